import type { Question } from '../question/question.ts';
import type { Need } from './need.ts';

const SAYS =
  /\b(?:say|says|said|tell|told|think|thinks|thought|comment\p{Ll}*|remark\p{Ll}*) [^?]{0,40}?\b(?:on|about|of|regarding|concerning) (?:the |an? )?((?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+)\s*\??$/u;

/** Whether a word belongs to the name of what was spoken about ("say on flag state duty"): without it, it is another matter. */
export function isOfTopic({ start, end }: Pick<Need, 'start' | 'end'>, { text }: Pick<Question, 'text'>): boolean {
  const match = SAYS.exec(text);
  const [all, topic] = match ?? [];
  if (!match || all === undefined || topic === undefined || /\b(?:in|of|on|for|to|with|at|by|and|or|as) /.test(topic))
    return false;
  const from = match.index + all.lastIndexOf(topic);
  return start >= from && end <= from + topic.length;
}
