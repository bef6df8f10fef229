import { describe, expect, test } from 'vitest';
import { askBlueMist } from '../texts/blue-mist.ts';
import { askBogLaw } from '../texts/bog-law.ts';
import { askFerryTerminal } from '../texts/ferry-terminal.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askHarbourEconomy } from '../texts/harbour-economy.ts';
import { askHerringCall } from '../texts/herring-call.ts';
import { askLagosFair } from '../texts/lagos-fair.ts';
import { askNewPiers } from '../texts/new-piers.ts';
import { askOkaforInBergen } from '../texts/okafor-in-bergen.ts';
import { askOnlineForum } from '../texts/online-forum.ts';
import { askPepperSoup } from '../texts/pepper-soup.ts';
import { askPrintShow } from '../texts/print-show.ts';
import { askReadingRoom } from '../texts/reading-room.ts';
import { askSalmonForum } from '../texts/salmon-forum.ts';
import { askTalksInLisbon } from '../texts/talks-in-lisbon.ts';

test('whoever is to come is told by a plan alone', () => {
  expect(askHalvorsenAndXo('is Rojas coming to Nigeria')).toBe('not-found');
});

describe('what is to come', () => {
  test('is told by whom somebody will call on', () => {
    expect(askOkaforInBergen('Who will Okafor see on Friday?')).toBe(
      'Ada Okafor and Harald are to meet on 6 March 2026.',
    );
  });

  test('not by what has been handed over', () => {
    expect(askOkaforInBergen('How many patrol boats did Okafor thank Norway for?')).toContain('three patrol boats');
    expect(askOkaforInBergen('How many patrol boats will Norway give Nigeria next?')).toBe('not-found');
  });

  test('of years ago is told as it was planned, but is not the next', () => {
    expect(askOkaforInBergen('When will the fisheries working groups meet?')).toContain('would meet in the autumn');
    expect(askOkaforInBergen('When will the fisheries working groups meet next?')).toBe('not-found');
  });

  test.each([
    'When is Ana Rojas coming?',
    'When is the Chilean foreign minister coming over?',
    'When does Rojas arrive?',
    'When is Rojas due?',
  ])('is a visit without its goal: %s', (asked) => {
    expect(askOkaforInBergen(asked)).toContain('from 12 to 14 September 2024');
  });

  test('is not told by an invitation of whoever is asked about', () => {
    expect(askOkaforInBergen('When will Sundby come to Oslo?')).toBe('not-found');
  });

  test('of a ship is no meeting of people', () => {
    expect(askOkaforInBergen('When could a hospital ship come to Lagos?')).toContain(
      'A hospital ship could come to Lagos in May',
    );
  });
});

describe('a coming meeting that is only planned in a sentence', () => {
  const question = 'Where will the next fisheries summit be held?';

  test('is told in that sentence', () => {
    expect(askHerringCall(question)).toBe(
      'The next Lagos fisheries summit will take place in Bergen at the end of this year, the ministers said.',
    );
  });

  test('but not once the plan is from before last year', () => {
    expect(askHerringCall(question, '2028-01-10')).toBe('');
  });

  test('and what has been is no answer to what will be', () => {
    expect(askHerringCall('When will Okafor and Sundby hold talks on herring?')).toBe('');
  });
});

describe('whom somebody is due to meet after the talks', () => {
  test.each([
    [
      'Whom was Okafor due to meet after her talks with Sundby?',
      'Okafor is due to fly to Rabat on Thursday to meet Moroccan Foreign Minister Nasser Bourita.',
    ],
  ])('%s', (question, answer) => {
    expect(askTalksInLisbon(question)).toContain(answer.replace(/^[A-Z]+, June 11 — /, ''));
  });

  test.each(['Whom was Rossi due to meet after her talks with Sundby?'])('%s is refused', (question) => {
    expect(askTalksInLisbon(question)).toBe('not found');
  });
});

describe('what is planned may be told as agreed or prepared', () => {
  test.each([
    [
      'Where do Norway and Nigeria plan the rowing match?',
      'The two sides agreed to hold a friendship rowing match on the Aker River in June.',
    ],
    [
      'When was the Norwegian ice breaker due in Calabar?',
      'They also discussed preparations for a port call by a Norwegian ice breaker to Calabar in October.',
    ],
    ['Where do Norway and Nigeria plan the chess match?', 'not-found'],
    ['When was the Norwegian submarine due in Calabar?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBogLaw(question)).toBe(answer);
  });
});

test('a day that is set for two', () => {
  expect(askPrintShow('When will Soto meet Wanjiru?')).toMatch(/set for Tuesday afternoon/);
  expect(askPrintShow('When will Soto meet Danjuma?')).toBe('not-found');
});

test('where two will meet next is no plan of a third', () => {
  expect(askNewPiers('Where will Hansen and Otieno see each other next?')).toBe('not-found');
});

describe('what something is going to do is told as to come, how it is described by what it is', () => {
  test.each([
    [
      'What did Fjordverk say it would do in Chile?',
      'Fjordverk is going to widen its yard in Chile, Director Liv Moen noted.',
    ],
    [
      "How did Halvorsen describe Nigeria's place for Norway?",
      'He affirmed that Nigeria is a key Norwegian partner in the region.',
    ],
  ])('%s', (question, answer) => {
    expect(askLagosFair(question)).toBe(answer);
  });
});

describe('when somebody will come', () => {
  test.each([['When will Okoro come to Norway?', /before this year ends/]])('%s', (question, expected) => {
    expect(askSalmonForum(question)).toMatch(expected);
  });

  test.each(['When will Halvorsen come to Nigeria?'])('nothing tells %s', (question) => {
    expect(askSalmonForum(question)).toBe('not-found');
  });
});

test('a numbered session is the same one however long ago it was planned', () => {
  expect(askGhentPact('Where will the 9th herring committee session be held?')).toContain('Bergen');
  expect(askGhentPact('Where will the 10th herring committee session be held?')).toBe('');
});

describe('when somebody is due', () => {
  test.each([['When is Rojas due in Nigeria?', '2 December 2026']])('%s', (question, expected) => {
    expect(askPepperSoup(question)).toContain(expected);
  });
});

describe('when somebody is due in a country', () => {
  test.each([['When is Rojas due in Norway?', '2 to 4 December 2026']])('%s', (question, expected) => {
    expect(askHarbourEconomy(question)).toContain(expected);
  });

  test.each(['When is Okoro due in Norway?'])('nothing tells %s', (question) => {
    expect(askHarbourEconomy(question)).toBe('not-found');
  });
});

test('a coming visit with its day tells when somebody is due there, and nowhere else', () => {
  expect(askBlueMist('When is Pekka Laine due in Norway?')).toBe(
    'They also finished the papers to be signed during the coming visit of Finnish President Pekka Laine to Norway on Oct.11-12.',
  );
  expect(askBlueMist('When is Pekka Laine due in Kenya?')).toBe('not-found');
});

test('whoever will be in a country is to visit it', () => {
  expect(askBlueMist('Which US defense secretary was to visit Norway from May 31 to June 2?')).toBe(
    "Norwegian spokeswoman Siri Lund announced on 27 May 2024 that Thomas Reed, US Defense Secretary, will be in Norway from May 31 to June 2 at Norwegian Defence Minister Odd Hansen's invitation.",
  );
  expect(askBlueMist('Which US defense secretary was to visit Kenya from May 31 to June 2?')).toBe('not-found');
});

describe('the days of a stay name month and year once', () => {
  test.each([
    ['When will Elena Soto visit Norway?', 'Elena Soto is to be on a visit in Norway from 12 to 14 October 2024.'],
  ])('%s', (question, answer) => {
    expect(askReadingRoom(question)).toBe(answer);
  });
});

describe('and stand without a year where none is told', () => {
  test.each([
    [
      'When will Farai Moyo visit Peru?',
      'Farai Moyo and Rosa Quispe are to meet during a visit in Peru from 30 May to 2 June.',
    ],
  ])('%s', (question, answer) => {
    expect(askReadingRoom(question)).toBe(answer);
  });
});

describe('when somebody said they would come back', () => {
  test.each([
    [
      'When did Rojas say he would come back to Việt Nam?',
      '“I will be back in Việt Nam in October to attend the harbour fair,” Rojas said.',
    ],
    ['When did Moe say she would come back to Việt Nam?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askOnlineForum(question)).toBe(answer);
  });
});

describe('when a trip is', () => {
  test.each([["When is Rojas's trip to Norway?", '2 to 4 December 2026']])('%s', (question, expected) => {
    expect(askFerryTerminal(question)).toContain(expected);
  });

  test.each(["When is Rojas's trip to Sweden?"])('nothing tells %s', (question) => {
    expect(askFerryTerminal(question)).toBe('not-found');
  });
});
