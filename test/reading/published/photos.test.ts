import { describe, expect, it } from 'vitest';
import { dateOf } from '../reading-of.ts';

const MORE =
  'The two sides talked about wind power, pig farming and the education of young engineers in both countries.';

const SENTENCE = 'Deputy Prime Minister Trần Hồng Hà received Danish Minister Lars Aagaard in Hà Nội';

describe('a photo', () => {
  const photo = (caption: string, rest: string): string =>
    `${caption} — VNA/VNS Photo An Bình HÀ NỘI — ${rest}\n\n${MORE}`;
  it('gives the month, and with "this afternoon" the day', () => {
    expect(dateOf(photo('Trần Hồng Hà and Lars Aagaard in Hà Nội on January 16, 2025.', `${SENTENCE}.`))).toBe(
      '2025-01 caption',
    );
    expect(
      dateOf(photo('Trần Hồng Hà and Lars Aagaard in Hà Nội on January 16, 2025.', `${SENTENCE} this afternoon.`)),
    ).toBe('2025-01-16 caption');
  });
  it('gives nothing to a text on letters, whose writers met at another time', () => {
    expect(
      dateOf(
        photo(
          'Trần Hồng Hà and Lars Aagaard in Hà Nội on November 16, 2025.',
          'Deputy Prime Minister Trần Hồng Hà and Danish Minister Lars Aagaard have exchanged messages of congratulations.',
        ),
      ).endsWith('caption'),
    ).toBe(false);
  });
  it('from an archive gives nothing', () => {
    expect(dateOf(photo('File photo of Lars Aagaard in Hà Nội on January 16, 2019.', `${SENTENCE}.`))).toBe('none -');
  });
});

describe('a photo inside the text', () => {
  const text = (day: string, shown: string): string =>
    `HELSINKI, ${day} (Yonhap) -- ${SENTENCE}.\n\nThe minister spoke of timber and of masks.\n\nIn this photo from the ministry, Lars Aagaard (L) greets a guest on ${shown}. (PHOTO NOT FOR SALE) (Yonhap)\n\nThey will meet again.`;

  it.each([
    ['Jan. 16', 'Jan. 16, 2025', '2025-01-16 dateline'],
    ['Jan. 1', 'Dec. 31, 2024', '2025-01-01 dateline'],
    ['July 3', 'Jan. 16, 2025', '--07-03 dateline'],
  ])('of the days of the dateline gives it its year: %s, %s', (day, shown, expected) => {
    expect(dateOf(text(day, shown))).toBe(expected);
  });
});
