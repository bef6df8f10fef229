import { describe, expect, test } from 'vitest';
import { askBergenDelegation } from '../texts/bergen-delegation.ts';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askChangeOfCommand } from '../texts/change-of-command.ts';
import { askExportsToLaos } from '../texts/exports-to-laos.ts';
import { askFerryTerminal } from '../texts/ferry-terminal.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askHarbourToll } from '../texts/harbour-toll.ts';
import { askKelpPact } from '../texts/kelp-pact.ts';
import { askSmokehouseEngineers } from '../texts/smokehouse-engineers.ts';
import { askSotoInOslo } from '../texts/soto-in-oslo.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';
import { askTalksInLisbon } from '../texts/talks-in-lisbon.ts';
import { askVossDepot } from '../texts/voss-depot.ts';

describe('whom else somebody met there', () => {
  const mayors = 'Lộc also met the mayors of both harbour towns.';
  test('is told with those who have no name', () => {
    expect(askKelpPact('Who else did Lộc meet in Bergen?')[0]).toBe(mayors);
    expect(askKelpPact('Lộc ở Bergen còn gặp ai?')[0]).toBe(mayors);
  });
  test('is not told where nobody there held the office asked for', () => {
    expect(askKelpPact('Lộc ở Bergen còn gặp thủ tướng nào?')).toEqual([]);
  });
});

describe('who was with somebody is told by who else was there', () => {
  test.each([
    ['Who was with Lund when she met Mensah?', 'Also at the meeting, Harbour Director Jon Aas of Norway showed a map.'],
    ['Who was with Soto when he met Halvorsen?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSotoInOslo(question)).toBe(answer);
  });
});

describe('who else was met the same day', () => {
  test.each([
    [
      'Who else did Okafor meet in Lisbon the day she saw Sundby?',
      'The same day, Okafor also had meetings with the foreign ministers of Chile and Ghana.',
    ],
    [
      'Who else did Rossi meet in Oslo besides Sundby?',
      'The guest was also received by Storting President Per Moe and Defence Minister Kari Lund.',
    ],
  ])('%s', (question, answer) => {
    expect(askTalksInLisbon(question)).toContain(answer.replace(/^[A-Z]+, June 11 — /, ''));
  });

  test.each(['Who else did Sundby meet in Oslo the day he saw Rossi?'])('%s is refused', (question) => {
    expect(askTalksInLisbon(question)).toBe('not found');
  });
});

test('those who came to say goodbye together came with each other', () => {
  expect(askExportsToLaos('Who came with Rojas to say goodbye?')).toMatch(/Vidal/);
  expect(askExportsToLaos('Who accompanied Moe to Washington?')).toBe('not-found');
});

describe('who came along may be officials without names, and who else received somebody is told by "also"', () => {
  test.each([
    [
      'Which officials accompanied Soto?',
      'The Chilean senator, accompanied by officials of the ministries of mines and ports, will also see the Bergen yards.',
    ],
    ['Who received Soto besides Halvorsen?', 'Kari Lund, Nils Sundby and Pedro Soto met in Oslo on 4 March 2024.'],
  ])('%s', (question, answer) => {
    expect(askChangeOfCommand(question)).toBe(answer);
  });
});

describe('who will come along', () => {
  test.each([['Which minister will accompany Rosa Quispe to Hà Nội?', 'not-found']])('%s', (question, answer) => {
    expect(askBergenDelegation(question)).toContain(answer);
  });
});

test('a group may have joined', () => {
  expect(askBoatFair('who joined the call between Kone and Frey')).toContain(
    'Joining the call were members of the negotiating delegation.',
  );
  expect(askBoatFair('who joined the call between Quispe and Otieno')).toBe('not-found');
});

describe('whom else somebody met on the day', () => {
  test('knows whom else somebody met on the day', () => {
    expect(askSmokehouseEngineers('Who else did Okafor meet in Bangkok the day she saw Lim?')).toBe(
      'The same day, Okafor also had meetings with the foreign ministers of Ghana and Peru.',
    );
  });
});

describe('talks of two', () => {
  test.each([
    // Two names with a hyphen are two people.
    ['Who attended the Vik-Dahl talks?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});

describe('who else met somebody is each who did', () => {
  test.each([
    [
      'Who else met Rojas?',
      'Erik Halvorsen and Marta Rojas met in Oslo on 12 May 2021. | Nils Sundby and Marta Rojas held talks (date not stated).',
    ],
    ['Who else met Soto?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});

describe('those of a delegation came with whoever leads it', () => {
  test.each([
    [
      "Which ministers were in Danjuma's delegation?",
      'Danjuma is accompanied by Trade Minister Musa Bello and Health Minister Lola Ojo.',
    ],
    ["Which other ministers were in Halvorsen's delegation?", 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('who else was there', () => {
  test.each([['Who else was there when Sundby met Okafor?', 'Kari Lund']])('%s', (question, fact) => {
    expect(askSundbyInLagos(question)).toContain(fact);
  });
});

describe('who else, and when and what it was', () => {
  test.each([
    ['who else did Okoro meet besides Halvorsen?', 'Siri Moen'],
    ['who did Okoro receive before Halvorsen?', 'Siri Moen'],
    ['who did Okoro meet in Norway?', 'Erik Halvorsen'],
  ])('%s', (question, expected) => {
    expect(askFerryTerminal(question)).toContain(expected);
  });

  test('whom somebody is met before is left out', () => {
    expect(askFerryTerminal('who did Okoro receive before Halvorsen?')).not.toContain('held talks');
  });

  test.each(['who did Okoro meet in Sweden?'])('nothing tells %s', (question) => {
    expect(askFerryTerminal(question)).toBe('not-found');
  });
});

describe('whoever joined somebody accompanied them, and is no member', () => {
  test.each([
    ['Who joined Lindqvist?', 'Lindqvist was accompanied by Deputy Minister Nils Sundby.'],
    ['Who joined Halvorsen?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askHarbourToll(question)).toBe(answer);
  });
});
