import type { Party } from '../actor/actor.ts';
import type { Evidence, Passage } from '../article/passage.ts';
import type { Problem } from '../article/problem.ts';
import type { PartialDay } from '../calendar/day.ts';

/** Everything Diplo understood from one Article, each fact with Evidence. Absent is `undefined` or an empty list, never a guess. */
export interface Reading {
  readonly article: string;
  /** The article's own headline, or one composed from its first meeting ("who met whom"); absent when neither is possible. */
  readonly title?: string;
  readonly published: Published;
  /** What the article reports, in reading order. */
  readonly meetings: readonly Meeting[];
  /** Earlier or later events that it only names. */
  readonly mentioned: readonly Meeting[];
  /** Parties, most central first. */
  readonly countries: readonly Party[];
  readonly people: readonly Participant[];
  readonly organisations: readonly string[];
  readonly topics: readonly TopicMention[];
  readonly anniversaries: readonly Anniversary[];
  readonly partnerships: readonly Partnership[];
  /** In reading order; one object an act. */
  readonly statements: readonly Statement[];
  /** At most 100 words of verbatim sentences, in reading order. */
  readonly summary: readonly Passage[];
  readonly problems: readonly Problem[];
}

export type PublishedBasis = 'header' | 'dateline' | 'front matter' | 'metadata' | 'url' | 'caption' | 'inferred';

/** When the article was published, as far as its own words and fields tell. */
export interface Published {
  readonly date?: PartialDay;
  readonly basis?: PublishedBasis;
  readonly evidence: readonly Evidence[];
}

/** The ways in which Actors come together. */
export const MODES = [
  'phone call',
  'online talks',
  'talks',
  'meeting',
  'reception',
  'visit',
  'summit',
  'message',
] as const;
export type Mode = (typeof MODES)[number];

export type MeetingStatus = 'held' | 'planned' | 'recalled';

/** Actors together: how, when, where, with the words that say so. */
export interface Meeting {
  /** Articles that report the same meeting share it once relations are composed; until then from this article alone. */
  readonly event: string;
  /** Absent when the text does not say. */
  readonly mode?: Mode;
  readonly status: MeetingStatus;
  readonly date?: PartialDay;
  readonly basis?: 'explicit' | 'relative' | 'inferred';
  readonly place?: string;
  readonly canonicalPlace?: string;
  readonly participants: readonly Participant[];
  readonly evidence: readonly Evidence[];
}

/** A person as one text shows them. */
export interface Participant {
  /** The fullest form in the text. */
  readonly name: string;
  /** The canonical name, where the tables know the person. */
  readonly person?: string;
  /** The role in that text. */
  readonly role?: string;
  readonly country?: Party;
}

/** What one side said, by what it does. */
export const ACTS = [
  'agreed',
  'asked',
  'offered',
  'thanked',
  'invited',
  'affirmed',
  'welcomed',
  'congratulated',
  'hoped',
  'conveyed',
] as const;
export type Act = (typeof ACTS)[number];

/** One act of one side; `text` is the verbatim sentence at `start`–`end` of the body. */
export interface Statement {
  readonly side: Party | 'both';
  readonly speaker?: string;
  readonly act: Act;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The yearly return of a dated event, as the article names it. */
export interface Anniversary {
  readonly of: string;
  readonly countries: readonly Party[];
  readonly ordinal?: number;
  readonly originYear?: number;
  /** The year in which it is marked. */
  readonly year?: number;
  readonly evidence: readonly Evidence[];
}

/** A level of relations between parties, exactly as worded. */
export interface Partnership {
  readonly level: string;
  readonly parties: readonly Party[];
  readonly since?: PartialDay;
  readonly evidence: readonly Evidence[];
}

export const TOPICS = [
  'trade',
  'investment',
  'maritime',
  'defence',
  'security',
  'climate',
  'energy',
  'education',
  'science and technology',
  'health',
  'agriculture',
  'transport',
  'tourism',
  'culture',
  'human rights',
  'war legacy',
  'consular',
  'crime',
  'party-to-party',
  'multilateral',
] as const;
export type Topic = (typeof TOPICS)[number];

/** A topic and the words that triggered it. */
export interface TopicMention {
  readonly topic: Topic;
  readonly words: readonly string[];
}
