import type { IndexedArticle } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { personKey } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

type Person = Need & { readonly is: 'person' };

/** Who is asked to have written what to whom. */
export interface Letter {
  readonly writer: Person;
  readonly reader: Person;
}

/** The two of "what did A write to B"; `undefined` where a question asks for no letter of one to another. */
export function letterAsked({ kind, text }: Question, needs: readonly Need[]): Letter | undefined {
  const verb = kind === 'what' ? /\bwrite to\b/i.exec(text) : null;
  if (!verb) return undefined;
  const people = needs.filter((need): need is Person => need.is === 'person');
  const writer = people.findLast(({ end }) => end <= verb.index);
  const reader = people.find(({ start }) => start > verb.index);
  return writer && reader ? { writer, reader } : undefined;
}

/** Whether the article tells of messages of the writer, and of none between the two. */
export function isWrittenToOthers({ writer, reader }: Letter, { reading }: IndexedArticle): boolean {
  const has = ({ keys }: Person, of: (typeof reading.meetings)[number]): boolean =>
    of.participants.some((one) => keys.has(personKey(one)));
  const own = reading.meetings.filter((one) => one.mode === 'message' && has(writer, one));
  return own.length > 0 && !own.some((one) => has(reader, one));
}
