import type { CleaningRule } from './cleaning.ts';
import { isKnownWord } from './glue/known-word.ts';
import { FUNCTION_WORDS, partsOf } from './glue/parts-of.ts';
import { partName } from './glue/run-into-name.ts';
import type { Vocabulary } from './vocabulary.ts';

const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
/** Addresses, and words with digits or underscores about them, are left alone. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S{1,500}|\S{1,100}@\S{1,100}|\b[a-z0-9-]{1,60}\.(?:com|org|net|vn|gov|int|info)\b\S{0,200}/gi;
/** Longer runs of letters are no glued words. */
const LONGEST = 60;
/** An office that ran into a name, a modifier into its partnership: "SecretaryNguyen", "StrategicPartnership". */
const OFFICE_AND_NAME =
  /^(Secretary|Assistant|Undersecretary|Vice|Senior|Minister|President|Chairman|Chairwoman|Premier|Ambassador|Governor|Senator|Strategic|Comprehensive|Foreign|Prime|Deputy|Defen[cs]e|Affairs|Trade|Security|Commerce|Committee|Commission|Assembly|Congress|Counsellor|Councillor|General|Speaker|Leader)(\p{Lu}\p{Ll}[\p{L}\p{M}]+)$/u;
/** "Tuesdayevening", "lastweek". */
const DAY_AND_PART =
  /^((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(morning|afternoon|evening|night)$|^([Ll]ast|[Nn]ext|[Tt]his)(week|month|year)$/;
/** "US'sGeneral". */
const OWNER_AND_NAME = /^([\p{L}\p{M}]{2,}['’]s)(\p{Lu}\p{Ll}+)$/u;
/** Two words of a name of which one stands alone elsewhere in the text ("WangYi", where Wang does); no "McKinley". */
const TWO_NAMES = /^(\p{Lu}\p{Ll}{1,12})(\p{Lu}\p{Ll}{1,12})$/u;
/** "USPresident", "UKGovernment": a state in two letters before an office or an institution. */
const STATE_AND_NAME =
  /^(US|UK|EU|UN)(President|Vice|Secretary|Ambassador|Government|Congress|Senator|Senate|House|State|Department|Embassy|Defen[cs]e|Trade|Deputy|Security|General|Prime|Foreign|Council|Charter|Commission)$/;
/** "PMDung": a short form of an office before a name. */
const SHORT_OFFICE = /^(PM|FM|DPM)(\p{Lu}\p{Ll}{2,12})$/u;
/** A region or a people that ran into the institution: "AsianAffairs". */
const PEOPLE_AND_BODY =
  /^([A-Z][a-z]{2,12}(?:an|ese|ish|ian))(Affairs|Government|Embassy|Ambassador|President|Premier|Prime|Foreign|Minister|State|Party|Parliament)$/;
const PREFIX = /^(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|O)\p{Lu}/u;
/** Two syllables of a Vietnamese name, of which the first bears a mark of its spelling: "ThịKim", "TôLâm". */
const SYLLABLES =
  /^(\p{Lu}[\p{Ll}]{0,6}[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹăđơưôêâ][\p{Ll}]{0,3})(\p{Lu}\p{Ll}{1,6})$/u;
const TAILS: ReadonlySet<string> = new Set(
  'and has have had is in of on to was were will with for from by at that during also told said says met held sent paid made took gave spoke asked welcomes values attaches backs regards considers treasures stresses affirms pledges hopes wants'.split(
    ' ',
  ),
);

/** "on15", "the70th", "May29". */
const WORD_AND_FIGURES =
  /(?<![\p{L}\d.])(in|on|at|from|to|since|until|and|of|by|than|the|its|their|marks?|marking|marked|celebrate[sd]?|celebrating|with|between|over|nearly|January|February|March|April|May|June|July|August|September|October|November|December)(?=\d{1,4}(?:st|nd|rd|th)?(?![\p{L}\d]))/gu;
/** "10thASEM", "the 3rdForum". */
const ORDINAL_AND_NAME = /(?<=(?<![\p{L}\d])\d{1,3}(?:st|nd|rd|th))(?=\p{Lu}[\p{L}]{2})/gu;
/** "Nations.The", "July 5.The", "in 2018.The", "(UN).The": where one sentence ran into the next. */
const SENTENCES =
  /(?<=\p{Ll}{3}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|[ ,](?:19|20)\d\d|\p{L}\))([.;!?])(?=(?:\p{Lu}['’])?\p{Lu}\p{Ll}{1,20}[ ,])/gu;
/** "… in the US.The guests", "against COVID-19.He": behind capitals or a figure only a word that opens sentences tells it. */
const SENTENCES_BEHIND_CAPITALS =
  /(?<=(?<![\p{L}.])\p{Lu}{2,8}|\p{L}-\d{1,3})\.(?=(?:The|He|She|They|It|In|On|At|For|His|Her|Both|This|These|As|To|After|During|With)[ ,])/gu;
/** "Houseon", "Partyand": a house or an institution and the little word behind it. */
const INSTITUTION_AND_TAIL =
  /^(House|Palace|Hall|Office|Ministry|Assembly|Committee|Commission|Council|Party|Government|Department|Embassy|Conference|Forum|Summit)(and|at|by|during|for|from|has|had|in|is|of|on|that|to|was|will|with)$/;

/** Words that lost the space between them at a line's end ("highlyof", "byParty", "China’sneighbourhood") are parted. */
export const gluedWords: CleaningRule = {
  name: 'glued words',
  apply(state, { vocabulary }) {
    if (!vocabulary) return state;
    const text = part(state.text, vocabulary);
    return { ...state, text, captions: state.captions.map((caption) => part(caption, vocabulary)) };
  },
};

function part(text: string, vocabulary: Vocabulary): string {
  const counts = new Map<string, number>();
  for (const [token] of text.matchAll(TOKEN)) counts.set(token, (counts.get(token) ?? 0) + 1);
  const own = new Set([...counts.keys()].filter((token) => /^[a-z]{4,}$/.test(token) && vocabulary.knows(token)));
  const addresses = [...text.matchAll(ADDRESS)].map((m) => [m.index, m.index + m[0].length] as const);
  const seen = new Map<string, string>();
  return text
    .replace(TOKEN, (token, at: number) => {
      if (token.length < 4 || token.length > LONGEST || addresses.some(([start, end]) => at >= start && at < end))
        return token;
      if (/[\d_@/]/.test(text[at - 1] ?? '') || /[\d_@/]/.test(text[at + token.length] ?? '')) return token;
      let parted = seen.get(token);
      if (parted === undefined) {
        const next = text.slice(at + token.length, at + token.length + 3);
        parted =
          partName(token, next, vocabulary) ??
          partToken(token, vocabulary, own, counts, text[at - 1] === '-' || next.startsWith('-'));
        seen.set(token, parted);
      }
      return parted;
    })
    .replace(SENTENCES, '$1 ')
    .replace(SENTENCES_BEHIND_CAPITALS, '. ')
    .replace(/(?<=\p{L}{2}),(?=\p{L}{2})/gu, ', ')
    .replace(WORD_AND_FIGURES, '$1 ')
    .replace(ORDINAL_AND_NAME, ' ');
}

function partToken(
  token: string,
  vocabulary: Vocabulary,
  own: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  hyphenated: boolean,
): string {
  const possessive = /^([\p{L}\p{M}]{2,}['’]s)([a-z]{2,})$/u.exec(token);
  if (possessive) {
    const [, owner = '', rest = ''] = possessive;
    return isKnownWord(rest, vocabulary) ? `${owner} ${rest}` : token;
  }
  const owner = OWNER_AND_NAME.exec(token);
  if (owner) return `${owner[1]} ${owner[2]}`;
  if (/['’]/.test(token)) return token;
  const camel = /^([a-z]{2,})(\p{Lu}[\p{L}\p{M}]{1,})$/u.exec(token);
  if (camel) {
    const [, left = '', right = ''] = camel;
    const word = FUNCTION_WORDS.has(left) || (left.length >= 4 && isKnownWord(left, vocabulary));
    return word ? `${left} ${right}` : token;
  }
  const syllables = SYLLABLES.exec(token.normalize('NFC'));
  if (syllables) return `${syllables[1]} ${syllables[2]}`;
  const day = DAY_AND_PART.exec(token);
  if (day) return `${day[1] ?? day[3]} ${day[2] ?? day[4]}`;
  const twoNames = TWO_NAMES.exec(token);
  if (twoNames && !PREFIX.test(token) && (counts.has(twoNames[1] ?? '') || counts.has(twoNames[2] ?? '')))
    return `${twoNames[1]} ${twoNames[2]}`;
  const office =
    OFFICE_AND_NAME.exec(token) ??
    INSTITUTION_AND_TAIL.exec(token) ??
    STATE_AND_NAME.exec(token) ??
    SHORT_OFFICE.exec(token) ??
    PEOPLE_AND_BODY.exec(token);
  if (office) return `${office[1]} ${office[2]}`;
  if (/^[a-z]+$/.test(token)) {
    if (isKnownWord(token, vocabulary)) return token;
    const parts = partsOf(token, vocabulary, own);
    if (!parts) return token;
    const grammar = parts.some((one) => FUNCTION_WORDS.has(one));
    // what is written alike twice is a word of the text; line ends seldom glue the same pair again
    if (!grammar && (counts.get(token) ?? 0) > 1) return token;
    if (hyphenated && parts.some((one) => one.length < 4)) return token;
    return parts.join(' ');
  }
  return partCapitalised(token, vocabulary, counts);
}

/** "Vietnamand" where Vietnam stands elsewhere; "Thetwo", "Bothsides", "Heasked" where no name begins so. */
function partCapitalised(token: string, vocabulary: Vocabulary, counts: ReadonlyMap<string, number>): string {
  if (!/^\p{Lu}\p{Ll}+$/u.test(token) || (counts.get(token) ?? 0) > 1) return token;
  const lower = token.toLowerCase();
  if (isKnownWord(lower, vocabulary)) return token;
  for (let at = token.length - 2; at >= 4; at--) {
    const tail = token.slice(at);
    if (TAILS.has(tail) && (tail.length > 2 || at >= 5) && counts.has(token.slice(0, at)))
      return `${token.slice(0, at)} ${tail}`;
  }
  for (let at = token.length - 5; at >= 3; at--) {
    const name = token.slice(0, at);
    if (counts.has(name) && vocabulary.frequency(token.slice(at)) >= 500) return `${name} ${token.slice(at)}`;
  }
  const opening = /^(The|Both|They|This|These|Those|During|With|From|While)([a-z]{3,})$/.exec(token);
  const rest = opening?.[2];
  if (opening && rest && vocabulary.frequency(rest) >= 500) return `${opening[1]} ${rest}`;
  const speaker = /^(He|She|It)([a-z]{3,}ed|also|has|said|told|took|made|gave)$/.exec(token);
  if (speaker && vocabulary.frequency(speaker[2] ?? '') >= 500) return `${speaker[1]} ${speaker[2]}`;
  return token;
}
