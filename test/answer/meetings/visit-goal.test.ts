import { describe, expect, test } from 'vitest';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askChangeOfCommand } from '../texts/change-of-command.ts';
import { askInvestors } from '../texts/investors.ts';
import { askOnlineForum } from '../texts/online-forum.ts';
import { askReadingRoom } from '../texts/reading-room.ts';
import { askRoundTower } from '../texts/round-tower.ts';
import { askSeaFestival } from '../texts/sea-festival.ts';
import { askSotoInOslo } from '../texts/soto-in-oslo.ts';

describe('what a visit was for, a plan told by somebody, who headed a group', () => {
  test.each([
    ["What was Soto's visit to Norway for?", 'Soto’s visit was well timed, its aim being to open the salmon trade.'],
    [
      'When will Rojas go to Norway, according to Soto?',
      'Chilean President Ana Rojas will make a trip to Norway next year, Soto told Halvorsen.',
    ],
    ['Who headed the Norwegian group?', 'The Norwegian group was headed by Lund.'],
  ])('%s', (question, answer) => {
    expect(askSotoInOslo(question)).toBe(answer);
  });
});

describe('why somebody came is told of the journey', () => {
  test.each([
    ['What did Soto say his visit was for?', 'The guest from Chile said his visit was meant to open the salmon trade.'],
    ['Why did Soto visit Norway?', 'The guest from Chile said his visit was meant to open the salmon trade.'],
  ])('%s', (question, answer) => {
    expect(askChangeOfCommand(question)).toBe(answer);
  });
});

test('when somebody came is not told by when another was there', () => {
  expect(askRoundTower('When did Kari Moe visit the Round Tower?')).toBe('not-found');
  expect(askRoundTower('When did Jan Berg visit the Round Tower?')).toContain('On September 20, Berg met');
});

test('what a trip was aimed at is why one was there', () => {
  expect(askBoatFair('why was Vega in Accra')).toBe(
    'Peruvian Senator Inés Vega said her trip to Accra was aimed at settling the fish quota.',
  );
  expect(askBoatFair('why was Vega in Lagos')).toBe('not-found');
});

describe('what somebody came to attend', () => {
  test.each([
    [
      'What did Pablo Rojas come to Huế to attend?',
      'It came here to join the third theoretical workshop of the two parties.',
    ],
    ['What did Kari Moe come to Hà Nội to attend?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askInvestors(question)).toBe(answer);
  });
});

const CAME =
  'President Ada Okafor of Nigeria received Danish Senator Lene Dahl in Lagos on May 13. The senator came here to open a reading room of the Harbour Museum.';

describe('what somebody is somewhere for', () => {
  test.each([
    ['what was Lene Dahl in Lagos for', CAME],
    ['What did Dahl come to Lagos for?', CAME],
    ['what was Lene Dahl in Abuja for', 'not-found'],
    ['what was Elena Soto in Oslo for', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askReadingRoom(question)).toBe(answer);
  });
});

describe('why somebody came is not why another did', () => {
  test.each([
    [
      'What brought Ana Rojas to Lagos?',
      'Chilean Foreign Minister Ana Rojas reached Lagos the same day to take part in the festival.',
    ],
    ['What brought Efua Mensah to Lagos?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe('why somebody came', () => {
  test.each([
    [
      'Why did Rojas come to Việt Nam?',
      "Kha welcomed Rojas's coming to Việt Nam as co-chair of the third army seminar.",
    ],
    ['Why did Rojas come to Peru?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askOnlineForum(question)).toBe(answer);
  });
});
