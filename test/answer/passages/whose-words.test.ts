import { describe, expect, test } from 'vitest';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askBronzeBell } from '../texts/bronze-bell.ts';
import { askChangeOfCommand } from '../texts/change-of-command.ts';
import { askCrabLots } from '../texts/crab-lots.ts';
import { askDanjumaInOslo } from '../texts/danjuma-in-oslo.ts';
import { askExportsToLaos } from '../texts/exports-to-laos.ts';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHansenInMombasa } from '../texts/hansen-in-mombasa.ts';
import { askHarbourEconomy } from '../texts/harbour-economy.ts';
import { askLagosFair } from '../texts/lagos-fair.ts';
import { askMarbleHall } from '../texts/marble-hall.ts';
import { askMillet } from '../texts/millet.ts';
import { askOnlineForum } from '../texts/online-forum.ts';
import { askReadingRoom } from '../texts/reading-room.ts';
import { askSalmonForum } from '../texts/salmon-forum.ts';
import { askSeaFestival } from '../texts/sea-festival.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';
import { askTugsAndKelp } from '../texts/tugs-and-kelp.ts';

describe("a speaker's own state goes on for the speaker", () => {
  test.each([
    ['What did Okoro say about the flower fair?', 'In addition, Nigeria will reopen its flower fair.'],
    ['What did Sundby say about the flower fair?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askDanjumaInOslo(question)).toBe(answer);
  });
});

test('what a spokesman said of one is no word of the other', () => {
  expect(askHansenInMombasa('What did Wanjiru say about the open harbour policy?')).toBe('not-found');
  expect(askHansenInMombasa('What did Dahl say about the open harbour policy?')).toBe(
    'Spokesman Nils Berg said that during the meeting President Dahl called Kenya a key partner in the Open Harbour Policy.',
  );
});

test('a sentence that says that something was said gives way to what was', () => {
  expect(askExportsToLaos('What did the foreign ministry of Norway say about the fishing report?')).toMatch(
    /^The fishing report/,
  );
});

describe('a gala is no stay of somebody, and words belong to the name before them', () => {
  test.each([
    ['When was the gala in Bergen?', 'Dancers from both countries joined in a dance gala on 3 June 2024 in Bergen.'],
    ['What did Soto say about whaling?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askChangeOfCommand(question)).toBe(answer);
  });
});

test('who spoke for a ministry met nobody', () => {
  expect(askBoatFair('Who spoke for the foreign ministry on the reef duties?')).toBe(
    'Foreign Ministry spokeswoman Ife Balogun spoke of the reef duties, when asked by reporters on March 6.',
  );
  expect(askBoatFair('Who spoke for the foreign ministry on the masks?')).toBe('not-found');
});

describe('whoever is only the owner of something said nothing', () => {
  test.each([
    ['What did Sigrid Dahl say in Kano?', 'not-found'],
    ['Where did Sigrid Dahl go in 1961?', "Both sides like to recall Sigrid Dahl's journey to Kano in 1961."],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

describe('words of an official without a name are nobody’s who is named', () => {
  test.each([
    ['What did Sundby say about the summit?', 'not-found'],
    ['What did Halvorsen say about forests?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askLagosFair(question)).toBe(answer);
  });
});

describe('what a page of questions and answers tells of whoever answers', () => {
  test.each([
    [
      'What did Rosa Quispe say the Chilean side must stop?',
      /^The Chilean side must halt its patrols in those waters\.$/,
    ],
    ['What did Quispe say about Pablo Soto?', /We cannot accept that claim|must halt its patrols/],
    ['What did Quispe say about the ferry to Callao?', /^A: The harbour office is looking into it\.$/],
  ])('%s', (question, expected) => {
    expect(askSalmonForum(question)).toMatch(expected);
  });

  test.each([
    'What did Rosa Quispe say about Norway?',
    'What did Rosa Quispe say about this page?',
  ])('nothing tells %s', (question) => {
    expect(askSalmonForum(question)).toBe('not-found');
  });
});

test('she is whom the text named last, also behind a time and a place', () => {
  expect(askGhentPact('What did Moen present in Đà Nẵng?')).toContain('a lacquer bowl');
});

describe('words in quotation marks behind "he added" are his', () => {
  test.each([
    [
      'who thanked Nigeria for its pilots',
      'Stein Falk (Norway). | “We also want to thank Nigeria for its splendid pilots.',
    ],
    ['who thanked Nigeria for its cooks', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('what ends in "she said" are her words, and that she answered questions is none of them', () => {
  test.each([
    [
      'What did Bisi Adeyemi say about the Danish pollution report?',
      'Though the report of the institute on river pollution found some progress, it rested on figures from another river, she said.',
    ],
    ['What did Bisi Adeyemi say about the Danish wage report?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('the word of an office is told by its holder', () => {
  test.each([
    [
      'Which pacts did the security minister want the police academy to help speed up?',
      'The police academy was asked to help hasten work on the pacts on extradition and legal help.',
    ],
    ['Which pacts did the fisheries minister want the police academy to help speed up?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('what was said on two words that belong together', () => {
  test.each([
    ['what did Halvorsen say on the harbour economy?', 'strong harbour economy'],
  ])('%s', (question, expected) => {
    expect(askHarbourEconomy(question)).toContain(expected);
  });

  test.each([
    // Of what was asked about, one word alone stands there.
    'what did Halvorsen say on harbour economy fees?',
  ])('nothing tells %s', (question) => {
    expect(askHarbourEconomy(question)).toBe('not-found');
  });
});

describe('in whose words', () => {
  test.each([
    [
      "How long did the talks on the herring stock take, in Dahl's words?",
      'The talks on the herring stock had taken 12 years, Dahl said.',
    ],
    ["In Berg's own words, how long did the talks on the herring stock take?", 'not-found'],
  ])('%s', (question, answer) => {
    expect(askReadingRoom(question)).toBe(answer);
  });
});

describe('the United States say nothing', () => {
  test.each([
    ['What did Berg say to Soto about the trawler at their 2023 talks?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askReadingRoom(question)).toBe(answer);
  });
});

describe('words are those of whoever speaks, and a meeting alone tells no promise', () => {
  test.each([
    ['What did Luis Quispe say about his new post?', 'not-found'],
    ['What did Pablo Soto promise the Ministry of Marine Affairs?', 'not-found'],
    ['What did the Danish Fishery Secretary tell Sundby?', 'not-found'],
    ['Where did Ana Vega stay in Oslo?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe("what is said of somebody's speech is not said to them", () => {
  test.each([
    ['What did Halvorsen tell Premier Danjuma?', 'not-found'],
    [
      'What did Halvorsen tell Okoro?',
      'Halvorsen informed Okoro that Oslo had changed its rules to allow the sale of lethal coastal equipment to Nigeria.',
    ],
  ])('%s', (question, answer) => {
    expect(askBronzeBell(question)).toBe(answer);
  });
});

describe('who told whom', () => {
  test.each([
    [
      'Who told Trần Lúa about the online forum?',
      'Kari Moe (Norway). | The minister proposed organising an online forum between Bergen and Huế.',
    ],
    ['Who told Rojas about the online forum?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askOnlineForum(question)).toBe(answer);
  });
});

test('what one counterpart was told is not what another was', () => {
  expect(askSundbyInLagos('What did Okafor tell Adeyemi?')).toBe('');
});

describe('words are of whoever says them', () => {
  test.each([
    ['what did Halvorsen raise', 'Halvorsen also raised the fishing quota and the price of cocoa.'],
    ['What did Berg say?', 'not-found'],
    ['What did Berg say in Lagos?', 'not-found'],
    ['What did Kofi Mensah write in his message for the 60th anniversary?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMillet(question)).toBe(answer);
  });
});

describe('what somebody said at a place', () => {
  test.each([
    // The concert tells nothing that he said.
    ['What did Ibarra say at the Marble Hall?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMarbleHall(question)).toBe(answer);
  });
});

describe('whoever is received may say it, the host did not', () => {
  const said =
    'In the evening, Halvorsen received Ruth Mensah, Speaker of the House of Chiefs of Ghana, who said that the House would soon approve the kelp pact.';
  test.each([
    ['What did Mensah tell Halvorsen about the kelp pact?', said],
    ['What did Halvorsen tell Mensah about the kelp pact?', 'not-found'],
    ['What did Okoro tell Halvorsen about the kelp pact?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askCrabLots(question)).toBe(answer);
  });
});

describe('talks with a capital are talks with its state', () => {
  test.each([
    [
      'What did Okoro say about timber talks with Washington?',
      'Okoro said that talks with the United States on timber dues were still going on.',
    ],
    ['What did Okoro say about timber talks with Beijing?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askCrabLots(question)).toBe(answer);
  });
});

describe('what two others said together is no word of a third', () => {
  test.each([
    ['What did Dahl say about whales?', 'not-found'],
    ['What did Halvorsen say about whales?', 'On whales, the two leaders called for patience.'],
  ])('%s', (question, answer) => {
    expect(askTugsAndKelp(question)).toBe(answer);
  });
});
