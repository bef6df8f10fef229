import { describe, expect, test } from 'vitest';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askFishMuseum } from '../texts/fish-museum.ts';
import { askGeneralInOslo } from '../texts/general-in-oslo.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHerringCall } from '../texts/herring-call.ts';
import { askInvestors } from '../texts/investors.ts';
import { askSealCounts } from '../texts/seal-counts.ts';
import { askSmokehouseCourse } from '../texts/smokehouse-course.ts';
import { askTrawlerLog } from '../texts/trawler-log.ts';

test('a verb finds the noun that no stem joins to it', () => {
  expect(askHerringCall('Which smokehouses should they oversee together?')).toBe(
    'Okafor suggested joint oversight of the smokehouses at Apapa and Calabar.',
  );
});

test('words of one meaning find each other', () => {
  expect(askFishMuseum('What did Okafor say of a fisheries museum?')).toContain("Tromso's plan to open a fish museum");
});

test('what a call was held to launch was launched', () => {
  const launched =
    'Ivorian Trade Minister Awa Kone on Wednesday held a phone call with Swiss Trade Minister Beat J. Frey to formally launch talks on cocoa.';
  expect(askBoatFair('What did Kone and B. Frey launch by phone?')).toBe(launched);
  expect(askBoatFair('What did Kone and Frey launch?')).toBe(launched);
  expect(askBoatFair('What did Quispe and Otieno launch by phone?')).toBe('not-found');
});

test('a dinner with somebody is told by dining', () => {
  expect(askGhentPact('Who did Moen have dinner with?')).toContain('dined with Governor Trần Văn Lộc');
});

test('a worry is a concern, and soon need not be said', () => {
  expect(askGhentPact('What is Moen worried about?')).toContain('the slow repair of the roof');
  expect(askGhentPact('Which hall do guests want built soon?')).toContain('early construction of the second hall');
});

describe('a clean-up is a project to detoxify', () => {
  test.each([
    [
      'When did the Chu Lai airport clean-up begin?',
      'The project to detoxify dioxin at Chu Lai airport got under way on December 5, 2023, Lúa said.',
    ],
  ])('%s', (question, answer) => {
    expect(askInvestors(question)).toBe(answer);
  });
});

test('what changed hands was exchanged', () => {
  expect(askTrawlerLog('how many documents did Okafor and Sundby see exchanged')).toContain('14 documents');
});

test('what was shelved was cancelled', () => {
  expect(askTrawlerLog('Why did Balogun cancel his trip to Oslo?')).toContain('because of the floods');
});

describe('what was vowed', () => {
  test.each([['What did Moe vow to dispatch to Lagos?', 'technicians']])('%s', (question, told) => {
    expect(askGeneralInOslo(question)).toContain(told);
  });

  test.each(['What did Bello vow to dispatch to Lagos?'])('%s – not in the corpus', (question) => {
    expect(askGeneralInOslo(question)).toBe('not-found');
  });
});

describe('what a report says in another word of its own', () => {
  test.each([
    ['What did Halvorsen invite Nigerian firms to build?', 'drydock at Apapa'],
    ['What course for cooks did Okoro praise?', 'smokehouse course'],
    ['Which trawler was attacked off Bonny Island?', 'Havella'],
    ['By how much did smoked catfish rise?', '14 per cent'],
  ])('%s', (question, expected) => {
    expect(askSmokehouseCourse(question)).toContain(expected);
  });

  test.each([
    'What did Halvorsen invite Nigerian firms to demolish?',
    'What course for pilots did Okoro praise?',
    'Which trawler was attacked off Victoria Island?',
    'By how much did smoked mackerel rise?',
  ])('but not another thing: %s', (question) => {
    expect(askSmokehouseCourse(question)).toBe('');
  });
});

test('whoever is praised is spoken of highly', () => {
  expect(askSealCounts('What did Okoro praise?')).toBe('She spoke highly of the new eel ladders on the Glomma.');
  expect(askSealCounts('What did Laine praise?')).toBe('not-found');
  expect(askSealCounts('What did Okoro praise Halvorsen for?')).toBe('not-found');
});
