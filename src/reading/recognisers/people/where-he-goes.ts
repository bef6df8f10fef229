import type { Party } from '../../../actor/actor.ts';
import { findParties, findPlaces } from '../../../actor/gazetteer.ts';
import type { Candidate } from './gather-names.ts';

const WHERE =
  /\b(?:visit(?:s|ed|ing)?|arriv(?:e|es|ed|ing) in|(?:fl(?:y|ies|ew)|travel(?:s|led|ed)?|go(?:es)?|went|head(?:s|ed)?) to) (?:the )?([A-Z][A-Za-z ]{2,30}), where (?:he|she|they) [^.;]{0,70}$/;

/** "Is to visit Indonesia, where he will meet his counterpart X": X is of the country gone to; only for one whom no word ties. */
export function countryGoneTo({ seen }: Candidate): Party | undefined {
  for (const { sentence, named } of seen) {
    const place = WHERE.exec(sentence.text.slice(Math.max(0, named.start - 160), named.start))?.[1];
    const party =
      place && (findPlaces(place)[0]?.country ?? findParties(place).find(({ kind }) => kind === 'name')?.party);
    if (party) return party;
  }
  return undefined;
}
