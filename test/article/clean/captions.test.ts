import { describe, expect, test } from 'vitest';
import { clean } from './clean-text.ts';

const BODY = 'The two ministers met for an hour.';

describe('photo captions go apart', () => {
  test.each([
    'Minister Anna Doe greets her guest in the old port on May 4. VNA/VNS Photo Lâm Khánh',
    'Minister Anna Doe greets her guest. — VNA/VNS Photo',
    'Minister Anna Doe (left) greets her guest (Photo: VNA)',
    'Delegates at the talks. Photo by Ben Roe',
    'Delegates at the talks. (Source: VNA)',
    'Delegates at the talks. AFP Photo',
    'Minister Anna Doe speaks in Berlin, Germany, Feb. 14, 2020. (Xinhua/Ben Roe)',
    'A view of the talks between the two ministers',
    'Minister Anna Doe (second from left) and her guest pose before the talks.',
  ])('%s', (caption) => {
    expect(clean(`${caption}\n\nHÀ NỘI — ${BODY}\n\nThey shook hands.`)).toMatchObject({
      captions: [caption],
      text: `${BODY}\n\nThey shook hands.`,
      head: ['HÀ NỘI —'],
    });
  });

  test('the line under what a page’s picture tools left', () => {
    const caption = 'General Ben Roe welcomes Dr Anna Doe';
    expect(clean(`${BODY}\n\nleftcenterrightdel\n${caption}\n\nThey shook hands.`)).toMatchObject({
      captions: [caption],
      text: `${BODY}\n\nThey shook hands.`,
    });
    expect(clean(`${BODY}\n\nleft center right\n${caption}\n\nThey shook hands.`).captions).toEqual([]);
  });

  test('the cell of a table in which a page puts its pictures', () => {
    const caption = 'Minister Anna Doe (L) and General Ben Roe, Oslo, May 4, 2014 - Photo: VGP';
    expect(clean(`${BODY}\n${caption} |\nThey shook hands.`)).toMatchObject({
      captions: [caption],
      text: `${BODY}\n\nThey shook hands.`,
    });
    expect(clean(`${BODY}\nThe photo is by Ben Roe |\nThey shook hands.`).captions).toEqual([]);
  });

  test('a headline right above a caption is none of it', () => {
    const caption = 'Minister Anna Doe greets her guest in the old port on May 4. — VNA/VNS Photo';
    expect(clean(`Ministers meet in port\n${caption}\n\nHÀ NỘI — ${BODY}`)).toMatchObject({
      captions: [caption],
      text: BODY,
      head: ['Ministers meet in port', 'HÀ NỘI —'],
    });
    const wrapped = 'Minister Anna Doe greets her guest in the\nOld Port of the city on May 4. — VNA/VNS Photo';
    expect(clean(`${wrapped}\n\nHÀ NỘI — ${BODY}`)).toMatchObject({
      captions: [wrapped.replace('\n', ' ')],
      text: BODY,
    });
  });

  test('a printed day above a caption is none of it, wherever the two stand', () => {
    const caption = 'Minister Anna Doe (right) greets her guest. Photo by Ben Roe';
    const printed = 'By Ben Roe   May 5, 2016 | 04:45 pm GMT+7';
    expect(clean(`${BODY}\n\n${printed}\n${caption}\n\nThey shook hands.`)).toMatchObject({
      captions: [caption],
      text: `${BODY}\n\n${printed.replace('   ', ' ')}\n\nThey shook hands.`,
    });
  });

  test('the sentence that a caption ran into stays in the text', () => {
    const caption = 'Minister Anna Doe and her guest at the talks (Photo: VNA)';
    expect(clean(`HÀ NỘI — ${BODY}\n\nBoth spoke of the sea.${caption}\n\nThey left.`)).toMatchObject({
      captions: [caption],
      text: `${BODY}\n\nBoth spoke of the sea.\n\nThey left.`,
    });
  });

  test('a lead on the next line stays in the text', () => {
    const caption = 'Minister Anna Doe (right) greets her guest on May 4.';
    expect(clean(`${caption}\nHÀ NỘI — ${BODY}\n\nThey shook hands.`)).toMatchObject({
      captions: [caption],
      text: `${BODY}\n\nThey shook hands.`,
    });
    expect(clean(`${caption}\n${BODY}`)).toMatchObject({ captions: [caption], text: BODY });
  });

  test.each([
    [
      'Anna Doe greets her guest. VNA/VNS Photo Lâm Khánh HÀ NỘI — ',
      'Anna Doe greets her guest. VNA/VNS Photo Lâm Khánh',
    ],
    ['Anna Doe greets her guest. VNA/VNS Photo Doãn TấnHÀ NỘI — ', 'Anna Doe greets her guest. VNA/VNS Photo Doãn Tấn'],
    ['Anna Doe greets her guest (Photo: VNA) HÀ NỘI — ', 'Anna Doe greets her guest (Photo: VNA)'],
    [
      'Anna Doe greets her guest. VNA/VNS Photo Lâm Khánh\nHÀ NỘI — ',
      'Anna Doe greets her guest. VNA/VNS Photo Lâm Khánh',
    ],
  ])('glued to the text: %s', (glued, caption) => {
    expect(clean(`${glued}${BODY}`)).toMatchObject({ captions: [caption], text: BODY, head: ['HÀ NỘI —'] });
  });

  test('in the middle of the text, and a second time', () => {
    const caption = 'Anna Doe greets her guest. VNA/VNS Photo Lâm Khánh';
    expect(clean(`${BODY}\n\n${caption}\n\nThey shook hands.\n\n${caption}`)).toMatchObject({
      captions: [caption],
      text: `${BODY}\n\nThey shook hands.`,
    });
  });

  test.each([
    'The two sides opened a photo exhibition and thanked the photographers of both countries.',
    'He gave his guest a photo of the old port.',
    'They spoke of the sea. (Xinhua/Reuters)',
    'Lawmakers from the left (of the hall) clapped.',
  ])('is no caption: %s', (text) => {
    expect(clean(`${BODY}\n\n${text}`)).toMatchObject({ captions: [], text: `${BODY}\n\n${text}` });
  });
});

test('a credit on a line of its own takes no paragraph above it along', () => {
  const lead =
    'The two ministers met for an hour in the old port on Monday and then took a walk along the pier with their advisers and guests.';
  expect(
    clean(`${lead}\nThe ministers shake hands. (Photo: Port/Anna)\n${lead.replace('Monday', 'Tuesday')}`),
  ).toMatchObject({
    captions: ['The ministers shake hands. (Photo: Port/Anna)'],
    text: `${lead}\n\n${lead.replace('Monday', 'Tuesday')}`,
  });
});
