import { describe, expect, test } from 'vitest';
import { askDanjumaInOslo } from '../texts/danjuma-in-oslo.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askNewPiers } from '../texts/new-piers.ts';
import { askSealCounts } from '../texts/seal-counts.ts';
import { askSmokehouseCourse } from '../texts/smokehouse-course.ts';
import { askTrawlerLog } from '../texts/trawler-log.ts';
import { askWalrusTooth } from '../texts/walrus-tooth.ts';

describe('words in two parts, and for dealing with a thing', () => {
  test.each([
    [
      "what's on the agenda of the interparliamentary group",
      'The agenda of the inter-parliamentary group holds herring and timber.',
    ],
    ['what did Danjuma want Norway to fix', 'Danjuma encouraged Norway to deal with late permits.'],
  ])('%s', (question, answer) => {
    expect(askDanjumaInOslo(question)).toBe(answer);
  });
});

test('a seat in the Security Council is one of the UN', () => {
  expect(askHansenInMombasa('What UN seat did Kamau want Washington to support?')).toBe(
    "Kamau asked Washington to support Kenya's bid for non-permanent membership of the UN Security Council.",
  );
  expect(askHansenInMombasa('What EU seat did Kamau want Washington to support?')).toBe('not-found');
});

test('what several joined involved them, and what is stopped is blocked', () => {
  expect(askNewPiers('How many sailors joined Blue Heron?')).toBe(
    'The exercise Blue Heron involved over 17,000 sailors.',
  );
  expect(askNewPiers('How many pilots joined Blue Heron?')).toBe('not-found');
  expect(askNewPiers('what is Otieno going to stop at the border')).toBe(
    'Otieno pledged to instruct his forces to block all smuggling of ivory in border areas.',
  );
});

describe('coming again is coming back', () => {
  test.each([
    [
      'Who is to come back to Nigeria late in the year, as Halvorsen told Okoro?',
      'Premier Per Lindqvist will come to Nigeria again late this year, Halvorsen told Okoro.',
    ],
    ['Who is to come back to Ghana late in the year, as Halvorsen told Okoro?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('one of two telling words may be told otherwise', () => {
  test('where the thing that is asked for is there and the act is theirs', () => {
    expect(askTrawlerLog('What fruit did Okafor want to sell to Norway?')).toBe(
      'Okafor asked Norway to finish quarantine procedures so that Nigerian pineapple could reach Norwegian shoppers this year.',
    );
    expect(askTrawlerLog('What did Sundby want Norwegian banks to do?')).toBe(
      'Sundby suggested that financial institutions stand behind Norwegian firms in the delta.',
    );
  });

  test.each([
    'What metal did Okafor want to sell to Norway?',
    'What did Sundby want Norwegian insurers to do?',
    'Which museum did Sundby visit in Lagos?',
    'How many trawlers did Okafor and Sundby see exchanged?',
  ])('but not the thing itself: %s', (question) => {
    expect(askTrawlerLog(question)).toBe('not-found');
  });
});

describe('one of three telling words may be said otherwise where somebody is named', () => {
  test('and the sentence holds the others', () => {
    expect(askSmokehouseCourse('What course did Okoro hail for cooks and bakers?')).toContain('smokehouse course');
  });

  test('but not two of them', () => {
    expect(askSmokehouseCourse('What seminar did Okoro hail for cooks and bakers?')).toBe('');
  });

  test('nor a name', () => {
    expect(askSmokehouseCourse('What course did Okoro hail for cooks and bakers in Warri?')).toBe('');
  });
});

test('"the older one" points at what was named', () => {
  expect(askWalrusTooth('Does the new frame for ferries replace the older one?')).toContain(
    'does not replace the pact of 2019',
  );
  expect(askWalrusTooth('Does the new frame for trains replace the older one?')).toBe('not-found');
});

describe('a word that a text writes in two parts', () => {
  const proposed =
    'Laine proposed that Finnish firms join in renewing the hydro-electric mills of Norway, and urged Norway to import more agro-forest goods and to keep supporting Finnish schools in mapping reefs.';
  test.each([
    ['What did Laine propose about hydroelectric mills?', proposed],
    ['What did Halvorsen propose about hydroelectric mills?', 'not-found'],
    ['What did Laine urge Norway to do about farm goods?', proposed],
    ['What did Okoro urge Norway to do about farm goods?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSealCounts(question)).toBe(answer);
  });
});
