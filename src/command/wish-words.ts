import { findParties } from '../actor/parties.ts';
import { formatSchedule, takeSchedule } from '../calendar/schedule-text.ts';
import type { ClockTime } from '../calendar/zone.ts';
import { SECTIONS } from '../digest/sections/index.ts';
import type { SubscriptionWish } from '../digest/subscription.ts';
import { TOPICS } from '../reading/reading.ts';
import type { Words } from '../wording/words.ts';

/** A typed wish: the name, and what was said about the rest. */
export interface TypedWish {
  readonly name: string;
  readonly wish: Partial<SubscriptionWish> & Pick<SubscriptionWish, 'schedule'>;
}

/** The name that a subscription gets when none is typed. */
export const PRESET_NAME = 'digest';

const SECTION_NAMES = SECTIONS.map((section) => section.name);

/**
 * Reads what follows `subscribe`. Missing parts are weekly, Monday, 09:00 and the reader's own zone; a word that is no
 * part of a wish, or a value that does not exist, gives a sentence that says what to type instead.
 */
export function parseWish(
  text: string,
  zone: string | undefined,
  words: Words,
): TypedWish | { readonly fault: string } {
  const say = words.subscriptions;
  const plain: string[] = [];
  const options = new Map<string, string>();
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const option = /^(-?[a-z]{2,12}):(\S{1,400})$/i.exec(word);
    if (option?.[1] && option[2]) options.set(option[1].toLowerCase(), option[2]);
    else plain.push(word);
  }
  const preset = { time: '09:00' as ClockTime, ...(zone && { zone }) };
  const asTyped = takeSchedule(plain, preset);
  const noDay = 'kind' in asTyped && asTyped.kind === 'day' && asTyped.said === '';
  const taken = noDay ? takeSchedule(['mon', ...plain], preset) : asTyped;
  if ('kind' in taken) return { fault: taken.kind === 'zone' && taken.said === '' ? say.zoneMissing : taken.what };
  const [left] = taken.rest;
  if (left !== undefined) return { fault: say.unknownWord(left) };

  const list = (key: string): string[] | undefined => options.get(key)?.split(',').filter(Boolean);
  const faults: string[] = [];
  const known = (key: string, values: readonly string[]): string[] | undefined =>
    list(key)?.map((value) => {
      const found = values.find(
        (one) => one.replaceAll(' ', '-') === value.toLowerCase() || one === value.toLowerCase(),
      );
      if (!found) faults.push(say.unknownValue(value, values.join(', ')));
      return found ?? value;
    });
  const countries = (key: string): string[] | undefined =>
    list(key)?.map(
      (value) => findParties(value.length <= 3 ? value.toUpperCase() : value)[0]?.party ?? value.toUpperCase(),
    );
  const lead = list('lead')?.map(Number);
  if (lead?.some((days) => !Number.isInteger(days) || days < 0 || days > 365))
    faults.push(say.unknownValue(options.get('lead') ?? '', '0–365'));
  const ahead = options.has('ahead') ? Number(options.get('ahead')) : undefined;
  if (ahead !== undefined && !(ahead >= 0 && ahead <= 365))
    faults.push(say.unknownValue(options.get('ahead') ?? '', '0–365'));
  const empty = known('empty', ['skip', 'line'])?.[0];
  const sensitive = known('sensitive', ['on', 'off'])?.[0];
  const language = known('language', ['en', 'vi'])?.[0];
  const filters = {
    countries: countries('country'),
    notCountries: countries('-country'),
    topics: known('topic', TOPICS),
    notTopics: known('-topic', TOPICS),
  };
  const sections = known('sections', SECTION_NAMES);
  const strange = [...options.keys()].find((key) => !OPTIONS.includes(key));
  if (strange) faults.push(say.unknownWord(`${strange}:`));
  const name = (options.get('name') ?? PRESET_NAME).toLowerCase();
  if (!/^[\p{L}\p{N}_-]{1,40}$/u.test(name)) faults.push(say.unknownWord(`name:${name}`));
  const [fault] = faults;
  if (fault !== undefined) return { fault };
  return {
    name,
    wish: {
      schedule: taken.schedule,
      filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
      ...(sections && { sections }),
      ...(lead && { leadTimes: lead }),
      ...(ahead !== undefined && { ahead }),
      ...(empty && { whenEmpty: empty as SubscriptionWish['whenEmpty'] }),
      ...(sensitive && { muteSensitive: sensitive === 'off' }),
      language: language ?? words.locale.slice(0, 2),
    },
  };
}

const OPTIONS = [
  'name',
  'country',
  '-country',
  'topic',
  '-topic',
  'sections',
  'lead',
  'ahead',
  'empty',
  'sensitive',
  'language',
];

const hyphened = (values: readonly string[]): string => values.map((value) => value.replaceAll(' ', '-')).join(',');

/** The words that `parseWish` reads back as the same wish. */
export function wishWords(name: string, wish: SubscriptionWish): string {
  const { countries, notCountries, topics, notTopics } = wish.filters;
  return [
    formatSchedule(wish.schedule),
    `name:${name}`,
    countries?.length && `country:${countries.join(',')}`,
    notCountries?.length && `-country:${notCountries.join(',')}`,
    topics?.length && `topic:${hyphened(topics)}`,
    notTopics?.length && `-topic:${hyphened(notTopics)}`,
    wish.sections?.length && `sections:${wish.sections.join(',')}`,
    wish.leadTimes?.length && `lead:${wish.leadTimes.join(',')}`,
    wish.ahead !== 30 && `ahead:${wish.ahead}`,
    wish.whenEmpty === 'line' && 'empty:line',
    wish.muteSensitive && 'sensitive:off',
    wish.language !== 'en' && `language:${wish.language}`,
  ]
    .filter(Boolean)
    .join(' ');
}
