import { describe, expect, test } from 'vitest';
import { askChangeOfCommand } from '../texts/change-of-command.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHerringCall } from '../texts/herring-call.ts';
import { askTalksInLisbon } from '../texts/talks-in-lisbon.ts';
import { askTammVisit } from '../texts/tamm-visit.ts';
import { askTrawlerLog } from '../texts/trawler-log.ts';
import { askYoungSailors } from '../texts/young-sailors.ts';

describe('who did something about a meeting', () => {
  test('is told by the sentence on the deed, not by who took part', () => {
    expect(askHerringCall('Who initiated the phone call between Okafor and Sundby?')).toBe(
      'The phone call between Ada Okafor and Nils Sundby was initiated by the Norwegian side.',
    );
  });

  test('while who spoke is still told by the meeting', () => {
    expect(askHerringCall('Who spoke by phone on 4 March 2026?')).toBe(
      'Ada Okafor and Nils Sundby spoke by phone on 4 March 2026.',
    );
  });
});

describe('who asked for a call', () => {
  test.each([
    [
      'who asked for the call between Okafor and Rossi?',
      'Nigerian Foreign Minister Ada Okafor and Italian Foreign Minister Paola Rossi spoke by phone on 3 September 2024, at the request of the Italian side.',
    ],
  ])('%s', (question, answer) => {
    expect(askTalksInLisbon(question)).toContain(answer.replace(/^[A-Z]+, June 11 — /, ''));
  });

  test.each(['who asked for the talks between Sundby and Rossi?'])('%s is refused', (question) => {
    expect(askTalksInLisbon(question)).toBe('not found');
  });
});

test('what one of them asked for otherwise is no wish for a call', () => {
  expect(askTammVisit('Who asked for the call between Halvorsen and Virtanen?')).toBe('not-found');
  expect(askTammVisit('who wanted the Halvorsen Virtanen call')).toBe('not-found');
});

describe('at whose wish something was is told by the verb, too', () => {
  test.each([
    [
      'At whose request did Halvorsen call Okoro?',
      'On 1 July 2024 Prime Minister Erik Halvorsen spoke by phone with Nigerian President Ada Okoro, as the latter had requested.',
    ],
    ['At whose request did Halvorsen call Soto?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askChangeOfCommand(question)).toBe(answer);
  });
});

test('at whose request asks for no act but for the one who wished it', () => {
  expect(askGhentPact('At whose request did Moen call Lộc?')).toContain('at the request of the Norwegian side');
});

test('a call between two, and who asked for it', () => {
  expect(askTrawlerLog('Who asked for the Balogun-Vik call?')).toBe(
    'The call was arranged at the request of Norway, an official said.',
  );
  expect(askTrawlerLog('When was the Balogun-Vik call?')).toBe(
    'Femi Balogun and Jonas Vik spoke by phone on 10 May 2026.',
  );
});

describe('which of two placed the call', () => {
  test.each([['who placed the call, Halvorsen or Rojas?', 'It was Rojas']])('%s', (question, expected) => {
    expect(askYoungSailors(question)).toContain(expected);
  });

  test.each(['who paid for the call, Halvorsen or Rojas?'])('nothing tells %s', (question) => {
    expect(askYoungSailors(question)).toBe('not-found');
  });
});
