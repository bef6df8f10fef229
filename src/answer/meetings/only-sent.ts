import type { Library } from '../../library/library.ts';
import type { Need } from '../needs/need.ts';
import type { MeetingAsk } from '../question/meeting-words.ts';
import type { Question } from '../question/question.ts';
import { findMeetings } from './find-meetings.ts';
import { addresseeAsked } from './sent-to.ts';

/** "Who wrote to A", of whom the corpus tells only what he wrote himself: no sentence on that tells who wrote to him. */
export const onlySent = (question: Question, ask: MeetingAsk, needs: readonly Need[], library: Library): boolean =>
  addresseeAsked(question, ask, needs) !== undefined &&
  findMeetings({ ...question, kind: 'when' }, ask, needs, library).length > 0;
