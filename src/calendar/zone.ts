import type { Day } from './day.ts';

/**
 * Wall-clock times in IANA zones, over `Intl` alone: nothing here depends on the machine’s own zone. Offsets are
 * milliseconds east of UTC.
 */

/** A wall-clock time, `00:00` to `23:59`. */
export type ClockTime = string & { readonly clockTime: true };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Reads `9:00`, `09:00`, `9am` or `9:30pm`; anything else is `undefined`. */
export function parseClockTime(text: string): ClockTime | undefined {
  const m = /^(\d{1,2})(?::(\d{2}))?(am|pm)?$/i.exec(text);
  if (!m || (m[2] === undefined && m[3] === undefined)) return undefined;
  const half = m[3]?.toLowerCase();
  const said = Number(m[1]);
  const minute = Number(m[2] ?? 0);
  if (minute > 59 || (half ? said < 1 || said > 12 : said > 23)) return undefined;
  const hour = half ? (said % 12) + (half === 'pm' ? 12 : 0) : said;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as ClockTime;
}

let spellings: ReadonlyMap<string, string> | undefined;

/** The IANA zone of that name (`Area/City`, or UTC) in its usual spelling; `undefined` when there is none. */
export function parseZone(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (lower === 'utc') return 'UTC';
  if (!/^[a-z]+\/[a-z0-9_/+-]+$/.test(lower)) return undefined;
  spellings ??= new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));
  const known = spellings.get(lower);
  if (known) return known;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text });
    // Engines list one of two linked names (Asia/Saigon for Asia/Ho_Chi_Minh); the reader keeps the one that was typed.
    return text === lower
      ? text.replace(/(^|[/_-])([a-z])/g, (_, mark: string, c: string) => mark + c.toUpperCase())
      : text;
  } catch {
    return undefined;
  }
}

/** The zone's offset at a moment. */
export function offsetAt(moment: number, zone: string): number {
  const m = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(formatterOf(zone).format(moment));
  if (!m?.[1]) return 0;
  const size = (Number(m[2]) * 3600 + Number(m[3]) * 60 + Number(m[4] ?? 0)) * 1000;
  return m[1] === '-' ? -size : size;
}

/** The day that a moment falls on in the zone. Throws a RangeError for a zone that does not exist. */
export function localDay(moment: Date, zone: string): Day {
  return clockAt(moment, zone).slice(0, 10) as Day;
}

/** What the clocks of the zone show at a moment: `2026-03-29T03:00`. */
export function clockAt(moment: Date, zone: string): string {
  return new Date(moment.getTime() + offsetAt(moment.getTime(), zone)).toISOString().slice(0, 16);
}

const DAY_MS = 86_400_000;

/**
 * The moment at which the zone's clocks show this time on this day. A time that clocks jump over is the first moment
 * after the jump; a time that they show twice is its first pass; a day that a zone leaves out (it moved across the
 * date line) is `undefined`.
 */
export function momentOf(day: Day, time: ClockTime, zone: string): Date | undefined {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const before = offsetAt(wall - DAY_MS, zone);
  const after = offsetAt(wall + DAY_MS, zone);
  if (before === after) return new Date(wall - before);
  const shown = [wall - before, wall - after].filter((at) => at + offsetAt(at, zone) === wall);
  if (shown.length > 0) return new Date(Math.min(...shown));
  const jump = jumpBetween(wall - Math.max(before, after), wall - Math.min(before, after), zone);
  const leftOut =
    jump + before <= Date.parse(`${day}T00:00:00Z`) && jump + after >= Date.parse(`${day}T00:00:00Z`) + DAY_MS;
  return leftOut ? undefined : new Date(jump);
}

function jumpBetween(from: number, to: number, zone: string): number {
  const offset = offsetAt(from, zone);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === offset) low = middle;
    else high = middle;
  }
  return high;
}
