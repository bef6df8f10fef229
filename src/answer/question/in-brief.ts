import { fold } from '../../actor/fold.ts';
import { MONTHS } from '../../calendar/months.ts';
import type { Library } from '../../library/library.ts';
import { namesOf } from '../people/known-names.ts';
import { inBriefVietnamese } from './in-brief-vietnamese.ts';
import { isOneState, joined, namesOnly, TAIL, withStates } from './names-only.ts';

const OPENING =
  /^\s*(?:(?:hi|hey|hello|so|ok|okay|and|(?:what|how) about|pls|plz|please|quick one|do we have|have we got|is there|are there|was there|were there|got|show me|give me|tell me|find(?: me)?|list(?: out| up)?(?: (?:all|every))?(?: of)?(?: the)?|can (?:you|i|we) (?:see|get|have)|i need|need|looking for)\b[,:]? +)*/iu;
const ABOUT = '(?: (?:between|with|on|from|of|about|re|regarding|concerning|for))?(?: the)?';
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

const LISTED = ['()', "(?:(.{2,60}?)(?:['’]s?)? )"].map(
  (whose) =>
    new RegExp(
      `^(?:any |all |the |which |list of |a list of )*${whose}${QUALITY}(${MEETING})(?: abroad| overseas)?(?: (.+))?$`,
      'iu',
    ),
);
/** "A in Oslo", "A 2024". */
const SOMEBODY_THERE = /^(.{2,50}?) ((?:in|at) .{2,50})$/u;

/**
 * What is asked in brief as a list of meetings in full words: the recent ones of somebody ("what's new with A"), the coming
 * ones ("what's planned with A"), or all of a bare phrase ("calls in 2023", "A in Oslo"). Only where nothing but names,
 * places and times is beside; any other question comes back as it is.
 */
export function inBrief(asked: string, library: Library): string {
  const plain = asked
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\bw\/ ?(?!o\b)/gi, 'with ')
    .replaceAll(/(?<=\p{L} )w(?= \p{L})/gu, 'with');
  const begun = plain.replace(OPENING, '').replace(/[\s?.!]+$/u, '');
  const text = begun.replace(TAIL, '');
  const whole = plain.replace(/^\s+|[\s?.!]+$/gu, '');
  if (text.length < 4 || text.length > MOST_CHARACTERS) return asked;
  return (
    inBriefVietnamese(whole, library) ??
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

const NEXT_OF = new RegExp(`^(.{2,50}?)['’]s? (?:next|upcoming|coming) (${MEETING})((?: .+)?)$`, 'iu');

/** "A's next trip to B"; "is A coming to B". */
function nextOf(text: string, library: Library): string | undefined {
  const [, whose, noun = '', rest = ''] = NEXT_OF.exec(text) ?? [];
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

/** Which meetings a question lists. */
export type Listed = 'all' | 'recent' | 'coming';

const LISTS = new RegExp(`^\\s*list (?:all )?(?:of )?the (?:(recent|coming) )?${QUALITY}${MEETING}(?= |\\?|$)`, 'iu');

/** What a question lists that asks for a list of meetings alone; `undefined` for any other. */
export function listedIn(asked: string): Listed | undefined {
  const match = LISTS.exec(asked);
  return match ? ((match[1]?.toLowerCase() ?? 'all') as Listed) : undefined;
}
