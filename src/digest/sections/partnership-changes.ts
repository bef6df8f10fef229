import { partyName } from '../../actor/parties.ts';
import { parseDay, precisionOf } from '../../calendar/day.ts';
import type { Rung } from '../../relations/relations.ts';
import { dayText } from '../../wording/dates.ts';
import type { Candidate, Section, SectionView } from '../digest.ts';
import { findFilter } from '../filter.ts';

/** Levels of relations that began on a known day of the period, with the level before. */
export const partnershipChanges: Section = {
  name: 'partnership-changes',
  cap: 3,
  news: true,
  weigh(view) {
    const { ladder } = view.library.relations;
    return ladder
      .filter(
        ({ since }) =>
          since !== undefined && since.slice(0, 4) >= view.from.slice(0, 4) && since.slice(0, 4) <= view.to.slice(0, 4),
      )
      .map((rung) => weighRung(rung, ladder, view));
  },
};

function weighRung(rung: Rung, ladder: readonly Rung[], view: SectionView): Candidate {
  const { words } = view;
  const { rules } = words.digest;
  const language = words.locale.slice(0, 2);
  const pair = (one: Rung): string => [...one.parties].sort().join();
  const before = ladder.findLast(
    (one) => one !== rung && pair(one) === pair(rung) && one.until === rung.since && one.until !== undefined,
  );
  const since = rung.since ? dayText(rung.since, words) : words.day.notStated;
  const parties = rung.parties.map((party) => partyName(party, language)).join(' – ');
  const text = words.digest.level(rung.level, parties, since, before?.level);
  const key = `level:${pair(rung)}:${rung.level.toLowerCase()}`;
  const item = { text, ...(rung.since && { date: rung.since }), citations: rung.support, tells: [key] };
  const verdict = (isIn: boolean, rule: string): Candidate => ({ text, in: isIn, rule, item });
  const filter = findFilter(view.filters, { countries: rung.parties });
  const day = rung.since && precisionOf(rung.since) === 'day' ? parseDay(rung.since) : undefined;
  if (!day) return verdict(false, rules.dayUnknown);
  if (day < view.from || day > view.to) return verdict(false, rules.outsideWindow(view.from, view.to));
  if (filter) return verdict(false, rules.filtered(filter));
  if (view.told.has(key)) return verdict(false, rules.told);
  return verdict(true, rules.since(view.from, view.to));
}
