import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

const placesOf = async (text: string) =>
  (await readingFrom(` date 2014-05-08 BERGEN -- ${text}`)).meetings.map(({ place }) => place);

describe('the place of an opening that names nobody else', () => {
  const WITH =
    'Norwegian Foreign Minister Sigrid Haug co-chaired the meeting with Chilean Foreign Minister Luis Araya.';

  it.each([
    [
      'where a committee met',
      `On May 7, 2014, the 11th Meeting of the Norway-Chile Steering Committee for Cooperation was held in Oslo.\n\n${WITH}`,
      ['Oslo'],
    ],
    [
      'where one of the two had his meetings',
      'Chilean Ambassador to Norway Ana Rojas affirmed the wish of her country for more fish at recent meetings with elected officials in Oslo.\n\nAt a meeting with Senator Tor Berg of Norway, Rojas spoke of salmon.',
      ['Oslo'],
    ],
    [
      'where others met',
      `On May 7, 2014, Swedish Prime Minister Ola Lind met fishermen in Oslo.\n\n${WITH}`,
      [undefined],
    ],
    ['where they are to meet again', `The 12th meeting of the committee will be held in Oslo.\n\n${WITH}`, [undefined]],
  ])('is that of the meeting: %s', async (_, text, expected) => expect(await placesOf(text)).toEqual(expected));
});
