import { findParties } from '../../actor/gazetteer.ts';
import { MONTHS } from '../../calendar/months.ts';
import { stem } from '../../search/stem.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

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
 * Whether the sentence, or one beside it in the paragraph, names a thing of such a kind: its kind stands in the name, right before
 * or right behind it, or as an apposition. True where no such kind is asked for.
 */
export function namesOfKind({ text, asked }: Question, article: IndexedArticle, sentence: IndexedSentence): boolean {
  const [, kind] = ASKED.exec(text) ?? [];
  if (kind === undefined) return true;
  const own = article.sentences.indexOf(sentence);
  const beside = [-1, 1].flatMap((step) => {
    const other = own < 0 ? undefined : article.sentences[own + step];
    return other && other.in === sentence.in && other.paragraph === sentence.paragraph ? [other] : [];
  });
  return [sentence, ...beside].some((one) => names(one.text, kind.toLowerCase(), asked, article));
}

function names(text: string, kind: string, asked: string, { people }: IndexedArticle): boolean {
  const called = (CALLED[kind] ?? `${kind}s?`)
    .split('|')
    .map((one) => `[${one.charAt(0).toUpperCase()}${one.charAt(0)}]${one.slice(1)}`)
    .join('|');
  const told = new Set(nameTokens(asked));
  const known = new Set(people.flatMap(({ name }) => nameTokens(name)));
  const patterns = [
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
  ];
  return patterns.some((pattern) =>
    [...text.matchAll(pattern)].some(({ groups }) =>
      (groups?.name ?? '')
        .split(' ')
        .some(
          (word) =>
            /^\p{Lu}/u.test(word) &&
            word.length > 1 &&
            !isKind(word, called) &&
            !DAYS.has(word.toLowerCase()) &&
            !/^(?:The|An?|This|That|His|Her|Its|In|On|At|After|He|She|They)$/.test(word) &&
            (word.includes('-') || findParties(word).length === 0) &&
            nameTokens(word).every((token) => !told.has(token) && !known.has(token)),
        ),
    ),
  );
}

const isKind = (word: string, called: string): boolean =>
  new RegExp(`^(?:${called})$`, 'i').test(word) || new RegExp(`^(?:${called})$`, 'i').test(stem(word));

const DAYS = new Set([
  ...MONTHS.map((month) => month.toLowerCase()),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
]);
