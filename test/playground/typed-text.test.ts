import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTyped } from '../../src/playground/typed-text.ts';

test.each([
  ['/diplo search ferry', { kind: 'command', name: '/diplo', text: 'search ferry' }],
  ['/DIPLO   ', { kind: 'command', name: '/diplo', text: '' }],
  ['/diplo', { kind: 'command', name: '/diplo', text: '' }],
  ['/ diplo', { kind: 'message', text: '/ diplo', mentionsBot: false }],
  ['/usr/bin', { kind: 'message', text: '/usr/bin', mentionsBot: false }],
  ['@Diplo when?', { kind: 'message', text: '<@U0DIPLO> when?', mentionsBot: true }],
  ['hello @diplo, when?', { kind: 'message', text: 'hello <@U0DIPLO>, when?', mentionsBot: true }],
  ['me@diplo.example', { kind: 'message', text: 'me@diplo.example', mentionsBot: false }],
  ['@diplomat when?', { kind: 'message', text: '@diplomat when?', mentionsBot: false }],
  ['a < b & c', { kind: 'message', text: 'a &lt; b &amp; c', mentionsBot: false }],
  ['<!channel>', { kind: 'message', text: '&lt;!channel&gt;', mentionsBot: false }],
  [
    'see https://a.example/?x=1&y=2 now',
    { kind: 'message', text: 'see <https://a.example/?x=1&amp;y=2> now', mentionsBot: false },
  ],
])('%j', (line, typed) => {
  expect(parseTyped(line)).toEqual(typed);
});

test('nobody can type a mention or link of their own making', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '@', '!', '|', '&', 'U', ' ', 'h') }), (line) => {
      const typed = parseTyped(line);
      if (typed.kind === 'message') expect(typed.text).not.toMatch(/[<>]/);
    }),
  );
});
