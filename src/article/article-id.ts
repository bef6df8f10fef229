import { createHash } from 'node:crypto';

/** The id of a text: the same for both Unicode forms, any line ends and any file name; another for any other wording. */
export function articleIdOf(text: string): string {
  const canonical = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim();
  return `a${createHash('sha256').update(canonical).digest('hex').slice(0, 16)}`;
}
