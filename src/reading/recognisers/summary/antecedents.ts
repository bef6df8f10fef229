import type { Sentence } from '../../draft.ts';
import type { Meeting, Statement } from '../../reading.ts';

/** A sentence of a summary, with its place among the sentences of the article. */
export interface Placed {
  readonly at: number;
  readonly sentence: Sentence;
  readonly statements: readonly Statement[];
}

const PERSON = /^(?:(?:Also|Thereby|Then),? )?(?:He|She|His|Her)\b|, (?:he|she) [a-z]{3,12}(?: on)?[,.]/;
const PAIR = /^(?:They|Their)\b/;
const THING = /^(?:It|Its|This|These|That|Those|In (?:reply|response|return)|However|Such)\b/;

/**
 * How many sentences of a summary, given in reading order, begin with a word that points to somebody or something not told
 * before it: "He" of another speaker than the sentence before it, "They" after one person, "This" away from its sentence.
 */
export function countDangling(chosen: readonly Placed[], meeting: Meeting | undefined): number {
  return chosen.filter((one, i) => {
    const before = chosen[i - 1];
    return before ? before.at !== one.at - 1 && !isPointedAt(before, one, meeting) : pointsBack(one.sentence.text);
  }).length;
}

function pointsBack(text: string): boolean {
  return PERSON.test(text) || PAIR.test(text) || THING.test(text);
}

function isPointedAt(
  before: Placed,
  { sentence: { text }, statements }: Placed,
  meeting: Meeting | undefined,
): boolean {
  if (THING.test(text)) return false;
  if (PAIR.test(text)) return isOfTwo(before, meeting);
  if (!PERSON.test(text)) return true;
  const speaker = statements[0]?.speaker;
  const subject = before.statements.at(-1)?.speaker ?? firstNamed(before.sentence.text, meeting);
  return speaker !== undefined && speaker === subject;
}

function isOfTwo({ sentence: { text }, statements }: Placed, meeting: Meeting | undefined): boolean {
  if (statements.some(({ side }) => side === 'both')) return true;
  const named = meeting?.participants.filter(({ name }) => placeOf(text, name) >= 0) ?? [];
  return named.length > 1;
}

/** The participant whom a sentence names first: its subject, mostly. */
function firstNamed(text: string, meeting: Meeting | undefined): string | undefined {
  return meeting?.participants
    .map(({ name }) => ({ name, at: placeOf(text, name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.name;
}

/** Where a sentence has a name or its last or first word; below zero where it has none. */
function placeOf(text: string, name: string): number {
  const words = name.split(/\s+/);
  const places = [name, words.at(-1) ?? name, words[0] ?? name]
    .map((word) => text.indexOf(word))
    .filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}
