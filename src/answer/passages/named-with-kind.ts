import { findParties } from '../../actor/gazetteer.ts';
import { stem } from '../../search/stem.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';
import { DAYS } from './names-a-kind.ts';

/** Kinds whose things are told with their kind: "the rig Ocean Star", "Ocean Star, a drilling rig", "the Friendship Medal". */
const ASKED =
  /\b(?:which|what) (?:(?!(?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were|to|of|in|on|at|for|with)\b)[\p{L}-]+ ){0,2}?(medal|order|opera|rig|airline|satellite|typhoon|storm|cyclone|hurricane|orchestra|festival|stadium)s? (?!\p{Ll}+ (?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were)\b)\p{Ll}+/iu;

/** What several of the kinds are also called. */
const CALLED: Readonly<Record<string, string>> = {
  medal: 'medal|order|decoration|insignia|title|award',
  order: 'order|medal|decoration',
  rig: 'rig|platform',
  airline: 'airlines?|airways|carrier|air',
  typhoon: 'typhoon|storm|cyclone|hurricane',
  storm: 'typhoon|storm|cyclone|hurricane',
  cyclone: 'typhoon|storm|cyclone|hurricane',
  hurricane: 'typhoon|storm|cyclone|hurricane',
};

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&’'-]*(?: (?:of |de |the )?[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&’'-]*){0,6}";

/**
 * What tells whether the sentence `at` a place, or one beside it in the paragraph, names a thing of the kind that a question asks
 * for: its kind stands in the name, right before or right behind it, or as an apposition. `undefined` where no such kind is
 * asked for.
 */
export function thingNamed({ text, asked }: Question): ((article: IndexedArticle, at: number) => boolean) | undefined {
  const kind = ASKED.exec(text)?.[1]?.toLowerCase();
  if (kind === undefined) return undefined;
  const told = new Set(nameTokens(asked));
  const shape = shapeOf(kind);
  return (article, at) => {
    const own = article.sentences[at];
    if (!own) return true;
    const known = new Set(article.people.flatMap(({ name }) => nameTokens(name)));
    return [at, at - 1, at + 1].some((place) => {
      const one = article.sentences[place];
      if (!one || one.in !== own.in || one.paragraph !== own.paragraph) return false;
      return names(one.text, shape, (word) => nameTokens(word).every((token) => !told.has(token) && !known.has(token)));
    });
  };
}

/** How things of one kind are written. */
interface Shape {
  readonly patterns: readonly RegExp[];
  /** A word for the kind itself. */
  readonly itself: RegExp;
}

function shapeOf(kind: string): Shape {
  const called = (CALLED[kind] ?? `${kind}s?`)
    .split('|')
    .map((one) => `[${one.charAt(0).toUpperCase()}${one.charAt(0)}]${one.slice(1)}`)
    .join('|');
  return {
    patterns: [
      new RegExp(`(?<name>${NAME}) (?:\\p{Ll}+ )?(?:${called})\\b`, 'gu'),
      new RegExp(
        `\\b(?:${called})\\b,? (?:(?:of|called|named|known as|codenamed|the) ){0,2}["“‘']?(?<name>${NAME})`,
        'gu',
      ),
      new RegExp(
        `(?<name>${NAME}),? (?:which |that )?(?:is |was )?(?:an?|the|its|their) (?:[\\p{L}-]+ ){0,3}(?:${called})\\b`,
        'gu',
      ),
      new RegExp(`["“‘'](?<name>${NAME})["”’']`, 'gu'),
    ],
    itself: new RegExp(`^(?:${called})$`, 'i'),
  };
}

function names(text: string, { patterns, itself }: Shape, isNew: (word: string) => boolean): boolean {
  return patterns.some((pattern) =>
    [...text.matchAll(pattern)].some(({ groups }) =>
      (groups?.name ?? '')
        .split(' ')
        .some(
          (word) =>
            /^\p{Lu}/u.test(word) &&
            word.length > 1 &&
            !itself.test(word) &&
            !itself.test(stem(word)) &&
            !DAYS.has(word.toLowerCase()) &&
            !/^(?:The|An?|This|That|His|Her|Its|In|On|At|After|He|She|They)$/.test(word) &&
            (word.includes('-') || findParties(word).length === 0) &&
            isNew(word),
        ),
    ),
  );
}
