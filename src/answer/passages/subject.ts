import type { Act } from '../../reading/reading.ts';
import type { Need } from '../needs/need.ts';
import { mainClauseOf } from '../question/main-clause.ts';
import type { Question } from '../question/question.ts';

/** Verbs of saying, as a question has them. */
export const SAYING =
  /\b(?:say|says|said|tell|told|think|thinks|thought|respond|responded|stress|emphasi[sz]e|(?:call|called)(?! (?:at|in|on|off)\b)|see|view|write|wrote|mention|express|note|describe|raise|speak|give|gave|given|present|presented|hand|handed)\b/i;

/** "Which minister did A thank": A did it, and the one asked for is another. */
function doerOf({ text, act }: Question, needs: readonly Need[]): Need | undefined {
  return act
    ? needs.find(
        (need) =>
          need.is === 'person' &&
          /\b(?:did|does|do|has|have|had|will|would) (?:\p{Ll}+ )?$/iu.test(text.slice(0, need.start)) &&
          text.slice(need.end, act.start).trim() === '',
      )
    : undefined;
}

const PUTS_TO = /\b(?:ask|request|tell|want|urge|get) (?:the )?(?:[\p{L}.]+ )?$/iu;

/** Before whoever says what is asked for, at the end of a question. */
const SOURCE = /(?:\b(?:says|said|according to)|, (?:asked|urged|thinks|believes)) (?:the )?(?:\p{L}+ )?$/iu;

/** Whose words are asked for: the last person, office or state named before the verb. */
export function subjectOf(question: Question, needs: readonly Need[]): Need | undefined {
  if ((question.kind === 'when' || question.kind === 'where') && !question.act) return undefined;
  if (question.kind === 'who') return doerOf(question, needs);
  const source = needs.find(
    (need) =>
      need.is === 'person' &&
      SOURCE.test(question.text.slice(0, need.start)) &&
      /^\W*$/.test(question.text.slice(need.end)),
  );
  if (source) return source;
  const verb = question.act?.start ?? SAYING.exec(question.text)?.index;
  // "When A met B, what did he say": he is A.
  if (mainClauseOf(question.text) !== question.text && /\b(?:he|she)\b/i.test(mainClauseOf(question.text)))
    return needs.find((need) => need.is === 'person');
  if (verb === undefined && question.kind === 'yes or no')
    return needs.find((need) => need.is === 'person' || need.is === 'role' || need.is === 'party');
  if (verb === undefined || /\b(?:was|were|been|be|get|got|being)\b[^?]{0,40}$/i.test(question.text.slice(0, verb)))
    return undefined;
  const before = needs.filter(
    (need) => need.end <= verb && (need.is === 'person' || need.is === 'role' || need.is === 'party'),
  );
  // "What did A ask B to convey": A asked it.
  const last = before.at(-1);
  return last && before.length > 1 && PUTS_TO.test(question.text.slice(0, last.start)) ? before.at(-2) : last;
}

/** Those any of whom may tell what is asked for: all who are told to have agreed, or to want it, together; else the subject. */
export function subjectsOf(
  { act, text }: Question,
  needs: readonly Need[],
  subject: Need | undefined,
  kin: readonly Act[],
): readonly (Need | undefined)[] {
  if (subject?.is !== 'person' || !act || ![act.act, ...kin].includes('agreed')) return [subject];
  const before = needs.filter((need) => need.is === 'person' && need.end <= subject.start);
  const isJoined = before.some(({ end }) =>
    /^(?:,[^?]{2,60})? and (?:[\p{L}.]+ ){0,4}$/u.test(text.slice(end, subject.start)),
  );
  return isJoined ? [subject, ...before] : [subject];
}
