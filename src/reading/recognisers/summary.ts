import type { Article } from '../../article/article.ts';
import { cutPassage, type Passage } from '../../article/passage.ts';
import type { Recogniser, Sentence } from '../draft.ts';
import type { Meeting, Reading, Statement, Topic } from '../reading.ts';
import { splitSentences } from '../sentences.ts';
import { countDangling } from './summary/antecedents.ts';
import {
  ACT_WEIGHTS,
  DANGLING_WEIGHT,
  EMPTY_WEIGHT,
  FIGURE_WEIGHT,
  MILESTONE_WEIGHT,
  NEW_SIDE_WEIGHT,
  ORDER_WEIGHT,
  PRONOUN_WEIGHT,
  TOPIC_WEIGHT,
} from './summary/weights.ts';
import { isWhole } from './summary/whole.ts';
import { findTopics } from './topics.ts';

/** Words in a Reading's summary at most. */
export const SUMMARY_WORDS = 100;

/** What a summary is made from. */
export type Summarised = Pick<Reading, 'meetings' | 'statements' | 'anniversaries'>;

/** At most a hundred words of the article's own sentences: its lead and the statements that carry most. */
export const summary: Recogniser = {
  name: 'summary',
  recognise(draft) {
    draft.summary = composeSummary(draft.article, draft, SUMMARY_WORDS, draft.sentences);
  },
};

/**
 * The article's lead and its most telling sentences, verbatim, in reading order, at most `maxWords` words in all.
 * A lead that alone exceeds the limit is left out for sentences that fit; only when no sentence fits at all is the
 * lead given up to the last clause (or else word) that fits, still verbatim. An empty body gives none.
 */
export function composeSummary(
  article: Article,
  reading: Summarised,
  maxWords: number = SUMMARY_WORDS,
  sentences: readonly Sentence[] = splitSentences(article.parts.body, 'body'),
): Passage[] {
  const candidates = createCandidates(sentences, reading);
  const lead = findLead(candidates, reading);
  if (!lead) return [];
  const opening = lead.words <= maxWords ? [lead] : [];
  const rest = candidates.filter((candidate) => !opening.includes(candidate) && isWhole(candidate.sentence.text));
  const chosen = chooseBest(opening, rest, maxWords, reading.meetings[0]);
  if (chosen.length === 0) return [cutLead(article, lead.sentence, maxWords)];
  return chosen
    .map(({ sentence }) => sentence)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => cutPassage(article, 'body', start, end));
}

interface Candidate {
  /** Its place among the sentences. */
  readonly at: number;
  readonly sentence: Sentence;
  readonly words: number;
  readonly statements: readonly Statement[];
  readonly milestone: boolean;
  readonly figures: boolean;
  readonly empty: boolean;
  readonly topics: readonly Topic[];
  /** What it tells by itself. */
  readonly value: number;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function createCandidates(sentences: readonly Sentence[], reading: Summarised): Candidate[] {
  const milestones = reading.anniversaries.flatMap(({ evidence }) => evidence.filter((one) => one.in === 'body'));
  const byStart = Map.groupBy(reading.statements, ({ start }) => start);
  return sentences.slice(0, 400).map((sentence, at): Candidate => {
    const { text, start, end } = sentence;
    const candidate = {
      at,
      sentence,
      words: countWords(text),
      statements: byStart.get(start) ?? [],
      milestone: milestones.some((one) => one.start >= start && one.end <= end),
      figures: /\d|\b(?:million|billion|thousand|hundred|dozen)s?\b/i.test(
        text.replace(/\b(?:19|20)\d\d\b|\bCOVID-19\b/g, ''),
      ),
      empty:
        /\b(?:agreed|agreeing|concurred) with\b[^,]{0,90}\b(?:opinions?|orientations?|proposals?|suggestions?|directions?|views?|assessments?)\b/i.test(
          text,
        ),
      topics: text.length < 2500 ? findTopics(text).map(({ topic }) => topic) : [],
    };
    const order = reading.statements.length === 0 ? ORDER_WEIGHT / (at + 1) : 0;
    return { ...candidate, value: worthOf(candidate) + order };
  });
}

/** The sentence that reports the first meeting; else the first one that is a whole sentence. */
function findLead(candidates: readonly Candidate[], { meetings }: Summarised): Candidate | undefined {
  const evidence = meetings[0]?.evidence.find((one) => one.in === 'body');
  const reporting = candidates.findIndex(
    ({ sentence }) => evidence && sentence.start <= evidence.start && evidence.start < sentence.end,
  );
  const told = reporting >= 0 && reporting < 4 ? candidates[reporting] : undefined;
  if (told && isWhole(told.sentence.text)) return told;
  const whole = candidates.filter(({ words, sentence }) => words >= 6 && isWhole(sentence.text));
  return (
    whole.find(({ at }) => at >= reporting) ??
    whole[0] ??
    told ??
    candidates.find(({ words }) => words >= 6) ??
    candidates[0]
  );
}

const inOrder = (chosen: readonly Candidate[]): readonly Candidate[] => chosen.toSorted((a, b) => a.at - b.at);

/** How many of the densest sentences are weighed against each other. */
const SHORTLIST = 13;

/**
 * Of all sets of sentences that fit the limit, the one that tells most; what one sentence has said counts little in the
 * next. The search is over a short list of the sentences that tell most for their length.
 */
function chooseBest(
  opening: readonly Candidate[],
  rest: readonly Candidate[],
  maxWords: number,
  meeting: Meeting | undefined,
): readonly Candidate[] {
  const room = maxWords - opening.reduce((sum, { words }) => sum + words, 0);
  const start = opening.reduce(remember, NOTHING);
  const list = rest
    .filter(({ words, value }) => words >= 5 && words <= room && (value > 0 || opening.length === 0))
    .sort((a, b) => b.value / (b.words + 8) - a.value / (a.words + 8) || a.sentence.start - b.sentence.start)
    .slice(0, SHORTLIST);
  let best: readonly Candidate[] = opening;
  let most = 0;
  const search = (at: number, chosen: readonly Candidate[], seen: Seen, left: number, value: number): void => {
    const told = value > most + 1e-9 ? value + DANGLING_WEIGHT * countDangling(inOrder(chosen), meeting) : 0;
    if (told > most + 1e-9) {
      most = told;
      best = chosen;
    }
    for (let i = at; i < list.length; i += 1) {
      const next = list[i];
      if (next && next.words <= left)
        search(i + 1, [...chosen, next], remember(seen, next), left - next.words, value + gainOf(next, seen));
    }
  };
  search(0, opening, start, room, 0);
  return best;
}

interface Seen {
  readonly topics: readonly Topic[];
  readonly sides: readonly string[];
  readonly milestones: number;
}

const NOTHING: Seen = { topics: [], sides: [], milestones: 0 };

function remember({ topics, sides, milestones }: Seen, next: Candidate): Seen {
  return {
    topics: [...topics, ...next.topics],
    sides: [...sides, ...next.statements.map(({ side }) => side)],
    milestones: milestones + (next.milestone ? 1 : 0),
  };
}

/** What a sentence adds to those already chosen. */
function gainOf(next: Candidate, seen: Seen): number {
  const { statements, topics, milestone } = next;
  let gain = next.value;
  for (const topic of topics) if (seen.topics.includes(topic)) gain -= TOPIC_WEIGHT;
  if (milestone && seen.milestones > 0) gain -= MILESTONE_WEIGHT / 2;
  if (statements.some(({ side }) => !seen.sides.includes(side))) gain += NEW_SIDE_WEIGHT;
  return Math.max(gain, 0.01);
}

const PRONOUN = /^(?:He|She|It|They|This|These|Those)\b/;

function worthOf({ sentence, statements, topics, milestone, figures, empty }: Omit<Candidate, 'value'>): number {
  const acts = statements.map(({ act }) => act);
  const errand = acts.includes('conveyed') && acts.includes('offered');
  let value = acts.reduce((sum, act) => sum + (errand && act === 'offered' ? 0 : ACT_WEIGHTS[act]), 0);
  const told = statements.length > 0 || milestone;
  value += Math.min(topics.length, 4) * TOPIC_WEIGHT * (told ? 1 : 0.3);
  if (milestone) value += MILESTONE_WEIGHT;
  if (figures && told) value += FIGURE_WEIGHT;
  if (PRONOUN.test(sentence.text)) value += PRONOUN_WEIGHT;
  return empty ? value + EMPTY_WEIGHT : value;
}

/** The lead up to the last comma, semicolon or dash within the limit, or up to the limit itself. */
function cutLead(article: Article, { text, start }: Sentence, maxWords: number): Passage {
  let words = 0;
  let end = 0;
  let clause = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (/[\p{L}\p{N}]/u.test(word)) words += 1;
    if (words > maxWords) break;
    end = index + word.length;
    if (/[,;:]$/.test(word)) clause = end - 1;
  }
  return cutPassage(article, 'body', start, start + (clause > end / 3 ? clause : end));
}
