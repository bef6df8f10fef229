import type { Scene } from './scene.ts';

/** "Wished the two neighbours to speed up …", "wanted both sides, in the years ahead, to …": somebody is to do something. */
export function isAddressed(at: number, { words, phrases }: Scene): boolean {
  const whom = phrases.find(({ from, pointer }) => pointer !== 'he' && (from === at + 1 || from === at + 2));
  if (!whom || (whom.from === at + 2 && words[at + 1]?.low !== 'the')) return false;
  let to = whom.to;
  if (words[to]?.text === ',') {
    const close = words.findIndex(({ text }, i) => i > to && i < to + 22 && text === ',' && words[i + 1]?.low === 'to');
    if (close < 0) return false;
    to = close + 1;
  }
  const verb = words[to + 1];
  return (
    words[to]?.low === 'to' &&
    verb !== undefined &&
    /^[a-z]{2,20}$/.test(verb.text) &&
    !/^(?:the|be|have|become|remain)$/.test(verb.low)
  );
}
