import type { Draft } from '../../../draft.ts';
import type { Gathered } from '../told/gathered.ts';
import { destinationOf, findCounterpart, findInviters, isLoneVisit, isToldWithItsDays } from './journey.ts';

/** A lone visit that the lead names in passing ("agreed during X's visit to Y"). */
export function isOnlyNamed(one: Gathered): boolean {
  return isLoneVisit(one) && one.tellings.every(({ trigger }) => trigger.form === 'noun');
}

/** "Pledged to visit Chile": still to come, on no day, and nobody is told to receive the visitor. */
export function isOnlyAnIdea(one: Gathered): boolean {
  return isLoneVisit(one) && one.status === 'planned' && one.tellings.every(({ date, span }) => !date && !span);
}

/** A visit of one person beside other news, or inside the country ("visited families"): no meeting of sides. */
export function isIdleVisit(one: Gathered, reported: readonly Gathered[]): boolean {
  const [visitor] = one.people;
  if (!visitor || !isLoneVisit(one)) return false;
  const vague = isOnlyNamed(one) && isOnlyAnIdea(one);
  const country = destinationOf(one);
  const beside = reported.length > 1 && !isToldWithItsDays(one) && !isPlanOfAnother(one, reported);
  return vague || beside || country === undefined || country === visitor.country;
}

/** "The King will visit Chile in June, Minister A told President B": the plan of one who was not at the meeting. */
function isPlanOfAnother(one: Gathered, reported: readonly Gathered[]): boolean {
  const [first] = one.tellings;
  return (
    one.status === 'planned' &&
    first?.trigger.form === 'verb' &&
    reported.every((other) => other === one || other.tellings[0]?.sentence === first.sentence) &&
    reported.every((other) => other === one || !other.people.some((who) => one.people.includes(who)))
  );
}

/** A visit told alone is joined by the counterpart whom the next sentences name beside the visitor. */
export function receiveVisitor(draft: Draft, reported: Gathered[]): void {
  const [visit, ...others] = reported;
  const [visitor] = visit?.people ?? [];
  if (!visit || !visitor || others.length > 0 || !isLoneVisit(visit)) return;
  const counterpart = findCounterpart(draft, visitor);
  if (counterpart)
    reported[0] = { ...visit, people: [visitor, counterpart.who], mode: counterpart.talks ? 'talks' : 'visit' };
}

/** A visit told with its days beside the talks that it brought: who held those with the visitor received the visit. */
export function withHost(draft: Draft, visit: Gathered, reported: readonly Gathered[]): Gathered {
  const [visitor] = visit.people;
  if (!visitor || !isLoneVisit(visit)) return visit;
  const country = destinationOf(visit);
  const hosts = reported.flatMap(({ mode, people, status }) => {
    const [host, ...more] = people.filter((one) => one.country !== visitor.country);
    const ofVisit = mode === 'talks' && status === visit.status && people.includes(visitor) && more.length === 0;
    return ofVisit && host && (country === undefined || host.country === country) ? [host] : [];
  });
  const inviters = isToldWithItsDays(visit) || isPlannedForDays(visit) ? findInviters(draft, visitor, country) : [];
  const host = inviters.length > 0 ? inviters : hosts.slice(0, 1);
  return host.length > 0 ? { ...visit, people: [visitor, ...host] } : visit;
}

/** "Will lead a delegation on a state visit from June 19 to 21": the visit is what is to come, whatever verb tells it. */
function isPlannedForDays({ status, date, tellings: [first] }: Gathered): boolean {
  return (
    status === 'planned' &&
    (date?.includes('/') ?? false) &&
    first !== undefined &&
    /\b(?:will|to) (?:also )?(?:lead|head|go|be|travel|set out|depart|come)\b/.test(
      first.sentence.text.slice(0, first.trigger.end),
    )
  );
}
