import { findParties } from '../../actor/gazetteer.ts';
import type { Question } from '../question/question.ts';

/** "Which five plants …": things that are to be named, with how many they are. */
const ASKS =
  /^\s*(?:which|what) (?:the )?(two|three|four|five|six|seven|eight|nine|ten) (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]{3,}s)\b/iu;
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** What tells them behind their number: "the five plants, A, B …", "three papers on tax, rail and visas". */
const TOLD_NEXT =
  /^(?:,|:| ?[(–—]| (?:are|were|is|include[sd]?|including|namely|such as)\b| (?:of|on|for|about|covering|to) [^.;]{1,80}?(?:,| and) )/;
/** Several names in a row. */
const NAMES =
  /\p{Lu}[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){0,4}(?:, (?:the )?\p{Lu}[^,.;]{1,40}){1,8},? and (?:the )?\p{Lu}/u;

/** A kind of which each has a name, or the noun for somebody or something whose name is asked for. */
const KIND_ASKED = new RegExp(
  [
    '^\\s*(?:and |so )?(?:which|what) (?:the )?(?:(?!(?:did|do|does|ha[sd]|have|will|would|is|are|was|were|of|in|to)\\b)[\\p{L}\\d-]+ ){0,3}?(compan(?:y|ies)|firms?|shipyards?|factor(?:y|ies)|plants?|mills?|mines?|farms?|schools?|academ(?:y|ies)|universit(?:y|ies)|colleges?|hospitals?|hotels?|restaurants?|villages?|units?|battalions?|regiments?|newspapers?|magazines?|clubs?|teams?|bands?|films?|books?|songs?|officers?|soldiers?|students?|farmers?|doctors?|experts?) (?:(?:of|in|from) (?:[\\p{L}-]+ ){1,4}?)?(?=(?:did|do|does|ha[sd]|have|will|would|can|could|should|may|is|are|was|were|\\p{Ll}+(?:ed|s)|w[oi]n|lost|built|made|took|got|came|went|chose|bought|sold|sent|gave|met|led)\\b)',
    '^\\s*who (?:was|were|is|are) the (?:[\\p{L}-]+ ){0,2}?(\\p{Ll}{3,}) (?=(?:that|who|whom|whose|killed|hurt|injured|arrested|detained|freed|released|found|sent|\\p{Ll}+ed|in|on|at|from|with)\\b)',
    '^\\s*what (?:was|were|is|are) the names? of the (?:[\\p{L}-]+ ){0,2}?(\\p{Ll}{3,})(?=\\s*\\??\\s*$| (?:that|who|whom|whose|which|\\p{Ll}+ed|in|on|at|from|with)\\b)',
  ].join('|'),
  'iu',
);
/** What somebody asks for, promises or founds has no name yet. */
const TO_BE = /\b(?:build|built|set up|found(?:ed)?|establish\p{Ll}*|creat\p{Ll}+|want\p{Ll}*|plan(?:s|ned|ning)?)\b/iu;
/** What stands before somebody or something that is told of without a name; states may stand behind it. */
const ANY_OF =
  /(?:^|[\s“"(])(?:an?|one|another|some|several|many|most|few|any|its|their|his|her|more|(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds)(?: of (?:the|its|their|these|those))?(?: \d[\d.,]*)?) (?:\p{Ll}[\p{L}-]* ){0,4}$/u;
const FIRST_ANY =
  /^(?:An?|One|Another|Some|Several|Many|Most|Its|Their|His|Her|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/;
/** A name right before: "Ocean Star, a shipyard". */
const NAMED_BEFORE = /\p{Lu}[\p{L}\p{M}’'-]*(?:,(?: which (?:is|was))?| (?:is|was|as)) $/u;
/** A name right behind: "a shipyard called Ocean Star", "a plant of the German group Bosch". */
const NAMED_NEXT =
  /^(?:['’]s?)? ?(?:(?:,|:|[(–—“"])[^.;]{0,40}?\p{Lu}|(?:(?:of|from|called|named|known as|run by|owned by|built by|such as|including|like) (?:\p{Ll}+ ){0,2}?)?\p{Lu})/u;
/** A service says of a soldier what a state does. */
const SERVICE = /\b(?:Army|Navy|Marine|Air Force|Coast Guard|Muslim|Catholic|Buddhist)\b/g;

/**
 * What tells whether a sentence only counts the things that a question with their number asks to be named, or tells of one of the
 * kind asked for without its name ("a hospital in the north"); `undefined` where the question asks for no such name.
 */
export function onlyCounts({ text: question, act }: Question): ((text: string) => boolean) | undefined {
  const [, count = '', things = ''] = ASKS.exec(question) ?? [];
  const kind = (act || TO_BE.test(question) ? null : KIND_ASKED.exec(question))
    ?.slice(1)
    .find((one) => one !== undefined);
  const nameless = kind === undefined ? undefined : namelessOf(kind.toLowerCase());
  if (count === '') return nameless;
  const counted = new RegExp(
    `\\b(?:${count}|${COUNTS.indexOf(count.toLowerCase()) + 2}) (?:[\\p{L}-]+ ){0,3}?${things}\\b`,
    'iu',
  );
  return (text) => {
    if (nameless?.(text)) return true;
    const match = counted.exec(text);
    return match !== null && !TOLD_NEXT.test(text.slice(match.index + match[0].length)) && !NAMES.test(text);
  };
}

/** Whether a text tells of the kind, and each time without a name. */
function namelessOf(kind: string): (text: string) => boolean {
  const one = kind.replace(/ies$/, 'y').replace(/s$/, '');
  const told = new RegExp(`(?<!\\p{L})${one.replace(/y$/, '(?:y|ies)')}(?:s|e?s)?(?!\\p{L})`, 'gu');
  return (text) => {
    const all = [...text.matchAll(told)];
    return all.length > 0 && all.every(({ 0: word, index }) => isNameless(text, index, index + word.length));
  };
}

function isNameless(text: string, start: number, end: number): boolean {
  const before = smallStates(text.slice(Math.max(0, start - 80), start)).replace(FIRST_ANY, (one) => one.toLowerCase());
  const any = ANY_OF.exec(before);
  return any !== null && !NAMED_BEFORE.test(before.slice(0, any.index + 1)) && !NAMED_NEXT.test(text.slice(end));
}

/** The text with states, their people and services in small letters: "a Danish shipyard" has no name. */
const smallStates = (text: string): string =>
  findParties(text)
    .reduceRight((all, { start, end }) => all.slice(0, start) + 'x'.repeat(end - start) + all.slice(end), text)
    .replaceAll(SERVICE, (all) => all.toLowerCase());
