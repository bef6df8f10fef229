import { foldMarks } from '../../../actor/fold.ts';
import { findParties } from '../../../actor/parties.ts';
import type { Draft, KnownPerson, PersonMention } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';

/** Whoever leads it may sit on a body as well: "led by Politburo member, Secretary X". */
const LED_BY =
  /\b[Dd]elegation\b[^.;]{0,60}\b(?:led|headed) by (?:the |its |their )?(?:[^.;()]{3,60}\b[Mm]ember(?: of [^.,;]{3,60})?,? (?:and )?)?$/;
const AGAIN =
  /\b[Tt]he (?:[A-Z][A-Za-z-]{2,20} |distinguished |visiting ){0,3}(?:[Dd]elegation|guests|visitors)\b(?!['’]s? | (?:of|from|to|led|headed|is led|was led|comprises|includes)\b)/g;

/**
 * "The delegation", "the Vietnamese guests", said again, is whoever the text said leads it; of two delegations only the
 * one of the country that the words name.
 */
export function readDelegations(draft: Draft): PersonMention[] {
  const leaders = new Set<KnownPerson>();
  let from = Number.MAX_SAFE_INTEGER;
  for (const sentence of draft.sentences.slice(0, 60)) {
    if (!/\bby\b/.test(sentence.text) || !/[Dd]elegation/.test(sentence.text)) continue;
    const plain = foldMarks(sentence.text);
    for (const { who, start, end, by } of mentionsWithin(draft, sentence)) {
      const at = start - sentence.start;
      if (by !== 'name' || !LED_BY.test(plain.slice(Math.max(0, at - 230), at))) continue;
      leaders.add(who);
      from = Math.min(from, end);
    }
  }
  const [first, second, ...others] = leaders;
  if (!first || others.length > 0) return [];
  return draft.sentences.slice(0, 200).flatMap((sentence) => {
    if (sentence.start < from) return [];
    const taken = mentionsWithin(draft, sentence);
    return [...sentence.text.matchAll(AGAIN)].flatMap((match): PersonMention[] => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const who = second ? ofItsCountry(match[0], [first, second]) : first;
      return who === undefined || taken.some((one) => one.start < end && start < one.end)
        ? []
        : [{ in: 'body', start, end, text: match[0], who, by: 'role' }];
    });
  });
}

function ofItsCountry(words: string, leaders: readonly KnownPerson[]): KnownPerson | undefined {
  const [named] = findParties(words);
  return named && leaders.find(({ country }) => country === named.party);
}
