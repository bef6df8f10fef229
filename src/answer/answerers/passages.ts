import { fold } from '../../actor/fold.ts';
import { isEvidence } from '../../article/passage.ts';
import { earliest } from '../../calendar/day.ts';
import { analyse } from '../../search/analyse.ts';
import { bearsSome } from '../articles/indexed-article.ts';
import { whoseInvitationConveyed } from '../deeds/conveyed-invitation.ts';
import { doerAsked } from '../deeds/doer-asked.ts';
import { composeMeeting, shownParty } from '../meetings/compose-meeting.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { namesUnread } from '../passages/names-someone.ts';
import { guestOf, otherOfTwo } from '../passages/other-of-two.ts';
import { rankPassages } from '../passages/rank-passages.ts';
import type { RankedPassage } from '../passages/ranked-passage.ts';
import { SOME_DAY } from '../passages/told-period.ts';
import { nameTokens, personKey } from '../people/known-names.ts';
import { type Answerer, type Context, type Proposal, type ProposedSentence, quote } from '../proposals/proposal.ts';
import type { Question } from '../question/question.ts';
import type { QuestionKind } from '../question/question-words.ts';

/** The least score of a sentence that answers. */
const LEAST = 0.6;
/** A length of time is seldom told with the names beside it. */
const LEAST_LENGTH = 0.5;
/** How near to the best another true answer has to be. */
const ALMOST = 0.94;
/** The same for what another article tells, where nobody in particular is asked about: each side's readout is an answer. */
const ELSEWHERE = 0.87;
/** Answers so near each other stand in date order; otherwise the best comes first. */
const EVEN = 0.98;
const MOST = 3;

/** Answers with the sentences that speak of all that is asked: the best one, and others as good from other articles. */
export const passages: Answerer = {
  name: 'passages',
  propose(question, context) {
    const strict = rankPassages(question, context);
    const least = question.kind === 'how long' ? LEAST_LENGTH : LEAST;
    const enough = (strict[0]?.score ?? 0) >= least;
    const ranked = enough || context.within !== undefined ? strict : rankPassages(question, context, true);
    return quoteBest(ranked, least, question, context);
  },
};
/** The best of the sentences and others as good, where it scores the least; for "who" and "when" with what they leave open. */
export function quoteBest(
  ranked: readonly RankedPassage[],
  least: number,
  question: Question,
  context: Context,
): Proposal | undefined {
  const [best] = ranked;
  if (!best || best.score < least) return undefined;
  const open =
    (question.kind === 'what' || question.kind === 'which countries') &&
    !context.needs.some((need) => need.is === 'person' || need.is === 'role');
  const chosen = chooseSentences(ranked, best, open, context.needs, question);
  const { library } = context;
  const sentences = chosen.map(({ article, sentence }): ProposedSentence => quote(article.article, sentence, library));
  const named =
    question.kind === 'who' &&
    !/^\s*whose\b/i.test(question.asked) &&
    !namesInviter(question, best) &&
    !ASKS_ANOTHER.test(question.asked)
      ? whoIsMeant(best, context, question)
      : [];
  const timed = question.kind === 'when' ? dayOfTelling(best, context) : [];
  // Who asks for the new one does not want the oldest article first.
  const even =
    (chosen.at(-1)?.score ?? 0) > best.score * EVEN &&
    !(question.kind === 'who' && /\bnew(?:ly)?\b/i.test(question.asked));
  return { sentences: [...named, ...timed, ...(even ? inDateOrder(sentences) : sentences)] };
}

/** Whether something was done, and how much of it, several articles may tell in words of their own. */
const OWN_WAYS: ReadonlySet<QuestionKind> = new Set(['yes or no', 'how much', 'how many']);

function chooseSentences(
  ranked: readonly RankedPassage[],
  best: RankedPassage,
  open: boolean,
  needs: readonly Need[],
  question: Question,
): RankedPassage[] {
  const own = OWN_WAYS.has(question.kind) ? 0 : ownWords(best, needs, question);
  // Where the best tells the day, its article's sentences without one say nothing beside it.
  const dated = question.kind === 'when' && SOME_DAY.test(best.sentence.text);
  const chosen: RankedPassage[] = [];
  for (const passage of ranked) {
    const elsewhere = open && chosen.every(({ article }) => article !== passage.article);
    if (chosen.length >= MOST || passage.score < best.score * ELSEWHERE) break;
    if (passage.score < best.score * (elsewhere ? ELSEWHERE : ALMOST)) continue;
    if (passage.here < best.here || ownWords(passage, needs, question) < own) continue;
    if (dated && passage.article === best.article && !isDated(passage.sentence.text)) continue;
    if (chosen.some(({ sentence }) => overlap(sentence.text, passage.sentence.text))) continue;
    chosen.push(passage);
  }
  return chosen;
}

/**
 * How many words of the question the sentence holds, those that stand as typed twice: what tells fewer of them says nothing
 * beside one that tells more. Words for a meeting are told one by another.
 */
const ownWords = ({ article, at }: RankedPassage, needs: readonly Need[], { meeting }: Question): number =>
  needs
    .filter((need) => need.is === 'word' && !(meeting && need.start < meeting.end && need.end > meeting.start))
    .map((need) => coverOf(need, article, at))
    .reduce((sum, cover) => sum + (cover === 1 ? 2 : cover >= 0.9 ? 1 : 0), 0);

/** A sentence says nothing beside a longer one that holds it. */
const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** Several true answers stand in the order of their articles' days; an answer of one article in reading order. */
function inDateOrder(sentences: ProposedSentence[]): ProposedSentence[] {
  const key = ({ citations }: ProposedSentence): string => {
    const [first] = citations;
    if (!first || !isEvidence(first)) return '9999';
    const day = (first.published && earliest(first.published)) ?? '9999';
    return `${day} ${first.article} ${String(first.start).padStart(8, '0')}`;
  };
  return sentences.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * The meeting that the sentence tells, with its day, where the sentence itself has no more than a weekday; and the one
 * meeting of the article where the sentence opens with words such as "At their talks" and has no day at all.
 */
function dayOfTelling({ article, sentence }: RankedPassage, context: Context): ProposedSentence[] {
  const own = sentence.text.replace(ASIDE, '');
  const dated = article.reading.meetings.filter(({ date, status }) => date?.length === 10 && status !== 'planned');
  const meeting = WEEKDAY.test(own)
    ? YEAR.test(own)
      ? undefined
      : (dated.find(({ evidence }) => bearsSome(sentence, evidence)) ??
        dated.find(
          ({ participants }) =>
            participants.length > 1 && participants.every((who) => sentence.people.has(personKey(who))),
        ))
    : !YEAR.test(own) && !SOME_DAY.test(own) && ((AT_IT.test(own) && dated.length === 1) || isOfThatDay(own, dated))
      ? dated[0]
      : undefined;
  if (!meeting) return [];
  // What somebody said on a weekday is not of the day on which others met.
  const people = context.needs.filter((need) => need.is === 'person');
  const isThere = people.some(({ keys }) => meeting.participants.some((who) => keys.has(personKey(who))));
  if (people.length > 0 && !isThere) return [];
  const told = composeMeeting({ meeting, articles: [article.article.id], conflicts: [], reported: true }, context);
  return told ? [told] : [];
}

const isDated = (text: string): boolean => SOME_DAY.test(text) || YEAR.test(text);

/** "The same day saw …", where all that the article dates was on one day. */
const isOfThatDay = (own: string, dated: readonly { readonly date?: string }[]): boolean =>
  /\b(?:the same|that|the next|the following) (?:day|afternoon|evening|morning)\b|\b(?:a|one|two|three|the) days? (?:before|after|earlier|later)\b/i.test(
    own,
  ) && new Set(dated.map(({ date }) => date)).size === 1;

/** What a clause at the end adds is of another time ("which had been eased in 2014"). */
const ASIDE = /, (?:which|who|whose|where|to carry|to follow)\b[^.;]*[.;]?["”]?$/;
const AT_IT =
  /^["“]?(?:At|During|After|Following|In) (?:the(?:ir)?|his|her|a) (?:[a-z]+ ){0,2}(?:press conference|talks|meeting|reception|call|summit|conversation|session|briefing)\b/;
const WEEKDAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:to|yester)day\b|\bthis (?:morning|afternoon|evening)\b/;
const YEAR = /\b(?:19|20)\d{2}\b/;

/** Somebody to whom it was done. */
const TO_THEM = /\b(?:him|her|(?:his|her|the) (?:guest|host|counterpart|visitor))\b/i;

/** Those whose name stands in the sentence. */
function namedIn({ article, sentence }: RankedPassage): ReadonlySet<string> {
  const written = new Set(
    [...sentence.text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].flatMap(([word]) => nameTokens(word.replace(/['’]s$/, ''))),
  );
  return new Set(
    article.people.filter(({ name }) => nameTokens(name).some((token) => written.has(token))).map(({ key }) => key),
  );
}

/** Words for those who met. */
const BOTH =
  /^(?:They|Both|The (?:two|pair)|The (?:two )?(?:leaders|ministers|presidents|premiers|officials|generals|diplomats)) (?:also |then |later |jointly )?(\p{Ll}+)/u;

/** Those whom "they" means in an article that tells of one meeting of two. */
function bothOf(
  { article, sentence }: RankedPassage,
  asked: ReadonlySet<string>,
  { library, needs, phrases }: Context,
): ProposedSentence[] {
  const [{ term } = { term: '' }] = analyse(BOTH.exec(sentence.text)?.[1] ?? '');
  if (!needs.some((need) => need.is === 'word' && need.terms.includes(term))) return [];
  const [meeting, ...others] = article.reading.meetings.filter(({ status }) => status !== 'planned');
  const names = meeting?.participants.map(({ name, person }) => person ?? name) ?? [];
  const [one, other] = names;
  if (others.length > 0 || !one || !other || names.length > 2) return [];
  if (meeting?.participants.some((who) => asked.has(personKey(who)))) return [];
  const { citations } = quote(article.article, sentence, library);
  return [{ text: `${one}${phrases.and}${other}.`, verbatim: false, citations, fields: [one, other] }];
}

/** Whose invitation another conveyed stands in the sentence itself. */
const namesInviter = ({ act }: Question, { sentence }: RankedPassage): boolean =>
  act?.act === 'invited' && whoseInvitationConveyed(sentence.text) !== undefined;

/** "Who was the first to come". */
const OF_A_RANK = /^\s*who (?:was|is|were) the (?:first|last|only|youngest|oldest)\b/i;
/** "Who was given the key": not the one who gave it. */
const PASSIVE = /^\s*whom? (?:was|were|has been|have been) (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|n|t|ld)\b(?![^?]* by )/iu;

/** Who was elected, was first, or held a throne: not whoever speaks of it. */
const ASKS_ANOTHER =
  /^\s*(?:whom? (?:did|was|were|has|have) [^?]{0,40}?(?:elect|choose|chosen)|who (?:is|was|were) (?:the )?(?:very )?first (?:country|state|nation|to)\b|(?:which|what) (?:\p{L}+ )?(?:king|queen|prince|princess|emperor|empress|sultan|emir|pope)s?\b)/iu;

/** Who "the Tajik leader" of the sentence is, by the article's own facts, where the sentence does not name them. */
function whoIsMeant(best: RankedPassage, context: Context, question: Question): ProposedSentence[] {
  const { article, sentence } = best;
  const { needs, library, words } = context;
  // Whom A thanked, and who was the first to come, is not whoever speaks of it.
  if (
    (doerAsked(question, needs) && !/\b(?:him|her)\b/i.test(sentence.text)) ||
    (OF_A_RANK.test(question.text) && !/^(?:He|She)\b/.test(sentence.text))
  )
    return [];
  if (namesUnread(sentence.text, needs)) return [];
  const passive = PASSIVE.test(question.text);
  const asked = new Set(needs.flatMap((need) => (need.is === 'person' ? [...need.keys] : [])));
  const both = bothOf(best, asked, context);
  if (both.length > 0) return both;
  const own = sentence.speakers.size === 0 && /^(?:“|")?(?:He|She)\b/.test(sentence.text);
  const he = sentence.he !== undefined && !asked.has(sentence.he) ? [sentence.he] : undefined;
  const told = he ?? [...(own ? sentence.people : sentence.speakers)].filter((one) => !asked.has(one));
  const toThem = passive && TO_THEM.test(sentence.text) ? guestOf(article, sentence, namedIn(best)) : [];
  const [key, ...others] =
    toThem.length > 0 ? toThem : told.length > 0 ? told : otherOfTwo(article, sentence.text, asked);
  const person = article.people.find((one) => one.key === key);
  if (!person || others.length > 0) return [];
  const plain = fold(sentence.text);
  if (nameTokens(person.name).some((token) => plain.includes(token))) return [];
  const party = person.country && shownParty(person.country, words.locale);
  const text = party ? `${person.name} (${party}).` : `${person.name}.`;
  const { citations } = quote(article.article, sentence, library);
  return [{ text, verbatim: false, citations, fields: [person.name, ...(party ? [party] : [])] }];
}
