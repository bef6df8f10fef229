import type { Section } from '../digest.ts';
import { anniversaries } from './anniversaries.ts';
import { asksAndAgreements } from './asks-and-agreements.ts';
import { coverage } from './coverage.ts';
import { meetings } from './meetings.ts';
import { newInCorpus } from './new-in-corpus.ts';
import { partnershipChanges } from './partnership-changes.ts';
import { visitsAhead } from './visits-ahead.ts';

/** The parts of a digest, in the order they are read. */
export const SECTIONS: readonly Section[] = [
  meetings,
  asksAndAgreements,
  anniversaries,
  visitsAhead,
  partnershipChanges,
  newInCorpus,
  coverage,
];
