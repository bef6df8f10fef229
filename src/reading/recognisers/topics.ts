import type { Recogniser } from '../draft.ts';
import type { Topic, TopicMention } from '../reading.ts';
import { TOPICS } from '../reading.ts';
import { isName } from './topics/names.ts';
import { TOPIC_WORDS } from './topics/words/index.ts';

/** Topics whose words are told apart by their capitals: "the two Parties" of a people, "both parties" to a conflict. */
const CASED: ReadonlySet<Topic> = new Set(['party-to-party']);

/** What each topic is found by: a match of the first group is a word in passing. */
const FINDERS = TOPICS.map((topic) => ({
  topic,
  pattern: new RegExp(
    `(?<![A-Za-zÀ-ỹ0-9-])(?:${TOPIC_WORDS[topic].telling.join('|')}|(${TOPIC_WORDS[topic].passing.join('|')}))(?![A-Za-zÀ-ỹ0-9])`,
    CASED.has(topic) ? 'g' : 'gi',
  ),
}));

/** The topics of a text, the one with most mentions first, each with the words that triggered it, each wording once. */
export function findTopics(text: string): TopicMention[] {
  return countTopics(text).map(({ mention }) => mention);
}

interface Counted {
  readonly mention: TopicMention;
  readonly count: number;
  /** Its mentions, those in passing as less than one. */
  readonly weight: number;
}

const PASSING_WEIGHT = 0.5;

function countTopics(text: string, isTold: (at: number) => boolean = () => false): Counted[] {
  const found: Counted[] = [];
  for (const { topic, pattern } of FINDERS) {
    const words = new Map<string, string>();
    let count = 0;
    let weight = 0;
    for (const match of text.matchAll(pattern)) {
      const { 0: word, 1: passing, index } = match;
      if (isName(text, index, index + word.length)) continue;
      count += 1;
      weight += passing === undefined || (BRIEF.has(topic) && isTold(index)) ? 1 : PASSING_WEIGHT;
      const key = word.toLowerCase();
      if (!words.has(key)) words.set(key, word);
    }
    if (count > 0) found.push({ mention: { topic, words: [...words.values()] }, count, weight });
  }
  return found.sort((a, b) => b.count - a.count);
}

/** Sentences that tell what was on the table or agreed upon. */
const AGENDA =
  /\b(?:discuss|exchang(?:ed|ing) views|(?:areas?|fields?|issues|topics|sectors) (?:of|such as|like|including)|talks on|agree|reviewed|urged|pledge|deepen|strengthen|underscor|emphasi|stress|reaffirm|welcom|cooperat(?:e|ion) (?:in|on|to))/i;
/** What is talked of in so few words that one in passing is enough where the sentence tells what was on the table. */
const BRIEF: ReadonlySet<Topic> = new Set(['defence', 'security']);
/** What a topic gains by standing in the headline or in the lead. */
const EARLY_WEIGHT = 1.5;

/**
 * What the article is about, from the contract's list, read from its body. A word that has another sense in the field
 * ("exchange", "war", the name of an office) triggers nothing, and a word in passing is no topic. A report of a meeting
 * tells a topic in one word; any other article, which is about one matter, must come back to it or begin with it.
 */
export const topics: Recogniser = {
  name: 'topics',
  recognise(draft) {
    const [lead] = draft.sentences;
    const opening = `${draft.article.stated.title ?? ''}\n${lead?.text.slice(0, 1500) ?? ''}`;
    const early = new Set(findTopics(opening).map(({ topic }) => topic));
    const enough = draft.meetings.length === 0 ? 2 : 1;
    const agenda = draft.sentences.filter(({ text }) => AGENDA.test(text));
    const isTold = (at: number): boolean => agenda.some(({ start, end }) => start <= at && at < end);
    draft.topics = countTopics(draft.article.parts.body, isTold)
      .filter(({ mention: { topic }, weight }) => weight + (early.has(topic) ? EARLY_WEIGHT : 0) >= enough)
      .map(({ mention }) => mention);
  },
};
