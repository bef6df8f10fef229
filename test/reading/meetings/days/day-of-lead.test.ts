import { expect, it } from 'vitest';
import { readingOf } from '../../reading-of.ts';

const daysOf = (text: string): string[] =>
  readingOf(text).meetings.map(({ date, basis }) => `${date ?? '-'} ${basis ?? '-'}`);

/** Day and basis of each meeting of a text printed on Monday 17 April 2023. */
function days(text: string): string[] {
  return daysOf(`April 17, 2023\n\n${text}\n`);
}

it.each([
  [
    'what one of those who met said',
    'BEIJING -- Chinese Foreign Minister Qin Gang said on Saturday that China wants more trade with Kenya.\n\nDuring his meeting with Kenyan Foreign Minister Alfred Mutua, Qin spoke of ports.',
    ['2023-04-15 relative'],
  ],
  [
    'what the two countries did',
    'BEIJING -- China and Kenya on Saturday held a round of consultations.\n\nChinese Vice Foreign Minister Deng Li and Kenyan Foreign Minister Alfred Mutua co-chaired the talks.',
    ['2023-04-15 relative'],
  ],
  [
    'what has been done when it is made known',
    'MOSCOW -- Russian President Vladimir Putin has held a telephone conversation with Kenyan President William Ruto, the Kremlin reported on Monday.',
    ['2023-04-17 inferred'],
  ],
  [
    'what is quoted from the talks when it is made known',
    'MOSCOW -- The two will build a port, Russian Deputy Prime Minister Alexander Novak said in the course of talks with Kenyan Foreign Minister Alfred Mutua, the press service reported on Monday.',
    ['2023-04-17 inferred'],
  ],
])('takes the day of the news: %s', (_what, text, expected) => {
  expect(days(text)).toEqual(expected);
});

it.each([
  [
    'a spokesperson’s day',
    'BEIJING -- Chinese Foreign Minister Qin Gang wants more trade with Kenya, a spokesperson said on Saturday.\n\nDuring his meeting with Kenyan Foreign Minister Alfred Mutua, Qin spoke of ports.',
  ],
  [
    'the day that only says which thing is meant',
    'BEIJING -- Chinese Foreign Minister Qin Gang spoke with Kenyan Foreign Minister Alfred Mutua and thanked him for help after the devastating April 12 earthquake.',
  ],
])('leaves the day out: %s', (_what, text) => {
  expect(days(text)).toEqual(['- -']);
});

it('counts the day before from the meeting told before it', () => {
  expect(
    days(
      'MOSCOW -- Russian President Vladimir Putin has held a telephone conversation with Kenyan President William Ruto, the Kremlin reported on Monday.\n\nA day earlier, Russian Prime Minister Mikhail Mishustin spoke by phone with Vietnamese Prime Minister Pham Minh Chinh.',
    ),
  ).toEqual(['2023-04-17 inferred', '2023-04-16 relative']);
});

it.each([
  [
    'MOSCOW, April 8. /TASS/. Russian Foreign Minister Sergey Lavrov had a phone call on Tuesday with Kenyan Foreign Minister Alfred Mutua.',
    '--04-08 inferred',
  ],
  [
    'NAIROBI, April 8 (Xinhua) -- Kenyan Foreign Minister Alfred Mutua met with Russian Foreign Minister Sergey Lavrov on Tuesday.',
    '--04-08 inferred',
  ],
  [
    'VIETNAM, April 8 -\n\nNAIROBI — Kenyan Foreign Minister Alfred Mutua met with Russian Foreign Minister Sergey Lavrov on Tuesday.',
    '- -',
  ],
  [
    'NAIROBI, April 8 (Xinhua) -- Kenyan Foreign Minister Alfred Mutua met with Russian Foreign Minister Sergey Lavrov last Tuesday.',
    '- -',
  ],
])('without a year, a weekday is the day on which a wire filed: %s', (text, expected) => {
  expect(daysOf(text)).toEqual([expected]);
});

it.each([
  'NAIROBI -- Kenyan Foreign Minister Alfred Mutua met with Russian Foreign Minister Sergey Lavrov. The two reviewed the agenda for the African Union meeting on May 18.',
  'NAIROBI -- Kenyan Foreign Minister Alfred Mutua met with Russian Foreign Minister Sergey Lavrov. The two spoke of the accords reached during the visit of the Kenyan president on March 8-9.',
  'NAIROBI -- Kenyan Foreign Minister Alfred Mutua is to hold talks with Russian Foreign Minister Sergey Lavrov on what their presidents decided during their meeting in March.',
])('leaves the day of another meeting to that one: %s', (text) => {
  expect(days(text)).toEqual(['- -']);
});

it('takes a weekday for past though something said of it would come', () => {
  expect(
    days(
      'NAIROBI -- Kenyan Foreign Minister Alfred Mutua met with Russian Foreign Minister Sergey Lavrov on Saturday and said that trade would grow.',
    ),
  ).toEqual(['2023-04-15 relative']);
});

it.each([
  ['Sergey Lavrov also met Kenyan President William Ruto.', ['2023-04-15 relative', '2023-04-15 inferred']],
  [
    'The Russian minister later called on Kenyan President William Ruto.',
    ['2023-04-15 relative', '2023-04-15 inferred'],
  ],
  ['During his stay, Lavrov also met Kenyan President William Ruto.', ['2023-04-15 relative', '- -']],
])('goes on with the day of the meeting told first: %s', (next, expected) => {
  expect(
    days(
      `NAIROBI -- Kenyan Foreign Minister Alfred Mutua held talks with Russian Foreign Minister Sergey Lavrov on Saturday. They spoke of ports.\n\n${next}`,
    ),
  ).toEqual(expected);
});

it.each([
  [
    'that opens with a nameless office, with whose bearer the next sentence opens',
    'The Russian foreign minister',
    ['2023-04-15 relative'],
  ],
  ['but not one of another country', 'The Peruvian trade minister', ['- -']],
])('is the day of a lead %s', (_, office, expected) => {
  expect(
    days(
      `NAIROBI -- ${office} proposed Saturday that ports be built.\n\nSergey Lavrov met Kenyan Foreign Minister Alfred Mutua for an hour.`,
    ),
  ).toEqual(expected);
});
