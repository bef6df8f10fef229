import { cutPassage } from '../../article/passage.ts';
import type { Draft, Recogniser, Sentence } from '../draft.ts';
import type { Partnership } from '../reading.ts';
import { findLevels, type Level, standingOf } from './partnerships/levels.ts';
import { findPair } from './partnerships/pair.ts';
import { findSince } from './partnerships/since.ts';

/** Levels of one sentence and of one article that are read; an article that repeats them more often says nothing new. */
const MOST_LEVELS = 10;
const MOST_READ = 80;

/**
 * The levels of relations that the article names as standing, each once per pair, exactly as first written. A level that
 * is only hoped, proposed or planned is left out; so are trade agreements with "partnership" in their name.
 */
export const partnerships: Recogniser = {
  name: 'partnerships',
  recognise(draft) {
    const found: Partnership[] = [];
    let read = 0;
    for (const sentence of [...draft.sentences, ...draft.asides]) {
      if (!/partner|solidarity/i.test(sentence.text)) continue;
      const levels = findLevels(sentence.text).slice(0, MOST_LEVELS);
      for (const [at, level] of levels.entries()) {
        read += 1;
        if (read > MOST_READ) continue;
        const one = readLevel(level, levels[at + 1], sentence, draft);
        if (one) keep(one, found);
      }
    }
    draft.partnerships = found;
  },
};

function readLevel(level: Level, next: Level | undefined, sentence: Sentence, draft: Draft): Partnership | undefined {
  const { text, start } = sentence;
  const standing = standingOf(text, level);
  if (standing === 'wished') return undefined;
  const parties = findPair(sentence, level, draft);
  if (parties.length === 0) return undefined;
  const after = text.slice(level.end, Math.min(next?.start ?? text.length, level.end + 160));
  const published = draft.published.date ?? draft.article.stated.published;
  const since = findSince(text.slice(0, level.start), after, standing === 'reached', published);
  const span = /^\s*\([^()]{4,40}\)/.exec(after);
  const stop = level.end + (since && span ? span[0].length : 0);
  return {
    level: level.level,
    parties,
    ...(since === undefined ? {} : { since }),
    evidence: [cutPassage(draft.article, sentence.in, start + level.start, start + stop)],
  };
}

function keep(one: Partnership, found: Partnership[]): void {
  const key = ({ level, parties }: Partnership): string => `${level.toLowerCase()}|${[...parties].sort().join()}`;
  const at = found.findIndex((known) => key(known) === key(one));
  const known = found[at];
  if (!known) found.push(one);
  else found[at] = { ...one, ...known, evidence: [...known.evidence, ...one.evidence] };
}
