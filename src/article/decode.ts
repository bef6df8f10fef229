/** The largest file that is read. */
export const MAX_BYTES = 2_000_000;

/** What is said of a file of more than MAX_BYTES; who knows its size need not load it. */
export function tooLarge(size: number): string {
  return `The file is too large (${(size / 1e6).toFixed(1)} MB; at most ${MAX_BYTES / 1e6} MB are read).`;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text in a file's bytes, or why there is none. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly fault: string } {
  if (bytes.length === 0) return { fault: 'The file is empty.' };
  if (bytes.length > MAX_BYTES) return { fault: tooLarge(bytes.length) };
  const sample = bytes.subarray(0, 8192);
  const control = sample.reduce((n, byte) => n + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  if (sample.includes(0) || control > sample.length / 20) return { fault: 'The file is binary, not text.' };
  try {
    const text = decoder.decode(bytes);
    return text.trim() === '' ? { fault: 'The file is empty.' } : { text };
  } catch {
    return { fault: 'The file is not UTF-8 text; save it as UTF-8.' };
  }
}
