import type { Recogniser } from '../draft.ts';
import { countries } from './countries.ts';
import { meetings } from './meetings.ts';
import { people } from './people.ts';
import { published } from './published.ts';
import { publishedInferred } from './published-inferred.ts';

/** The recognisers in their fixed order: each reads what those before it found. A new pattern family is a file and a line. */
export const recognisers: readonly Recogniser[] = [countries, people, published, publishedInferred, meetings];
