import { fold } from '../../actor/fold.ts';
import { findParties, partyName } from '../../actor/gazetteer.ts';
import { MONTHS } from '../../calendar/months.ts';
import type { Library } from '../../library/library.ts';
import { translateVietnamese } from '../../search/vietnamese.ts';
import { namesOf } from '../people/known-names.ts';
import { withEnglishWords } from './vietnamese-words.ts';

const OPENING =
  /^\s*(?:(?:hi|hey|hello|so|ok|okay|and|(?:what|how) about|pls|plz|please|quick one|do we have|have we got|is there|are there|was there|were there|got|show me|give me|tell me|find(?: me)?|list(?: out| up)?(?: (?:all|every))?(?: of)?(?: the)?|can (?:you|i|we) (?:see|get|have)|i need|need|looking for)\b[,:]? +)*/iu;
const ABOUT = '(?: (?:between|with|on|from|of|about|re|regarding|concerning|for))?(?: the)?';
const TAIL = /[\s,]*(?:\b(?:lately|recently|these days|so far|at all|relations|ties|pls|please)\b)?[\s?.!]*$/iu;
const QUALITY =
  "(?:(?:official|foreign|overseas|state|working|bilateral|face-to-face|in-person|high-level|top-level|leaders?['’]?|all|past|previous) )*";
const MEETING =
  '(?:phone calls?|telephone calls?|video calls?|phone conversations?|telephone conversations?|phone talks|online talks|calls?|conversations|meetings?|mtgs?\\b\\.?|talks|visits?|trips?|summits?|encounters?|contacts|receptions?|get-togethers?)';

/** "What's the latest between A and B", "any news on A", "anything new with A". */
const NEWEST = [
  new RegExp(
    `^(?:what(?:['’]?s| is| are|s)? |any |all )?(?:the )?(?:very )?(?:latest|newest|most recent|recent|last|new)(?: (?:news|word|developments?|updates?|info|happenings|happening|things?))?${ABOUT} (.+)$`,
    'iu',
  ),
  new RegExp(
    `^(?:what(?:['’]?s| is| are|s)? |any |all )?(?:the |fresh |further )?(?:news|updates?|developments?|movement)${ABOUT} (.+)$`,
    'iu',
  ),
  new RegExp(
    `^(?:any|some)thing (?:new|recent|fresh|happening|going on|happened|lately)(?: lately| recently)?${ABOUT} (.+)$`,
    'iu',
  ),
  new RegExp(
    `^what(?:['’]?s| is|s|['’]?s been| has been| has| have)? (?:new|up|happening|going on|happened(?= .+ (?:lately|recently|of late)$))(?: lately| recently)?${ABOUT} (.+)$`,
    'iu',
  ),
  new RegExp(
    `^(?:what(?:['’]?s| is| are| were|s)? |which (?:are|were) |any |all )?(?:the )?(?:latest|newest|most recent|recent|last (?:few|two|three|four|five|six|[2-8]|couple of))(?: \\p{Ll}+)? (?:meetings|contacts?|exchanges?|visits|calls|encounters|talks)${ABOUT} (.+)$`,
    'iu',
  ),
  /^(.+?)(?:['’]s?)?[:,]? (?:(?:the )?(?:very )?(?:latest|newest|recent)(?: news| updates?| developments?| meetings| contacts| calls| visits)?|news|updates?|what['’]?s new|anything new)$/iu,
  /^(?:(?:fill|clue) me in|catch me up|bring me up to date|brief me|update me|where are we|how(?:['’]s| is) it going|how are things) (?:on|with|about) (.+)$/iu,
  /^(?:the |any )?(?:very )?(?:latest|newest|most recent|recent) (.+?) (?:news|updates?|developments?|happenings|contacts|meetings|calls|visits)$/iu,
  /^what (?:did|have|has) (?:we|vietnam|hanoi) (?:do|done|discuss(?:ed)?|have|had|get|got)(?: on| going on)? with (.+) (?:lately|recently|of late|these days)$/iu,
  /^what (?:have|has) (.+) been (?:up to|doing|discussing)(?: lately| recently| of late| these days)?$/iu,
  /^who(?:m)? (?:did|has|have|was|were|is|are) (.+) (?:meet|met|met with|meeting|meeting with|see|seen|seeing|talk(?:ed|ing)? to|spoke[n]? (?:to|with)) (?:lately|recently|of late|these days)$/iu,
];

/** "What's planned with A", "upcoming meetings with A". */
const COMING = [
  new RegExp(
    `^what(?:['’]?s| is| are|s)? (?:currently |being )?(?:planned|scheduled|coming(?: up)?|next|upcoming|in the pipeline|on the (?:calendar|agenda|cards|books)|ahead|lined up|in store|due)(?: next| soon)?${ABOUT} (.+)$`,
    'iu',
  ),
  new RegExp(`^what (?:(?:will|is going to) happen(?: next)?|comes? next)${ABOUT} (.+?)(?: next| soon)?$`, 'iu'),
  new RegExp(
    `^any(?:thing)? (?:else )?(?:planned|scheduled|coming(?: up)?|upcoming|in the pipeline|on the (?:calendar|agenda|cards|books)|ahead|lined up|due)(?: next| soon)?${ABOUT} (.+)$`,
    'iu',
  ),
  new RegExp(
    `^(?:any |what |which |all |the )?(?:upcoming|planned|scheduled|coming|future|forthcoming)(?: \\p{Ll}+)? (?:meetings?|contacts|exchanges|visits?|trips?|calls?|talks|summits?|events?|engagements?)(?: (?:are |is )?(?:planned|scheduled|due))?${ABOUT} (.+)$`,
    'iu',
  ),
  new RegExp(
    `^(?:any |what |which )?(?:meetings?|visits?|trips?|calls?|talks|summits?) (?:(?:are|is) )?(?:planned|scheduled|coming up|upcoming|ahead)${ABOUT} (.+)$`,
    'iu',
  ),
];
/** "Who's coming to A next". */
const COMING_TO =
  /^who(?:['’]?s| is| will be|s)? (?:(?:next )?(?:coming|visiting|travell?ing|due|expected|flying)(?: next)?(?: (?:to|in))? (.+?) (?:next|soon|in the near future)|coming to (.+))$/iu;

const VI_ABOUT = '(?: (?:giữa|với|về|từ|của|cùng|bên|phía|quan hệ))*';
const VI_NEWEST = new RegExp(
  `^(?:có |cho (?:tôi |mình |em |anh )?(?:xin |biết )?)?(?:(?:những |các )?(?:tin tức|tin|cập nhật|diễn biến|tình hình|cuộc gặp|tiếp xúc)(?: (?:gì|nào))?(?: (?:mới nhất|mới|gần đây nhất|gần đây))|gì mới|tin gì)${VI_ABOUT} (.+?)(?: (?:không|gần đây|vậy|thế|nhỉ))*$`,
  'iu',
);
const VI_LATELY = [
  /^(?:các |những )?(?:cuộc )?(?:gặp gỡ|gặp|tiếp xúc|hội đàm|điện đàm|trao đổi)(?: cấp cao)? (?:với|giữa|của) (.+) (?:gần đây|mới đây|gần nhất|mới nhất)$/iu,
  /^(?:quan hệ |tình hình )?(.+?) (?:(?:gần đây |dạo này )?có (?:gì|tin) mới|(?:gần đây|dạo này) có gì|mới nhất)(?: (?:không|vậy|thế|nhỉ))*$/iu,
];
const VI_COMING = [
  new RegExp(
    `^(?:sắp tới|thời gian tới|tới đây|tháng tới|sắp) (?:sẽ )?có (?:gì|(?:cuộc gặp|chuyến thăm|hoạt động|lịch|sự kiện)(?: (?:gì|nào))?)${VI_ABOUT} (.+?)(?: (?:không|vậy|thế|nhỉ))*$`,
    'iu',
  ),
  new RegExp(
    `^(?:có )?(?:kế hoạch|lịch|dự kiến|gì|cuộc gặp)(?: (?:gì|nào))?(?: (?:sắp tới|tới đây))?${VI_ABOUT} (.+?)(?: (?:sắp tới|tới đây|thời gian tới))(?: (?:không|vậy|thế|nhỉ))*$`,
    'iu',
  ),
];
const VI_LIST =
  /^(?:các |những |mọi |tất cả (?:các |những )?|danh sách (?:các )?)?((?:cuộc|buổi|chuyến|lần) (?:gặp gỡ|gặp|hội đàm|điện đàm|họp|thăm|tiếp xúc|tiếp)|hội đàm|điện đàm)(?: cấp cao| chính thức)? (.+)$/iu;
const VI_NOUN: readonly (readonly [RegExp, string])[] = [
  [/điện đàm/iu, 'phone calls'],
  [/thăm/iu, 'visits'],
  [/hội đàm/iu, 'talks'],
];
const VI_ASKS =
  /(?<![\p{L}\p{M}])(?:nào|gì|ai|đâu|mấy|bao nhiêu|bao giờ|không|chưa|vì sao|tại sao|thế nào|là|đã|được|về|cuối|đầu|gần)(?![\p{L}\p{M}])/iu;

const LISTED = ['()', "(?:(.{2,60}?)(?:['’]s?)? )"].map(
  (whose) =>
    new RegExp(
      `^(?:any |all |the |which |list of |a list of )*${whose}${QUALITY}(${MEETING})(?: abroad| overseas)?(?: (.+))?$`,
      'iu',
    ),
);
/** "A in Oslo", "A 2024". */
const SOMEBODY_THERE = /^(.{2,50}?) ((?:in|at) .{2,50})$/u;

/** Small words of a list: they join names, places and times. */
const JOINING =
  /^(?:in|on|at|to|of|by|with|between|and|from|during|since|until|before|after|the|last|this|past|year|month|week|quarter|early|late|mid|vs|than|end|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d(?:-\d\d){0,2}|us|u\.s\.?|uk|u\.k\.?|eu|un|vn|uae|dprk|rok|prc|asean|nato)$/i;
/** Offices among names ("with senators", "the US president"). */
const OFFICE =
  /^(?:presidents?|vice|deputy|prime|ministers?|premiers?|foreign|defen[cs]e|senators?|ambassadors?|secretar(?:y|ies)|general|chancellors?|speakers?|lawmakers?|leaders?|officials?)$/i;
const SMALL_STATES = /\b(?:us|uk|eu|un|vn|uae|dprk|rok|prc|asean|nato)\b/g;
/** Words with a capital at the beginning that are no names. */
const ASKING =
  /^(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could|should|who|whom|whose|what|when|where|which|how|why|list|dates?|show|name|any|all|any|number|count|please)(?:['’]s)?$/i;
/** Names of states that are other words in small letters: not among names. */
const STATES_ALSO_WORDS = /\b(?:cuba|turkey|chad|georgia|jordan|guinea|mali|niger|oman|togo)\b/g;
const MONTH: ReadonlySet<string> = new Set(MONTHS.map((name) => name.toLowerCase()));

/**
 * What is asked in brief as a list of meetings in full words: the recent ones of somebody ("what's new with A"), the coming
 * ones ("what's planned with A"), or all of a bare phrase ("calls in 2023", "A in Oslo"). Only where nothing but names,
 * places and times is beside; any other question comes back as it is.
 */
export function inBrief(asked: string, library: Library): string {
  const plain = asked
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\bw\/ ?(?!o\b)/gi, 'with ');
  const begun = plain.replace(OPENING, '').replace(/[\s?.!]+$/u, '');
  const text = begun.replace(TAIL, '');
  const whole = plain.replace(/^\s+|[\s?.!]+$/gu, '');
  if (text.length < 4 || text.length > MOST_CHARACTERS) return asked;
  return (
    vietnamese(whole, library) ??
    first(NEWEST, begun, 'recent', library) ??
    first(NEWEST, begun.replaceAll(/ ?[,:–—] | - /gu, ' '), 'recent', library) ??
    first(COMING, text, 'coming', library) ??
    comingTo(text, library) ??
    listed(text, library) ??
    somebodyThere(text, library) ??
    pairOf(text, library) ??
    nextOf(text, library) ??
    withPairOfStates(asked)
  );
}

const MOST_CHARACTERS = 120;

function first(patterns: readonly RegExp[], text: string, which: string, library: Library): string | undefined {
  for (const pattern of patterns) {
    const about = namesOnly(pattern.exec(text)?.[1], library);
    if (about && NAMED.test(about)) return `List the ${which} ${nounIn(text)} ${joined(withStates(about))}?`;
  }
  return undefined;
}

/** Somebody or some place; not a day alone ("10 September 2023"). */
const NAMED = new RegExp(`(?<![\\p{L}\\p{M}])(?!(?:${MONTHS.join('|')})\\b)\\p{Lu}`, 'u');

/** The meetings by name; whatever there was between them where none are named. */
const nounIn = (text: string): string =>
  /\b(?:(?:phone |video )?calls|visits|trips|summits|meetings)\b/i.exec(text)?.[0].toLowerCase() ?? 'contacts';

/** Seats of governments as the states that they stand for; not where something was. */
const withStates = (about: string): string =>
  findParties(about)
    .filter(({ kind, start }) => kind === 'metonym' && !/\b(?:in|at|to) $/i.test(about.slice(0, start)))
    .toReversed()
    .reduce((text, { party, start, end }) => text.slice(0, start) + partyName(party) + text.slice(end), about);

/** "Between A and B", "with A". */
const joined = (about: string): string =>
  /^(?:between|with|in|on|at|from|to|during|since|after|before) /i.test(about)
    ? about
    : / and /.test(about)
      ? `between ${about}`
      : `with ${about}`;

function comingTo(text: string, library: Library): string | undefined {
  const [, next, any] = COMING_TO.exec(text) ?? [];
  const place = namesOnly(next ?? any, library);
  return place && `List the coming visits to ${place}?`;
}

function listed(text: string, library: Library): string | undefined {
  for (const pattern of LISTED) {
    const [, before = '', noun = '', after = ''] = pattern.exec(text) ?? [];
    if (noun === '' || (before === '' && after === '')) continue;
    const who = before === '' ? '' : namesOnly(before, library);
    const rest = after === '' ? '' : namesOnly(after, library, true);
    if (who === undefined || rest === undefined) continue;
    const meetings = /s$|s\.$/i.test(noun) ? noun : `${noun.replace(/\.$/, '')}s`;
    const whose = who === '' ? '' : / and /.test(who) || !/visit|trip/i.test(noun) ? ` between ${who}` : ` of ${who}`;
    return `List the ${meetings.replace(/^mtgs\.?$/i, 'meetings')}${whose}${rest === '' ? '' : ` ${rest}`}?`;
  }
  return undefined;
}

/** "A's next trip to B"; "is A coming to B". */
function nextOf(text: string, library: Library): string | undefined {
  const [, whose, noun = '', rest = ''] =
    new RegExp(`^(.{2,50}?)['’]s? (?:next|upcoming|coming) (${MEETING})((?: .+)?)$`, 'iu').exec(text) ?? [];
  const who = namesOnly(whose, library);
  if (who) return `The next ${noun.replace(/^trips?$/i, 'visit')} of ${who}${rest}?`;
  const [, guest, place] = /^(?:is|are) (.{2,50}?) coming to (.{2,40})$/iu.exec(text) ?? [];
  const [coming, there] = [namesOnly(guest, library), namesOnly(place, library)];
  return coming && there && `List the coming visits of ${coming} to ${there}?`;
}

/** "The last call between Oslo and Abuja": seats of governments that speak with each other are their states. */
const withPairOfStates = (asked: string): string =>
  asked.replace(
    /(?<=\b(?:calls?|meetings?|talks|contacts?|summits?|conversations?|exchanges?)(?: [\p{L}]+){0,3} )between (\p{Lu}[\p{L} ]{2,30}) and (\p{Lu}[\p{L}]{2,20})/u,
    (_, one: string, other: string) => `between ${withStates(one)} and ${withStates(other)}`,
  );

/** "A and B", two people: what they had with each other. */
function pairOf(text: string, library: Library): string | undefined {
  if (!/(?:&|\band\b|\bvà\b|[-–]|\bwith\b)/u.test(text) || /\b(?:in|at|to|on|from)\b/i.test(text)) return undefined;
  const who = namesOnly(text, library);
  const [first, second, ...more] = who?.split(/ (?:and|with) /) ?? [];
  const known = (name = ''): boolean =>
    name.split(' ').every((word) => namesOf(library).withToken(fold(word)).size > 0);
  return more.length === 0 && known(first) && known(second)
    ? `List the contacts between ${first} and ${second}?`
    : undefined;
}

function somebodyThere(text: string, library: Library): string | undefined {
  const [, before, after] = SOMEBODY_THERE.exec(text) ?? [];
  const [who, rest] = [namesOnly(before, library), namesOnly(after, library)];
  if (!who || !rest) return undefined;
  const words = who.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const known =
    isOneState(who) || (words.length > 0 && words.every((word) => namesOf(library).withToken(fold(word)).size > 0));
  return known ? `List the meetings between ${who} ${rest}?` : undefined;
}

function vietnamese(text: string, library: Library): string | undefined {
  if (!/[\u0080-\uffff]/.test(text)) return undefined;
  const english = (rest: string | undefined): string | undefined =>
    rest === undefined || VI_ASKS.test(rest)
      ? undefined
      : namesOnly(translateVietnamese(withEnglishWords(rest, text), text), library);
  const newest = [VI_NEWEST, ...VI_LATELY].map((pattern) => english(pattern.exec(text)?.[1])).find(Boolean);
  if (newest) return `List the recent contacts ${joined(withStates(newest))}?`;
  for (const pattern of VI_COMING) {
    const coming = english(pattern.exec(text)?.[1]);
    if (coming) return `List the coming contacts ${joined(withStates(coming))}?`;
  }
  const [, noun = '', rest] = VI_LIST.exec(text) ?? [];
  const about = english(rest);
  if (!about) return undefined;
  return `List the ${VI_NOUN.find(([pattern]) => pattern.test(noun))?.[1] ?? 'meetings'} ${about}?`;
}

/** The words where all of them are names, times, or join such; names that nobody has together are parted by "and". */
function namesOnly(typed: string | undefined, library: Library, offices = false): string | undefined {
  if (typed === undefined) return undefined;
  const text = typed
    .replace(TAIL, '')
    .replaceAll(SMALL_STATES, (word) => word.toUpperCase())
    .replaceAll(STATES_ALSO_WORDS, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replaceAll(
      /(?<=\p{L}) ?[–&/+] ?(?=\p{Lu})|(?<=\p{L}) - (?=\p{Lu})|(?<=\p{L})-(?=\p{Lu})|(?<=\p{L}) (?:và|vs\.?|v\.?) (?=\p{Lu})/gu,
      ' and ',
    )
    .replaceAll(/(?<![\p{L}\p{M}])giữa(?![\p{L}\p{M}])/giu, 'between')
    .replaceAll(/(?<![\p{L}\p{M}])với(?![\p{L}\p{M}])/giu, 'with')
    .replaceAll(/(?<![\p{L}\p{M}])của(?![\p{L}\p{M}])/giu, 'of')
    .replaceAll(/(?<![\p{L}\p{M}])(?:ở|tại|trong)(?![\p{L}\p{M}])/gu, 'in')
    .replaceAll(/(?<![\p{L}\p{M}])(?:đến|tới|sang)(?![\p{L}\p{M}])/gu, 'to')
    .replaceAll(/(?<![\p{L}\p{M}])(?:vào |trong )?năm (?=\d{4})/giu, 'in ')
    .replace(/^the /i, '')
    .trim();
  const words = text.split(' ');
  const fits = words.every(
    (word) =>
      JOINING.test(word) ||
      (offices && OFFICE.test(word)) ||
      /^\p{Lu}/u.test(word) ||
      MONTH.has(word.toLowerCase().replace(/,$/, '')),
  );
  if (words.some((word) => ASKING.test(word))) return undefined;
  if (
    !fits ||
    !/\p{Lu}|\d{4}|\b(?:year|month|week|quarter|(?:minister|premier|senator|ambassador|president|lawmaker)s?)\b/u.test(
      text,
    )
  )
    return undefined;
  return withPrepositions(parted(words, library).join(' '));
}

/** "Moe Bello" as "Moe and Bello" where nobody of the corpus has both names. */
function parted(words: readonly string[], library: Library): string[] {
  const names = namesOf(library);
  const bearers = (word: string): ReadonlySet<string> =>
    /^\p{Lu}/u.test(word) ? names.withToken(fold(word)) : new Set();
  return words.flatMap((word, i) => {
    const [own, before] = [bearers(word), bearers(words[i - 1] ?? '')];
    const apart = own.size > 0 && before.size > 0 && own.isDisjointFrom(before);
    return apart && !isOneState(`${words[i - 1]} ${word}`) ? ['and', word] : [word];
  });
}

const isOneState = (name: string): boolean =>
  findParties(name).some(({ start, end }) => start === 0 && end === name.length);

/** A year that stands bare is the time. */
const withPrepositions = (text: string): string =>
  text
    .replace(/\bin (\d{4}) and (?:in )?(\d{4})\b/, 'between $1 and $2')
    .replaceAll(
      /(?<!\b(?:in|of|on|by|since|until|before|after|from|to|and|between|early|late|mid|year|during|than|[A-Z]\p{Ll}+ry|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|March|April|May|June|July|August|September|October|November|December) )(?<!\d[ -])\b((?:19|20)\d{2})\b(?!-)/gu,
      'in $1',
    );

/** Which meetings a question lists. */
export type Listed = 'all' | 'recent' | 'coming';

/** What a question lists that asks for a list of meetings alone; `undefined` for any other. */
export function listedIn(asked: string): Listed | undefined {
  const [, which] = new RegExp(
    `^\\s*list (?:all )?(?:of )?the (?:(recent|coming) )?${QUALITY}${MEETING}(?= |\\?|$)`,
    'iu',
  ).exec(asked) ?? [undefined, 'none'];
  return which === 'none' ? undefined : ((which?.toLowerCase() ?? 'all') as Listed);
}
