import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

interface Token {
  readonly type: string;
  readonly text?: string;
  readonly url?: string;
  readonly children?: readonly Token[];
}

// The page is plain JavaScript without declarations.
const address = new URL('../../src/playground/page/mrkdwn.js', import.meta.url).href;
const { parseMrkdwn } = (await import(address)) as { parseMrkdwn(text: string): Token[] };

const text = (words: string): Token => ({ type: 'text', text: words });

describe('styles', () => {
  test.each<[string, Token[]]>([
    [
      'a *b* _c_ ~d~ `e`',
      [
        text('a '),
        { type: 'bold', children: [text('b')] },
        text(' '),
        { type: 'italic', children: [text('c')] },
        text(' '),
        { type: 'strike', children: [text('d')] },
        text(' '),
        { type: 'code', text: 'e' },
      ],
    ],
    ['*a _b_*', [{ type: 'bold', children: [text('a '), { type: 'italic', children: [text('b')] }] }]],
    ['2*3*4', [text('2*3*4')]],
    ['snake_case_name', [text('snake_case_name')]],
    ['* a *', [text('* a *')]],
    ['*a\nb*', [text('*a\nb*')]],
    ['**', [text('**')]],
    ['`*a*`', [{ type: 'code', text: '*a*' }]],
    ['```x *y*\nz```', [{ type: 'pre', text: 'x *y*\nz' }]],
    ['```open', [text('```open')]],
    ['&gt; said\nthen', [{ type: 'quote', children: [text('said')] }, text('then')]],
  ])('%j', (given, tokens) => {
    expect(parseMrkdwn(given)).toEqual(tokens);
  });
});

describe('what stands in angles', () => {
  test.each<[string, Token[]]>([
    [
      '<https://a.example/?x=1&amp;y=2|A &amp; B>',
      [{ type: 'link', url: 'https://a.example/?x=1&y=2', text: 'A & B' }],
    ],
    ['<@U1>', [{ type: 'user', id: 'U1', label: undefined } as Token]],
    ['<#C1|news>', [{ type: 'channel', id: 'C1', label: 'news' } as Token]],
    ['<!here>', [{ type: 'broadcast', text: '@here' }]],
    [
      '<!date^0^{date_num}|1970>',
      [{ type: 'date', seconds: 0, format: '{date_num}', url: undefined, fallback: '1970' } as unknown as Token],
    ],
    ['&lt;!channel&gt; &amp;lt;', [text('<!channel> &lt;')]],
    ['a < b', [text('a < b')]],
    ['<>', [text('<>')]],
  ])('%j', (given, tokens) => {
    expect(parseMrkdwn(given)).toEqual(tokens);
  });
});

const wordsOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.children ? wordsOf(token.children) : (token.text ?? ''))).join('');

test('words without marks come out as they went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'đ', ' ', '\n', '.', '!') }), (words) => {
      expect(wordsOf(parseMrkdwn(words))).toBe(words);
    }),
  );
});

test('a long line of marks is read in little time', () => {
  const started = performance.now();
  for (const mark of ['*', '_a', '`', '<', '*a ', ' *a', '&gt;', '```']) parseMrkdwn(mark.repeat(3000));
  expect(performance.now() - started).toBeLessThan(2000);
});
