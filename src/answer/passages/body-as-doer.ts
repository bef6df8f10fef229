import { analyse } from '../../search/analyse.ts';
import type { Need } from '../needs/need.ts';
import type { Question } from '../question/question.ts';
import { BODY } from '../words/doer-nouns.ts';

/** "By the Danish cultural centre", behind what was done. */
const BY = new RegExp(
  `^[^.;]{0,40}?\\bby (?:(?:the|an?|its|their|his|her|this|that|local) )?(?:[\\p{L}\\p{M}'’-]+ ){0,6}?${BODY}\\b`,
  'iu',
);
/** "The Danish cultural centre", before what was done. */
const ITSELF = new RegExp(
  `(?:^|[,;] |\\b(?:that|when|while|as|after|before|and|which) )(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:[\\p{L}\\p{M}'’-]+ ){0,6}?${BODY}(?: (?:of|in|for|at) (?:the )?(?:[\\p{L}\\p{M}-]+ ){0,4}[\\p{L}\\p{M}-]+)?,? (?:(?:also|jointly|first|has|had|have|will|would|was|is|to) ){0,2}$`,
  'iu',
);

/** "Who organised the fair": a deed, of which a body may be the doer as well as a person. */
const WHO_DID = /^\s*who (?!(?:did|does|do|will|would|has|have|had|was|were|is|are|met|visited|said|told)\b)\p{Ll}/iu;

/** Whether the text tells that a body without a name of its own did what a "who" asks about. */
export function isDoneByBody({ kind, meeting, text }: Question, needs: readonly Need[], told: string): boolean {
  if (kind !== 'who' || meeting || !WHO_DID.test(text)) return false;
  const deed = needs.find((need) => need.is === 'word' && /^\s*who $/i.test(text.slice(0, need.start)));
  if (deed?.is !== 'word' || !deed.hard) return false;
  return analyse(told).some(
    ({ term, start, end }) =>
      deed.terms.includes(term) && (BY.test(told.slice(end)) || ITSELF.test(told.slice(0, start))),
  );
}
