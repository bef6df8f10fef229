import { analyse } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import type { IndexedSentence } from '../articles/indexed-article.ts';

const ORDINAL = '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
const MOST = '(?:largest|biggest|greatest|highest|top|leading|most \\p{Ll}+)';
const ASKED = new RegExp(`\\b${ORDINAL}[- ]${MOST} ((?:\\p{Ll}[\\p{Ll}-]+ ){0,2}\\p{Ll}[\\p{Ll}-]+)`, 'iu');
const OF_OTHERS = new RegExp(
  `^(?:[- ]${MOST}| among(?: the| its| all)?| of the) ((?:\\p{Ll}[\\p{Ll}-]+ ){0,2}\\p{Ll}[\\p{Ll}-]+)`,
  'iu',
);

/** The rank of a thing that a question asks for ("the second largest export"). */
export interface RankOfThing {
  readonly ordinal: string;
  readonly thing: ReadonlySet<string>;
}

/** The rank that the question asks for; `undefined` where it asks for none. */
export function rankOfThing(text: string): RankOfThing | undefined {
  const [, ordinal, thing] = ASKED.exec(text) ?? [];
  if (ordinal === undefined || thing === undefined) return undefined;
  return { ordinal: stem(ordinal.toLowerCase()), thing: termsOf(thing) };
}

/** Whether the sentence tells that rank, and not that of another thing alone ("the second largest buyer"). */
export const tellsRankOf = ({ ordinal, thing }: RankOfThing, { text, terms }: IndexedSentence): boolean =>
  terms.has(ordinal) &&
  analyse(text).some(({ term, end }) => {
    if (term !== ordinal) return false;
    const [, other] = OF_OTHERS.exec(text.slice(end)) ?? [];
    return other === undefined || !termsOf(other).isDisjointFrom(thing);
  });

const termsOf = (words: string): ReadonlySet<string> => new Set(analyse(words).map(({ term }) => term));
