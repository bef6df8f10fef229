import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';

const LEAD =
  'Norwegian President Nils Berg held talks with Chilean President Ana Rojas in Oslo on Tuesday.\n\nThey agreed on cod.\n\n';

const LED = 'talks · held · 2014-05-06 · Nils Berg × Ana Rojas';

describe('a scene that tells of a meeting', () => {
  it.each([
    [
      'a reception that somebody hosted',
      'A reception for Luis Araya, Foreign Minister of Chile, was hosted by Norwegian Prime Minister Sigrid Haug in Oslo on Tuesday.',
      'reception · held · 2014-05-06 · Luis Araya × Sigrid Haug',
    ],
    [
      'a goodbye',
      'With his posting drawing to a close, Chilean Ambassador Luis Araya came to the Foreign Ministry on Tuesday to say goodbye to Norwegian Foreign Minister Sigrid Haug.',
      'meeting · held · 2014-05-06 · Luis Araya × Sigrid Haug',
    ],
    [
      'someone who was waiting',
      'Straight from the harbour Chilean Foreign Minister Luis Araya was driven to the town hall, where Norwegian Prime Minister Sigrid Haug was waiting for him on Tuesday afternoon.',
      'meeting · held · 2014-05-06 · Luis Araya × Sigrid Haug',
    ],
    [
      'a link by video',
      'Quotas should be cut, Norwegian Foreign Minister Sigrid Haug urged Chilean Foreign Minister Luis Araya when the two connected by video link on Tuesday.',
      'online talks · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'what was said "when she spoke with" somebody in the last days',
      'A quota for two years: that is what Norwegian Prime Minister Sigrid Haug offered when she talked with Chilean President Ana Rojas by phone on Tuesday evening.',
      'phone call · held · 2014-05-06 · Sigrid Haug × Ana Rojas',
    ],
    [
      'co-chairmen, named in the next sentence',
      'A meeting between the co-chairmen of the Norway-Chile Fisheries Steering Committee took place in Oslo on Tuesday.\n\nNorwegian Foreign Minister Sigrid Haug and Chilean Foreign Minister Luis Araya noted the recovery of the stocks.',
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'talks that the opening only names',
      'Can herring be sold in Chile? Chilean President Ana Rojas threw the question to Norwegian Prime Minister Sigrid Haug at the end of talks in Oslo on Tuesday.\n\nHaug offered ten boats.\n\nRojas thanked Norway for its advice.\n\nThe two sides agreed to meet again.',
      'talks · held · 2014-05-06 · Ana Rojas × Sigrid Haug',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(OSLO + text)).toEqual([expected]);
  });

  it.each([
    ['She also had lunch with her staff, who were waiting for the bus.', []],
    [
      'Rojas had a rendezvous with Norwegian Prime Minister Sigrid Haug on the same day.',
      ['meeting · held · 2014-05-06 · Ana Rojas × Sigrid Haug'],
    ],
    [
      'Earlier in the day the Chilean leader had been the guest at a luncheon given by Norwegian Foreign Minister Sigrid Haug.',
      ['reception · held · 2014-05-06 · Ana Rojas × Sigrid Haug'],
    ],
    [
      'The Chilean leader, who arrived in the city that morning, is scheduled to meet Norwegian Prime Minister Sigrid Haug and Speaker of the Norwegian Parliament Erik Dahl on Thursday.',
      [
        'meeting · planned · 2014-05-08 · Ana Rojas × Sigrid Haug',
        'meeting · planned · 2014-05-08 · Ana Rojas × Erik Dahl',
      ],
    ],
    [
      'Rojas also paid a courtesy call on Norwegian Prime Minister Sigrid Haug, who had visited Chile in July.',
      ['meeting · held · 2014-05-06 · Ana Rojas × Sigrid Haug'],
    ],
    [
      'Before arriving in Oslo, Rojas visited Peru, where she met her counterpart Jorge Paz.',
      ['meeting · held · - · Ana Rojas × Jorge Paz'],
    ],
    ['Norwegian Foreign Minister Sigrid Haug on Tuesday welcomed Luis Araya’s proposal on cod.', []],
    ['The Chilean leader was welcomed by Norwegian Foreign Minister Sigrid Haug at the airport on Monday.', []],
    ['She flew in from Lima, where she had met Peruvian President Jorge Paz on Monday.', []],
  ])('beside the lead: %s', async (text, more) => {
    expect(await told(OSLO + LEAD + text)).toEqual([LED, ...more]);
  });

  it('brings those together whom a clause beside its subject names, not those who are only sent regards', async () => {
    const people = await told(
      `${OSLO}${LEAD}Norwegian Prime Minister Sigrid Haug, who received the Chilean guest later in the day, asked her to convey an invitation to Chilean Foreign Minister Luis Araya.`,
    );
    expect(people).toEqual([LED, 'reception · held · 2014-05-06 · Sigrid Haug × Ana Rojas']);
  });

  it('writes to each on their own occasion', async () => {
    expect(
      await told(
        `${OSLO}Norwegian President Nils Berg on May 6 sent a message of congratulations to Ana Rojas on her election as President of Chile.\n\nThe same day, Norwegian Prime Minister Sigrid Haug sent greetings to the President-elect.\n\nNorwegian Foreign Minister Erik Dahl extended congratulations to JP Araya over his election as Vice President of Chile.`,
      ),
    ).toEqual([
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
      'message · held · 2014-05-06 · Sigrid Haug × Ana Rojas',
      'message · held · 2014-05-06 · Erik Dahl × JP Araya',
    ]);
  });
});
