import type { Recogniser } from '../draft.ts';
import { anniversaries, anniversariesByPublication } from './anniversaries.ts';
import { centralCountries } from './central-countries.ts';
import { contradictions } from './contradictions.ts';
import { countries } from './countries.ts';
import { hosts } from './hosts.ts';
import { meetings } from './meetings.ts';
import { mentioned } from './mentioned.ts';
import { organisations } from './organisations.ts';
import { partnerships } from './partnerships.ts';
import { people } from './people.ts';
import { published } from './published.ts';
import { publishedInferred } from './published-inferred.ts';
import { roles } from './roles.ts';
import { statements } from './statements.ts';
import { summary } from './summary.ts';
import { title } from './title.ts';
import { topics } from './topics.ts';

/** The recognisers in their fixed order: each reads what those before it found. A new pattern family is a file and a line. */
export const recognisers: readonly Recogniser[] = [
  countries,
  people,
  roles,
  published,
  anniversaries,
  partnerships,
  publishedInferred,
  anniversariesByPublication,
  meetings,
  hosts,
  mentioned,
  contradictions,
  centralCountries,
  organisations,
  statements,
  topics,
  summary,
  title,
];
