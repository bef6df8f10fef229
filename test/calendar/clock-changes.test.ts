import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/calendar/day.ts';
import { nextDue } from '../../src/calendar/schedule.ts';
import { type ClockTime, clockAt, localDay, offsetAt } from '../../src/calendar/zone.ts';

const DAY_MS = 86_400_000;

function changesOf(zone: string): number[] {
  const found: number[] = [];
  const end = Date.UTC(2029, 0, 1);
  for (let at = Date.UTC(2026, 0, 1); at < end; at += 7 * DAY_MS) {
    if (offsetAt(at, zone) === offsetAt(at + 7 * DAY_MS, zone)) continue;
    let [low, high] = [at, at + 7 * DAY_MS];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle, zone) === offsetAt(at, zone)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

/** Walks a daily schedule over one clock change and tells what is wrong with the moments it names. */
function faultsAround(change: number, zone: string, time: ClockTime): string[] {
  const faults: string[] = [];
  const first = addDays(localDay(new Date(change), zone), -1);
  const wanted: Day[] = [first, addDays(first, 1), addDays(first, 2)];
  let at = new Date(change - 2.5 * DAY_MS);
  const seen: Day[] = [];
  for (let last = false; !last; ) {
    const due = nextDue({ pattern: { every: 'day' }, time, zone }, at);
    if (due.at <= at) faults.push(`${zone} ${time}: goes back at ${due.at.toISOString()}`);
    at = due.at;
    last = due.period >= addDays(first, 2);
    if (due.period < first) continue;
    seen.push(due.period);
    const wall = `${due.period}T${time}`;
    const shown = clockAt(due.at, zone);
    const insideGap = clockAt(new Date(at.getTime() - 60_000), zone) < wall && shown > wall;
    if (shown !== wall && !insideGap) faults.push(`${zone} ${wall}: sent when clocks show ${shown}`);
    const earlierPass = new Date(at.getTime() - Math.abs(offsetAt(change - 1, zone) - offsetAt(change, zone)));
    if (shown === wall && clockAt(earlierPass, zone) === wall) faults.push(`${zone} ${wall}: second pass`);
  }
  if (seen.join() !== wanted.join()) faults.push(`${zone} ${time}: ${seen.join()} instead of ${wanted.join()}`);
  return faults;
}

const quarterHours = Array.from(
  { length: 96 },
  (_, i) => `${String(Math.floor(i / 4)).padStart(2, '0')}:${String((i % 4) * 15).padStart(2, '0')}` as ClockTime,
);

test('every zone, every clock change of 2026 to 2028, every quarter hour: no day missed, none doubled', () => {
  let walked = 0;
  const faults: string[] = [];
  for (const zone of Intl.supportedValuesOf('timeZone'))
    for (const change of changesOf(zone))
      for (const time of quarterHours) {
        walked++;
        faults.push(...faultsAround(change, zone, time));
      }
  expect(faults).toEqual([]);
  expect(walked).toBeGreaterThan(60_000);
}, 60_000);

test('the zone of the process changes nothing', () => {
  const script = `
    import { nextDue } from './src/calendar/schedule.ts';
    const out = [new Date(2026, 0, 1).getTimezoneOffset()];
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Ho_Chi_Minh'])
      for (const time of ['00:00', '02:15', '02:30', '23:45'])
        for (let at = new Date('2026-01-01T00:00:00Z'), i = 0; i < 400; i++) {
          at = nextDue({ pattern: { every: 'day' }, time, zone }, at).at;
          out.push(at.getTime());
        }
    console.log(JSON.stringify(out));`;
  const run = (zone: string): number[] =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      }),
    );
  const [offsetA, ...inNewYork] = run('America/New_York');
  const [offsetB, ...inLordHowe] = run('Australia/Lord_Howe');
  expect(offsetA).not.toBe(offsetB);
  expect(inNewYork).toEqual(inLordHowe);
  expect(inNewYork).toHaveLength(8000);
}, 30_000);
