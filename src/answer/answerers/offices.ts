import type { Party, Tenure } from '../../actor/actor.ts';
import { findParties, heldOn, knownPeople } from '../../actor/gazetteer.ts';
import { classOfRole } from '../../actor/titles.ts';
import { earliest } from '../../calendar/day.ts';
import { dayText } from '../../wording/dates.ts';
import { shownParty } from '../meetings/compose-meeting.ts';
import type { Need } from '../needs/need.ts';
import { homePartyOf } from '../people/home-party.ts';
import type { Answerer, Context, ProposedSentence } from '../proposals/proposal.ts';
import { asOfDay, type Question } from '../question/question.ts';

const HOLDER = /^\s*who (?:is|was|were|are) (?:now |currently )?(?:the )?/i;

const ELECTED = /^\s*who (?:was|were|is) (?:re-?)?elected\b/i;

/**
 * Answers who holds or held an office on a day, from the table of offices and only from rows whose days cover that day.
 * The newest rows are of early 2026: a person stands as in office as far as the table has seen.
 */
export const offices: Answerer = {
  name: 'offices',
  propose(question, context) {
    if (question.kind !== 'who' || question.order === 'next' || !HOLDER.test(question.text)) return undefined;
    // Whoever is elected is not yet in office: the one who still is would be a wrong answer.
    if (ELECTED.test(question.text)) return undefined;
    const [role, ...others] = context.needs.filter(
      (need) => need.is !== 'party' && !(need.is === 'word' && !need.hard),
    );
    if (role?.is !== 'role' || others.length > 0) return undefined;
    const parties = statesOf(role, context);
    if (parties.length === 0) return undefined;
    const on = asOfDay(question);
    const found = parties.map((party) =>
      knownPeople.flatMap((person) =>
        person.tenures
          .filter(
            (tenure) =>
              tenure.country === party &&
              classOfRole(tenure.office) === role.role &&
              isAskedPost(tenure, context) &&
              covers(tenure, question, on),
          )
          .map((tenure) => compose(person.name, tenure, context)),
      ),
    );
    // Of several states one alone would be half an answer.
    if (found.every(({ length }) => length > 0 && length <= 4)) return { sentences: found.flat() };
    // Who held the office in another year is not told by whoever holds it in an article.
    return question.periods.length > 0 ? { sentences: [], final: true } : undefined;
  },
};

/** Whose the office is: of "the foreign ministers of A and B" both, else the state that is named with it, or home. */
function statesOf(role: Need & { is: 'role' }, { needs, library }: Context): readonly Party[] {
  const named = needs.flatMap((need) => (need.is === 'party' ? [need] : []));
  const others = named.map(({ party }) => party);
  if (role.party && others.length > 0 && /s\b/.test(role.typed)) {
    const before = named.every(({ end }) => end <= role.start);
    return [...new Set(before ? [...others, role.party] : [role.party, ...others])];
  }
  const one = role.party ?? others[0] ?? (/\bstate\b/i.test(role.typed) ? 'US' : homePartyOf(library));
  return one ? [one] : [];
}

/** An ambassador to a state is asked for by that state, or by none where it is home. */
function isAskedPost({ office, country }: Tenure, { needs, library }: Context): boolean {
  if (!office.startsWith('Ambassador to ')) return true;
  const named = needs.flatMap((need) => (need.is === 'party' && need.party !== country ? [need.party] : []));
  const hosts = named.length > 0 ? named : [homePartyOf(library)];
  return hosts.includes(findParties(office)[0]?.party);
}

/** A tenure without a beginning is not known to cover any day. */
function covers(tenure: Tenure, question: Question, on: Question['on']): boolean {
  if (!tenure.from) return false;
  const [period] = question.periods;
  const begins = earliest(tenure.from);
  if (period?.from && period.to && begins && begins > period.from && begins <= period.to) return true;
  return heldOn(tenure, on);
}

function compose(name: string, tenure: Tenure, { words, phrases }: Context): ProposedSentence {
  const party = shownParty(tenure.country, words.locale);
  const from = tenure.from && dayText(tenure.from, words);
  const to = tenure.to && dayText(tenure.to, words);
  const text = `${name}: ${tenure.office} (${party})${from ? phrases.since(from) : ''}${to ? phrases.until(to) : ''}.`;
  const source = tenure.sources[0] ?? { publisher: 'Diplo' };
  return {
    text,
    verbatim: false,
    citations: [{ source, row: tenure.row }],
    fields: [name, tenure.office, party, ...(from ? [from] : []), ...(to ? [to] : [])],
  };
}
