import type { LeadOffice, NamelessLead } from '../../office-of-lead.ts';
import type { Candidate } from './gather-names.ts';

/** The office with its country that the lead gives to nobody by name, where the sentence behind it opens with this name. */
export function officeOfHero({ seen }: Candidate, lead: NamelessLead | undefined): LeadOffice | undefined {
  return seen.some(({ sentence, named }) => sentence === lead?.next && named.start === 0) ? lead?.office : undefined;
}
