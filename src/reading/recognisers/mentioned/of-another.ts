import type { DateMention } from '../../../calendar/dates-in-text.ts';
import type { Way } from './event-date.ts';

const EVENT = /\b(?:visit|trip|tour|meeting|met|talks|call|spoke|conversation|summit|received|session|encounter)\b/i;
const CONGRATULATED =
  /\b(?:congratulat|condol|sympath|welcom(?:ed|ing) the (?:launch|opening|signing|election))[a-z]*\b/i;
const BEGAN =
  /\b(?:(?:took|taking|takes|take|leaves?|left|leaving|assum(?:ed|ing|es)|enter(?:ed|ing)) (?:up )?(?:office|power|(?:the|his|her) (?:post|office|presidency))(?: as [^,;]{2,40})?|bec(?:ame|oming|ome) (?:[a-z]+ ){0,4}[A-Za-z]+(?: of [A-Za-z ]{2,30})?|(?:re-?)?(?:election|inauguration|appointment)(?: as [^,;]{2,40})?|(?:re-?)?(?:elected|appointed|inaugurated|sworn in)(?: (?:as|to) [^,;]{2,40})?|(?:signed|issued|launched|adopted|established|announced|upgraded|elevated|founded|born|died|imposed|completed|discharged)(?: [a-z]+){0,2}|war|anniversary|congress|plenum) (?:in |on )?$/i;
const NAMED_BY_IT =
  /^ (?:(?:general|presidential|parliamentary|snap|local|legislative|joint|terrorist|terror) )?(?:elections?|agreement|accord|deal|attacks?|statement|declaration|communique|earthquake|coup|war|deadline)\b/i;
/** A year that is told elsewhere. */
const OF_THAT_YEAR = /^ (?:of )?(?:that|the same|the following|the previous) year\b/;
const OPEN = /^(?:by|since|until|till|towards?|before|after)\b/i;
const BEFORE_IT =
  /\b(?:since|by|until|till|before|after|beyond|towards?|through|compared (?:to|with)|than|anniversary of) (?:the )?(?:(?:end|beginning|start) of )?$/i;

/** Whether the words around a date tie it to something else than a coming together: an office, an election, a treaty. */
export function isOfAnother(plain: string, { start, end, text, said }: DateMention, way?: Way): boolean {
  const before = plain.slice(Math.max(0, start - 160), start);
  const span = said.kind === 'calendar' && said.until !== undefined;
  // "Since January, when they met": the day of the meeting all the same.
  if (way === 'when') return false;
  // "Became partners on 27 March, when X paid a visit": the day of the visit too.
  if (/^,? (?:when|during which)\b/.test(plain.slice(end, end + 14))) return false;
  if (OF_THAT_YEAR.test(plain.slice(end, end + 20))) return true;
  if (OPEN.test(text) || (!span && BEFORE_IT.test(before))) return true;
  if (BEGAN.test(`${before.slice(-90)}`) || NAMED_BY_IT.test(plain.slice(end, end + 40))) return true;
  const praised = CONGRATULATED.exec(before);
  return praised !== null && !EVENT.test(before.slice(praised.index + praised[0].length));
}
