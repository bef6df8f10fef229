import { AMOUNT_BARS } from './amount-bars.ts';
import type { Asked } from './asked.ts';
import type { Bar, DatedTest, Test } from './bar.ts';
import { DATED_BARS } from './dated-bars.ts';
import { DEED_BARS } from './deed-bars.ts';
import { LATER_BARS } from './later-bars.ts';
import { MEETING_BARS } from './meeting-bars.ts';
import { OFFICE_BARS } from './office-bars.ts';
import { TIME_BARS } from './time-bars.ts';
import { WORD_BARS } from './word-bars.ts';

/** What bars a sentence by itself, a file a theme; any of them decides. */
const BARS: readonly Bar[] = [
  ...MEETING_BARS,
  ...DEED_BARS,
  ...WORD_BARS,
  ...OFFICE_BARS,
  ...TIME_BARS,
  ...AMOUNT_BARS,
];

/** What bars the sentences of one question. */
export interface Bars {
  /** Whether the sentence cannot answer, whatever it holds. */
  readonly isBarred: Test;
  /** The same of a sentence that may show all the same that the deed asked for was only meant. */
  readonly isBarredLater: Test;
  /** The same, of the sentence with what tells the rest of it. */
  readonly isBarredDated: DatedTest;
}

/** The rows that a question calls for, each composed once for all of its sentences. */
export function composeBars(asked: Asked): Bars {
  const [own, later, dated] = [testsOf(BARS, asked), testsOf(LATER_BARS, asked), testsOf(DATED_BARS, asked)];
  return {
    isBarred: (place) => own.some((bars) => bars(place)),
    isBarredLater: (place) => later.some((bars) => bars(place)),
    isBarredDated: (place, whole) => dated.some((bars) => bars(place, whole)),
  };
}

const testsOf = <T>(rows: readonly Bar<T>[], asked: Asked): readonly T[] => rows.flatMap((row) => row.of(asked) ?? []);
