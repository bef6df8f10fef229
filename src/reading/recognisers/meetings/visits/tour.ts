import { foldMarks } from '../../../../actor/fold.ts';
import { findParties } from '../../../../actor/gazetteer.ts';
import type { Draft, KnownPerson } from '../../../draft.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { mentionsIn } from '../people/participants.ts';
import type { Gathered } from '../told/gathered.ts';
import type { Telling } from '../told/telling.ts';

const SEVERAL =
  /\b(?:visits?|trips?|tours?|travel) to (?:the )?(?=[A-Z][^.;]{2,40}(?:, | and )[^.;]{2,60})[^.;]{4,120}/;
const GOES =
  /\b(?:visits?|travels?|trip|tour|leg|stay|be|arrives?|fly|flies|goes?|go|him|her)\b(?: on)?(?: (?:to|in|for|at))? (?:the )?$/;
const HOSTED = /\b(?:guest|guests|invitation|invited|for talks with|hosted|to meet)\b/;

interface Stop {
  readonly name: string;
  readonly party: string;
}

/** The stops that the lead of a tour lists ("state visits to A, B and C"), as states in order. */
function stopsOf({ tellings, people }: Gathered): Stop[] {
  const text = tellings[0]?.sentence.text ?? '';
  const list = SEVERAL.exec(text);
  if (!list) return [];
  const end = list.index + list[0].length;
  const own = new Set<string | undefined>([people[0]?.country]);
  return findParties(text)
    .filter(({ start, kind }) => kind === 'name' && start > list.index && start < end)
    .filter(({ party }) => !own.has(party) && own.add(party))
    .map(({ start, end: to, party }) => ({ name: text.slice(start, to), party }));
}

/** Whether the telling is of a stop of this tour, which is split when all is read. */
export function isStopOf(tour: Gathered, { mode, people: [visitor] }: Telling): boolean {
  return mode === 'visit' && tour.mode === 'visit' && visitor === tour.people[0] && stopsOf(tour).length > 1;
}

/**
 * A tour of several countries as one visit a country: each with the days that a later sentence gives it, and with those
 * of that country who are said to have invited. Anything but a tour stays as it is.
 */
export function splitTour(draft: Draft, one: Gathered): Gathered[] {
  const [visitor] = one.people;
  const stops = one.mode === 'visit' && visitor ? stopsOf(one) : [];
  if (!visitor || stops.length < 2) return [one];
  return stops.map((stop, nth) => {
    const date = daysAt(draft, stop.name, one);
    const { date: _date, basis: _basis, ...rest } = one;
    return {
      ...rest,
      people: [visitor, ...hostsAt(draft, stops, nth, visitor)],
      place: { place: stop.name },
      ...(date ? { date: date.date, basis: date.basis } : nth === 0 && one.date ? startOf(one) : {}),
    };
  });
}

/** The first stop without days of its own: only that the tour begins then, at the precision of a month. */
function startOf({ date, basis }: Gathered): Pick<Gathered, 'date' | 'basis'> {
  const month = date?.slice(0, date.startsWith('--') ? 4 : 7);
  return month && /^\d{4}-\d\d$/.test(month) && date?.includes(`/${month}`)
    ? { date: month as NonNullable<Gathered['date']>, ...(basis ? { basis } : {}) }
    : {};
}

function daysAt(draft: Draft, name: string, one: Gathered) {
  const written = writtenOn(draft);
  for (const sentence of draft.sentences) {
    if (sentence === one.tellings[0]?.sentence) continue;
    for (let at = sentence.text.indexOf(name); at >= 0; at = sentence.text.indexOf(name, at + 1)) {
      if (!GOES.test(foldMarks(sentence.text.slice(Math.max(0, at - 40), at)))) continue;
      const tail = sentence.text.slice(at + name.length);
      const stop = tail.search(/;|\bthen\b|, and /);
      const clause = stop < 0 ? sentence.text : sentence.text.slice(0, at + name.length + stop);
      const from = clause.slice(at);
      const date = dateIn({ ...sentence, text: from }, 0, written, one.status === 'planned', 'visit');
      if (date) return date;
    }
  }
  return undefined;
}

function stopNamedLast(stops: readonly Stop[], text: string): string | undefined {
  const places = stops.map(({ name }) => ({ name, at: text.lastIndexOf(name) })).filter(({ at }) => at >= 0);
  return places.sort((a, b) => b.at - a.at)[0]?.name;
}

function hostsAt(draft: Draft, stops: readonly Stop[], nth: number, visitor: KnownPerson): KnownPerson[] {
  const { name, party } = stops[nth] ?? { name: '', party: '' };
  const hosts: KnownPerson[] = [];
  for (const sentence of draft.sentences) {
    if (!HOSTED.test(sentence.text)) continue;
    const said = sentence.text.search(HOSTED);
    for (const { who, start } of mentionsIn(draft, sentence)) {
      const at = start - sentence.start;
      const leg = stopNamedLast(stops, sentence.text.slice(0, at));
      const there = who.country === party || (who.country === undefined && leg === name);
      if (at > said && there && who !== visitor && !hosts.includes(who)) hosts.push(who);
    }
  }
  return hosts;
}
