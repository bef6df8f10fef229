import type { Party } from '../../../actor/actor.ts';
import { findParties } from '../../../actor/parties.ts';
import type { Speaker } from './speaker.ts';

/** Words that stand for somebody at the table because of his office. */
export interface OwnName {
  /** Matches them in a sentence, all over it. */
  readonly pattern: RegExp;
  readonly side: Party;
  /** The holder, where one person is meant. */
  readonly name?: string;
}

/**
 * What the offices at the table name: the office itself without an article ("Chairman of the City Council thanked …"), the
 * people of the province it is held in ("Utah leaders and firms welcomed …") and the body it heads, by its short form
 * ("the NUW and the AFW agreed"). Only names that one side alone goes by.
 */
export function ownNamesOf(people: readonly Speaker[]): OwnName[] {
  return people.flatMap((person) => {
    const { role = '', side, name } = person;
    if (side === 'both' || role === '') return [];
    const others = people.filter((one) => one.side !== side).map((one) => one.role ?? '');
    const isOwn = (word: string): boolean =>
      findParties(word).length === 0 && !others.some((other) => other.includes(word));
    const isShared = people.some((one) => one !== person && one.role === role);
    const place = LOCAL.test(role) ? PLACE.exec(role)?.[1] : undefined;
    return [
      ...(/^\p{Lu}(?:\S* ){2}/u.test(role) && !isShared && name !== undefined
        ? [{ pattern: officeOf(role), side, name }]
        : []),
      ...(place !== undefined && isOwn(place)
        ? [
            { pattern: peopleOf(place), side },
            ...(name === undefined || isShared ? [] : [{ pattern: officialOf(place), side, name }]),
          ]
        : []),
      ...(role.match(SHORT) ?? []).filter(isOwn).map((short) => ({ pattern: bodyOf(short), side })),
    ];
  });
}

/** The whole office, opening a clause, with its verb right behind it; its words may be small. */
const officeOf = (role: string): RegExp =>
  new RegExp(`(?:(?<=^)|(?<=, )|(?<= that ))(?:[Tt]he )?${inAnyCase(role)}(?= [a-z])(?! (?:of|in|for|to|at)\\b)`, 'g');

/** "Utah leaders, firms and universities". */
const peopleOf = (place: string): RegExp =>
  new RegExp(`\\b${literally(place)}(?:['’]s)? ${PEOPLE}(?:(?:, | and |, and )${PEOPLE}){0,4}(?= [a-z])`, 'g');

/** "The Utah official". */
const officialOf = (place: string): RegExp =>
  new RegExp(
    `(?<=[Tt]he )${literally(place)} (?:official|leader|governor|mayor|secretary|Party chief)(?= [a-z]|, )`,
    'g',
  );

/** "The NUW", "the National Union of Weavers (NUW)". */
const bodyOf = (short: string): RegExp =>
  new RegExp(
    `(?:(?:\\p{Lu}[\\p{L}-]{1,30}|of|for|and) ){0,10}\\(${short}\\)|(?<![\\p{L}(])${short}(?![\\p{L})’'-])`,
    'gu',
  );

/** Offices of a part of a country. */
const LOCAL =
  /\b(?:governor|mayor|province|provincial|city|municipal|people['’]s committee|party committee|county|state of)\b/i;
const PLACE =
  /\b[Oo]f (?:the )?(?!(?:Provincial|Municipal|City|Party|People|National|State)\b)(\p{Lu}[\p{L}’']{1,30}(?: (?!(?:Provincial|Province|Municipal|City|Party|People|State)\b)\p{Lu}[\p{L}’']{1,30})?)/u;
const PEOPLE =
  '(?:leaders|officials|authorities|enterprises|businesses|associations|firms|companies|lawmakers|legislators|leadership|agencies|universities)';
/** Short forms of bodies, and not of an office, a city or a number; of many nations, those that are no party themselves. */
const SHORT = /\b(?!(?:CEO|DPM|HCMC?|III|APEC|OSCE)\b)\p{Lu}{3,7}\b/gu;

const inAnyCase = (text: string): string =>
  literally(text).replace(/(?<![\p{L}’'])\p{Lu}(?=\p{Ll})/gu, (letter) => `[${letter}${letter.toLowerCase()}]`);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
