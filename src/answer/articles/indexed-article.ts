import { isOfficeWord } from '../../actor/titles.ts';
import type { Article } from '../../article/article.ts';
import type { Evidence, PartName } from '../../article/passage.ts';
import type { Act, Reading, Statement } from '../../reading/reading.ts';
import { splitSentences } from '../../reading/sentences.ts';
import { analyse, type Token } from '../../search/analyse.ts';
import { partyOfTerm } from '../../search/concepts.ts';
import { personKey } from '../people/known-names.ts';
import { actsIn } from '../words/acts.ts';
import { alludedIn, withRankFirst } from './alluded.ts';
import { headsIn } from './heads.ts';
import { type IndexedPerson, keyOfName, namedIn, peopleOf, tokensOf } from './indexed-person.ts';
import { analyseWithBodies } from './inner-names.ts';
import { labelledSpeech } from './labelled-speech.ts';
import { endsInSaid, isOnlyQuoted } from './quoted-speaker.ts';

/** A sentence of an article as answers look at it. */
export interface IndexedSentence {
  readonly in: PartName;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly terms: ReadonlySet<string>;
  /** Keys of people whom it names, or who are its "he" or "she". */
  readonly people: ReadonlySet<string>;
  /** Key of whom its first word, "he" or "she", means. */
  readonly he?: string;
  /** Keys of people whom it calls by an office that only they hold in the article ("the President"). */
  readonly alluded: ReadonlySet<string>;
  readonly acts: ReadonlySet<Act>;
  readonly statements: readonly Statement[];
  /** Keys of people who speak in it. */
  readonly speakers: ReadonlySet<string>;
  /** What the question speaks of that it answers, on a page of questions and answers. */
  readonly inReplyTo?: { readonly terms: ReadonlySet<string>; readonly people: ReadonlySet<string> };
}

/** An article cut into sentences, each with its terms, people and acts. */
export interface IndexedArticle {
  readonly article: Article;
  readonly reading: Reading;
  readonly sentences: readonly IndexedSentence[];
  readonly people: readonly IndexedPerson[];
  /** Who alone of them is meant by a word of a name. */
  readonly byToken: ReadonlyMap<string, string>;
  /** Keys of those who headed a delegation or chaired what it reports. */
  readonly heads: ReadonlySet<string>;
  /** Keys of those who take part in the meetings that it reports, or headed those who did. */
  readonly participants: ReadonlySet<string>;
  /** The parties between which it plays: those of its meetings; all of its countries where it reports none. */
  readonly parties: ReadonlySet<string>;
  readonly titleTerms: ReadonlySet<string>;
  /** Terms of its first paragraph and its captions, which say what it is about. */
  readonly leadTerms: ReadonlySet<string>;
  /** Terms of the places of its meetings. */
  readonly placeTerms: ReadonlySet<string>;
  /** Every term of title, body and captions. */
  readonly terms: ReadonlySet<string>;
}

/** Words for the two who meet. */
const PAIR =
  /\b(?:[Tt]he|[Bb]oth|[Tt]heir)(?: (?:two|[Ff]oreign|[Pp]rime|[Dd]efen[cs]e|Party|General|State|[Tt]op|NA|[Ss]enior))* (?:leaders|[Mm]inisters|[Pp]residents|sides|[Pp]remiers|officials|heads|diplomats|parties|[Ss]ecretaries|[Gg]enerals|chiefs|legislators|lawmakers|[Ss]peakers|men|women|politicians)\b(?! (?:of|from) (?:the )?\p{Lu})|\bThe two\b|^They\b|^Neither (?:man|woman|side|leader|minister|president|official|of (?:them|the two))\b/u;

const PRONOUN =
  /^(?:“|")?(?:(?:To|With|At|In|On|For|From|By|During|After) [^.,]{1,40},? (?:he|she)|He|She|The (?:guest|host|minister|PM|Prime Minister|President|leader|senator|Secretary)|His|Her)\b/;
const SUBJECT_PRONOUN = /^(?:“|")?(?:He|She)\b/;
const CALLED = /^(?:“|")?The (?!two\b)(?:\p{L}+ )?(?:\p{Ll}+ ){1,4}(?:was|were|also|said|met|held|had)\b/u;
/** "A day before, in Lagos, he had …". */
const LATER_PRONOUN = /^(?:“|")?\p{Lu}[^.,;]{1,40}, (?:[^.,;]{1,40}, )?(?:he|she)\b/u;

/** What a page prints behind the last words of somebody is no sentence. */
const SENTENCE_END = /[.!?…]\W{0,20}$/u;

/** "B handed her the letter": the one told of before, where another is named. */
const TO_THEM =
  /\b(?:handed|gave|told|sent|congratulated|thanked|invited|received|met|welcomed|awarded|presented|accompanied|greeted|hosted|briefed|assured|succeeded|replaced|introduced|appointed|named|elected|escorted|joined) (?:him|her(?= (?:the|an?|his|its|their|that|for|in|on|at|to|with|of|as|after|before|during|when|by)\b|[.,;]))\b/u;

function namesNobodyBeforePronoun(text: string, byToken: ReadonlyMap<string, string>): boolean {
  const [before] = LATER_PRONOUN.exec(text) ?? [];
  return before !== undefined && namedIn(before, byToken).length === 0;
}

/** Articles kept as answers look at them: far more than a busy hour touches, far less than a large corpus holds. */
const KEPT = 2000;

// The least recently asked for goes first.
const cache = new Map<Reading, IndexedArticle>();

/** The article as answers look at it; made when asked for, and kept for as long as it is asked for often. */
export function indexArticle(article: Article, reading: Reading): IndexedArticle {
  const known = cache.get(reading);
  if (known) {
    cache.delete(reading);
    cache.set(reading, known);
    return known;
  }
  const people = peopleOf(reading);
  const byToken = tokensOf(people);
  const pairs = pairsOf(reading);
  const labelled = labelledSpeech(article.parts.body, people);
  const heads = headsIn(article.parts.body, byToken);
  const participants = new Set([
    ...reading.meetings.flatMap((meeting) => meeting.participants.map(personKey)),
    ...heads,
  ]);
  const met = reading.meetings.flatMap((meeting) => meeting.participants.flatMap(({ country }) => country ?? []));
  const parties = new Set(met.length > 0 ? met : reading.countries);
  const titleTerms = new Set(analyse(reading.title ?? article.stated.title ?? '').map(({ term }) => term));
  const terms = new Set(titleTerms);
  const sentences: IndexedSentence[] = [];
  let before: string | undefined;
  // "The guest was received by A. He …" may be either.
  let unsure = false;
  // Who was told to have said what stands right before.
  let quoted: { readonly key: string; readonly paragraph: number } | undefined;
  for (const sentence of [
    ...splitSentences(article.parts.body, 'body'),
    ...splitSentences(article.parts.caption, 'caption'),
  ]) {
    const own = new Set<string>();
    for (const token of analyseWithBodies(sentence.text)) {
      own.add(token.term);
      if (token.marked !== token.word) own.add(token.marked);
      const people = termOfPeople(sentence.text.slice(token.start, token.end), token);
      if (people) own.add(people);
    }
    for (const term of own) terms.add(term);
    const named = namedIn(sentence.text, byToken);
    const alluded = alludedIn(sentence.text, people, participants);
    const object = TO_THEM.test(sentence.text) && !unsure && named.length === 1 ? before : undefined;
    if (object !== undefined && !named.includes(object)) alluded.add(object);
    const told =
      sentence.in === 'body'
        ? reading.statements.filter(({ start, end }) => start < sentence.end && end > sentence.start)
        : [];
    const statements = withRankFirst(told, sentence.text, alluded, people);
    const speakers = new Set(
      statements.flatMap(({ speaker }) => (speaker === undefined ? [] : (keyOfName(speaker, people, byToken) ?? []))),
    );
    const said = endsInSaid(sentence.text) && !unsure ? before : undefined;
    const goesOn = isOnlyQuoted(sentence.text) && quoted?.paragraph === sentence.paragraph ? quoted.key : undefined;
    const spoken = sentence.in === 'body' && SENTENCE_END.test(sentence.text);
    const label = spoken ? labelled.find((one) => holds(one, sentence)) : undefined;
    const silent = speakers.size === 0 && named.length === 0 ? (said ?? goesOn) : undefined;
    const whose = (speakers.size === 0 ? label?.key : undefined) ?? silent;
    if (whose !== undefined) speakers.add(whose);
    const [only, ...others] = speakers;
    quoted = only !== undefined && others.length === 0 ? { key: only, paragraph: sentence.paragraph } : undefined;
    const pronoun = PRONOUN.test(sentence.text) || namesNobodyBeforePronoun(sentence.text, byToken);
    // Whose words they are is whom "he" means; whom he speaks of is not.
    const sameAsBefore = SUBJECT_PRONOUN.test(sentence.text);
    const [speaker] = sameAsBefore && speakers.size === 1 ? speakers : [before];
    const people_ = new Set([
      ...named,
      ...speakers,
      ...(pronoun && speaker ? [speaker] : []),
      ...(PAIR.test(sentence.text) ? pairAt(pairs, sentence) : []),
    ]);
    before = (sameAsBefore ? speaker : undefined) ?? named[0] ?? [...speakers][0] ?? before;
    const acts = actsIn(sentence.text);
    for (const { act } of statements) acts.add(act);
    unsure = CALLED.test(sentence.text) || (unsure && sameAsBefore && speakers.size === 0);
    const he = sameAsBefore && speaker && !unsure ? { he: speaker } : {};
    const replies = label?.answers === undefined ? {} : inReply(sentences, label.answers);
    sentences.push({
      ...sentence,
      terms: own,
      people: people_,
      ...he,
      alluded,
      acts,
      statements,
      speakers,
      ...replies,
    });
  }
  const lead = sentences.filter(({ in: part, paragraph }) => part === 'caption' || paragraph === 0);
  const leadTerms = new Set(lead.flatMap((sentence) => [...sentence.terms]));
  const places = reading.meetings.map(({ place, canonicalPlace }) => `${place ?? ''}, ${canonicalPlace ?? ''}`);
  const placeTerms = new Set(
    places.flatMap((place) => analyse(place).flatMap(({ term, word }) => (isOfficeWord(word) ? [] : [term]))),
  );
  const indexed = {
    article,
    reading,
    sentences,
    people,
    byToken,
    participants,
    heads,
    parties,
    titleTerms,
    leadTerms,
    placeTerms,
    terms,
  };
  cache.set(reading, indexed);
  const [oldest] = cache.keys();
  if (cache.size > KEPT && oldest) cache.delete(oldest);
  return indexed;
}

/** What the last question spoke of, which begins there. */
function inReply(before: readonly IndexedSentence[], start: number): Pick<IndexedSentence, 'inReplyTo'> {
  const question = before.filter((one) => one.in === 'body' && one.start >= start && !one.inReplyTo);
  return {
    inReplyTo: {
      terms: new Set(question.flatMap(({ terms }) => [...terms])),
      people: new Set(question.flatMap(({ people }) => [...people])),
    },
  };
}

const holds = (one: { readonly start: number; readonly end: number }, { start }: { readonly start: number }): boolean =>
  one.start <= start && start < one.end;

const peoples = new Map<string, string | undefined>();

/** "Ukrainians" are of their state. */
function termOfPeople(typed: string, { capital, concept }: Token): string | undefined {
  if (concept || !capital || !/^\p{Lu}\p{Ll}{3,20}ns$/u.test(typed)) return undefined;
  if (peoples.has(typed)) return peoples.get(typed);
  const [one] = analyse(typed.slice(0, -1));
  const term = one?.concept && partyOfTerm(one.term) ? one.term : undefined;
  if (peoples.size < 5000) peoples.set(typed, term);
  return term;
}

/** Two who meet, from where the article begins to tell of it. */
interface Pair {
  readonly start: number;
  readonly keys: readonly string[];
}

function pairsOf({ article, meetings }: Reading): readonly Pair[] {
  return meetings
    .filter(({ participants, status }) => participants.length === 2 && status !== 'planned')
    .map(({ participants, evidence }) => {
      const starts = evidence.filter((one) => one.article === article && one.in === 'body').map(({ start }) => start);
      return { start: Math.min(...starts, Number.MAX_SAFE_INTEGER), keys: participants.map(personKey) };
    })
    .sort((a, b) => a.start - b.start);
}

/** "The two" are those of whose meeting the article was last telling. */
function pairAt(
  pairs: readonly Pair[],
  { in: part, end }: { readonly in: string; readonly end: number },
): readonly string[] {
  const told = part === 'body' ? pairs.findLast(({ start }) => start < end) : undefined;
  return told?.keys ?? pairs[0]?.keys ?? [];
}

/** Whether some of the evidence stands in the sentence. */
export const bearsSome = (
  sentence: IndexedSentence,
  evidence: readonly Pick<Evidence, 'in' | 'start' | 'end'>[],
): boolean => evidence.some((one) => one.in === sentence.in && one.start < sentence.end && one.end > sentence.start);
