import { fold } from '../../actor/fold.ts';
import { nameTokens } from '../people/known-names.ts';
import type { IndexedPerson } from './indexed-person.ts';

/** A stretch of a page of questions and answers, and whose words it holds: nobody's known where somebody asks. */
export interface LabelledSpeech {
  readonly start: number;
  readonly end: number;
  readonly key?: string;
  /** Where the question stands that these words answer. */
  readonly answers?: number;
}

/** What stands at the head of somebody's words: "Q:", "Answer:", "MS. LIND:". */
const LABEL = /^[ \t]*(?<label>[Qq](?:uestion|UESTION)?|[Aa](?:nswer|NSWER)?|\p{Lu}[\p{L}\p{M}.'’ -]{2,50}): ?/gmu;
const QUESTION = /^q(?:uestion)?$/i;
const ANSWER = /^a(?:nswer)?$/i;

/**
 * Whose words each part of a page is that sets labels before them: of "A:" the only spokesperson's, of a name its bearer's.
 * Empty where the page does not go from a question to its answer.
 */
export function labelledSpeech(body: string, people: readonly IndexedPerson[]): readonly LabelledSpeech[] {
  const labels = [...body.matchAll(LABEL)].map(({ index, groups }) => ({ index, label: groups?.label ?? '' }));
  const asks = labels.findIndex(({ label }) => QUESTION.test(label));
  if (asks < 0 || labels.length < 2) return [];
  const [only, ...others] = people.filter(({ roles }) => roles.has('spokesperson'));
  const answers = others.length === 0 ? only?.key : undefined;
  return labels.map(({ index, label }, i) => {
    const span = { start: index, end: labels[i + 1]?.index ?? body.length };
    if (QUESTION.test(label)) return span;
    const key = ANSWER.test(label) ? answers : bearerOf(label, people);
    const question = labels.slice(0, i).findLast((one) => QUESTION.test(one.label));
    return { ...span, ...(key !== undefined && { key }), ...(question && { answers: question.index }) };
  });
}

/** The only one whose last name the label ends with. */
function bearerOf(label: string, people: readonly IndexedPerson[]): string | undefined {
  const last = fold(label).split(' ').at(-1) ?? '';
  const [bearer, ...others] = people.filter(({ name }) => nameTokens(name).includes(last));
  return others.length === 0 ? bearer?.key : undefined;
}
