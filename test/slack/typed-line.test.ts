import { describe, expect, it } from 'vitest';
import { searchWords } from '../../src/slack/listeners/related-shortcut.ts';
import { lineOf, readableText } from '../../src/slack/typed-line.ts';

describe('readableText', () => {
  it.each([
    ['<@U1> hi &amp; bye', 'hi & bye'],
    ['see <https://e.example/a?b=1|the note> or <https://e.example>', 'see the note or https://e.example'],
    ['in <#C1|news>, <!here> and <!subteam^S1|@desk>', 'in #news, and @desk'],
    ['1 &lt; 2 &gt; 0', '1 < 2 > 0'],
    ['&amp;lt;', '&lt;'],
  ])('%s', (text, readable) => {
    expect(readableText(text)).toBe(readable);
  });
});

describe('lineOf', () => {
  const names = ['search', 'ask', 'status', 'help', '?'];
  it.each([
    ['<@U1>', 'help'],
    ['<@U1> ?', '?'],
    ['<@U1>, search trade', 'search trade'],
    ['<@U1> Search trade?', 'Search trade?'],
    ['<@U1> status', 'status'],
    ['<@U1> status of the treaty?', 'ask status of the treaty?'],
    ['<@U1> when did they meet', 'ask when did they meet'],
    ['<@U1> searching for words', 'ask searching for words'],
    ['/diplo search trade', '/diplo search trade'],
  ])('%s', (text, line) => {
    expect(lineOf(text, names)).toBe(line);
  });
});

describe('searchWords', () => {
  it('leaves nothing that the language of filters would read', () => {
    expect(searchWords('country:us -"trade" *x* https://a.example/y --z')).toBe('country us trade x z');
  });
});
