import type { Draft, Recogniser } from '../draft.ts';
import type { Topic, TopicMention } from '../reading.ts';
import { TOPICS } from '../reading.ts';
import { BARGAINING, createBriefTelling } from './topics/brief.ts';
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

function countTopics(
  text: string,
  isTold: (topic: Topic, word: string, at: number) => boolean = () => false,
  people: ReadonlySet<string> = new Set(),
): Counted[] {
  const found: Counted[] = [];
  for (const { topic, pattern } of FINDERS) {
    const words = new Map<string, string>();
    let count = 0;
    let weight = 0;
    for (const match of text.matchAll(pattern)) {
      const { 0: word, 1: passing, index } = match;
      if (people.has(word) || isName(text, index, index + word.length)) continue;
      count += 1;
      weight += passing === undefined || isTold(topic, word, index) ? 1 : PASSING_WEIGHT;
      const key = word.toLowerCase();
      if (!words.has(key)) words.set(key, word);
    }
    if (count > 0) found.push({ mention: { topic, words: [...words.values()] }, count, weight });
  }
  return found.sort((a, b) => b.count - a.count);
}

/** What a topic gains by standing in the headline or, where no meeting is reported, in the lead. */
const EARLY_WEIGHT = 1.5;

/** What both sides agreed upon or one asked of the other, where that could be told although no meeting was made of it. */
function topicsOfBargains({ statements }: Draft): ReadonlySet<Topic> {
  if (new Set(statements.map(({ side }) => side)).size < 2 && !statements.some(({ side }) => side === 'both'))
    return new Set();
  const texts = statements.filter(({ act }) => BARGAINING.has(act)).map(({ text }) => text);
  return new Set(texts.flatMap((text) => findTopics(text).map(({ topic }) => topic)));
}

/**
 * What the article is about, from the contract's list, read from its body. A word that has another sense in the field
 * ("exchange", "war", the name of an office) triggers nothing, and a word in passing is no topic. A report of a meeting
 * tells a topic in one word, though not by one in passing (its lead says who met where); any other article, which is about
 * one matter, must come back to it or begin with it.
 */
export const topics: Recogniser = {
  name: 'topics',
  recognise(draft) {
    const [lead] = draft.sentences;
    const isMeeting = draft.meetings.length > 0;
    const opening = `${draft.article.stated.title ?? ''}\n${isMeeting ? '' : (lead?.text.slice(0, 1500) ?? '')}`;
    const early = new Set(findTopics(opening).map(({ topic }) => topic));
    const enough = isMeeting ? 1 : 2;
    const people = new Set(draft.people.flatMap(({ name }) => name.split(/\s+/)));
    const bargained = isMeeting ? early : topicsOfBargains(draft);
    draft.topics = countTopics(draft.article.parts.body, createBriefTelling(draft), people)
      .filter(
        ({ mention: { topic }, weight }) =>
          weight + (early.has(topic) ? EARLY_WEIGHT : 0) >= enough || (bargained.has(topic) && weight >= 1),
      )
      .map(({ mention }) => mention);
  },
};
