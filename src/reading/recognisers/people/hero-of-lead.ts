import type { Draft } from '../../draft.ts';
import { type LeadOffice, namelessLead } from '../../office-of-lead.ts';
import type { Candidate } from './gather-names.ts';

/** The office with its country that the lead gives to nobody by name, where the sentence behind it opens with this name. */
export function officeOfHero({ seen }: Candidate, draft: Draft): LeadOffice | undefined {
  const found = seen.some(({ named }) => named.start === 0) ? namelessLead(draft) : undefined;
  return found && seen.some(({ sentence, named }) => sentence === found.next && named.start === 0)
    ? found.office
    : undefined;
}
