import type { Party } from './actor.ts';
import { foldMarks } from './fold.ts';
import { findParties } from './parties.ts';

/** A post that a phrase longer than a title gives, and the party that it names. */
export interface LongPost {
  readonly role: string;
  readonly country?: Party;
}

const HEAD =
  '(?:(?:Vice|Executive|Senior|Deputy|General|Managing|Global|First) ){0,2}(?:President|Chairman|Chairwoman|CEO|Director|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Ff]ounder|[Cc]o-founder)';
const COMPANY = new RegExp(
  `^, ((?:${HEAD} and )?${HEAD}(?: \\(CEO\\))? of (?:the )?(?:[A-Z][A-Za-z]{1,14}(?:'s)? )?(?:[a-z-]{2,16} ){0,4}(?:(?:group|company|corporation|firm|giant|maker|manufacturer|bank|airline|conglomerate|producer|retailer|operator|carrier|fund) )?[A-Z][A-Za-z&-]{1,24}(?: [A-Z&][A-Za-z&-]{0,24}){0,5})(?=[,.;)]| who\\b| (?:on|in|at) )`,
);

/** "Jan Berg, President and CEO of Norwegian energy group Fjordkraft, …": the post behind a name, with a firm in no table. */
export function companyPostAfter(text: string, nameEnd: number): LongPost | undefined {
  // Most names stand before something else: nothing is folded for them.
  if (!text.startsWith(', ', nameEnd)) return undefined;
  const found = COMPANY.exec(foldMarks(text.slice(nameEnd, nameEnd + 200)));
  const phrase = found?.[1];
  if (phrase === undefined) return undefined;
  const country = findParties(phrase).find(({ kind }) => kind !== 'metonym')?.party;
  return { role: text.slice(nameEnd + 2, nameEnd + 2 + phrase.length), ...(country ? { country } : {}) };
}

const HEAD_OF_FIRM = `(?:${HEAD}|Group (?:Chairman|CEO))`;
const FIRM_POST = new RegExp(
  `(?:^|[^A-Za-z])((?:${HEAD_OF_FIRM} and )?${HEAD_OF_FIRM} of (?:the )?(?:[A-Z][A-Za-z&-]{1,24} ){0,5}[A-Z][A-Za-z&-]{1,24}(?: (?:plc|Inc|Corp|Ltd)\\.?)?),? $`,
);

/** "CEO of Salmex Fish Holdings, Peter Lund", "Group Chairman of Norsk Bank plc Ana Lund": the post before a name, with a firm in no table. */
export function companyPostBefore(text: string, nameStart: number): LongPost | undefined {
  const before = foldMarks(text.slice(Math.max(0, nameStart - REACH), nameStart));
  if (!/ of /.test(before) || !/(?:,|[A-Za-z.]) $/.test(before)) return undefined;
  const phrase = FIRM_POST.exec(before)?.[1];
  if (phrase === undefined || findParties(phrase).some(({ kind }) => kind !== 'metonym')) return undefined;
  return { role: phrase };
}

const POST =
  /\b(?:(?:Deputy|Vice|Standing) ){0,2}(?:Secretary|Chairman|Chairwoman|Governor|Mayor|Head|Director) of (?=[A-Z]|the )/g;
const REGION = / (?:Province|Region|City|Prefecture|Municipality|County|District) $/;
/** One phrase, without a mark that would part it. */
const PHRASE = /^[^,;.()]{5,160} [A-Z][a-z]+ $/;
/** How far before a name its post may begin. */
const REACH = 220;

/** "Secretary of the Party Committee of Honghe Hani and Yi Autonomous Prefecture of China's Yunnan Province Zhao Ruijun". */
export function regionPostBefore(text: string, nameStart: number): LongPost | undefined {
  if (!REGION.test(text.slice(Math.max(0, nameStart - 14), nameStart))) return undefined;
  const from = Math.max(0, nameStart - REACH);
  const before = foldMarks(text.slice(from, nameStart));
  const at = [...before.matchAll(POST)].at(-1)?.index;
  if (at === undefined || !PHRASE.test(before.slice(at))) return undefined;
  const country = findParties(before.slice(at)).find(({ kind }) => kind === 'name')?.party;
  return country === undefined ? undefined : { role: text.slice(from + at, nameStart).trim(), country };
}
