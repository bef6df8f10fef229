import type { Recogniser } from '../draft.ts';
import type { Topic, TopicMention } from '../reading.ts';
import { TOPICS } from '../reading.ts';
import { TOPIC_WORDS } from './topics/topic-words.ts';

const FINDERS = TOPICS.map((topic) => ({
  topic,
  pattern: new RegExp(`(?<![A-Za-zÀ-ỹ0-9-])(?:${TOPIC_WORDS[topic].join('|')})(?![A-Za-zÀ-ỹ0-9])`, 'gi'),
}));

const OFFICE_BEFORE =
  /(?:Minist(?:er|ry)|Secretary|Department|Committee|Commissioner) (?:of|for) (?:(?:\p{Lu}[\p{L}]{1,14},?|and|the) ){0,5}$/u;
const OFFICE_AFTER =
  /^(?:,? and \p{Lu}[\p{L}]{1,14}|,? \p{Lu}[\p{L}]{1,14}){0,2} (?:Minist|Secretar|Department|Committee|Commission|Attach|minister)/u;

/** "Minister of Planning and Investment" and "Defence Minister" name offices and not what is talked about. */
function isOffice(text: string, start: number, end: number): boolean {
  return OFFICE_AFTER.test(text.slice(end, end + 60)) || OFFICE_BEFORE.test(text.slice(Math.max(0, start - 80), start));
}

/** The topics of a text, the one with most mentions first, each with the words that triggered it, each wording once. */
export function findTopics(text: string): TopicMention[] {
  return countTopics(text).map(({ mention }) => mention);
}

interface Counted {
  readonly mention: TopicMention;
  readonly count: number;
  /** Where its first word stands. */
  readonly at: number;
}

function countTopics(text: string): Counted[] {
  const found: Counted[] = [];
  for (const { topic, pattern } of FINDERS) {
    const words = new Map<string, string>();
    let count = 0;
    let at = 0;
    for (const { 0: word, index } of text.matchAll(pattern)) {
      if (isOffice(text, index, index + word.length)) continue;
      if (count === 0) at = index;
      count += 1;
      const key = word.toLowerCase();
      if (!words.has(key)) words.set(key, word);
    }
    if (count > 0) found.push({ mention: { topic, words: [...words.values()] }, count, at });
  }
  return found.sort((a, b) => b.count - a.count);
}

/** Sentences that tell what was on the table or agreed upon: what is named there is no word in passing. */
const AGENDA =
  /\b(?:discuss|exchang(?:ed|ing) views|(?:areas?|fields?|issues|topics|sectors) (?:of|such as|like|including)|talks on|agree|reviewed|urged|pledge|deepen|strengthen|underscor|emphasi|stress|reaffirm|welcom|cooperat(?:e|ion) (?:in|on|to))/i;

/**
 * Topics whose words often stand in passing (soldiers, flights, visas, forums): one mention is enough only in the
 * headline, in the lead, or where the text tells what was discussed.
 */
const PASSING: ReadonlySet<Topic> = new Set([
  'transport',
  'consular',
  'science and technology',
  'multilateral',
  'defence',
  'security',
  'investment',
]);

/**
 * What the article is about, from the contract's list, read from its body. A word that has another sense in the field
 * ("exchange", "war", the name of an office) triggers nothing, and a word in passing is no topic.
 */
export const topics: Recogniser = {
  name: 'topics',
  recognise(draft) {
    const [lead] = draft.sentences;
    const opening = `${draft.article.stated.title ?? ''}\n${lead?.text.slice(0, 1500) ?? ''}`;
    const early = new Set(findTopics(opening).map(({ topic }) => topic));
    const agenda = draft.sentences.filter(({ text }) => AGENDA.test(text));
    draft.topics = countTopics(draft.article.parts.body)
      .filter(
        ({ mention: { topic }, count, at }) =>
          count > 1 ||
          early.has(topic) ||
          !PASSING.has(topic) ||
          agenda.some(({ start, end }) => start <= at && at < end),
      )
      .map(({ mention }) => mention);
  },
};
