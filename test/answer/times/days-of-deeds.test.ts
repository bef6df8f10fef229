import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBogLaw } from '../texts/bog-law.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askKelpLoan } from '../texts/kelp-loan.ts';
import { askPepperSoup } from '../texts/pepper-soup.ts';
import { askRedLine } from '../texts/red-line.ts';
import { askSmokehouseEngineers } from '../texts/smokehouse-engineers.ts';
import { askSotoInOslo } from '../texts/soto-in-oslo.ts';
import { askTunaCompact } from '../texts/tuna-compact.ts';
import { askWalrusTooth } from '../texts/walrus-tooth.ts';

describe('the day of an anniversary is not that of the deed', () => {
  test.each([
    ['When were the fjords opened?', 'The treaty, signed in 1991, opened the fjords.'],
    ['When was the Ferry Bridge built?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSotoInOslo(question)).toBe(answer);
  });
});

describe('the day of a deed', () => {
  test('stands in the paragraph before "In it"', () => {
    expect(askRedLine('On what day did Sundby congratulate Okafor on her re-election?')).toContain(
      'arrived from Oslo on June 11',
    );
  });

  test('is not that of what the other one did', () => {
    expect(askRedLine('When did Sundby thank Okafor?')).toBe('not-found');
  });
});

describe('what was taken away or delivered', () => {
  test.each([
    [
      'When was the drilling platform taken away?',
      'Denmark moved a drilling platform out of the Skagerrak in mid-August 2016, and demanded in September that Sweden take away its buoys.',
    ],
    [
      'When were the cholera doses delivered?',
      'Erik Halvorsen and Ada Okoro held talks in Oslo on 5 March 2024. | Halvorsen announced a gift of forty thousand doses of cholera vaccine; a first load arrived the next day.',
    ],
    ['When were the measles doses delivered?', 'not-found'],
    ['When was the lighthouse taken away?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBogLaw(question)).toBe(answer);
  });
});

describe('the day of what was "the same day", an end that something lasts until, and the year of a thing', () => {
  test.each([
    [
      'When did the herring office open?',
      'Erik Halvorsen and Ada Okoro held talks in Oslo on 5 March 2024. | The same day saw the opening of a herring office.',
    ],
    [
      'When does the exhibition of nets close?',
      'The exhibition of nets in Bergen, free for all, lasts until 14 September 2024.',
    ],
    ['When did deputies praise the quay?', 'not-found'],
    [
      'How much is the capacity between Bergen and Stavanger?',
      'A ferry will run three times a week, with about 90 tonnes of capacity between Bergen and Stavanger, while trade between the two towns was worth 5 million kroner, or 80 tonnes of fish, a month.',
    ],
    ['When were the deputies praised?', 'not-found'],
    ['When did the fares office open?', 'not-found'],
    [
      'When is Sundby due in Iceland?',
      'A delegation headed by Governor Nils Sundby is due in Iceland from 3 to 5 November 2026.',
    ],
    ['When is Berg due in Iceland?', 'not-found'],
    ['How many boats received the warning?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBogLaw(question)).toBe(answer);
  });
});

describe('the day of what a sentence without one tells', () => {
  const later = askOf(
    buildLibrary({
      'oslo.md': `---
title: "Balogun in Oslo"
published: 2026-05-06
---
OSLO — Nigerian President Femi Balogun held talks with Norwegian Prime Minister Sigrid Haug in Oslo on 5 May 2026.

At their joint press conference Haug announced that Norway would lift its ban on smoked eel, which had been eased in 2024.

The harvest of yams was good.
`,
    }),
  );

  test('is that of the one meeting of which it tells', () => {
    expect(later('When did Haug announce the lift of the eel ban?')).toContain('5 May 2026');
  });

  test('is not added to what was told of no meeting', () => {
    expect(later('When was the harvest of yams good?')).not.toContain('5 May 2026');
  });
});

describe('on what day somebody said goodbye', () => {
  test.each([
    // The title tells what the meeting was.
    [
      'On what day did Nils Berg say goodbye to Ambassador Quispe?',
      'Norwegian Prime Minister Nils Berg met outgoing Peruvian Ambassador Rosa Quispe on December 13.',
    ],
    ['On what day did Kari Dahl say goodbye to Ambassador Laine?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askTunaCompact(question)).toBe(answer);
  });
});

describe('when and where somebody did something', () => {
  test('is told by the meeting that the article tells it of', () => {
    expect(askSmokehouseEngineers('When did Sundby promise to lift the cod heads ban?')).toBe(
      'Ada Okafor and Nils Sundby held talks in Oslo on 4 March 2026. | Sundby promised to lift the ban on cod heads, and announced a fund for divers.',
    );
    expect(askSmokehouseEngineers('Where did Okafor ask for smokehouse engineers?')).toBe(
      'Ada Okafor and Nils Sundby held talks in Oslo on 4 March 2026. | Okafor proposed that Norway send smokehouse engineers to Calabar.',
    );
  });

  test('but not what another one did, nor what nobody did', () => {
    expect(askSmokehouseEngineers('When did Lunde promise to lift the cod heads ban?')).toBe('not-found');
    expect(askSmokehouseEngineers('When did Sundby promise to lift the herring ban?')).toBe('not-found');
  });
});

test('a day is not that of something else beside it', () => {
  expect(askGhentPact('When did Norway join the tide accord?')).toContain('in 2022');
  expect(askGhentPact('When did the tide accord take effect in Norway?')).toBe('');
});

describe('when somebody addressed others', () => {
  test.each([['when did Halvorsen address students?', 'This morning']])('%s', (question, expected) => {
    expect(askPepperSoup(question)).toContain(expected);
  });

  test.each(['when did Halvorsen address the farmers?'])('nothing tells %s', (question) => {
    expect(askPepperSoup(question)).toBe('not-found');
  });
});

test('a day that is asked about may be told in words', () => {
  expect(askWalrusTooth('Why does one almanac say 12 February for Cuba?')).toContain('the twelfth of February');
  expect(askWalrusTooth('Why does one almanac say 11 February for Cuba?')).toBe('not-found');
});

describe('an article of no known day is of the day of its lead', () => {
  test.each([
    [
      "Which ministers were at Halvorsen's meeting on June 28?",
      'The meeting, which was attended by Minister of Ports Ivar Moen and Minister of Wool Kari Lund, was held after Norway and Peru had concluded a round of negotiations.',
    ],
    ["Which ministers were at Halvorsen's meeting on June 27?", 'not-found'],
  ])('%s', (question, answer) => {
    expect(askKelpLoan(question)).toBe(answer);
  });
});
