import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Why a sealed value cannot be opened: a key that is not there, or a value that was changed or moved. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** Seals text with AES-256-GCM. `place` is part of the seal: a value moved to another place does not open there. */
export interface Sealer {
  seal(text: string, place: string): string;
  /** `stale` when the value was sealed with an older key and should be sealed anew. Throws SealBroken. */
  open(sealed: string, place: string): { readonly text: string; readonly stale: boolean };
}

const VERSION = 'v1';
/** Bytes of a nonce and of a tag, as NIST SP 800-38D recommends. */
const NONCE = 12;
const TAG = 16;

/**
 * Creates a sealer. The first key seals, all open: to change the key, put the new one in front, and take the old one
 * away once everything was sealed anew. Keys are 32 bytes in base64.
 */
export function createSealer(keys: readonly string[]): Sealer {
  const ring = keys.map((text) => {
    const key = Buffer.from(text, 'base64');
    if (key.length !== 32) throw new Error('A key for tokens must be 32 bytes in base64.');
    return { key, id: createHash('sha256').update(key).digest('hex').slice(0, 8) };
  });
  const [first] = ring;
  if (!first) throw new Error('There is no key for tokens.');
  return {
    seal(text, place) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', first.key, nonce, { authTagLength: TAG });
      cipher.setAAD(Buffer.from(place));
      const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [VERSION, first.id, ...[nonce, cipher.getAuthTag(), data].map((part) => part.toString('base64'))].join(
        '.',
      );
    },
    open(sealed, place) {
      const [version, id, nonce = '', tag = '', data = ''] = sealed.split('.');
      const found = ring.find((key) => key.id === id);
      if (version !== VERSION || !found) throw new SealBroken('This value was sealed with a key that is not there.');
      try {
        const cipher = createDecipheriv('aes-256-gcm', found.key, Buffer.from(nonce, 'base64'), { authTagLength: TAG });
        cipher.setAAD(Buffer.from(place));
        cipher.setAuthTag(Buffer.from(tag, 'base64'));
        const text = Buffer.concat([cipher.update(Buffer.from(data, 'base64')), cipher.final()]).toString('utf8');
        return { text, stale: found !== first };
      } catch {
        throw new SealBroken('This value was changed, or sealed for another place.');
      }
    },
  };
}
