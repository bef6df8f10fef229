import type { Party } from '../../actor/actor.ts';

/** The members of a body, by code. */
const MEMBERS: Readonly<Record<string, readonly Party[]>> = {
  // asean.org, "Member States"; Timor-Leste since 26 October 2025.
  ASEAN: 'BN KH ID LA MY MM PH SG TH TL VN'.split(' '),
  // european-union.europa.eu, "EU countries".
  EU: 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
};

/** Members asked about as a class: "which ASEAN states", "what EU countries". */
const ASKED = /\b(?:which|what|how many|list|all|whose)(?: of)?(?: the)?(?: other)? $/i;
const CLASS =
  /^(?:['’]s)? (?:member |partner )?(?:countr(?:y|ies)|states?|nations?|members?|leaders?|partners?|capitals?|government)\b/i;

/** The members of the body at this place of a question, where it asks for one or some of them. */
export function membersAsked(party: Party, text: string, start: number, end: number): ReadonlySet<Party> | undefined {
  const members = MEMBERS[party];
  if (!members || !ASKED.test(text.slice(0, start)) || !CLASS.test(text.slice(end))) return undefined;
  return /^(?:['’]s)? partners?/i.test(text.slice(end)) ? undefined : new Set(members);
}
