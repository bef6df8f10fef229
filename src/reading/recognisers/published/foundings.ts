import type { Party } from '../../../actor/actor.ts';
import { foldMarks } from '../../../actor/fold.ts';
import rows from '../../tables/foundings.json' with { type: 'json' };
import { composeNamePattern } from './called.ts';

interface Row {
  readonly called: readonly string[];
  /** Whose day it is, where others have a day of that name. */
  readonly party?: string;
  readonly year: number;
}

/** What is founded once, or was once, and celebrated by the year. "ASEAN Community" is not ASEAN. */
const FOUNDED = (rows as readonly Row[]).map(({ called, party, year }) => {
  const name = composeNamePattern(called);
  return {
    name: new RegExp(`^${name}\\b(?! Community)`),
    whole: new RegExp(`^(?:the )?${name}(?: \\([A-Z]{2,6}\\))?(?:,? and\\b.*| of (?:the )?[A-Z][A-Za-z ]{2,40})?$`),
    party,
    year,
  };
});

const FOUNDING = /^(?:the )?(?:founding|foundation|establishment|birth|National Day)(?: anniversary)? of (?:the )?/i;

/**
 * The year in which what an anniversary is "of" was founded, or happened, where all the world knows it: a body by its
 * founding or by its name alone, the day of a nation by whose it is.
 */
export function foundedIn(of: string, parties: readonly Party[] = []): number | undefined {
  const plain = foldMarks(of);
  const opening = FOUNDING.exec(plain)?.[0];
  const what = plain.slice(opening?.length ?? 0);
  const [only, ...others] = parties;
  return FOUNDED.find(({ name, whole, party }) =>
    party === undefined
      ? (opening !== undefined && name.test(what)) || whole.test(plain)
      : party === only && others.length === 0 && whole.test(plain),
  )?.year;
}
