import { describe, expect, test } from 'vitest';
import type { IndexedArticle } from '../../../src/answer/articles/indexed-article.ts';
import { isOfBoth } from '../../../src/answer/passages/of-both.ts';
import { askBergenTreaty } from '../texts/bergen-treaty.ts';
import { askBlueMist } from '../texts/blue-mist.ts';
import { askBronzeBell } from '../texts/bronze-bell.ts';
import { askCommerceSecretary } from '../texts/commerce-secretary.ts';
import { askExportsToLaos } from '../texts/exports-to-laos.ts';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askHarbourToll } from '../texts/harbour-toll.ts';
import { askLighthouse } from '../texts/lighthouse.ts';
import { askMillet } from '../texts/millet.ts';
import { askNewPiers } from '../texts/new-piers.ts';
import { askSeaFestival } from '../texts/sea-festival.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';
import { askSundbyToChina } from '../texts/sundby-to-china.ts';
import { askTugsAndKelp } from '../texts/tugs-and-kelp.ts';

describe('what nobody of them did', () => {
  test.each([
    ['when is national day'],
    ['has Nigeria condemned Chile'],
    ['did Norway condemn Nigeria'],
    ['what did Norway and Nigeria sign'],
    ["what is Chile's relationship with Nigeria"],
  ])('is not answered by what others did: %s', (question) => {
    expect(askHalvorsenAndXo(question)).toBe('not-found');
  });

  test('is by the one who did', () => {
    expect(askHalvorsenAndXo('did Chile criticise Nigeria')).toBe('Chile criticised Nigeria over a tax on ferries.');
  });
});

test('a sinking tells nobody who sank it, and two names are no party congress', () => {
  expect(askExportsToLaos('Who sank the ferry Skarven?')).toBe('not-found');
  expect(askExportsToLaos('What did Holm tell Vidal about the Party congress?')).toBe('not-found');
});

test('whoever built it is not whoever spoke of it', () => {
  expect(askExportsToLaos('Who built the museum of the sailor in Oslo?')).toBe('not-found');
});

test('whoever was told did not tell it', () => {
  expect(askExportsToLaos('Who told Vidal that Chile will chair the Pacific Forum?')).toBe('not-found');
});

test('an event is hosted by whoever did, not by who met there', () => {
  expect(askNewPiers('Who hosted the North Sea Forum?')).toBe('not-found');
});

describe('who hosted a meal', () => {
  test.each([
    ['Who hosted a banquet for Holm?', /^President Luis Vega then hosted a banquet[^|]*$/],
  ])('%s', (question, expected) => {
    expect(askCommerceSecretary(question)).toMatch(expected);
  });
});

describe('an office is not that of another', () => {
  test.each(['What did the defence secretary do in Peru?'])('nothing tells %s', (question) => {
    expect(askCommerceSecretary(question)).toBe('not-found');
  });
});

describe('a passive, an aside and a goal tell no hand, no place and no reason', () => {
  test.each([
    ['Who signed the papers on eels?', 'not-found'],
    ['Where was the Coast Charter signed?', 'not-found'],
    ['Why did Halvorsen go to Lomé?', 'not-found'],
    ['What did Halvorsen say to pupils?', 'not-found'],
    ['How many pupils did Halvorsen meet?', 'not-found'],
    ['How many pupils learn to sail in Ghana?', 'Over 900 pupils learn to sail in Ghana.'],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

test('a body without a name of its own does things, too', () => {
  expect(askBlueMist('Who organised the first Kenya Drum Day in Bergen?')).toBe(
    'The event was organised by the Kenyan cultural centre in the host country.',
  );
  expect(askBlueMist('Who sponsored the first Kenya Drum Day in Bergen?')).toBe('not-found');
});

test('words that only say who did it tell nothing of what it was', () => {
  expect(askSundbyToChina('What did the Sultan of Brunei invite Moe to?')).toBe('not-found');
});

describe('what one did is not told by what the other did', () => {
  test.each([
    ['What did Krogh thank Vakatora for?', 'not-found'],
    ['What did Vakatora thank Krogh for?', 'Vakatora thanked Krogh for two pumps and asked Denmark to train divers.'],
    ['What did Krogh thank Samoa for?', 'Krogh thanked Samoa for a boat.'],
    ['What did Krogh say about his next job?', 'not-found'],
    [
      "What did Vakatora say about Krogh's next job?",
      'Vakatora said that in his next job Krogh would find friends in Suva.',
    ],
    ['What did Krogh paint at the jetty?', 'not-found'],
    [
      'What did Vakatora paint at the jetty?',
      'A wall was painted by Vakatora, Member of Parliament for Levuka, at the jetty.',
    ],
  ])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe('a contest has no winner by itself', () => {
  test.each([['Who won the regatta?', 'not-found']])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe('what somebody did', () => {
  test('is not told by what is only meant to be done', () => {
    expect(askLighthouse('Did Moen and Lộc sign a memorandum on buoys?')).toEqual([]);
    expect(askLighthouse('Did Moen and Lộc sign a pact on tugboats?')).toEqual([
      'Norwegian Ambassador Siri Moen and Governor Trần Văn Lộc signed a pact on tugboats in Đà Nẵng on 1 June 2024.',
    ]);
  });
});

describe('what "he and B" did is the deed of both, and of no third', () => {
  test.each([
    [
      'What did Halvorsen and Okoro unveil together?',
      'He and Okoro also unveiled a bronze bell for the sailors of both countries.',
    ],
    ['What did Halvorsen and Danjuma unveil together?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBronzeBell(question)).toBe(answer);
  });
});

describe('what was said to whom', () => {
  test.each([
    ['What did Sundby tell Okafor?', 'harbour school'],
    ['What did Okafor thank Sundby for?', '40 nets'],
    ['Did Sundby and Adeyemi agree on a pilot scheme?', 'pilot scheme'],
  ])('%s', (question, fact) => {
    expect(askSundbyInLagos(question)).toContain(fact);
  });
});

describe('who paid', () => {
  test.each([['Who paid for the roof?', 'Peru']])('%s', (question, fact) => {
    expect(askSundbyInLagos(question)).toContain(fact);
  });
});

describe('whoever stepped down resigned', () => {
  test.each([['Who stepped down from the Norwegian side?', 'not-found']])('%s', (question, answer) => {
    expect(askBergenTreaty(question)).toBe(answer);
  });
});

describe('who announced a visit is not who had it', () => {
  test.each([
    [
      "Who announced Lindqvist's trip?",
      'Swedish Defence Minister Per Lindqvist will visit Norway on February 10-11, spokesperson of the Foreign Ministry Tuva Berg announced on February 2.',
    ],
    ["Who announced Halvorsen's trip?", 'not-found'],
  ])('%s', (question, answer) => {
    expect(askHarbourToll(question)).toBe(answer);
  });
});

describe('of two in one sentence each has acts of one’s own', () => {
  test.each([
    [
      'What did Halvorsen urge Okoro to ratify?',
      'Okoro welcomed a fish fair in Bergen, while Halvorsen urged her to ratify the herring pact.',
    ],
    ['What did Okoro urge Halvorsen to ratify?', 'not-found'],
    ['What did Halvorsen ask Okoro to pass on?', 'Halvorsen asked Okoro to convey his greetings to the Senate.'],
    ['What did Okoro ask Halvorsen to pass on?', 'not-found'],
    ['What did Halvorsen promise on timber?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMillet(question)).toBe(answer);
  });
});

describe('what two talked about is told where both are named to have talked', () => {
  const article = { reading: { meetings: [] }, heads: new Set() } as unknown as IndexedArticle;
  const person = (name: string) =>
    ({ is: 'person', typed: name, start: 0, end: 1, weight: 1, keys: new Set([name]), tokens: [name] }) as const;
  const two = { people: [person('vik'), person('berg')], discussed: true };
  test.each([
    ['Ola Vik and his Swedish counterpart Eva Berg met in Oslo to discuss mackerel prices.', true],
    // Near misses: another is named, and nobody talked.
    ['Ola Vik and Jon Olafsson met in Oslo to discuss mackerel prices.', false],
    ['Ola Vik praised Eva Berg for her book on mackerel prices.', false],
  ])('%s – %s', (told, isOfThem) => {
    expect(isOfBoth(two, { ...article, sentences: [{ text: told }] } as unknown as IndexedArticle, 0)).toBe(isOfThem);
  });
});

describe('what opened, or can be won, has nobody who did it', () => {
  test.each([
    ['Who opened the herring fair?', 'not-found'],
    ['When did the herring fair open?', 'The herring fair opened in Bergen on 3 March 2024.'],
    ['Who won the trip to Kano?', 'not-found'],
    ['Who won the race of the pilots?', 'Trawl captain Jon Moe won the race of the pilots.'],
  ])('%s', (question, answer) => {
    expect(askTugsAndKelp(question)).toBe(answer);
  });
});
