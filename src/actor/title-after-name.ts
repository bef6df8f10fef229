import type { Party } from './actor.ts';
import { POSTNOMINAL } from './name-tokens.ts';
import { servesAt } from './servants.ts';
import { CONNECTORS, DROPPED, readTitle, type Title } from './title-phrase.ts';
import { isOfficeWord, isTitleHead, isTitleModifier } from './titles.ts';
import type { Token } from './token.ts';

const SPEAKS =
  /^(?!headed$)(?:[a-z]{3,14}ed|said|told|spoke|met|held|took|gave|made|says|also|then|later|will|would|has|had|was|is|hopes|went|paid|sent)$/;

/** What several do in a headline; of one it would end in "s". */
const DO_TOGETHER =
  /^(?:discuss|set|hold|meet|vow|agree|exchange|talk|pledge|speak|sign|review|call|urge|seek|eye|stress|reaffirm|affirm|co-chair|hail|mark|share|back|want|look|plan|consult|confer|have|are|were|debate|explore|renew|push|weigh|tout|chair|attend|visit|address|to)$/;

/** The title that follows the name after a comma or in brackets: ", Minister of Foreign Affairs of Russia,". */
export function titleAfter(
  text: string,
  tokens: readonly Token[],
  nameTo: number,
  bodies: ReadonlySet<number>,
): Title | undefined {
  const close = POSTNOMINAL.test(tokens[nameTo]?.text ?? '')
    ? nameTo + 1
    : isPlaced(tokens, nameTo)
      ? nameTo + 3
      : nameTo;
  const comma = tokens[close];
  if (tokens[nameTo - 1]?.possessive) return undefined;
  if (comma?.text !== ',' && comma?.text !== '(' && !isDash(tokens, close)) return undefined;
  let at = close + 1;
  if (POSTNOMINAL.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  const from = at;
  let head: number | undefined;
  const limit = Math.min(tokens.length, nameTo + 22);
  for (; at < limit; at += 1) {
    const token = tokens[at];
    // "US Chamber of Trade (USCT)'s Vice President": the short form of the body inside its title.
    if (head === undefined && token?.text === '(' && shortFormIn(tokens, at) && tokens[at + 3]?.text === "'") {
      at += 4;
      continue;
    }
    if (token?.kind !== 'word') break;
    const lower = token.text.toLowerCase();
    if (isTitleHead(token.text)) {
      head ??= at;
      continue;
    }
    // "Party Secretary of Guangxi on May 27": the day is no part of the post.
    if (head !== undefined && token.text === 'on' && CALENDAR.test(tokens[at + 1]?.text ?? '')) break;
    // "President of the All China Women's Federation".
    if (token.text === 'All' && tokens[at + 1]?.party) continue;
    if (token.party || token.place || bodies.has(at) || (token.capital && isOfficeWord(token.text))) continue;
    if (
      CONNECTORS.has(lower) ||
      isTitleModifier(lower) ||
      DROPPED.test(lower) ||
      (lower === 'named' && tokens[at - 1]?.text === 'newly') ||
      (head === undefined && lower === 'who')
    ) {
      if (lower === 'who') return undefined;
      continue;
    }
    if (!token.capital && isOfficeWord(token.text)) continue;
    // "Consul General of Peru in Varna": a town that no table knows is none of the people.
    if (head !== undefined && token.capital && tokens[at - 1]?.text === 'in') continue;
    const body = head === undefined ? undefined : endOfUnknownBody(tokens, at);
    if (body === undefined) break;
    at = body - 1;
  }
  if (head === undefined || head > nameTo + 9) return undefined;
  const stopped = tokens[at];
  // A capitalised name inside the phrase means that the title belongs to the next person.
  if (stopped?.kind === 'word' && stopped.capital) return postOfServant(text, tokens, from, at);
  // "Moreau, Swiss envoy discuss …": a headline's list of two, of whom the second goes without a name.
  if (
    (nameTo <= 3 || (tokens[0]?.text === '(' && nameTo <= 6)) &&
    ((stopped?.kind === 'word' && DO_TOGETHER.test(stopped.text)) || isListOfTwo(tokens, head))
  )
    return undefined;
  // "At the meeting with Moreau, the Swiss leader recalled …": who speaks behind the comma is the other one.
  if (tokens[from]?.text === 'the' && stopped?.kind === 'word' && SPEAKS.test(stopped.text)) return undefined;
  let to = at;
  while (to > head + 1 && CONNECTORS.has((tokens[to - 1]?.text ?? '').toLowerCase())) to -= 1;
  const title = readTitle(text, tokens, from, to);
  const goesOn = title && MEMBERSHIP.test(title.role) && tokens[at + 1]?.capital;
  const office = goesOn ? titleAfter(text, tokens, at, bodies) : undefined;
  if (office) return { ...office, ...(office.country || !title?.country ? {} : { country: title.country }) };
  if (!title || title.country !== undefined) return title;
  const owner = ownerBehindList(tokens, at) ?? ownerBehindShortForm(tokens, at);
  return owner ? { ...title, country: owner } : title;
}

/** "Member of the Central Committee, Deputy Prime Minister": the seat in a party's body says less than the office behind it. */
const MEMBERSHIP =
  /^(?:[a-z]+ )?(?:[Mm]ember|[Aa]lternate) of (?:the )?(?:[A-Z][A-Za-z]* ){0,5}(?:Committee|Bureau|Politburo|Secretariat)\b|^[Pp]olitburo [Mm]ember$/;

/** "Ana Lima – head of the Trade Office": a dash with a blank on either side parts a name from its post. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  /^[-–—]$/.test(tokens[at]?.text ?? '') &&
  (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0) &&
  (tokens[at]?.end ?? 0) < (tokens[at + 1]?.start ?? 0);

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$/;

/** "Ana Lima, special envoy of the Peruvian President Luis Prado": her own post, and the country of the one whom she serves. */
function postOfServant(text: string, tokens: readonly Token[], from: number, to: number): Title | undefined {
  const link = tokens.findIndex((_, at) => at > from && at < to && servesAt(tokens, at));
  const title = link < 0 ? undefined : readTitle(text, tokens, from, link);
  const party = tokens.slice(link + 1, to).find((token) => token.party)?.party?.party;
  return title && { ...title, ...(party && !title.country ? { country: party } : {}) };
}

/** "Ana Lima (R), Minister of Trade": where somebody stands in a picture. */
const isPlaced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '(' &&
  /^(?:R|L|C|right|left|cent(?:re|er)|middle)$/i.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 2]?.text === ')';

/** A longer row of capitalised words may be a body and the name of the next person. */
const BODY_WORDS = 2;

/**
 * "President of the Friends of Blue Horses": up to two capitalised words of no table right behind "of" name a body; so
 * do those before its short form in brackets, "Veterans of Foreign Wars (VFW)". One past the last of them.
 */
function endOfUnknownBody(tokens: readonly Token[], at: number): number | undefined {
  let to = at;
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital && !isTitleHead(tokens[to]?.text ?? '')) to += 1;
  if (to === at || to - at > BODY_WORDS) return undefined;
  const before = tokens[at - 1]?.text === 'the' ? tokens[at - 2]?.text : tokens[at - 1]?.text;
  if (/^(?:of|for)$/.test(before ?? '')) return to;
  const short = shortFormIn(tokens, to);
  const last = tokens[to - 1]?.text.charAt(0) ?? '';
  return short && /^[A-Z]{2,8}$/.test(short) && short.includes(last) ? to : undefined;
}

/** "Veterans of Foreign Wars (VFW) of the US": whose body it is, behind its short form. */
function ownerBehindShortForm(tokens: readonly Token[], bracket: number): Party | undefined {
  return shortFormIn(tokens, bracket) === undefined ? undefined : partyBehindOf(tokens, bracket + 3);
}

/** "(VFW)": the one word in brackets. */
const shortFormIn = (tokens: readonly Token[], bracket: number): string | undefined =>
  tokens[bracket]?.text === '(' && tokens[bracket + 2]?.text === ')' ? tokens[bracket + 1]?.text : undefined;

/** "Of the US": the party right behind the little word. */
function partyBehindOf(tokens: readonly Token[], at: number): Party | undefined {
  if (tokens[at]?.text !== 'of') return undefined;
  return tokens[tokens[at + 1]?.text === 'the' ? at + 2 : at + 1]?.party?.party;
}

/** "Chairman of the Subcommittee on Asia, the Pacific and the Environment of the US House": whose body it is, behind the list of its fields. */
function ownerBehindList(tokens: readonly Token[], comma: number): Party | undefined {
  const body = tokens.slice(Math.max(0, comma - 6), comma);
  const on = body.findIndex(({ text }) => /^(?:on|for)$/.test(text));
  if (tokens[comma]?.text !== ',' || on < 1 || !/^(?:sub)?committee$|^commission$/i.test(body[on - 1]?.text ?? ''))
    return undefined;
  for (const [i, token] of tokens.slice(comma + 1, comma + 12).entries()) {
    if (token.text === 'of') return partyBehindOf(tokens, comma + 1 + i);
    if (!token.capital && !/^(?:,|and|the|&)$/.test(token.text)) return undefined;
  }
  return undefined;
}

/** "Moreau, Swiss counterpart trade gifts": a counterpart is of nothing, and what follows is what the two do. */
function isListOfTwo(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  return (
    tokens[head]?.text === 'counterpart' &&
    next?.kind === 'word' &&
    /^[a-z]{3,}$/.test(next.text) &&
    !STANDS.test(next.text)
  );
}

const STANDS = /^(?:for|from|and|who|says|said|since|with|during|after|before|wants|will|has)$/;
