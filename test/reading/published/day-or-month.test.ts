import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading-of.ts';

function dateOf(stamp: string, lead: string): string {
  const text = `Wind power brings Denmark closer\n${stamp}\n\n${lead}\n\nThey also spoke of pigs, ports and the training of young engineers.\n`;
  const { published, problems } = readingOf(text);
  return `${published.date} ${problems.some(({ what }) => what.includes('may be')) ? 'in doubt' : 'sure'}`;
}

const RECEIVED = 'Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard in Hà Nội';

describe('a day in figures whose day and month can be exchanged', () => {
  it.each([
    ['by the weekday of the lead', '07/06/2024 - 09:20', `${RECEIVED} on Thursday.`, '2024-06-07 sure'],
    ['by the day of the lead', '07/06/2024 - 09:20', `${RECEIVED} on July 5.`, '2024-07-06 sure'],
    ['by the dateline', '07/06/2024', `HÀ NỘI, June 7 — ${RECEIVED}.`, '2024-06-07 sure'],
    ['by the weekday on its line', 'Saturday, 07/06/2024 | 09:20', `${RECEIVED} this week.`, '2024-07-06 sure'],
    ['by another stamp', '07/06/2024 | updated 25/06/2024', `${RECEIVED} this week.`, '2024-06-07 sure'],
    ['by nothing', '07/06/2024 - 09:20', `${RECEIVED} this week.`, '2024 in doubt'],
    [
      'by the habit of Vietnamese newsrooms',
      '07/06/2024 - 09:20',
      `Hanoi (VNA) – ${RECEIVED} this week.`,
      '2024-06-07 sure',
    ],
    // June 7 was a Friday, July 6 the Saturday after one.
    ['not by a weekday that suits both', '07/06/2024', `${RECEIVED} on Friday.`, '2024 in doubt'],
    ['without need where both are one', '06/06/2024', `${RECEIVED} this week.`, '2024-06-06 sure'],
  ])('is settled %s', (_, stamp, lead, expected) => {
    expect(dateOf(stamp, lead)).toBe(expected);
  });
});

describe('the day in an address', () => {
  it.each([
    ['https://en.news.example/view/AEN20240607002300315', '2024-06-07 sure'],
    ['https://news.example/story-20240607143022/', '2024-06-07 sure'],
    ['https://news.example/a/202406/07/WS6.html', '2024-06-07 sure'],
    ['https://news.example/english/2024-06/07/c_1.htm', '2024-06-07 sure'],
    ['https://news.example/page/202406/1348.html', '2024-06 sure'],
    ['https://news.example/20241307', 'undefined sure'],
    ['https://news.example/id/9920240607', 'undefined sure'],
  ])('%s', (address, expected) => {
    expect(dateOf(address, `${RECEIVED} this week.`)).toBe(expected);
  });
});
