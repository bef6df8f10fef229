import { describe, expect, test } from 'vitest';
import { askBergenTreaty } from '../texts/bergen-treaty.ts';
import { askBlueMist } from '../texts/blue-mist.ts';
import { askBorderTrade } from '../texts/border-trade.ts';
import { askBronzeBell } from '../texts/bronze-bell.ts';
import { askClothExports } from '../texts/cloth-exports.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askMillet } from '../texts/millet.ts';
import { askReadingRoom } from '../texts/reading-room.ts';
import { askTrawlerLog } from '../texts/trawler-log.ts';

test('a counterpart holds the office of the one whom he met', () => {
  expect(askHansenInMombasa('What did Hansen and the Kenyan defence minister sign?')).toBe(
    'Then the two sides held talks and signed a memorandum on rescue at sea.',
  );
  expect(askHansenInMombasa('What did Hansen and the Kenyan foreign minister sign?')).toBe('not-found');
});

test('a deputy secretary of state is one office', () => {
  expect(askHansenInMombasa('What did the deputy secretary of state say about shipwrecks?')).toBe(
    'She also reiterated the enduring commitment of the United States to clearing shipwrecks.',
  );
  expect(askHansenInMombasa('What did the deputy secretary of defense say about lighthouses?')).toBe('not-found');
});

test('the diplomat is the only ambassador whom the article tells of', () => {
  expect(askBorderTrade("What did Rojas thank Norway's leaders for?")).toBe(
    "The diplomat thanked leaders of Norway's ministries for the patience that had let her finish her work.",
  );
  expect(askBorderTrade("What did Vidal thank Norway's leaders for?")).toBe('not-found');
});

test('office-holders of several states are told together', () => {
  expect(askBorderTrade('Which prime ministers did Holm meet in Geneva?')).toBe(
    'Norwegian Prime Minister Erik Holm had separate meetings on 28 October 2024 in Geneva with the prime ministers of Laos, Peru and Chile before a summit.',
  );
  expect(askBorderTrade('Which presidents did Holm meet in Geneva?')).toBe('not-found');
  expect(askBorderTrade('Which prime minister did Holm meet in Geneva?')).toBe(
    'Erik Holm and Somphone Lek met in Geneva on 28 October 2024.',
  );
});

test('the leader of a state is the one of that state who met', () => {
  expect(askGhentPact('Where did Halvorsen come from before Lagos?')).toContain('from Accra');
});

test('offices named together are those of each', () => {
  expect(askGhentPact('Which Chilean prime minister signed the 2018 statement?')).toContain('Inés Prado of Chile');
  expect(askGhentPact('Which Chilean foreign minister signed the 2018 statement?')).toBe('');
});

test('a rank stands for its only bearer', () => {
  expect(askTrawlerLog('What did Bello thank Moe for?')).toBe(
    'The general thanked her for bringing home the log book of a lost trawler.',
  );
  expect(askTrawlerLog('What did Moe thank Bello for?')).toBe('not-found');
});

test('a rank before a name narrows nobody down', () => {
  expect(askTrawlerLog('Where did Minister Bello meet Moe in June 2026?')).toBe(
    'Liv Moe and Musa Bello held talks in Oslo on 1 June 2026.',
  );
});

test('a member of a house is a congressman, and doing all one can is a promise to whoever was there', () => {
  expect(askBlueMist('What did Congressman Tate promise Dahl?')).toBe(
    'Warren Tate said he will do everything he can for the task and voiced his belief that the two peoples will grow closer.',
  );
  expect(askBlueMist('What did Congressman Tate promise Laine?')).toBe('not-found');
});

describe('a deputy minister', () => {
  test.each([
    [
      'What did Berg propose about the river gauges to the Ghanaian deputy foreign minister?',
      'Berg proposed that the two sides share the data of the river gauges.',
    ],
    ['What did Berg propose about the river gauges to the Ghanaian deputy defence minister?', 'not-found'],
    [
      'On the sidelines of which meeting did Mensah see the Norwegian trade minister?',
      'Mensah met the Norwegian trade minister on the sidelines of the third Ocean Forum.',
    ],
    [
      'Which event did Mensah meet the trade minister on the sidelines of?',
      'Mensah met the Norwegian trade minister on the sidelines of the third Ocean Forum.',
    ],
    ['On the sidelines of which meeting did Berg see Mensah?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askReadingRoom(question)).toBe(answer);
  });
});

describe('a foreign speaker is told by a state', () => {
  test.each([
    [
      'Which foreign speaker came to see Danjuma on July 2?',
      'Kofi Danjuma and Aino Laine met in Abuja on 2 July 2024.',
    ],
    ['Which foreign speaker came to see Okoro on July 2?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBronzeBell(question)).toBe(answer);
  });
});

describe('whom an office describes', () => {
  test('several holders of one office', () => {
    expect(askClothExports('What did the foreign ministers agree on in June 2024?')).toContain('a list of harbours');
  });

  test('what both agreed goes before what one suggests that they agree', () => {
    expect(askClothExports('What did the foreign ministers agree on in June 2024?')).toMatch(/^The two agreed/);
  });
});

test('the party chief of a city', () => {
  expect(askClothExports('What did Dahl ask the Bergen party chief for?')).toContain('queue for visas');
});

describe('who is called former is told as such', () => {
  test.each([
    [
      'Which former foreign minister did Halvorsen see?',
      'A day earlier, Halvorsen had a working session with former Nigerian Foreign Minister Musa Bello.',
    ],
    ['Which former president did Halvorsen see?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBergenTreaty(question)).toBe(answer);
  });
});

const INVITED = 'The Norwegian guest invited the Nigerian President to attend the Northern Forum in Bodo next year.';

describe('whom the text calls by an office or a capital is meant', () => {
  test.each([
    ['What did Halvorsen invite the Nigerian President to?', INVITED],
    ['What event did Halvorsen invite Okoro to?', INVITED],
    ['What event did Okoro invite Halvorsen to?', 'not-found'],
    ['What did Halvorsen want Nigeria to back?', 'He asked Abuja to back the Norwegian bid for the Maritime Council.'],
    ['What did Halvorsen want Ghana to back?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMillet(question)).toBe(answer);
  });
});
