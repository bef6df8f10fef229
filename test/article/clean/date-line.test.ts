import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../../src/article/clean/date-line.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { clean } from './clean-text.ts';

describe('a line that says when a text was printed', () => {
  it.each([
    '(Xinhua) 10:41, February 06, 2024',
    "By Gao Lan, Qin Mu (People's Daily) 08:30, March 21, 2025",
    'By LIN TAO in Geneva | China Daily | Updated: 2023-06-02 09:15',
    'Source: Xinhua | 2022-08-30 19:04:11 | Editor: meng',
    'Updated 20:11, 03-Oct-2024',
    'All News 16:20 May 9, 2023',
    'Thursday, 9 May 2024 4:02 PM MYT',
    'ANI | Updated: Jul 02, 2024 18:05 IST',
    'First published: Feb 3 2024, 7:40am',
    'By Tom Reed / Staff reporter Fri, May 10, 2024 page 3',
    '2024/05/10 21:19 (KST)',
    'Press Release | May 10, 2024',
    'June 10, 2024By Staff Writer',
    '9 MAY, 2024, 15:11',
    'Radio Voice of Chile - May 10, 2024',
    'Lima Post, 10 May 2024',
    'vietnamnews.vn May, 17/2013 09:12',
    'Update: September 07/2018 - 09:00',
    'Updated : 05/16/2024 10:11 GMT + 7',
    "08:47' 16/05/2024 (GMT+7)",
  ])('%j', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    'Two Ministers Open Bridge On May 10, 2024',
    'Remarks by the Minister at the Opening, Friday, May 10, 2024',
    'The two met on May 10, 2024.',
    'Joint Statement of Chile and Peru - May 10, 2024',
    'Chile Launches Post - Office Opens May 10, 2024',
    'Joint statement of 10 May 2024',
    'May 10',
    'Friday, 4:02 PM',
  ])('is not %j', (line) => {
    expect(isDateLine(line)).toBe(false);
  });

  it('ends in time on hostile lines', () => {
    const lines: string[] = [];
    for (const piece of ['By Aa', 'A. ', '(A ', '10:10 ', 'Updated ', 'May 10, 2024 ', 'Source: a ', "A'"])
      for (const line of [piece.repeat(40).slice(0, 160), `By ${piece.repeat(40)} May 10, 2024 x!`.slice(0, 160)])
        lines.push(line);
    expect(cpuTimeOf(() => lines.map(isDateLine))).toBeLessThan(200);
  });
});

describe('stamps whose fields run together', () => {
  it.each([
    ['May 6, 20243:14 PM', 'May 6, 2024 3:14 PM'],
    ['6 May 2024Updated 7 May 2024', '6 May 2024 Updated 7 May 2024'],
    ['Published6 May 2024', 'Published 6 May 2024'],
    ['In 2024 Bylaws changed, 3:14 of them', 'In 2024 Bylaws changed, 3:14 of them'],
  ])('%j is %j', (glued, parted) => {
    expect(clean(glued, 'unicode').text).toBe(parted);
  });
});

describe('an address among the lines at the top', () => {
  const told = 'The ministers of both countries opened the bridge.\n\nThey spoke of roads.';
  it('goes to the fields', () => {
    expect(clean(`Bridge opens over the border river\n\nhttps://news.example/AEN20240510091500315\n\n${told}`)).toEqual(
      expect.objectContaining({
        address: 'https://news.example/AEN20240510091500315',
        title: 'Bridge opens over the border river',
        text: told,
      }),
    );
  });
});
