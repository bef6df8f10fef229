import { describe, expect, it } from 'vitest';
import { dateOf, readingOf } from '../reading-of.ts';
import { readingFrom } from '../told-meetings.ts';

const SENTENCE = 'Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard in Hà Nội';

const MORE =
  'The two sides talked about wind power, pig farming and the education of young engineers in both countries.';

const problemsOf = (text: string, path?: string): string[] => readingOf(text, path).problems.map(({ what }) => what);

describe('two statements', () => {
  it('agree when a page is posted soon after its dateline', () => {
    expect(dateOf(`---\npublished: 2024-02-24\n---\nHANOI, Feb 22 (VNA) – ${SENTENCE}.\n\n${MORE}`, 'a.md')).toBe(
      '2024-02-24 front matter',
    );
  });
  it('keep only what they share when they disagree, with a Problem', () => {
    const text = `---\npublished: 2024-08-24\n---\nWind power brings Denmark closer\n\nJanuary 17, 2024 10:42\n\n${SENTENCE}.\n\n${MORE}`;
    expect(dateOf(text, 'a.md')).toBe('2024 front matter');
    expect(problemsOf(text, 'a.md')[0]).toContain('2024-08-24 and the header date 2024-01-17 disagree');
  });
  it.each([
    ['January 16', '2024-01-17 header'],
    ['August 23', '2019-08-24 header'],
    ['Tuesday', 'none -'],
  ])('far apart give the one that prints a day of the lead: %s', (day, expected) => {
    const text = `Sat, 24 August 2019 04:18\n\nWind power brings Denmark closer\n\nWednesday, January 17, 2024 10:42\n\n${SENTENCE} on ${day}.\n\n${MORE}`;
    expect(dateOf(text)).toBe(expected);
  });
  it('give nothing when they share not even the year', () => {
    const text = `---\npublished: 2019-08-24\n---\nWind power brings Denmark closer\n\nJanuary 17, 2024 10:42\n\n${SENTENCE}.\n\n${MORE}`;
    expect(dateOf(text, 'a.md')).toBe('none -');
    expect(problemsOf(text, 'a.md')).toHaveLength(1);
  });
});

describe('a header that the text contradicts', () => {
  it.each([
    ['an event told as past', `date 2021-02-20 HÀ NỘI — ${SENTENCE}.\n\nThe park was opened on May 3, 2022.`],
    ['the running year', `date 2021-02-20 HÀ NỘI — ${SENTENCE}.\n\nTrade has doubled since the beginning of 2023.`],
  ])('by %s is dropped', (_what, text) => {
    expect(dateOf(text)).not.toContain('2021-02-20');
    expect(problemsOf(text)[0]).toContain('2021-02-20');
  });
  it.each([
    ['a plan', `date 2021-02-20 HÀ NỘI — ${SENTENCE}.\n\nThe park will be opened on May 3, 2022.`],
    ['a goal', `date 2021-02-20 HÀ NỘI — ${SENTENCE}.\n\nBoth want half of all power from wind by 2045.`],
    ['the year just ended', `date 2021-01-05 HÀ NỘI — ${SENTENCE}.\n\nTrade has doubled since the beginning of 2020.`],
  ])('by %s stands', (_what, text) => {
    expect(dateOf(text)).toMatch(/^2021-0\d-\d\d header$/);
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('a day without its year in the lead', () => {
  const front = (body: string): string => `---\npublished: 2026-11\n---\n${body}`;
  it.each([
    'The two set up relations on 18 January 1950. The Soviet Union followed on 30 January of the same month.',
    'A calendar must choose 28 February or 1 March in most years. Nobody minds.',
  ])('says nothing against the stated month where it is no day of the report: %s', (body) => {
    expect(dateOf(front(body), 'a.md')).toBe('2026-11 front matter');
  });
});

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
