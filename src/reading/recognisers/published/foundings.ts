import rows from '../../tables/foundings.json' with { type: 'json' };
import { composeNamePattern } from './called.ts';

/** What is founded once and celebrated by the year. "ASEAN Community" is not ASEAN. */
const FOUNDED = rows.map(({ called, year }) => ({
  name: new RegExp(`^${composeNamePattern(called)}\\b(?! Community)`),
  year,
}));

const FOUNDING = /^(?:the )?(?:founding|foundation|establishment|birth|National Day)(?: anniversary)? of (?:the )?/i;

/** The year in which what an anniversary is "of" was founded, where all the world knows it. */
export function foundedIn(of: string): number | undefined {
  const opening = FOUNDING.exec(of)?.[0];
  if (opening === undefined) return undefined;
  const what = of.slice(opening.length);
  return FOUNDED.find(({ name }) => name.test(what))?.year;
}
