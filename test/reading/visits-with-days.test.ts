import { describe, expect, it } from 'vitest';
import { told } from './told-meetings.ts';

const filed = (text: string) => `OSLO, March 4, 2022 (Reuters) - ${text}`;

describe('a visit told with its days', () => {
  const met =
    '\n\nOn Thursday, Araya met Norwegian Trade Minister Kari Solberg. He also met Norwegian Foreign Minister Nils Berg.';

  it.each([
    'is on a visit to Norway from 2 to 5 March 2022.',
    'has concluded a visit to Norway from 2 to 5 March 2022.',
    'left Oslo on Friday, wrapping up a visit to Norway that began on March 2.',
  ])('stands beside the meetings in it: Chilean Foreign Minister Luis Araya %s', async (lead) => {
    const [visit, ...others] = await told(filed(`Chilean Foreign Minister Luis Araya ${lead}${met}`));
    expect(visit).toMatch(/^visit · held · 2022-03-02\/2022-03-0\d · Luis Araya$/);
    expect(others).toEqual([
      'meeting · held · 2022-03-03 · Luis Araya × Kari Solberg',
      'meeting · held · 2022-03-03 · Luis Araya × Nils Berg',
    ]);
  });

  it.each([
    ['will visit Norway on May 15-17 at the invitation of Norwegian Trade Minister Kari Solberg.', '--05-15/--05-17'],
    ['is paying a visit to Norway from December 30 to January 2.', '--12-30/--01-02'],
    ['will visit Norway on May 15.', '--05-15'],
  ])('keeps both ends where no year is told: %s', async (lead, days) => {
    const [visit] = await told(`Chilean Foreign Minister Luis Araya ${lead}`);
    expect(visit).toContain(` · ${days} · Luis Araya`);
  });

  it('gives way to the meeting where the text names no days', async () => {
    expect(await told(filed(`Chilean Foreign Minister Luis Araya is on a visit to Norway.${met}`))).toEqual([
      'meeting · held · 2022-03-03 · Luis Araya × Kari Solberg',
      'meeting · held · 2022-03-03 · Luis Araya × Nils Berg',
    ]);
  });
});

describe('messages of one occasion', () => {
  it('are as many as their writers', async () => {
    expect(
      await told(
        filed(
          'Norwegian King Harald Lund on March 3 sent a message to Chilean President Luis Araya on the national day of Chile.\n\nNorwegian Prime Minister Kari Solberg also extended her greetings to the Chilean leader, while Speaker Nils Berg sent a congratulatory message to Chilean Senate Speaker Ana Fuentes. Norwegian Foreign Minister Eva Dahl cabled her congratulations to her Chilean counterpart Pedro Rojas.',
        ),
      ),
    ).toEqual([
      'message · held · 2022-03-03 · Harald Lund × Luis Araya',
      'message · held · 2022-03-03 · Kari Solberg × Luis Araya',
      'message · held · 2022-03-03 · Nils Berg × Ana Fuentes',
      'message · held · 2022-03-03 · Eva Dahl × Pedro Rojas',
    ]);
  });
});

describe('words that look alike', () => {
  it.each([
    ['Norwegian Trade Minister Kari Solberg met a Chilean delegation on Thursday led by Senator Luis Araya.', 1],
    ['Norwegian Trade Minister Kari Solberg met with a group of Chilean lawmakers headed by Senator Luis Araya.', 1],
    ['Norwegian Trade Minister Kari Solberg met a deadline on Thursday set by Chilean Senator Luis Araya.', 0],
    ['Norwegian Trade Minister Kari Solberg called on Chilean Senator Luis Araya to drop his bill.', 0],
    ['Norwegian Trade Minister Kari Solberg called on Chilean Senator Luis Araya to discuss his bill.', 1],
  ])('%s', async (lead, count) => {
    expect(await told(filed(lead))).toHaveLength(count);
  });

  it('tells a call paid at a house of office from another one', async () => {
    const lead = (where: string) =>
      filed(`Norwegian Trade Minister Kari Solberg called on Chilean President Luis Araya on Thursday${where}.`);
    expect((await told(lead(' at the Moneda')))[0]).toMatch(/^reception/);
    expect((await told(lead('')))[0]).toMatch(/^meeting/);
  });
});

describe('a journey to one country', () => {
  it('is no tour, though the sentence names that country again', async () => {
    expect(
      await told(
        filed(
          'Chilean President Luis Araya, who will start a week-long visit to Norway on Sunday, said here that Norway, a friend, and Chile should trade more.',
        ),
      ),
    ).toHaveLength(1);
  });
});
