import { expect, test } from 'vitest';
import table from '../../../src/answer/question/vietnamese-words.json' with { type: 'json' };
import { withEnglishWords } from '../../../src/answer/question/vietnamese-words.ts';

test('every Vietnamese word of the table stands once', () => {
  const words = [...table.people, ...table.places, ...table.words].map(([vietnamese]) => vietnamese);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test.each([
  ['Tập Cận Bình, Thượng Hải', 'Xi Jinping, Shanghai'],
  ['Hạn hán nào?', 'drought nào?'],
  ['Cầu nào?', 'which bridge?'],
  ['ai ở Cầu Giấy?', 'ai in Cầu Giấy?'],
  ['ông Tập gặp ai?', ' Xi gặp ai?'],
  ['Bà Tập Thị Lan gặp ai?', ' Tập Thị Lan gặp ai?'],
  ['Hoa Kỳ hứa mấy tàu?', 'United States promise how many ship?'],
  ['Vải Lục Ngạn', 'Vải Lục Ngạn'],
  ['điện đàm', 'phone call'],
  ['Where is Shanghai?', 'Where is Shanghai?'],
])('%s', (question, english) => {
  expect(withEnglishWords(question)).toBe(english);
});
