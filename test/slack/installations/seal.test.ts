import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSealer, SealBroken } from '../../../src/slack/installations/seal.ts';

const key = (): string => randomBytes(32).toString('base64');

describe('a seal', () => {
  it('opens to what was sealed, and looks different each time', () => {
    const sealer = createSealer([key()]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sealer.open(sealer.seal(text, 'T1'), 'T1')).toEqual({ text, stale: false });
        expect(sealer.seal(text, 'T1')).not.toBe(sealer.seal(text, 'T1'));
      }),
    );
  });

  it('does not open at another place, changed in any part, or with another key', () => {
    const sealer = createSealer([key()]);
    const sealed = sealer.seal('xoxb-1', 'T1');
    expect(sealed).not.toContain('xoxb');
    expect(() => sealer.open(sealed, 'T2')).toThrow(SealBroken);
    expect(() => createSealer([key()]).open(sealed, 'T1')).toThrow(SealBroken);
    const parts = sealed.split('.');
    for (const index of [2, 3, 4]) {
      const changed = parts.map((part, at) => (at === index ? Buffer.from(randomBytes(16)).toString('base64') : part));
      expect(() => sealer.open(changed.join('.'), 'T1')).toThrow(SealBroken);
    }
    for (const broken of ['', 'v1', 'v2.a.b.c.d', 'xoxb-1'])
      expect(() => sealer.open(broken, 'T1')).toThrow(SealBroken);
  });

  it('opens with an older key, and says that it should be sealed anew', () => {
    const [old, fresh] = [key(), key()];
    const sealed = createSealer([old]).seal('xoxb-1', 'T1');
    expect(createSealer([fresh, old]).open(sealed, 'T1')).toEqual({ text: 'xoxb-1', stale: true });
  });

  it('takes no key of another length, and not none', () => {
    expect(() => createSealer([])).toThrow('no key');
    expect(() => createSealer([Buffer.from('short').toString('base64')])).toThrow('32 bytes');
  });
});
