import type { Party } from '../../actor/actor.ts';
import { findParties } from '../../actor/parties.ts';
import { findPlaces } from '../../actor/places.ts';
import { classOfRole } from '../../actor/titles.ts';
import type { Draft, Recogniser } from '../draft.ts';

/**
 * Puts the parties that met first and drops those named in passing: a party stays when one of its people met, or when
 * the lead or the text as a whole speaks of it often.
 */
export const centralCountries: Recogniser = {
  name: 'central-countries',
  recognise(draft) {
    const met = [
      ...new Set(draft.meetings.flatMap(({ participants }) => participants.flatMap(({ country }) => country ?? []))),
    ];
    const visited = draft.meetings.flatMap(({ mode, place }) =>
      mode === 'visit' && place !== undefined
        ? (findPlaces(place)[0]?.country ?? findParties(place).find(({ kind }) => kind === 'name')?.party ?? [])
        : [],
    );
    const counts = new Map<Party, number>();
    for (const sentence of draft.sentences) {
      for (const { party, kind } of findParties(sentence.text))
        if (kind !== 'metonym') counts.set(party, (counts.get(party) ?? 0) + 1);
    }
    for (const { country, role } of draft.people)
      if (country && role && isOfStanding(role)) counts.set(country, (counts.get(country) ?? 0) + 2);
    const most = Math.max(1, ...counts.values());
    const others = draft.countries.filter((party) => !met.includes(party));
    const enough = others
      .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
      .filter((party) => met.length < 2 && (counts.get(party) ?? 0) >= Math.max(2, most / 2));
    const pair = met.length === 0 ? [...officesOfLead(draft), ...pairOfLead(draft)] : [];
    const fallback = met.length === 0 && enough.length === 0 ? others.slice(0, 2) : [];
    draft.countries = [...new Set([...met, ...visited, ...enough, ...pair, ...fallback])];
  },
};

/** "A teacher from Oregon", "chairman of Fjordlaks": where an ordinary person comes from, or a firm is, makes no country central. */
const isOfStanding = (role: string): boolean =>
  classOfRole(role) !== 'other' || !/^\p{Ll}[\p{Ll}-]* (?:from|of) \p{Lu}/u.test(role);

/** Whose office-holders the opening sentence names: "Chinese President A came to Vietnam today". */
const officesOfLead = ({ sentences: [lead], mentions }: Draft): readonly Party[] =>
  mentions.flatMap(({ in: part, start, who: { role, country } }) =>
    lead && part === 'body' && start < lead.end && role && isOfStanding(role) ? (country ?? []) : [],
  );

/** "A and B established relations": the two states of an opening sentence that names no third, in a text that tells of no meeting. */
function pairOfLead({ sentences: [lead] }: Draft): readonly Party[] {
  if (!lead) return [];
  const named = findParties(lead.text).filter(({ kind }) => kind === 'name');
  const [first, second, ...more] = [...new Set(named.map(({ party }) => party))];
  const joined = /^,? and (?:the )?$/.test(lead.text.slice(named[0]?.end ?? 0, named[1]?.start ?? 0));
  return first && second && more.length === 0 && joined ? [first, second] : [];
}
