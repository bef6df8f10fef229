import { findParties, type PartyMention } from '../../../actor/parties.ts';
import type { Draft } from '../../draft.ts';
import { quote, type YearSet } from './year-now.ts';

/** Who chairs ASEAN in which years, as the ASEAN Secretariat lists the chairs. */
const ASEAN_CHAIRS: Readonly<Record<string, readonly number[]>> = {
  BN: [2013, 2021],
  ID: [2011, 2023],
  KH: [2012, 2022],
  LA: [2016, 2024],
  MM: [2014],
  MY: [2015, 2025],
  PH: [2006, 2017, 2026],
  SG: [2007, 2018, 2027],
  TH: [2009, 2019],
  VN: [2010, 2020],
};

const CHAIR =
  /\b(?:(?:the )?ASEAN(?:['’]s)?(?: rotating)? (?:chair(?:man|manship|ship)?|presidency)|chair(?:s|ing) (?:ASEAN\b|the Association of South-?[Ee]ast Asian Nations)|(?:chair(?:manship|ship)?|presidency) of (?:the )?(?:ASEAN|Association of South-?[Ee]ast Asian Nations))\b/gi;

/** How far from the word a country stands whose chair it is. */
const NEAR = 90;

/** "Laos, which chairs ASEAN this year", "would take the chair of ASEAN next year": the years in which that can be said. */
export function findChairYears(draft: Draft): YearSet[] {
  const claims: YearSet[] = [];
  for (const sentence of draft.sentences) {
    const { text } = sentence;
    if (text.length > 2500 || !text.includes('ASEAN')) continue;
    for (const match of text.matchAll(CHAIR)) {
      const end = match.index + match[0].length;
      const on = shiftOf(text.slice(Math.max(0, match.index - 25), match.index), text.slice(end, end + 40));
      if (on === undefined) continue;
      const [country, ...more] = chairsBeside(text, match.index, end);
      const years = country && more.length === 0 ? ASEAN_CHAIRS[country]?.map((year) => year - on) : undefined;
      if (years)
        claims.push({ kind: 'one of', years, evidence: [quote(draft, sentence, match.index, match[0].length)] });
    }
  }
  return claims;
}

/** Years from the one of writing to that of the chair; undefined where the words do not tie it to that year. */
function shiftOf(before: string, after: string): number | undefined {
  if (/\b(?:19|20)\d\d\b/.test(before + after)) return undefined;
  const around = `${before} ${after.split(/[.;]/, 1)[0]}`;
  if (/\bnext year\b/i.test(around)) return 1;
  if (/\blast year\b/i.test(around)) return -1;
  return /\b(?:this year|this year['’]s|current|incumbent|in the year)\b/i.test(around) ? 0 : undefined;
}

function chairsBeside(text: string, start: number, end: number): string[] {
  const clause = text.slice(Math.max(0, start - NEAR), start).replace(/^.*[.;]/s, '');
  const before = namedIn(clause);
  const [only, ...others] = new Set(before.map(({ party }) => party));
  if (only && others.length === 0) return [only];
  const last = before.at(-1);
  if (last)
    return clause.length - last.end <= BESIDE && !/\b(?:by|with)\b/.test(clause.slice(-BESIDE * 2)) ? [last.party] : [];
  return [...new Set(namedIn(text.slice(end, end + NEAR / 2).split(/[.;]/, 1)[0] ?? '').map(({ party }) => party))];
}

/** Letters between one of several countries and the chair that must be its own. */
const BESIDE = 20;

const namedIn = (words: string): PartyMention[] => findParties(words).filter(({ party }) => party in ASEAN_CHAIRS);
