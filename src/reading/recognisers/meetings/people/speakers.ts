import { classOfRole } from '../../../../actor/titles.ts';
import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';

const SPEAKING =
  /^(?:,? (?:in turn|(?:for|on) (?:his|her|its) part|also),?|, (?:member|head|chairman|chairwoman|minister|deputy|director|secretary|chief|who)\b[^.;]{3,170},)?\s(?:said|stressed|affirmed|noted|suggested|proposed|thanked|congratulated|agreed|welcomed|expressed|emphasi[sz]ed|highlighted|called|asked|urged|hoped|reaffirmed|underlined|underscored|believed|informed|requested|appreciated|shared|voiced|stated|hailed|praised|lauded|described|briefed|reiterated|pledged|asserted|added|also|spoke|recalled|raised|requested|conveyed|extended|offered|announced|promised|assured|pointed|recommended|called|looked|accepted)\b/;

/** The first two of different sides who speak in the text; with `after`, only when none is named up to its end. */
export function speakersOf(draft: Draft, after?: Sentence): readonly KnownPerson[] | undefined {
  const speakers: KnownPerson[] = [];
  for (const mention of draft.mentions) {
    if (mention.in !== 'body' || mention.by !== 'name' || speakers.includes(mention.who)) continue;
    if (mention.who.role && classOfRole(mention.who.role) === 'spokesperson') continue;
    if (after && mention.start < after.end) return undefined;
    if (SPEAKING.test(draft.article.parts.body.slice(mention.end, mention.end + 240))) speakers.push(mention.who);
  }
  const first = speakers[0];
  const other = speakers.find(({ country }) => country && country !== first?.country);
  return first?.country && other ? [first, other] : undefined;
}
