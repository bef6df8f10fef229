import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';

describe('two meetings and whose province', () => {
  it('tells of one after another in one sentence, of one day only', async () => {
    const text = (when: string) =>
      told(
        `${OSLO}Norwegian Deputy Foreign Minister Erik Dahl had a meeting with Chilean Foreign Minister Luis Araya in Oslo on Tuesday after talks with Chilean Trade Minister Ana Rojas ${when}.`,
      );
    expect(await text('earlier that day')).toEqual([
      'meeting · held · 2014-05-06 · Erik Dahl × Luis Araya',
      'talks · held · 2014-05-06 · Erik Dahl × Ana Rojas',
    ]);
    expect((await text('last year')).slice(1)).toEqual([]);
  });

  it('is held, whatever was said there of times to come', async () => {
    expect(
      await told(
        `${OSLO}Chilean President Ana Rojas said Chile would never forget the boats, when she met Norwegian Prime Minister Sigrid Haug in Oslo on May 6.`,
      ),
    ).toEqual(['meeting · held · 2014-05-06 · Ana Rojas × Sigrid Haug']);
  });

  it('knows the head of a northern province by the words before the name', async () => {
    expect(
      await told(
        ' date 2024-03-05 Lao Cai -- Secretary of the Party Committee of the northern mountainous province of Lao Cai Tran Van Minh met with Chinese Ambassador Wang Wei in Lao Cai city on Monday.',
      ),
    ).toEqual(['meeting · held · 2024-03-04 · Tran Van Minh × Wang Wei']);
  });
});

const FILED = ' date 2014-05-07 ';

const LEAD = `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug held talks with visiting Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\nHaug thanked Araya for his support.\n\n`;

const FIRST = 'talks · held · 2014-05-06 · Sigrid Haug × Luis Araya';

describe('one sentence', () => {
  it('brings hosts in turn before one guest', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Chilean President Ana Rojas will visit Norway from May 20 to 22.\n\nNorwegian Prime Minister Erik Dahl will hold talks with her in Oslo on May 20, and Norwegian President Nils Berg will meet with her in Bergen on May 21.`,
      ),
    ).toEqual([
      'visit · planned · 2014-05-20/2014-05-22 · Ana Rojas × Erik Dahl',
      'talks · planned · 2014-05-20 · Erik Dahl × Ana Rojas',
      'meeting · planned · 2014-05-21 · Nils Berg × Ana Rojas',
    ]);
  });

  it('tells hosts apart by their days', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Chilean President Ana Rojas will arrive in Oslo on May 20 for a two-day visit.\n\nShe is expected to meet Norwegian Prime Minister Erik Dahl on May 20 and Norwegian President Nils Berg on the 21st.`,
      ),
    ).toEqual([
      'visit · planned · 2014-05-20/2014-05-21 · Ana Rojas',
      'meeting · planned · 2014-05-20 · Ana Rojas × Erik Dahl',
      'meeting · planned · 2014-05-21 · Ana Rojas × Nils Berg',
    ]);
  });

  it('tells of messages of several pairs', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Norwegian President Nils Berg and Chilean President Ana Rojas on Tuesday sent each other messages of congratulations on 90 years of ties.\n\nMessages also passed between Norwegian Prime Minister Erik Dahl and Chilean Prime Minister Hugo Vega, and between Norwegian Foreign Minister Sigrid Haug and Chilean Foreign Minister Luis Araya.`,
      ),
    ).toEqual([
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
      'message · held · 2014-05-06 · Erik Dahl × Hugo Vega',
      'message · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ]);
  });
});

it('a clause behind "where" has a day of its own', async () => {
  expect(
    await told(
      `${LEAD}Haug will leave for Lima this evening, where she will co-chair tomorrow's commission tomorrow with Peruvian Foreign Minister Rosa Quispe.`,
    ),
  ).toEqual([FIRST, 'meeting · planned · 2014-05-08 · Sigrid Haug × Rosa Quispe']);
});

it('what is ahead in a clause of its own does not make the rest ahead', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Norwegian President Nils Berg, on a tour that will also take him to Peru, met Chilean President Ana Rojas on Sunday.`,
    ),
  ).toEqual(['meeting · held · 2014-05-04 · Nils Berg × Ana Rojas']);
});
