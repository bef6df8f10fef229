import { fold } from '../../../actor/fold.ts';
import { isTitleHead } from '../../../actor/titles.ts';
import type { KnownPerson } from '../../draft.ts';

/** Heads that many bear at once, so that they point at one person only with a word before them. */
const COMMON =
  /^(?:minister|president|secretary|general|member|head|chief|deputy|vice|assistant|leader|official|director|advis[eo]r|captain|doctor|professor|mr|mrs|ms|king|queen|chairman|chairwoman|chair|delegate|expert|coach|resident|spokes(?:man|woman|person)|ambassador|premier|pm|envoy)$/;

const OF_A_TOWN =
  /\b(?:city|province|provincial|municipal|municipality|people'?s committee|prefecture|governor|mayor)\b/;
const LEADS_TOWN = /^(?:chairman|chairwoman|mayor|governor|secretary)\b/;

/**
 * The phrases that a text may use for those who bear these titles, folded: the end of a title ("trade representative"),
 * its head behind its field ("commerce secretary"), and "city chairman" for who leads a city's committee. A phrase that
 * fits two people points at both.
 */
export function titlesOf(people: readonly KnownPerson[]): ReadonlyMap<string, readonly KnownPerson[]> {
  const byPhrase = new Map<string, KnownPerson[]>();
  for (const person of people.slice(0, 60)) {
    for (const phrase of new Set(phrasesOf(fold(person.role ?? '')))) {
      const bearers = byPhrase.get(phrase) ?? [];
      if (!bearers.includes(person)) bearers.push(person);
      byPhrase.set(phrase, bearers);
    }
  }
  return byPhrase;
}

function phrasesOf(role: string): string[] {
  const found: string[] = [];
  for (const part of role.split(/, | and (?=(?:\S+ ){0,2}(?:president|minister|secretary|chairman|head|director)\b)/)) {
    const [head = '', field = ''] = split(part);
    const words = head.split(' ');
    if (!isTitleHead(words.at(-1) ?? '')) continue;
    for (let from = Math.max(0, words.length - 4); from < words.length; from += 1) {
      const phrase = words.slice(from).join(' ');
      if (from < words.length - 1 || !COMMON.test(phrase)) found.push(phrase);
    }
    const fields = field.split(' ');
    if (field !== '' && fields.length <= 4 && !/^the\b/.test(field)) found.push(`${field} ${words.at(-1)}`);
    if (OF_A_TOWN.test(part) && LEADS_TOWN.test(words.at(-1) ?? ''))
      for (const scope of ['city', 'municipal', 'provincial', 'local'])
        for (const noun of [words.at(-1), 'leader', 'chief', 'official']) found.push(`${scope} ${noun}`);
  }
  return [...found, ...found.flatMap(shortened)];
}

/** "Deputy PM" for a Deputy Prime Minister. */
const shortened = (phrase: string): string[] =>
  phrase.includes('prime minister') && phrase !== 'prime minister' ? [phrase.replace('prime minister', 'pm')] : [];

/** "secretary of commerce" as its head and its field. */
function split(part: string): [string, string] {
  const at = part.search(/ (?:of|for|to|on|at|in) /);
  if (at < 0) return [part, ''];
  const field = part.slice(at + 1).replace(/^\S+ /, '');
  return [part.slice(0, at), / (?:of|for) /.test(part.slice(at, at + 5)) ? field : ''];
}
