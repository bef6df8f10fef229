import type { Act } from '../../reading/reading.ts';
import { analyse } from '../../search/analyse.ts';
import { alludedIn } from '../articles/alluded.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { IndexedPerson } from '../articles/indexed-person.ts';
import { bears, coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { findArticles } from '../passages/find-articles.ts';
import { isOnDay, periodOf } from '../passages/told-period.ts';
import { nameTokens } from '../people/known-names.ts';
import { type Answerer, quote } from '../proposals/proposal.ts';
import { reactionAsked } from '../question/reaction.ts';
import { findReply, tellsReply } from '../question/reply.ts';

/**
 * Answers what somebody replied to another, by the sentence of his that is told as a reply and stands in, or right after,
 * the one that brings the matter up. Nothing else answers: what the other asked for is no reply.
 */
export const replies: Answerer = {
  name: 'replies',
  propose(question, context) {
    const asked = question.kind === 'what' ? findReply(question.text) : undefined;
    if (!asked) return undefined;
    const actors = context.needs.filter(isActor);
    const replier =
      actors.findLast(({ end }) => end <= asked.start) ??
      actors.find(({ start }) => /\b(?:of|from|by) (?:the )?$/i.test(question.text.slice(asked.end, start)));
    if (!replier) return undefined;
    const others = actors.filter((need) => need !== replier && !isWithin(need, replier, question.text));
    const topic = context.needs.filter(
      (need) =>
        !actors.includes(need) &&
        need.start >= asked.end &&
        (need.is !== 'word' || (need.hard && !/^(?:question|questions|request|matter|issue)$/i.test(need.typed))),
    );
    const act = question.act && question.act.start >= asked.end ? question.act.act : undefined;
    if (topic.length === 0 && act === undefined && others.length === 0) return { sentences: [], final: true };
    const office = replier.is === 'role' ? officeAsked(replier, question.text) : undefined;
    for (const article of findArticles(
      [replier, ...others, ...topic].filter((need) => !isOfOffice(need)),
      context,
    )) {
      if (!periodOf(article, question) || !isOnDay(article, question)) continue;
      const isHis = ownWords(replier, office, article);
      const at = article.sentences.findIndex(
        (sentence, i) =>
          sentence.in === 'body' &&
          others.every((need) => coverOf(need, article, i) >= 0.45) &&
          isHis(sentence) &&
          isReply({ topic, others, act, replier }, article, i, isHis),
      );
      const sentence = article.sentences[at];
      if (sentence) return { sentences: [quote(article.article, sentence, context.library)] };
    }
    // Whoever reacts to a visit answers nobody.
    if (reactionAsked(question.text)) return undefined;
    return { sentences: [], final: true };
  },
};

/** What was said to whoever replies, as the question has it. */
interface Raised {
  readonly topic: readonly Need[];
  readonly others: readonly Need[];
  readonly act: Act | undefined;
  readonly replier: Need;
}

/** Whether the sentence, which is the replier's own, answers what was raised in it or right before it. */
function isReply(
  { topic, others, act, replier }: Raised,
  article: IndexedArticle,
  at: number,
  isHis: (sentence: IndexedSentence) => boolean,
): boolean {
  const [before, own] = [article.sentences[at - 1], article.sentences[at]];
  if (!own) return false;
  const told = tellsReply(own.text);
  const rest = topic.filter((need) => !isIn(need, own));
  const isDone = act === undefined || own.acts.has(act);
  // Of two who spoke, the other one has to be there.
  const named = (sentence: IndexedSentence): boolean =>
    others.every(
      (need) =>
        need.is !== 'person' ||
        !sentence.people.isDisjointFrom(need.keys) ||
        !sentence.alluded.isDisjointFrom(need.keys),
    );
  if (rest.length === 0 && isDone && (topic.length > 0 || act || named(own))) {
    if (told) return true;
    // Without a word for it: what he says of the matter after the other has brought it up.
    const raised = article.sentences
      .slice(Math.max(0, at - 3), at)
      .some((one) => !isHis(one) && topic.every((need) => isIn(need, one)));
    if (topic.length > 0 && act === undefined && raised && own.statements.some((one) => SETTLES.has(one.act)))
      return true;
  }
  if (!before || before.in !== own.in || isHis(before)) return false;
  if (!rest.every((need) => isIn(need, before)) || (act !== undefined && !isDone && !before.acts.has(act)))
    return false;
  if (topic.length === 0 && act === undefined && !named(before)) return false;
  if (told) return true;
  // "A asked B to look at it again. B said …" is an answer without the word.
  return (
    topic.length > 0 &&
    before.paragraph === own.paragraph &&
    replier.is === 'person' &&
    PUTS_TO.exec(before.text) !== null &&
    !before.people.isDisjointFrom(replier.keys)
  );
}

const SETTLES: ReadonlySet<Act> = new Set(['affirmed', 'agreed', 'offered']);

const PUTS_TO = /\b(?:asked|urged|pressed|called on|challenged|requested|told) (?:the )?\p{Lu}/u;

const isOfOffice = (need: Need): boolean => need.is === 'word' && need.ofOffice === true;

/** "Deputy PM": the office with the rank before it, in full. */
const officeAsked = (replier: Need, text: string): RegExp => {
  const rank = /\b(?:deputy|vice|first deputy) $/i.exec(text.slice(0, replier.start))?.[0] ?? '';
  const office = replier.typed.replaceAll(/[^\p{L} ]/gu, '').replace(/^PM$/i, '(?:PM|Prime Minister)');
  return new RegExp(`\\b${rank.trim()}${rank ? ' ' : '(?<!deputy |vice )'}${office}\\b`, 'i');
};

const isActor = ({ is }: Need): boolean => is === 'person' || is === 'role' || is === 'party';

/** "The Chinese minister", "Minister Lind": one and the same. */
const isWithin = (one: Need, other: Need, text: string): boolean => {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return first.end >= last.start || /^['’]?s? $/.test(text.slice(first.end, last.start));
};

/** Whether the sentence itself holds what is needed. */
const isIn = (need: Need, { terms, text }: IndexedSentence): boolean =>
  need.is !== 'person' &&
  (need.terms.some((term) => terms.has(term)) || (need.is === 'word' && need.inPhrase?.test(text) === true));

const REPLIES =
  /\b(?:replied|answered|responded|retorted|countered|accepted|declined|refused|rejected|agreed|consented|promised|undertook|vowed|pledged|acknowledged|assured|took)\b/u;
const SAYS =
  /\b(?:said|says|affirmed|told|noted|added|stated|went on|pointed out|explained|expressed|voiced|thanked)\b/u;

/** Tells whether the words of a sentence are his: whoever is named or called by his office last before its verb of replying, or speaks in it. */
function ownWords(
  replier: Need,
  office: RegExp | undefined,
  article: IndexedArticle,
): (sentence: IndexedSentence) => boolean {
  const isMeant = (one: IndexedPerson): boolean =>
    replier.is === 'person'
      ? replier.keys.has(one.key)
      : replier.is === 'role'
        ? bears(one, replier)
        : replier.is === 'party' && one.country === replier.party && article.participants.has(one.key);
  const keys = new Set(article.people.filter(isMeant).map(({ key }) => key));
  return (sentence) => {
    const verb = REPLIES.exec(sentence.text) ?? SAYS.exec(sentence.text);
    const subject = sentence.text
      .slice(0, verb?.index ?? 0)
      .replace(/^.*[;:]/u, '')
      .replaceAll(/\p{Lu}[\p{L}\p{M}]+['’]s\b/gu, ' ');
    if (
      replier.is === 'party' &&
      OF_SIDE.test(subject) &&
      termsOf(subject).some((term) => replier.terms.includes(term))
    )
      return true;
    const byOffice = office?.exec(subject);
    if (byOffice) {
      const after = nameTokens(subject.slice(byOffice.index + byOffice[0].length));
      return !article.people.some((one) => !keys.has(one.key) && after.includes(nameTokens(one.name).at(-1) ?? ''));
    }
    const tokens = nameTokens(subject);
    const [last] = article.people
      .map((one) => ({ one, at: Math.max(...nameTokens(one.name).map((token) => tokens.lastIndexOf(token))) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at);
    const called = CALLED.exec(subject)?.[1]?.toLowerCase();
    if (called) {
      const alluded = alludedIn(subject, article.people, article.participants);
      if (alluded.size === 1) return !alluded.isDisjointFrom(keys);
      const bearers = article.people.filter(({ roleText }) => roleText.includes(called));
      if (bearers.length === 1) return bearers.some(({ key }) => keys.has(key));
    }
    if (last) return keys.has(last.one.key);
    if (sentence.he !== undefined) return keys.has(sentence.he);
    return sentence.speakers.size > 0 && sentence.speakers.isSubsetOf(keys);
  };
}

/** "…, the spokesperson" replied. */
const CALLED = /\b[Tt]he (?:\p{L}+ )?([\p{L}-]{4,})(?: also| then| in turn)?,? $/u;

/** "The Korean side", "Seoul's delegation". */
const OF_SIDE = /\b(?:side|delegation|government|ministry|negotiators|embassy|officials)\b/iu;

const termsOf = (text: string): readonly string[] => analyse(text).map(({ term }) => term);
