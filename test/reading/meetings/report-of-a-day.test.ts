import { describe, expect, it } from 'vitest';
import { told } from '../told-meetings.ts';

const FILED = ' date 2014-05-07 ';

const LEAD = `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug held talks with visiting Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\nHaug thanked Araya for his support.\n\n`;

const FIRST = 'talks · held · 2014-05-06 · Sigrid Haug × Luis Araya';

describe('a report of one day', () => {
  it.each([
    [
      'tells apart two hosts who received one guest separately',
      'Later on Tuesday, Norwegian President Nils Berg and Norwegian Prime Minister Erik Dahl received the Chilean minister separately.',
      [
        'reception · held · 2014-05-06 · Nils Berg × Luis Araya',
        'reception · held · 2014-05-06 · Erik Dahl × Luis Araya',
      ],
    ],
    [
      'orders its meetings by what they follow',
      'Following their meeting, Araya was received by Norwegian President Nils Berg.',
      ['reception · held · 2014-05-06 · Luis Araya × Nils Berg'],
    ],
  ])('%s', async (_, sentence, others) => {
    expect(await told(LEAD + sentence)).toEqual([FIRST, ...others]);
  });

  it('leaves the month of another clause alone where its weekday cannot be told', async () => {
    expect(
      await told(
        'OSLO -- Norwegian President Nils Berg talked over the phone on Monday with Chilean President Ana Rojas about what was agreed when the two countries made a pact in March 2013.',
      ),
    ).toEqual(['phone call · held · - · Nils Berg × Ana Rojas']);
  });

  it('names a guest before the comma for no other than he is', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug met Chilean Foreign Minister Luis Araya on Tuesday.\n\nGreeting her Chilean counterpart, Minister Haug said that ports matter.`,
      ),
    ).toEqual(['meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya']);
  });

  it('takes messages on an anniversary for those of its day when the weekday fits', async () => {
    const text = (weekday: string) =>
      `Norwegian President Nils Berg on ${weekday} exchanged messages of congratulations with Chilean President Ana Rojas on the 75th anniversary of the two countries' diplomatic relations (January 18, 1950 – 2025).`;
    expect(await told(text('Saturday'))).toEqual(['message · held · 2025-01-18 · Nils Berg × Ana Rojas']);
    expect(await told(text('Friday'))).toEqual(['message · held · 2025 · Nils Berg × Ana Rojas']);
  });

  it('lets a role name who is to meet several hosts', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Chilean President Ana Rojas will pay an official visit to Norway from May 20 to 22.\n\nDuring the visit, the Chilean President is scheduled to hold talks with Norwegian Prime Minister Erik Dahl in Oslo on May 21 and meet with Norwegian President Nils Berg.`,
      ),
    ).toEqual([
      'visit · planned · 2014-05-20/2014-05-22 · Ana Rojas × Erik Dahl',
      'talks · planned · 2014-05-21 · Ana Rojas × Erik Dahl',
      'meeting · planned · - · Ana Rojas × Nils Berg',
    ]);
  });
});
