import { describe, expect, it } from 'vitest';
import { readingFrom, told } from './told-meetings.ts';

describe('a header years away from an anniversary that the text dates', () => {
  const lead = (years: string) =>
    ` date 2019-05-02 HÀ NỘI — State President Lương Cường and Algerian President Abdelmadjid Tebboune exchanged messages of greetings on October 14 to mark the 60th anniversary of diplomatic relations between Việt Nam and Algeria ${years}.\n\nPresident Tebboune thanked Việt Nam for its support.`;

  it("is dropped with a Problem, and the year is the anniversary's", async () => {
    const reading = await readingFrom(lead('(1962-2022)'));
    expect(reading.published.date).toBe('2022-10');
    expect(reading.problems.some(({ what }) => what.includes('2019-05-02'))).toBe(true);
    expect(reading.meetings.map(({ mode, status, date }) => [mode, status, date])).toEqual([
      ['message', 'held', '2022-10-14'],
    ]);
  });

  it('stays when the years do not bear each other out', async () => {
    expect((await readingFrom(lead('(1962-2023)'))).published.date).not.toBe('2022-10');
  });
});

describe('several guests of one round', () => {
  const round = (guests: string) =>
    `SOFIA, May 6, 2024 (Reuters) - Cypriot Foreign Minister Constantinos Kombos met Bulgarian leaders on Monday.\n\nKombos also met with ${guests}.`;

  it('are all there when one list names them', async () => {
    expect(
      await told(
        round('senior officials, including Bulgarian army chief Emil Eftimov and Interior Minister Kalin Stoyanov'),
      ),
    ).toEqual(['meeting · held · 2024-05-06 · Constantinos Kombos × Emil Eftimov × Kalin Stoyanov']);
    expect(
      await told(round('Bulgarian army chief Emil Eftimov, who had seen Interior Minister Kalin Stoyanov')),
    ).toEqual(['meeting · held · 2024-05-06 · Constantinos Kombos × Emil Eftimov']);
  });
});

describe('further meetings of one article', () => {
  const LEAD =
    ' date 2024-06-12 HÀ NỘI — National Assembly Chairman Trần Thanh Mẫn held talks on Tuesday in Hà Nội with his Cambodian counterpart Khuon Sudary.\n\n';

  it('finds a guest by the office, however many words it has', async () => {
    expect(
      await told(
        `${LEAD}Later the same day, Party General Secretary Tô Lâm received the Cambodian National Assembly President in Hà Nội.`,
      ),
    ).toEqual([
      'talks · held · 2024-06-11 · Trần Thanh Mẫn × Khuon Sudary',
      'reception · held · 2024-06-11 · Tô Lâm × Khuon Sudary',
    ]);
  });

  it('takes no support for a guest', async () => {
    expect(
      await told(`${LEAD}Later the same day, Mẫn received the support of the Cambodian National Assembly President.`),
    ).toEqual(['talks · held · 2024-06-11 · Trần Thanh Mẫn × Khuon Sudary']);
  });

  it('lists a separate meeting that will be held, and no vague next one', async () => {
    expect(
      await told(`${LEAD}A separate meeting between the two leaders will be held in Vientiane, she said.`),
    ).toEqual([
      'talks · held · 2024-06-11 · Trần Thanh Mẫn × Khuon Sudary',
      'meeting · planned · - · Trần Thanh Mẫn × Khuon Sudary',
    ]);
    expect(await told(`${LEAD}The meeting between the two leaders was frank, she said.`)).toHaveLength(1);
  });

  it('takes those who greet a guest at the airport for no meeting', async () => {
    expect(
      await told(
        ' date 2024-06-10 Phnom Penh (VNA) – President To Lam arrived in Phnom Penh on Monday, beginning a state visit to Cambodia from June 10 to 12 at the invitation of King Norodom Sihamoni.\nWelcoming the Vietnamese leader at Pochentong airport was Cambodian Deputy Prime Minister Prak Sokhonn.',
      ),
    ).toEqual(['visit · held · 2024-06-10/2024-06-12 · To Lam × Norodom Sihamoni']);
  });
});

describe('days that are names', () => {
  it('does not take a park for a day', async () => {
    const park = await readingFrom(
      ' date 2023-02-25 HCM CITY — Thousands of people filled September 23 Park on Saturday as a Korean food fair opened.',
    );
    expect(park.published.date).toBe('2023-02-25');
  });
});
