import { describe, expect, it } from 'vitest';
import { cleanText, clip, clipLine, plainMrkdwn } from '../../../src/slack/blocks/text.ts';

describe('clip', () => {
  it('leaves what fits', () => {
    expect(clip('Hà Nội', 6)).toBe('Hà Nội');
  });

  it('cuts between characters as they are seen', () => {
    expect(clip('Hà Nội', 5)).toBe('Hà N…');
    expect(clip('a👩‍👩‍👧‍👦b', 8)).toBe('a…');
    expect(clip('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
  });
});

describe('cleanText', () => {
  it('takes away what turns text around or cannot be sent', () => {
    expect(cleanText('a\u202Eb\u0000c\r\nd\ud800')).toBe('abc\nd\ufffd');
  });
});

describe('plainMrkdwn', () => {
  it('cuts after escaping, never inside an escape', () => {
    expect(plainMrkdwn('&&&&', 12)).toBe('&amp;&amp;…');
    expect(plainMrkdwn('&&', 10)).toBe('&amp;&amp;');
  });
});

describe('clipLine', () => {
  it('keeps styles and stops at the limit', () => {
    expect(clipLine([{ text: 'bold', style: 'bold' }, ' and more', ' never'], 9)).toEqual([
      { text: 'bold', style: 'bold' },
      { text: ' and…' },
    ]);
  });
});
