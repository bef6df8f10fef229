import type { Party } from '../actor/actor.ts';
import type { Article } from '../article/article.ts';
import type { Evidence, PartName } from '../article/passage.ts';
import type { Problem } from '../article/problem.ts';
import type { Anniversary, Meeting, Participant, Partnership, Published, Statement, TopicMention } from './reading.ts';

/** One sentence of a part, with its span and the paragraph it stands in. */
export interface Sentence {
  readonly in: PartName;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 0-based paragraph of the part. */
  readonly paragraph: number;
}

/** One place in the text where a person is named or pointed at, resolved as far as the text and the tables allow. */
export interface PersonMention {
  readonly in: PartName;
  readonly start: number;
  readonly end: number;
  /** The words as they stand ("PM Chính", "the host", "his Russian counterpart Sergey Lavrov"). */
  readonly text: string;
  /** The person meant; shared by every mention of the same person in the article. */
  readonly who: KnownPerson;
  /** `name` carries a name; `role` is a role noun or pronoun-like phrase that was resolved in the article. */
  readonly by: 'name' | 'role';
}

/** A person of one article. */
export interface KnownPerson extends Participant {
  /** Stable inside the article. */
  readonly key: string;
  /** Every span of a name or role mention starts here first. */
  readonly firstSeen: number;
}

/**
 * What the recognisers build, in their fixed order: each reads what earlier ones found and fills its own fields.
 * A Draft belongs to one article and one call of `readArticle`.
 */
export interface Draft {
  readonly article: Article;
  /** Sentences of the body in order. */
  readonly sentences: readonly Sentence[];
  /** Sentences of the captions and of the head in order. */
  readonly asides: readonly Sentence[];
  people: KnownPerson[];
  mentions: PersonMention[];
  countries: Party[];
  organisations: string[];
  published: Published;
  meetings: Meeting[];
  mentioned: Meeting[];
  statements: Statement[];
  anniversaries: FoundAnniversary[];
  partnerships: Partnership[];
  topics: TopicMention[];
  summary: Evidence[];
  title?: string;
  problems: Problem[];
}

/** An anniversary on the way to the Reading, with the year that only the day of publication gives it. */
export interface FoundAnniversary extends Anniversary {
  readonly assumedYear?: number;
}

/** One family of patterns: reads the draft and fills its own fields. Pure apart from the draft; linear in the text. */
export interface Recogniser {
  readonly name: string;
  recognise(draft: Draft): void;
}
