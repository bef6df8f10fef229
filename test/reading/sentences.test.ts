import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/reading/sentences.ts';

const texts = (text: string): string[] => splitSentences(text, 'body').map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['Mr. Xi met Dr. Ng. They spoke.', ['Mr. Xi met Dr. Ng.', 'They spoke.']],
    ['The U.S. Secretary left. He is back.', ['The U.S. Secretary left.', 'He is back.']],
    ['They trade with the U.S. The rest is small.', ['They trade with the U.S.', 'The rest is small.']],
    ['Decree No. 5 holds. Antony J. Blinken agreed.', ['Decree No. 5 holds.', 'Antony J. Blinken agreed.']],
    ['He met Hun Sen. The premier spoke.', ['He met Hun Sen.', 'The premier spoke.']],
    ['Then Sen. Ana Lund met US Sen. Jo Berg.', ['Then Sen. Ana Lund met US Sen. Jo Berg.']],
    ['“We agreed.” He smiled.', ['“We agreed.”', 'He smiled.']],
    ['Then ADM. Ana Lund spoke.', ['Then ADM. Ana Lund spoke.']],
    ['Ties (12.7. 1995 - 12.7.2025) grew. Good.', ['Ties (12.7. 1995 - 12.7.2025) grew.', 'Good.']],
    ['It grew by 3.5 per cent. Good.', ['It grew by 3.5 per cent.', 'Good.']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('ends a sentence with a short form at the end of a line too long to have been wrapped', () => {
    const long = `They met ${'and spoke of salmon '.repeat(8)}in Washington D.C.`;
    expect(splitSentences(`${long}\nPrime Minister Dahl smiled.`, 'body').map(({ text }) => text)).toEqual([
      long,
      'Prime Minister Dahl smiled.',
    ]);
    expect(splitSentences('They met in the U.S.\nCongress and spoke.', 'body')).toHaveLength(1);
  });

  it('ends a paragraph at a blank line and mends a soft wrap', () => {
    const text = 'The two sides agreed\nto meet again.\n\nSecond paragraph';
    expect(splitSentences(text, 'body').map(({ text: words, paragraph }) => [words, paragraph])).toEqual([
      ['The two sides agreed\nto meet again.', 0],
      ['Second paragraph', 1],
    ]);
  });

  it('gives exact spans that cover every word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A.', 'b', 'U.S.', 'Mr.', '\n\n', '\n', 'He', '"', '?!', 'ệ'), { maxLength: 30 }),
        (parts) => {
          const text = parts.join(' ');
          const cut = splitSentences(text, 'body');
          for (const { text: words, start, end } of cut) expect(text.slice(start, end)).toBe(words);
          expect(
            cut
              .map(({ text: words }) => words)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});
