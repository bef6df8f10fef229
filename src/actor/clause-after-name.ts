import { MONTHS } from '../calendar/months.ts';
import { WEEKDAYS } from '../calendar/weekdays.ts';
import type { Party } from './actor.ts';
import { foldMarks } from './fold.ts';
import { findParties } from './parties.ts';
import { isOfficeWord, isTitleHead, isTitleModifier } from './titles.ts';

/** What a clause tells of the one named before it. */
export interface OfficeTold {
  readonly role: string;
  readonly country?: Party;
}

const LATELY = '(?:just |recently |only recently |newly |since |also |now |currently )?';
const TAKES_OFFICE = new RegExp(
  `^, (?:who|whom [a-z ]{3,30}) (?:has |had |have )?${LATELY}(?:been )?(?:became|become|becomes|is|serves as|was ${LATELY}(?:elected|re-elected|named|appointed|chosen|made|confirmed)(?: as)?|elected|named|appointed|(?:took|taken|takes) (?:office|over|up (?:his|her) post) as|(?:took|taken|assumed|assumes) (?:over )?the (?:office|post|position|role|helm) (?:of|as)) (?:the |its |a )?(?:new |first |next )?`,
);
const HEADS = new RegExp(`^, who (?:has |had )?${LATELY}(?:been )?(heads?|leads?|chairs|heading|leading|chairing) `);
const OF_WHOM = { head: 'head', lead: 'leader', chair: 'chair' } as const;
/** "On his re-election as President of Peru", "upon her appointment to be the Premier of the State Council". */
const CONGRATULATED =
  /^ (?:(?:up)?on|over) (?:his|her) (?:[a-z]+ ){0,2}(?:re-?)?(?:election|appointment|inauguration|swearing-in|assumption of office|selection|nomination) (?:as|to be) (?:the |its )?(?:new |next )?/;
const CONNECTOR = /^(?:of|the|for|and|on|to)$/;
const DAY_OR_MONTH = new RegExp(`^(?:${[...WEEKDAYS, ...MONTHS].join('|')})\\b`);

/** The office that a relative clause gives to the one named: "A, who became head of the Senate of Chile", "B, who leads Oman's navy". */
export function officeToldAfter(text: string, nameEnd: number): OfficeTold | undefined {
  const words = text.slice(nameEnd, nameEnd + 240);
  const plain = foldMarks(words);
  const office = CONGRATULATED.exec(plain)?.[0].length;
  if (office !== undefined) {
    const phrase = words.slice(office, office + endOfPhrase(plain.slice(office)));
    const country = ownerIn(phrase);
    return phrase.split(' ').some(isTitleHead) ? { role: phrase, ...(country ? { country } : {}) } : undefined;
  }
  if (!plain.startsWith(', who')) return undefined;
  const takes = TAKES_OFFICE.exec(plain);
  const heads = takes ? null : HEADS.exec(plain);
  const from = (takes ?? heads)?.[0].length;
  if (from === undefined) return undefined;
  const phrase = words.slice(from, from + endOfPhrase(plain.slice(from)));
  const country = ownerIn(phrase);
  const tied = country ? { country } : {};
  if (takes) return phrase.split(' ').some(isTitleHead) ? { role: phrase, ...tied } : undefined;
  // Whoever leads "a delegation" or "efforts" holds no office by that.
  const verb = heads?.[1]?.replace(/(?:s|ing)$/, '');
  if (!country || (verb !== 'head' && verb !== 'lead' && verb !== 'chair') || !/^(?:the\b|[A-Z])/.test(phrase))
    return undefined;
  const whole = /['’]s?$/.test(phrase) ? '' : ` of ${phrase}`;
  return { role: `${OF_WHOM[verb]}${whole}`, country };
}

/** The party of the office itself, not the one it is posted to ("ambassador of Peru to Chile"). */
function ownerIn(phrase: string): Party | undefined {
  const posted = phrase.search(/ (?:to|in) /);
  const parties = findParties(posted < 0 ? phrase : phrase.slice(0, posted));
  return (parties.find(({ kind }) => kind !== 'metonym') ?? parties[0])?.party;
}

/** Where the words of an office end: at a mark, a day, or the first word that belongs to no office. */
function endOfPhrase(plain: string): number {
  let end = 0;
  let at = 0;
  for (const word of plain.split(' ', 16)) {
    const bare = /^(?:[A-Z]\.){2,3}$/.test(word) ? word : word.replace(/[,.;:()]+$/, '');
    if (/^(?:in|at|by|with|from|as|his|her|their|its)$/.test(bare)) break;
    const connects = CONNECTOR.test(bare);
    const belongs = /^[A-Z]/.test(bare)
      ? !DAY_OR_MONTH.test(bare)
      : connects || isTitleHead(bare) || isTitleModifier(bare) || isOfficeWord(bare);
    if (!belongs || bare === '') break;
    if (!connects) end = at + bare.length;
    if (bare !== word) break;
    at += word.length + 1;
  }
  return end;
}
