import type { Mode } from '../../reading/reading.ts';

/** The turns of phrase of composed sentences, in one language. What goes into them are fields with evidence. */
export interface Phrases {
  readonly and: string;
  readonly met: (who: string, mode: Mode | undefined, planned: boolean) => string;
  readonly visited: (who: string, planned: boolean) => string;
  readonly at: (place: string) => string;
  readonly on: (day: string, precise: boolean) => string;
  readonly noDay: string;
  readonly noPlace: string;
  readonly level: (pair: string, level: string) => string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly dated: (what: string, day: string) => string;
  /** `then`: the year, or the day, on which it returns. */
  readonly returns: (years: string, what: string, day: string, then: string) => string;
  readonly age: (what: string, day: string, years: string, then: string) => string;
  readonly differ: (days: string) => string;
  readonly partners: (count: number) => string;
  readonly or: string;
  readonly times: (count: number, mode: Mode | undefined) => string;
}

const EN_VERBS: Readonly<Record<Mode, readonly [string, string]>> = {
  'phone call': ['spoke by phone', 'are to speak by phone'],
  'online talks': ['held online talks', 'are to hold online talks'],
  talks: ['held talks', 'are to hold talks'],
  meeting: ['met', 'are to meet'],
  // One received the other: no party was given.
  reception: ['met', 'are to meet'],
  visit: ['met during a visit', 'are to meet during a visit'],
  summit: ['held a summit', 'are to hold a summit'],
  // A letter of one to the other is no exchange.
  message: ['were in touch by message', 'are to be in touch by message'],
};

const NUMBERS =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(
    ' ',
  );

/** A count in words up to twenty, in figures beyond. */
const inWords = (count: number): string => NUMBERS[count] ?? String(count);

const HOUSE =
  /^(?!the\b)(?:[\p{L}'’-]+ ){0,4}(?:House|Palace|Hotel|Hall|Mansion|Kremlin|Pentagon|Embassy|Residence|Guesthouse|Airport|[Hh]eadquarters|Office|Mausoleum|Museum|Monument)$/u;
const WITH_ARTICLE = /^(?:Oval Office|Kremlin|United |Netherlands$|Philippines$|Maldives$|Bahamas$|Vatican$)/;

/** "in Hà Nội", "in the Oval Office", "at the White House". */
function placed(place: string): string {
  if (WITH_ARTICLE.test(place)) return ` in the ${place}`;
  return HOUSE.test(place) ? ` at the ${place}` : ` in ${place}`;
}

/** "55th", "61st". */
function nth(count: string): string {
  const last = /1[123]$/.test(count) ? '' : count.at(-1);
  return `${count}${{ 1: 'st', 2: 'nd', 3: 'rd' }[last ?? ''] ?? 'th'}`;
}

const NOUNS: Readonly<Record<Mode, readonly [string, string]>> = {
  'phone call': ['phone call', 'phone calls'],
  'online talks': ['round of online talks', 'rounds of online talks'],
  talks: ['meeting', 'meetings'],
  meeting: ['meeting', 'meetings'],
  reception: ['meeting', 'meetings'],
  visit: ['meeting', 'meetings'],
  summit: ['summit', 'summits'],
  message: ['message', 'messages'],
};

const en: Phrases = {
  and: ' and ',
  met: (who, mode, planned) =>
    `${who} ${mode ? EN_VERBS[mode][planned ? 1 : 0] : planned ? 'are to be in contact (format not stated)' : 'were in contact (format not stated)'}`,
  visited: (who, planned) => `${who} ${planned ? 'is to be' : 'was'} on a visit`,
  at: placed,
  on: (day, precise) => (precise ? ` on ${day}` : day.includes(' to ') ? ` from ${day}` : ` in ${day}`),
  noDay: ' (date not stated)',
  noPlace: ' (place not stated)',
  level: (pair, level) => `Relations between ${pair}: ${level}`,
  since: (day) => `, since ${day}`,
  until: (day) => `, until ${day}`,
  dated: (what, day) => `${what}: ${day}.`,
  returns: (years, what, day, then) =>
    `${then} is ${years} ${years === '1' ? 'year' : 'years'} after: ${what} (${day}), the ${nth(years)} anniversary.`,
  age: (what, day, years, then) => `${what}: ${day}; ${years} ${years === '1' ? 'year' : 'years'} by ${then}.`,
  differ: (days) => `${days} (sources differ)`,
  partners: (count) => `${inWords(count)} ${count === 1 ? 'partner' : 'partners'} in the corpus:`,
  or: ' or ',
  times: (count, mode) => `${inWords(count)} ${NOUNS[mode ?? 'meeting'][count === 1 ? 0 : 1]} in the corpus:`,
};

const VI_VERBS: Readonly<Record<Mode, string>> = {
  'phone call': 'điện đàm',
  'online talks': 'hội đàm trực tuyến',
  talks: 'hội đàm',
  meeting: 'gặp nhau',
  reception: 'gặp nhau trong một buổi tiếp',
  visit: 'gặp nhau trong một chuyến thăm',
  summit: 'họp cấp cao',
  message: 'liên lạc bằng thư, điện',
};

const vi: Phrases = {
  and: ' và ',
  met: (who, mode, planned) =>
    `${who} ${planned ? 'sẽ' : 'đã'} ${mode ? VI_VERBS[mode] : 'tiếp xúc (không nêu hình thức)'}`,
  visited: (who, planned) => `${who} ${planned ? 'sẽ ' : ''}đi thăm`,
  at: (place) => ` tại ${place}`,
  on: (day) => ` ngày ${day}`.replace('ngày tháng', 'vào tháng').replace('ngày từ ', 'từ ngày '),
  noDay: ' (không nêu ngày)',
  noPlace: ' (không nêu địa điểm)',
  level: (pair, level) => `Quan hệ giữa ${pair}: ${level}`,
  since: (day) => `, từ ${day}`,
  until: (day) => `, đến ${day}`,
  dated: (what, day) => `${what}: ${day}.`,
  returns: (years, what, day, then) =>
    `${/^\d{4}$/.test(then) ? `Năm ${then}` : then.replace(/^ngày/, 'Ngày')} là tròn ${years} năm: ${what} (${day}).`,
  age: (what, day, years, then) => `${what}: ${day}; tròn ${years} năm tính đến ${then}.`,
  differ: (days) => `${days} (các nguồn nêu khác nhau)`,
  partners: (count) => `${count} đối tác trong kho bài:`,
  or: ' hoặc ',
  times: (count) => `${count} lần trong kho bài:`,
};

/** The phrases of a locale: Vietnamese for `vi-…`, English for the rest. */
export function phrasesOf(locale: string): Phrases {
  return locale.startsWith('vi') ? vi : en;
}
