import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { givesReason } from '../deeds/reason.ts';
import { tellsSomebodyCame } from '../meetings/came-there.ts';
import { placeParties } from '../meetings/where-it-was.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { isOnlyIdiom, isToldByClass } from '../needs/widened.ts';
import { personKey } from '../people/known-names.ts';
import type { Asked } from './asked.ts';
import type { Place } from './bar.ts';
import { holdsNeed, takesUpFigure } from './figure-before.ts';

/** How a sentence covers what is asked. */
export interface Covered {
  /** The weight of what it covers, and of what it may say otherwise, which counts half. */
  readonly sum: number;
  readonly untold: number;
  /** How many of the telling words stand in it. */
  readonly here: number;
}

/**
 * How the sentence covers every need of the question; `undefined` where it lacks one. `named`: the sentences of its article
 * that name a thing without its class.
 */
export function coverAll(
  asked: Asked,
  { article, at, sentence }: Place,
  dated: IndexedSentence,
  named: ReadonlySet<IndexedSentence>,
): Covered | undefined {
  const { question, needs, spares } = asked;
  // A sentence that the next one explains without a word of cause has to state all of it itself.
  const claims = question.kind === 'why' && !givesReason(dated.text, question.asked);
  const before = takesUpFigure(question, article, at) ? article.sentences[at - 1] : undefined;
  const refers = question.kind === 'yes or no' && REFERS.test(sentence.text);
  let sum = 0;
  let missed = 0;
  let here = 0;
  let untold = 0;
  let byClass = 0;
  for (const need of needs) {
    const own = coverOf(need, article, at);
    const near =
      own < REFERRED && isToldShortlyBefore(need, article, at) && (refers || isTakenUp(need, needs, sentence))
        ? REFERRED
        : own < TOLD_BEFORE && before && holdsNeed(need, before)
          ? TOLD_BEFORE
          : own < AS_STATE && need === asked.addressee && isToldAsState(need, article, at)
            ? AS_STATE
            : own < TAKEN_UP && question.kind === 'what' && takesUpLast(need, article, at)
              ? TAKEN_UP
              : own;
    const cover = dated.start === sentence.start ? near : Math.max(own, coverOf(need, article, at - 1));
    const least = leastOf(need, asked, article, sentence, claims);
    if (
      cover < least &&
      need.is === 'word' &&
      (need.isClass || need.isClassVerb) &&
      named.has(sentence) &&
      !isOfAnotherKind(need, needs, article, at)
    ) {
      untold += 0.5 * need.weight;
      continue;
    }
    if (cover < least && (need.is !== 'word' || need.hard)) {
      missed += spares.includes(need) ? 1 : 2;
      if (missed > 1) return undefined;
    }
    if (asked.byClass && isToldByClass(need, sentence.text, sentence.terms)) {
      if (isOnlyIdiom(need, sentence.text)) return undefined;
      byClass += 1;
    }
    if (cover >= 0.9) here += asked.heres.get(need) ?? 0;
    sum += need.weight * cover;
  }
  return byClass > MOST_BY_CLASS ? undefined : { sum, untold, here };
}

/** "Fighter", where the sentence tells of aircraft of another kind. */
const isOfAnotherKind = (need: Need, needs: readonly Need[], article: IndexedArticle, at: number): boolean =>
  needs.some(
    (head) =>
      head.is === 'word' && head.isClass === true && head.start === need.end + 1 && coverOf(head, article, at) === 1,
  );

/** Words at most that others of their class may tell. */
const MOST_BY_CLASS = 2;

/** The least by which the need has to be covered by this sentence. */
function leastOf(
  need: Need,
  asked: Asked,
  article: IndexedArticle,
  { text, people }: IndexedSentence,
  claims: boolean,
): number {
  // "The plane landed": of whoever came from abroad, where the sentence names nobody.
  if (asked.journey && people.size === 0 && BY_PLANE.test(text) && isGuest(need, article)) return 0.6;
  // "The visit is at the invitation of A": of whoever the article tells to go there.
  if (
    need.is === 'person' &&
    asked.question.kind === 'who' &&
    asked.question.act?.act === 'invited' &&
    AT_HIS.test(text) &&
    isGuest(need, article)
  )
    return 0.6;
  // "The visit aimed to": of the visit that the article tells of.
  if (asked.question.kind === 'why' && asked.question.meeting?.visit && THIS_VISIT.test(text))
    return need.is === 'person' ? 0.6 : 0.2;
  // "The Princess, who came to": of whom the article tells to have come there.
  if (
    need.is === 'person' &&
    asked.question.kind === 'why' &&
    asked.question.meeting?.visit &&
    tellsSomebodyCame(text) &&
    isGuest(need, article)
  )
    return 0.6;
  // The occasion may be named otherwise where the article knows somebody or some place of it.
  if (asked.byClass && need.isOccasion && /^\p{Ll}/u.test(need.typed))
    return asked.needs.some((one) => one.isOccasion && /^\p{Lu}/u.test(one.typed)) ? 0 : 0.2;
  if (asked.byClass && !need.isOccasion)
    return Math.max(
      asked.leasts.get(need) ?? 0,
      need.is === 'word' ? (need.hard ? (need.isVerb ? 0.9 : 0.6) : 0) : 0.6,
    );
  if (asked.loosely) return asked.few && need.is === 'word' && need.hard ? 0.9 : isTitled(need) ? 0.5 : 0.7;
  return claims && need.is !== 'party' ? 0.9 : (asked.leasts.get(need) ?? 0);
}

/** Whether a meeting of the article took the person to another country than their own. */
const isGuest = (need: Need, { reading }: IndexedArticle): boolean =>
  need.is === 'person' &&
  reading.meetings.some((meeting) => {
    const there = placeParties(meeting);
    return (
      there.size > 0 &&
      meeting.participants.some(
        (one) => one.country !== undefined && need.keys.has(personKey(one)) && !there.has(one.country),
      )
    );
  });

const THIS_VISIT =
  /^(?:The|This|Their|His|Her|\p{Lu}[\p{L}\p{M}-]*['’]s) (?:\p{Ll}+ ){0,2}(?:visit|trip|tour|mission)\b/u;

const AT_HIS =
  /^(?:The|This|His|Her|Their) (?:\p{L}+ ){0,4}(?:visit|trip|tour|stay)\b[^.;]{0,60}\bat (?:the|an) (?:\p{Ll}+ )?invitation of\b/u;

const BY_PLANE = /\b[Tt]he (?:\p{Ll}+ )?(?:plane|aircraft|jet|flight|train|motorcade|visit|trip|tour)\b/u;

/** What was told of before, named in short: its words stand some way back. */
const REFERS =
  /\b(?:the|this|that) (?:decision|step|move|measure|plan|offer|proposal|upgrade|agreement|deal|change|gesture|announcement)\b(?! (?:of|on|for|to)\b)|\bwith (?:what|all that|everything) \p{Lu}[\p{L}\p{M}]+ (?:had )?(?:said|told)\b/iu;

/** "The ban", where the question asks of the "lethal weapons ban", "the ship" of "the Danish ship": what stood before the noun has been told. */
function isTakenUp(need: Need, needs: readonly Need[], { text, terms }: IndexedSentence): boolean {
  if (!(need.is === 'word' && need.hard) && need.is !== 'party') return false;
  const at = needs.indexOf(need);
  const beside = needs.slice(at + 1, at + 3).findIndex((other, i) => other.start !== (needs[at + i]?.end ?? 0) + 1);
  const phrase = needs.slice(at + 1, at + 1 + (beside < 0 ? 2 : beside));
  const head = phrase.at(-1);
  if (head?.is !== 'word' || !head.hard || !head.terms.some((term) => terms.has(term))) return false;
  return analyse(text).some(
    ({ term, start }) =>
      head.terms.includes(term) &&
      /\b(?:the|this|that|these|those|its|their) $/i.test(text.slice(Math.max(0, start - 8), start)),
  );
}

/** What the sentence before asked for or brought up. */
const TAKEN_UP = 0.65;

const THAT =
  /\b(?:[Tt]hat|[Tt]his|[Tt]he) (?:request|proposal|suggestion|idea|question|matter|demand|concern)\b(?! (?:of|on|for|to|from|about|that|made)\b)/;

/** "That request would be looked at": a word of the request, which the sentence right before tells. */
function takesUpLast(need: Need, { sentences }: IndexedArticle, at: number): boolean {
  const [last, own] = [sentences[at - 1], sentences[at]];
  return (
    need.is === 'word' &&
    last !== undefined &&
    last.in === own?.in &&
    THAT.test(own.text) &&
    need.terms.some((term) => last.terms.has(term))
  );
}

/** To whom it was said, told by the state. */
const AS_STATE = 0.6;

/** "He asked Norway to do it": said to the Norwegian whom the last sentence to name one of them has named shortly before. */
function isToldAsState(need: Need, { people, sentences }: IndexedArticle, at: number): boolean {
  const [sentence] = sentences.slice(at, at + 1);
  const one = need.is === 'person' ? people.find(({ key }) => need.keys.has(key)) : undefined;
  if (!sentence || !one?.country || !sentence.terms.has(`=${one.country.toLowerCase()}`)) return false;
  const own = new Set(people.flatMap(({ key, country }) => (country === one.country ? [key] : [])));
  if (!sentence.people.isDisjointFrom(own)) return false;
  const last = sentences
    .slice(Math.max(0, at - 3), at)
    .findLast((other) => other.in === sentence.in && !other.people.isDisjointFrom(own));
  return last?.people.intersection(own).size === 1 && last.people.has(one.key);
}

/** Told with the figure that the sentence takes up. */
const TOLD_BEFORE = 0.9;

/** As well covered as a yes or no needs it. */
const REFERRED = 0.55;

/** Whether one of the few sentences before holds the word. */
const isToldShortlyBefore = (need: Need, { sentences }: IndexedArticle, at: number): boolean =>
  (need.is === 'word' || need.is === 'party') &&
  sentences.slice(Math.max(0, at - 4), at).some(({ terms }) => need.terms.some((term) => terms.has(term)));

/** A name that no table holds may stand in the title or the first paragraph alone. */
const isTitled = (need: Need): boolean => need.is === 'word' && /^\p{Lu}/u.test(need.typed);
