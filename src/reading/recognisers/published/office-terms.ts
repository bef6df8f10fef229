import { knownPeople } from '../../../actor/gazetteer.ts';
import { classOfRole } from '../../../actor/titles.ts';
import { cutPassage, type Evidence } from '../../../article/passage.ts';
import { type Day, earliest, latest } from '../../../calendar/day.ts';
import type { Draft } from '../../draft.ts';
import { leadOf } from '../../tense.ts';

/** A stretch of days in which the text can have been written; an end that is not known lies very far off. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly evidence: readonly Evidence[];
}

const OPEN_FROM = '1900-01-01' as Day;
const OPEN_TO = '2999-12-31' as Day;

/** The stretches in which everyone named in the lead held the office that the text gives them; undefined when some end is open. */
export function findOfficeTerms(draft: Draft): readonly Window[] | undefined {
  let windows: Window[] = [{ from: OPEN_FROM, to: OPEN_TO, evidence: [] }];
  const lead = leadOf(draft, 2).at(-1);
  for (const mention of draft.mentions) {
    if (mention.in !== 'body' || mention.by !== 'name' || !lead || mention.start > lead.end) continue;
    const before = draft.article.parts.body.slice(Math.max(0, mention.start - 12), mention.start);
    if (
      /\b(?:former|then|late|ex|outgoing)\b/i.test(mention.text) ||
      /\b(?:former|then|late|ex|elect)[ -]$/i.test(before)
    )
      continue;
    const terms = termsOf(mention.who.person, mention.who.role, mention.who.country);
    if (terms.length === 0) continue;
    const evidence = cutPassage(draft.article, 'body', mention.start, mention.end);
    windows = windows.flatMap((window) =>
      terms.flatMap((term) => {
        const from = window.from > term.from ? window.from : term.from;
        const to = window.to < term.to ? window.to : term.to;
        return from <= to ? [{ from, to, evidence: [...window.evidence, evidence] }] : [];
      }),
    );
  }
  return windows.some(({ from, to }) => to === OPEN_TO || from === OPEN_FROM) ? undefined : windows;
}

function termsOf(
  name: string | undefined,
  role: string | undefined,
  country: string | undefined,
): { from: Day; to: Day }[] {
  if (!name || !role) return [];
  const kind = classOfRole(role);
  const person = knownPeople.find((one) => one.name === name);
  return (person?.tenures ?? [])
    .filter((tenure) => classOfRole(tenure.office) === kind && (!country || tenure.country === country))
    .flatMap((tenure) => {
      const from = tenure.from ? earliest(tenure.from) : OPEN_FROM;
      const to = tenure.to ? latest(tenure.to) : OPEN_TO;
      return from && to ? [{ from, to }] : [];
    });
}
