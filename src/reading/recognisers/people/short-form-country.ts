import type { Party } from '../../../actor/actor.ts';
import { foldMarks } from '../../../actor/fold.ts';
import { findParties, isState } from '../../../actor/gazetteer.ts';
import type { Draft } from '../../draft.ts';

/** A body's short form inside an office: "INDOPACOM Commander", "Vice Chairman of the ACFTU". */
const SHORT_FORM = /\b[A-Z][A-Z-]{2,10}\b/g;
/** The body's name right before its short form in brackets. */
const NAME_BEFORE = /((?:(?:[A-Z][A-Za-z.’'-]*|of|and|for|the|on|&) ){1,10})$/;

/** The state in the full name of a body by whose short form an office is called, where the text spells it out: "the US Indo-Pacific Command (INDOPACOM)". */
export function countryOfShortForm(role: string, draft: Draft): Party | undefined {
  for (const [short] of role.matchAll(SHORT_FORM)) {
    for (const { text } of draft.sentences.slice(0, 60)) {
      const at = text.indexOf(`(${short})`);
      const name = at < 0 ? undefined : NAME_BEFORE.exec(foldMarks(text.slice(Math.max(0, at - 120), at)))?.[1];
      const party = name && findParties(name).find((one) => one.kind !== 'metonym' && isState(one.party))?.party;
      if (party) return party;
    }
  }
  return undefined;
}
