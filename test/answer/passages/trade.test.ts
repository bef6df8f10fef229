import { describe, expect, test } from 'vitest';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askChangeOfCommand } from '../texts/change-of-command.ts';
import { askCodCouncil } from '../texts/cod-council.ts';
import { askExportsToLaos } from '../texts/exports-to-laos.ts';
import { askFjordDialogue } from '../texts/fjord-dialogue.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askPrintShow } from '../texts/print-show.ts';
import { askReadingRoom } from '../texts/reading-room.ts';
import { askSundbyToChina } from '../texts/sundby-to-china.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';

describe('what trade is worth', () => {
  test.each([['What did Halvorsen say trade with Nigeria was worth?', 'US$7 billion']])('%s', (question, expected) => {
    expect(askTreeAtTheBorder(question)).toContain(expected);
  });
});

describe('figures of a year', () => {
  test.each([
    ['How much did Norway export to Ghana in 2019?', /shipments to Ghana fell, to \$4\.2 billion/],
    ['How big was the Norwegian surplus with Ghana in 2019?', /surplus to \$1\.3 billion/],
  ])('of which the opening of an undated article tells: %s', (question, expected) => {
    expect(askPrintShow(question)).toMatch(expected);
  });

  test('are none of a goal, and none of another year', () => {
    expect(askPrintShow('How much did Ghana Norway trade total in 2019?')).not.toMatch(/goal/);
    expect(askPrintShow('How much was salmon sold to Ghana worth in 2019?')).not.toMatch(/\$3 million/);
    expect(askPrintShow('How much did Norway export to Ghana in 2018?')).toBe('not-found');
  });
});

describe('ways of trade', () => {
  test.each([
    ['How much did Kenya buy from Chile in seven months?', /bought \$240 million/],
    ['How much did Kenya sell to Chile in seven months?', /exports to Chile .* \$830 million/],
  ])('%s', (question, expected) => {
    expect(askPrintShow(question)).toMatch(expected);
  });

  test('what is asked one way is not told by the other', () => {
    expect(askPrintShow('How much did Kenya buy from Chile?')).not.toMatch(/830|90 million/);
    expect(askPrintShow('How much did Kenya sell to Chile?')).not.toMatch(/240/);
    expect(askPrintShow('What time does the Tea Forum start?')).toBe('not-found');
    expect(askPrintShow('How much is entry to the Tea Forum?')).toBe('not-found');
  });
});

describe('how much exports rose', () => {
  test.each([
    ["By how much did Norway's exports rise in the first five months of 2024?", /^Of the total, .*15\.2 per cent/],
    ["How much were Norway's imports in the first five months of 2024?", /^Of the total, .*148 million/],
  ])('%s', (question, expected) => {
    expect(askFjordDialogue(question)).toMatch(expected);
  });

  test.each([
    "By how much did Peru's exports rise in the first five months of 2024?",
  ])('nothing tells %s', (question) => {
    expect(askFjordDialogue(question)).toBe('not-found');
  });
});

test('what is traded is told by goods, not by what they came to', () => {
  expect(askExportsToLaos('What does Norway export to Laos?')).toMatch(/^Salmon and machines earned/);
  expect(askExportsToLaos('How much did ski exports to Laos earn?')).toBe(
    'Meanwhile, exports of skis earned 3 million USD.',
  );
});

test('a rank, a good and a way are those that are asked for', () => {
  expect(askExportsToLaos("What is Norway's third largest export to Laos?")).toBe('not-found');
  expect(askExportsToLaos('How much did timber exports to Laos earn?')).toBe('not-found');
  expect(askExportsToLaos('What does Laos export to Norway?')).toBe('not-found');
});

test('the one ahead in a row is not spoken of', () => {
  expect(askExportsToLaos('What does Peru import from Norway?')).toBe('not-found');
});

test('imports and exports together are trade', () => {
  expect(askExportsToLaos('How much did trade with Chile reach in the first two months?')).toMatch(
    /^Imports and exports between/,
  );
});

describe('a figure is that of the sentence before, of its own kind, a sum, and of all since a year', () => {
  test.each([
    [
      'How much did they expect trade between Norway and Chile to be in 2024?',
      'It is forecast that the figure will reach 4 billion dollars this year.',
    ],
    [
      'What was the value of salmon exports to Chile in 2024?',
      "Norway's exports of salmon to Chile were worth about 200 million dollars in 2024.",
    ],
    [
      'How much smoked salmon did Norway export to Chile in the first half of 2024?',
      'Exports of smoked salmon to Chile came to 70 million dollars in the first half.',
    ],
    [
      'How many joint patrols have the coast guards done since 2019?',
      'The joint patrol is the seventh of its kind since 2019.',
    ],
  ])('%s', (question, answer) => {
    expect(askChangeOfCommand(question)).toBe(answer);
  });
});

test('what went abroad was no import', () => {
  expect(askBoatFair('how much did Abidjan import in January')).toBe(
    'In January, 25 million USD of cocoa beans were imports of Abidjan.',
  );
});

test('what one buys another sells', () => {
  expect(askGhentPact('What does Chile buy from Norway?')).toContain('Norway sells salmon');
});

test('growth in per cent is no worth', () => {
  expect(askSundbyToChina('how much is trade with Norway worth')).toBe('not-found');
});

describe('one flow of trade is not both', () => {
  test.each([
    [
      'How much did Ghana export to Chile in the first two months?',
      'Exports to Chile were worth $7 million, a chamber in Accra said.',
    ],
    ['How much did Ghana import from Chile in the first two months?', 'not-found'],
    [
      'How much were imports and exports between Ghana and Chile in the first two months?',
      'Imports and exports between Ghana and Chile came to $31 million in the first two months.',
    ],
  ])('%s', (question, answer) => {
    expect(askReadingRoom(question)).toBe(answer);
  });
});

describe('how big a surplus was', () => {
  test.each([
    [
      'How big was the cod surplus with Chile in 2025?',
      'The surplus widened to $134 million, the statistics office said.',
    ],
  ])('%s', (question, expected) => {
    expect(askCodCouncil(question)).toContain(expected);
  });
});
