import { describe, expect, test } from 'vitest';
import { askBergenTreaty } from '../texts/bergen-treaty.ts';
import { askBogLaw } from '../texts/bog-law.ts';
import { askCastleVisit } from '../texts/castle-visit.ts';
import { askCodCouncil } from '../texts/cod-council.ts';
import { askCommerceSecretary } from '../texts/commerce-secretary.ts';
import { askExportsToLaos } from '../texts/exports-to-laos.ts';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHarbourDialogue } from '../texts/harbour-dialogue.ts';
import { askLagosFair } from '../texts/lagos-fair.ts';
import { askLighthouse } from '../texts/lighthouse.ts';
import { askMarbleHall } from '../texts/marble-hall.ts';
import { askNewEnvoy } from '../texts/new-envoy.ts';
import { askNewPiers } from '../texts/new-piers.ts';
import { askNorwayWeek } from '../texts/norway-week.ts';
import { askOnlineForum } from '../texts/online-forum.ts';
import { askPrintShow } from '../texts/print-show.ts';
import { askSeaFestival } from '../texts/sea-festival.ts';
import { askSealCounts } from '../texts/seal-counts.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';
import { askTalksInLisbon } from '../texts/talks-in-lisbon.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';
import { askTunaCompact } from '../texts/tuna-compact.ts';
import { askYoungSailors } from '../texts/young-sailors.ts';

describe('how many were signed', () => {
  test.each([
    ["How many documents were signed after Halvorsen's talks with Okoro?", 'nine documents'],
  ])('%s', (question, expected) => {
    expect(askTreeAtTheBorder(question)).toContain(expected);
  });
});

describe('how many papers were signed at talks', () => {
  test.each([
    ['Okafor and Sundby in Lisbon 2024: how many papers were signed?', 'After the talks they saw seven papers signed.'],
  ])('%s', (question, answer) => {
    expect(askTalksInLisbon(question)).toContain(answer.replace(/^[A-Z]+, June 11 — /, ''));
  });

  test.each(['Okafor and Sundby in Lisbon 2023: how many papers were signed?'])('%s is refused', (question) => {
    expect(askTalksInLisbon(question)).toBe('not found');
  });
});

describe('those who are wanted are not asked for, and votes count as they were cast', () => {
  test.each([
    [
      'How many wanted smugglers did Nigeria hand over?',
      'Halvorsen thanked Nigeria for tracking down and handing over 31 wanted smugglers in the past year.',
    ],
    ['How many wanted smugglers did Norway hand over?', 'not-found'],
    ['How many deputies voted for the bog law?', 'Of the 169 deputies present at the sitting, 140 were in favour.'],
    ['How many deputies voted against the bog law?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBogLaw(question)).toBe(answer);
  });
});

describe('what is extra', () => {
  test('is told as additional', () => {
    expect(askPrintShow('How many extra vaccine doses did Okafor thank Denmark for?')).toBe(
      'Okafor thanked Denmark for the decision to give an additional 3 million vaccine doses to Nigeria.',
    );
  });

  test('is no other gift', () => {
    expect(askPrintShow('How many extra masks did Okafor thank Denmark for?')).toBe('not-found');
  });
});

test('years of ties count no stamps', () => {
  expect(askPrintShow('How many stamps did Reyes release?')).toBe('not-found');
  expect(askPrintShow('How many years of ties did Reyes mark with stamps?')).toMatch(/40 years/);
});

test('what a contract was made for was bought', () => {
  expect(askExportsToLaos('How many Airbus planes did Nordic Airways buy?')).toMatch(/six new jetliners/);
  expect(askExportsToLaos('How many Airbus planes did Nordic Airways sell to Chile?')).toBe('not-found');
});

test('new things are counted, "the two" are not', () => {
  expect(askNewPiers('How many new rescue piers are there?')).toBe(
    'Hansen and Otieno talked about plans for opening the four new rescue piers in Mombasa.',
  );
});

describe('how many companies come along', () => {
  test.each([
    ['How many Canadian companies come with Lind?', /a score of Canadian companies/],
  ])('%s', (question, expected) => {
    expect(askCommerceSecretary(question)).toMatch(expected);
  });
});

describe('how many of what was signed', () => {
  test.each([
    // The number counts who signed.
    [
      'What two pacts did Dalarna and the four Norwegian border towns sign at their New Year meeting?',
      'The five sides signed two pacts on cooperation in road repair and the training of nurses.',
    ],
    ['What nine pacts did Dalarna and the four Norwegian border towns sign at their New Year meeting?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askTunaCompact(question)).toBe(answer);
  });
});

const KITCHENS =
  'Okoro asked Norway for forty field kitchens, and urged Norwegian banks to carry a larger share of the US$900 million promised under the Ferry Fund.';

describe('those whom somebody met are not all there are', () => {
  test.each([
    ['How many Norwegians live in Ghana?', 'not-found'],
    ['How many Ghanaians work in Norway?', 'Mensah thanked the 1,200 Ghanaians who work in Norway.'],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

describe('the whole is no part', () => {
  test.each([
    ['How much of the Ferry Fund will Norwegian banks carry?', 'not-found'],
    ['How much was promised under the Ferry Fund?', KITCHENS],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

describe('what is counted of several is no number of one', () => {
  test.each([['How many stands did the Lagos fair have from Norway?', 'not-found']])('%s', (question, answer) => {
    expect(askLagosFair(question)).toBe(answer);
  });
});

describe('how many since a year', () => {
  test.each([
    // "Since that year" is since the one told last.
    [
      'How many requests of Peru has the fisheries ministry handled since 2005?',
      'Since that year, the fisheries ministry has handled more than 300 requests of Peru.',
    ],
    ['How many requests of Peru has the fisheries ministry handled since 2007?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});

describe('those who visit a fair are not those of a table', () => {
  test.each(['How many people visited Norway Week?'])('nothing tells %s', (question) => {
    expect(askNorwayWeek(question)).toBe('not-found');
  });
});

test('"the two officials" are no count of what is counted', () => {
  expect(askGhentPact('How many farmers came to the cheese tasting?')).toContain('some 40 farmers');
  expect(askGhentPact('How many officials ate cheese?')).toBe('');
});

describe('a thing of a state', () => {
  test('is counted where that state is named with it', () => {
    expect(askGhentPact('How many students are at Portuguese universities?')).toContain('800');
    expect(askGhentPact('What did Tavares tell Portugal about students?')).toContain('800');
  });

  test('but is no other state’s', () => {
    expect(askGhentPact('How many students are at Norwegian universities?')).toBe('');
    expect(askGhentPact('How many Portuguese students are at universities?')).toBe('');
  });
});

describe('a number counts its own thing, a figure is of its own goods', () => {
  test.each([
    ['How many people came to the sea festival?', 'Two hundred people came to the festival.'],
    ['How many boats did the sea festival show?', 'not-found'],
    ["How much did Nigeria's timber exports to Norway earn in the first quarter of 2024?", 'not-found'],
    [
      "How much did Nigeria's cocoa exports to Norway earn in the first quarter of 2024?",
      "Nigeria's cocoa exports to Norway earned $40 million in the first quarter of 2024.",
    ],
  ])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe('how many go to which state', () => {
  test('goes to the state that is asked about, not to another', () => {
    expect(askLighthouse('How many divers will Norway send to Chile?')).toEqual([
      'Norway will send 20 more divers to Chile this year, she told him; Lộc thanked Norway for the silver bell it had given.',
    ]);
    expect(askLighthouse('How many divers will Norway send to Việt Nam?')).toEqual([]);
  });
});

describe('booths are stalls', () => {
  test.each([
    ['How many booths does the Oslo Herring Fair have?', 'Fifty stalls stand at the Oslo Herring Fair.'],
    ['How many visitors does the Oslo Herring Fair have?', 'not-found'],
  ])('%s', (question, expected) => {
    expect(askNewEnvoy(question)).toBe(expected);
  });
});

describe('how many requests were dealt with', () => {
  test.each([
    [
      'How many Chilean requests has the ministry dealt with?',
      'The ministry has handled more than 300 Chilean requests since 2019, Kha said.',
    ],
  ])('%s', (question, answer) => {
    expect(askOnlineForum(question)).toBe(answer);
  });
});

describe('a number is not told by the day of a month', () => {
  test.each([
    ['Who proposed cutting duties on goods?', 'Halvorsen proposed cutting duties on goods from Nigeria.'],
    ['Who proposed the four goods?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBergenTreaty(question)).toBe(answer);
  });
});

describe('how many are invited', () => {
  test.each([['how many young sailors would Norway invite', 'forty of them']])('%s', (question, expected) => {
    expect(askYoungSailors(question)).toContain(expected);
  });

  test.each(['how many young pilots would Norway invite'])('nothing tells %s', (question) => {
    expect(askYoungSailors(question)).toBe('not-found');
  });
});

describe('how many were sent', () => {
  test.each([['How many lifeboats did Okoro send to Norway?', '40 lifeboats']])('%s', (question, expected) => {
    expect(askCodCouncil(question)).toContain(expected);
  });

  test.each(['How many pumps did Okoro send to Norway?'])('nothing tells %s', (question) => {
    expect(askCodCouncil(question)).toBe('not-found');
  });
});

describe('how many came along', () => {
  test.each([['How many business folk came with Pardo?', '25 business people']])('%s', (question, expected) => {
    expect(askHarbourDialogue(question)).toContain(expected);
  });

  test.each(['How many fishing folk came with Pardo?'])('nothing tells %s', (question) => {
    expect(askHarbourDialogue(question)).toBe('not-found');
  });
});

describe('how many a town has given', () => {
  test.each([
    ['How many Bodex doses has Oslo given?', 'Oslo has so far given five million doses of the Bodex vaccine to Peru.'],
    ['How many Bodex doses has Lima given?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMarbleHall(question)).toBe(answer);
  });
});

describe('a number is the one that stands before what is counted', () => {
  test.each([
    [
      'How many seal counts a year did Halvorsen and Okoro agree on?',
      'The two sides agreed to open a ferry line from Bergen to Calabar, and to hold two seal counts off Tromsø every year.',
    ],
    ['How many ferry lines did Halvorsen and Okoro agree on?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSealCounts(question)).toBe(answer);
  });
});

test('those who were in a delegation are not those who live abroad', () => {
  expect(askCastleVisit('How many people were in the Norwegian delegation?')).toBe('not-found');
  expect(askCastleVisit('How many people of Norwegian origin live in Nigeria?')).toContain('2,000 people');
});
