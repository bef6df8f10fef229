import type { Act } from '../../reading.ts';
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
  // "Told Laos on Monday not to …".
  if (words[to]?.low === 'on') to += 1;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(words[to]?.low ?? '')) to += 1;
  if (words[to]?.low === 'not') to += 1;
  const verb = words[to + 1];
  return (
    words[to]?.low === 'to' &&
    verb !== undefined &&
    /^[a-z]{2,20}$/.test(verb.text) &&
    !/^(?:the|be|have|become|remain)$/.test(verb.low)
  );
}

/** What "wants" and "would like" do with the words behind them: somebody is to do something, or something is hoped for. */
export function wanted(rest: string): Act | undefined {
  if (
    /^(?:its|his|her|their|the|both) (?:\S{1,20} ){0,5}?(?:partnership|ties|relations|relationship|cooperation|trade)\b/.test(
      rest,
    )
  )
    return undefined;
  if (MORE_OF.test(rest)) return 'hoped';
  // "Wants Laos to be at the centre" is a stance; "wants the ban to be lifted" asks.
  if (!rest.startsWith('to '))
    return /^(?:(?!to |, )\S{1,20} ){1,14}to\b(?! be (?!\S{2,20}(?:ed|en|wn|ut)\b))/.test(rest) ? 'asked' : undefined;
  return /^to (?:thank|congratulate|invite|convey|welcome|be|say|know|express)\b/.test(rest) ? undefined : 'hoped';
}

/** "Wants more cooperation with Laos": of what both do there is to be more. */
const MORE_OF =
  /^(?:even )?(?:more|further|closer|stronger|greater|deeper|better|wider|broader) (?:\S{1,20} ){0,3}?(?:collaboration|cooperation|coordination|ties|exchanges|links|connections|contacts|investment|trade)\b/;
