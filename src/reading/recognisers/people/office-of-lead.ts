import type { Party } from '../../../actor/actor.ts';
import { findParties, isState } from '../../../actor/gazetteer.ts';
import type { Draft } from '../../draft.ts';
import type { Candidate } from './gather-names.ts';

/** An office that one bears at a time, as a lead gives it without a name. */
const OFFICE =
  '((?:foreign|defen[cs]e|prime|trade|finance|interior|justice) minister|president|premier|foreign secretary|top diplomat|parliament speaker|army chief|vice president)';
/** What the one who bears it does: no name follows. */
const DOES = '(?= (?:is|was|has|had|will|would|[a-z]{2,14}(?:ed|s)|met|held|left|began|flew|told)\\b)';
const OF_STATE = new RegExp(`^(?:The )?${OFFICE} of (?:the )?([A-Z][A-Za-z ]{2,30}?)${DOES}`, 'i');
const STATES = new RegExp(`^([A-Z][A-Za-z ]{2,30}?)(?:['’]s?)? ${OFFICE}${DOES}`);

/** The office with its country that the first sentence gives to nobody by name, where the second opens with this name. */
export function officeOfLead({ seen }: Candidate, draft: Draft): { role: string; country: Party } | undefined {
  const [lead, next] = draft.sentences;
  if (!lead || !next || !seen.some(({ sentence, named }) => sentence === next && named.start === 0)) return undefined;
  const of = OF_STATE.exec(lead.text);
  const states = of ? null : STATES.exec(lead.text);
  const [role, country] = of ? [of[1], of[2]] : [states?.[2], states?.[1]];
  const [party, ...others] = findParties(country ?? '').filter((one) => isState(one.party));
  return role && party && others.length === 0 ? { role: role.toLowerCase(), country: party.party } : undefined;
}
