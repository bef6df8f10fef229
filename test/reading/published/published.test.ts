import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading-of.ts';

function published(
  text: string,
  path?: string,
): { date: string | undefined; basis: string | undefined; quotes: string[]; problems: string[] } {
  const { published: found, problems } = readingOf(text, path);
  return {
    date: found.date,
    basis: found.basis,
    quotes: found.evidence.map(({ quote }) => quote),
    problems: problems.map(({ what }) => what),
  };
}

const VISIT = 'Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard in Hà Nội';

describe('a stated day', () => {
  it('comes from a header line', () => {
    expect(published(`date 2023-04-15 HÀ NỘI — ${VISIT} on April 15.`)).toMatchObject({
      date: '2023-04-15',
      basis: 'header',
      quotes: ['2023-04-15'],
    });
  });
  it('comes from an address with the parts of a day', () => {
    const at = (path: string): string =>
      `https://img.example.vn/Article/${path}/1473_a1.jpg\nTwo ministers meet\nHÀ NỘI — ${VISIT} on Tuesday.`;
    expect(published(at('2021/4/14'))).toMatchObject({ date: '2021-04-14', basis: 'url', quotes: ['2021/4/14'] });
    expect(published(at('2021/14/40'))).toMatchObject({ date: undefined });
  });
  it('comes from front matter', () => {
    expect(published(`---\npublished: 2024-02-22\n---\n${VISIT} on Tuesday.`, 'a.md')).toMatchObject({
      date: '2024-02-22',
      basis: 'front matter',
    });
  });
  it('comes from a dateline with its year', () => {
    expect(published(`HANOI, March 3, 2023 (VNA) – ${VISIT} on Friday.`)).toMatchObject({ date: '2023-03-03' });
  });
  it('lacks the year when nothing tells it', () => {
    expect(published(`VIETNAM, March 3 - HÀ NỘI — ${VISIT} yesterday.`)).toMatchObject({
      date: '--03-03',
      basis: 'dateline',
    });
  });
});

describe('a day that the text contradicts', () => {
  it('is dropped when it is older than the dateline', () => {
    const read = published(
      `date 2021-02-20 VIETNAM, April 17 - HÀ NỘI — ${VISIT} on April 16, as ties turn 50 (the 50th anniversary, 1971-2021).`,
    );
    expect(read.date).not.toBe('2021-02-20');
    expect(read.problems[0]).toContain('2021-02-20');
  });
  it('is dropped when it is older than the event', () => {
    const read = published(`date 2021-02-20 HÀ NỘI — ${VISIT} on April 16, 2022.`);
    expect(read).toMatchObject({ date: expect.not.stringContaining('2021') as string });
    expect(read.problems).toHaveLength(1);
  });
  it('is dropped when the holders of offices in the lead had left them long before', () => {
    const lead = 'HÀ NỘI — Chinese President Hu Jintao came to Việt Nam today on a three-day visit.';
    const read = published(`date 2018-05-10 ${lead}`);
    expect(read.date).toBeUndefined();
    expect(read.problems[0]).toContain('Hu Jintao');
    expect(published(`date 2005-10-31 ${lead}`).date).toBe('2005-10-31');
    expect(
      published('date 2018-05-10 HÀ NỘI — In 2005, Chinese President Hu Jintao came to Việt Nam on a three-day visit.')
        .date,
    ).toBe('2018-05-10');
  });
  it('stands when the text looks back or ahead', () => {
    expect(published(`date 2023-09-10 HÀ NỘI — ${VISIT} on September 9. They last met on April 5.`)).toMatchObject({
      date: '2023-09-10',
      problems: [],
    });
    expect(
      published(`date 2023-09-10 HÀ NỘI — ${VISIT} on September 9 and will meet again on March 3, 2024.`),
    ).toMatchObject({ date: '2023-09-10', problems: [] });
  });
});

describe('a year that the text bears out', () => {
  it('comes from an anniversary whose years agree with its ordinal', () => {
    expect(
      published(`VIETNAM, March 3 - HÀ NỘI — ${VISIT} on the 50th anniversary of ties (1971-2021).`),
    ).toMatchObject({
      date: '2021-03-03',
      basis: 'dateline',
      quotes: ['March 3', '50th anniversary of ties (1971-2021)'],
    });
  });
  it('does not come from years that contradict the ordinal', () => {
    expect(published(`VIETNAM, March 3 - HÀ NỘI — ${VISIT} on the 50th anniversary of ties (1972-2021).`).date).toBe(
      '--03-03',
    );
  });
  it('does not come from an anniversary still ahead', () => {
    expect(
      published(`VIETNAM, March 3 - HÀ NỘI — ${VISIT}, in preparation for the 50th anniversary of ties (1971-2021).`)
        .date,
    ).toBe('--03-03');
  });
  it('comes from "since the beginning of" with the month of the event', () => {
    expect(
      published(`HÀ NỘI — ${VISIT} on September 11. It was their third talk since the beginning of 2021.`),
    ).toMatchObject({
      date: '2021-09',
      basis: 'inferred',
      quotes: ['since the beginning of 2021', 'September 11'],
    });
  });
  it('stays away when two years are claimed', () => {
    expect(
      published(
        `HÀ NỘI — ${VISIT} on September 11, on the 50th anniversary of ties (1970-2020). It was the third talk since the beginning of 2021.`,
      ).date,
    ).not.toBe('2020-09');
  });
  it('comes from the one year in which both held their offices', () => {
    expect(
      published(
        'BEIJING, March 28 (Xinhua) -- Chinese Foreign Minister Qin Gang held talks with Vietnamese Foreign Minister Bui Thanh Son on Tuesday.',
      ),
    ).toMatchObject({ date: '2023-03-28', basis: 'dateline' });
  });
  it('does not come from a term that covers several years', () => {
    expect(
      published('HÀ NỘI — Foreign Minister Bùi Thanh Sơn received Danish Ambassador Nicolai Prytz on March 28.').date,
    ).toBeUndefined();
  });
});

describe('what the words of a report tell of its day', () => {
  it.each([
    [
      'a stamp of a month, and day and year in figures',
      `Update: March, 14/2018 - 09:00\n\nHCM CITY — ${VISIT} on Tuesday.`,
      '2018-03-14',
    ],
    ['a dateline with a bare agency', `TOKYO, Dec. 16, Kyodo - ${VISIT} on Saturday, officials said.`, '--12-16'],
    [
      'the day in full at the head of the first sentence',
      'BEIJING — In Sofia on May 11, 2017, after a welcome at the City Palace, Danish Minister Lars Aagaard and Bulgarian Minister Ivan Petrov held talks.',
      '2017-05',
    ],
    [
      'the month in which one of them took office (of the last days of a month only the year is taken)',
      'WASHINGTON — Prime Minister Nguyễn Xuân Phúc had talks with US President Donald Trump in Washington on May 31.\n\nTrump has received few guests since he took office in January.',
      '2017',
    ],
  ])('%s', (_, text, date) => {
    expect(published(text).date).toBe(date);
  });

  it('an anniversary that is due to be marked does not speak against an earlier header', () => {
    expect(
      published(
        ` date 2021-11-25 HÀ NỘI — ${VISIT} on Thursday.\n\nViệt Nam is due to mark with Japan the 50th anniversary of diplomatic ties in 2023.`,
      ),
    ).toMatchObject({ date: '2021-11-25', problems: [] });
  });
});

it('a stated day stands beside an anniversary whose years the text does not print', () => {
  expect(
    published(
      `Readout\n\nAugust 4, 2018\n\n${VISIT} today.\n\nThe two celebrated next year's 70th anniversary of diplomatic relations and committed to deepen the partnership, which both countries launched in 2015.`,
    ),
  ).toMatchObject({ date: '2018-08-04', problems: [] });
});

it('an old stamp prints the comma behind the month', () => {
  expect(published(`Updated  July, 23 2010 09:47:00\n\nHA NOI — ${VISIT} yesterday.`)).toMatchObject({
    date: '2010-07-23',
  });
});

it('a collector’s stamp below the headline states the day', () => {
  expect(
    published(`Ministers talk over the phone\n\n date 2019-04-05 (VOVWORLD) - ${VISIT} on Thursday.`),
  ).toMatchObject({
    date: '2019-04-05',
    basis: 'header',
  });
});

it('the day that an anniversary marks is not the day of the report', () => {
  expect(
    published(
      `HÀ NỘI — ${VISIT} and congratulated him on the 70th founding anniversary of his country (October 1, 1949-2019).`,
    ).date,
  ).toBe('2019');
});

describe('a sentence that is looked at in part', () => {
  const told = 'timber masks rice coffee steel'
    .split(' ')
    .map(
      (one) =>
        `They spoke of ${one} at length, and of roads and ports and schools. ${`More ${one} is wanted. `.repeat(7)}`,
    );

  it('prints no day where the look at its line ends', () => {
    for (let letters = 0; letters < 300; letters += 1) {
      const text = `Both were there, and ${'a'.repeat(letters)} was not.\n\n${told.join('\n\n')}\n\nAlso on October 31, the two sides discussed how the price of timber should be told to those who plant trees.`;
      expect(published(text).date).toBeUndefined();
    }
  });
});
