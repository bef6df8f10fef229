import { analyse } from '../../search/analyse.ts';
import type { Question } from '../question/question.ts';

const ABOUT_ONE =
  /\b(set|fix|name|give|announce|plan|mention|discuss|postpone|cancel|change|arrange|propose)\b ([^?]{1,50}?)\b(?:trip|visit|meeting|talks|call|summit)\b/i;

/** The terms of what was done about a meeting or of what it was given, where a yes or no asks that ("set a date for the visit"); none for other questions. */
export function doneAbout({ kind, text }: Question): readonly string[] {
  const [, verb, object = ''] = kind === 'yes or no' ? (ABOUT_ONE.exec(text) ?? []) : [];
  if (verb === undefined) return [];
  const [noun = ''] = /\b(?:dates?|days?|venue|place|agenda)\b/i.exec(object) ?? [];
  return analyse(noun || verb, { loose: true }).map(({ term }) => term);
}
