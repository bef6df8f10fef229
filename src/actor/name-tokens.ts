import { MONTHS } from '../calendar/months.ts';
import { WEEKDAYS } from '../calendar/weekdays.ts';
import { endsVietnameseName, isGivenNameThatDoes } from './given-name-words.ts';
import { isOfficeWord, isTitleHead, PARTICLES } from './titles.ts';
import type { Token } from './token.ts';

/** Capitalised words that open sentences and are no names there. */
export const LEADING =
  /^(?:In|On|At|Ahead|Prior|The|This|That|These|Those|He|She|It|They|We|I|His|Her|Their|Its|Our|During|After|Before|While|When|As|Both|According|However|Also|And|But|To|With|For|From|By|Following|Speaking|Regarding|Meanwhile|Earlier|Later|Since|Under|Over|There|Here|If|Although|Though|Besides|Moreover|Furthermore|Addressing|Reflecting|Thanking|Welcoming|Noting|Recalling|Affirming|Stressing|Sharing|Talking|Mentioning|Touching|Concluding|Hosting|Receiving|Meeting|Visited|Top|Photo|Source|File|Dear|Yes|No|Not|All|Some|Many|Most|Other|Another|One|Two|Three|Last|Next|New|Such|Only|Now|Then|Today|Yesterday|Let|May|Amid|Among|Between|Within|Through|Because|Despite|Apart|In-depth|Sides|Participants|Officials|Ministers|Leaders|Attending|Accepting|Agreeing|Expressing|Appreciating|Congratulating|Highlighting|Emphasising|Emphasizing|Reaffirming|Opening|Citing|Marking|Joining|Present|Who|What|Where|Why|How|Which|Did|Does|Do|Is|Are|Was|Were|Has|Have|Had|Will|Would|Can|Could|Should|When|Whom|Whose|About|Tell|Show|Find|List|Give|Please|Any|Each|Every|Delegates|Once|Upon|Until|Unlike|Like|Even|Just|Still|Yet|So|Thus|Hence|Therefore|Both|Either|Neither|Nor|Or|Via|Per|Versus|Vs|Live|Breaking|Update|Exclusive|Watch|Read|More|Related|Tags|Share|Follow|Home|News|Menu|Search|Subscribe|Advertisement|Comments|Print|Email|Copyright|Reporting|Editing|Written|Translated|Compiled|Edited|Lauding|Praising|Hailing|Valuing|Calling|Urging|Asking|Telling|Briefing|Greeting|Briefed|Applauding|Commending|Extolling|Backing|Echoing|Quoting|Escorting|Congratulating|Inviting|Informing|Reminding|Assuring|Lamenting|Mourning|Honoring|Honouring|Awarding|Appointing|Naming|Introducing|Accompanying|Representing|Succeeding|Replacing|Requesting|Suggesting|Proposing)$/;

/** Words that capitals turn into a name only in the midst of a sentence and before another name ("To Lam"). */
const FUNCTION_WORD =
  /^(?:To|An|In|On|At|Of|For|And|The|With|By|From|As|A|It|He|She|We|They|His|Her|Their|Our|Its|This|That|But|Or)$/;

/** Those of them that no name holds: "Tran Xuan Tam And Ana Lund", "Tran Xuan Tam At Festival". */
const NEVER_IN_NAME = /^(?:And|At|Of|For|With|From|But|Or|This|That|His|Her|Their|Our|Its)$/;

/** Headline verbs in title case, which are no names. */
const HEADLINE_VERB =
  /^(?:Has|Had|Holds?|Held|Meets?|Met|Receives?|Received|Hosts?|Visits?|Calls?|Speaks?|Talks?|Spoke|Spoken|Told|Sent|Paid|Gave|Greets?|Welcomes?|Discuss(?:es)?|Attends?|Pays?|Says|Urges?|Vows?|Agrees?|Pledges?|Arrives?|Begins?|Ends?|Leaves?|Concludes?|Wraps?|Starts?|Seeks?|Eyes?|Hails?|Thanks?|Calls?|Backs?|Signs?|Exchanges?|Sends?|Congratulates?|Announces?|Readout|Remarks|Travels?|Telephone|Phone|Wants?|Offers?|Proposes?|Stresses|Gives?|Takes?|Joins?|Reaffirms?|Affirms?|Chairs?|Delivers?|Addresses|Congratulating|Honou?ring|Condemning|Announcing|Celebrating|Commemorating|Marking|Welcoming|Hosting|Receiving|Visiting|Boosts?|Bolsters?|Promotes?|Strengthens?|Enhances?)$/;

/** Styles that stand before a name as if they were of it. */
const STYLE = /^(?:H\.E\.?|Techo|Krolahom|Thipadei)$/;

/** Networks on which officials write: "his official Twitter account". */
const NETWORK = /^(?:Twitter|Facebook|Weibo|WeChat|YouTube|Instagram|TikTok|Telegram|Zalo|LinkedIn|WhatsApp)$/;

/** What a credit adds to the last name of a caption: "X and Y Source: VNA". */
const CREDIT = /^(?:Source|Photo|Photos|Credit|Image)$/;

/** What a doctor adds behind his name and a comma. */
const DEGREE = /^(?:M\.D|Ph\.D|J\.D)\.?$/;

/** Offices of several before their names. */
const OF_SEVERAL = /^(?:Congressmen|Congresswomen|Legislators|Lawmakers|Mayors)$/;

/** Whether the token can be part of a personal name. */
function isNameToken(token: Token | undefined, next?: Token, after?: string): boolean {
  if (token?.kind !== 'word' || !token.capital || token.party || token.place) return false;
  if (/^(?:Mon|Tue|Wed|Thu|Fri)$/.test(token.text) && after === '(') return false;
  if (STYLE.test(token.text) || NETWORK.test(token.text)) return false;
  if (token.text === 'All' && next?.party) return false;
  if (OF_SEVERAL.test(token.text) || (CREDIT.test(token.text) && next?.text === ':')) return false;
  if (token.text.length === 1) return token.text !== 'I' && token.text !== 'A';
  if (DEGREE.test(token.text)) return false;
  if (/^[A-Z]\.$/.test(token.text)) return true;
  // "Both Deputy PMs": an office of several.
  if (/^[A-Z]{2,4}s$/.test(token.text)) return false;
  if (/^(?:Jr|Sr|Ma|St)\.$/.test(token.text)) return true;
  if (isTitleHead(token.text) && token.text !== 'Sultan') return false;
  if (/^[A-Z0-9-]{2,}$/.test(token.text))
    return /^[A-Z]+$/.test(token.text) && after !== 'the' && isSurnameInCapitals(token, next);
  if (token.marked) return true;
  if (token.opens && (isFamilyHe(token, next) || isFamilyDo(token, next))) return true;
  // "To Lam, General Secretary, …": the one name that opens with a little word of English and needs no title.
  if (token.opens && token.text === 'To' && next?.text === 'Lam') return true;
  if (FUNCTION_WORD.test(token.text))
    return (
      !token.opens &&
      !NEVER_IN_NAME.test(token.text) &&
      next?.kind === 'word' &&
      next.capital &&
      next.text.length > 1 &&
      !next.place &&
      !isOfficeWord(next.text) &&
      !HEADLINE_VERB.test(next.text)
    );
  if (HEADLINE_VERB.test(token.text)) return false;
  if (token.text === 'Sultan') return after === 'King' && next?.kind === 'word' && next.capital;
  if (token.opens && LEADING.test(token.text)) return false;
  return !isOfficeWord(token.text);
}

/** "He Yongli, vice premier": before another name no pronoun, but a Chinese family name. */
function isFamilyHe(token: Token, next: Token | undefined): boolean {
  if (token.text !== 'He' || next?.kind !== 'word' || next.start - token.end !== 1) return false;
  return (
    /^[A-Z][a-z]{1,12}$/.test(next.text) &&
    !next.party &&
    !next.place &&
    !isOfficeWord(next.text) &&
    !LEADING.test(next.text)
  );
}

/** "Do Van Chien, who …": before a middle name no verb, but a Vietnamese family name. */
const isFamilyDo = (token: Token, next: Token | undefined): boolean =>
  token.text === 'Do' &&
  /^(?:Van|Thi|Ba|Duc|Duy|Huu|Quang|Minh|Hoai|Hung|Tien|Thanh|Ngoc|Xuan|Dinh|Trong|Manh|Anh|Hoang|Kim|Quoc|Viet|Hai|Trung)$/.test(
    next?.text ?? '',
  );

/** Titles in short, which stand before names: "EAM Jaishankar", "NSA Sullivan". Those without a vowel ("SM", "DPM") are no names anyway. */
const SHORT_TITLE = /^(?:EAM|ESM|NSA|VP|CEO|COAS|CDS)$/;

/** "KAMIKAWA Yoko", "BUI Thanh Son": some ministries write family names in capitals. "JD", "TJ": two initials, one of them a J. */
function isSurnameInCapitals(token: Token, next: Token | undefined): boolean {
  if (!/[AEIOUY]|^NG$|^(?:J[A-Z]|[A-Z]J)$/.test(token.text) || SHORT_TITLE.test(token.text)) return false;
  return (
    next?.kind === 'word' &&
    next.start - token.end === 1 &&
    /^[A-Z][a-z]+(?:-[A-Za-z]+)?$/.test(next.text) &&
    !next.party &&
    !next.place &&
    !isOfficeWord(next.text)
  );
}

/** "Mr. Antony BLINKEN", "Dr. Luisa ROJAS da Costa": behind a form of address and a first name a family name in capitals. */
function isSurnameAtEnd(tokens: readonly Token[], from: number, at: number): boolean {
  const [token, before] = [tokens[at], tokens[from - 1]];
  return (
    token?.kind === 'word' &&
    /^[A-Z]{2,}(?:['’-][A-Z]{2,})?$/.test(token.text) &&
    /[AEIOUY]|^NG$/.test(token.text) &&
    !token.party &&
    !token.place &&
    COURTESY.test((before?.text === '.' ? tokens[from - 2] : before)?.text ?? '')
  );
}

/** Words of the longest name; without a father's name behind "bin", half as many. */
const LONGEST = 16;

/** One past the last token of the name that begins at `from`; `undefined` when none begins there. */
export function endOfName(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  if (isGivenNameThatDoes(first, tokens[from + 1], tokens[from + 2])) return from + 1;
  if (!isNameToken(first, tokens[from + 1], tokens[from - 1]?.text)) return undefined;
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST) {
    // "Setia bin Pehin Datu Pekerma": a name with its father's may be as long again.
    if (to - from === LONGEST / 2 && !tokens.slice(from, to).some(({ text }) => /^(?:bin|binti|ibn)$/.test(text)))
      break;
    const before = tokens[to - 1];
    const token = tokens[to];
    if (!before || !token || before.possessive || token.start - before.end > 1) break;
    if (
      isNameToken(token, tokens[to + 1]) ||
      (token.text === 'Sultan' && tokens[from - 1]?.text === 'King') ||
      isSurnameAtEnd(tokens, from, to) ||
      endsVietnameseName(tokens.slice(from, to), token, tokens[to + 1])
    ) {
      to += 1;
      continue;
    }
    const behind = endOfNickname(tokens, to);
    if (behind !== undefined) {
      to = behind;
      continue;
    }
    const beyond = tokens[to + 1];
    if (to - from > 1 && isBrokenName(before, token, beyond)) return to + 2;
    if (to - from > 1 && NUMERAL.test(token.text)) return to + 1;
    if (isFamilyNameThere(before, token, beyond)) return to + 1;
    if (
      to - from === 1 &&
      from > 0 &&
      FAMILY_NAME_TOO.test(token.text) &&
      !(beyond?.kind === 'word' && (beyond.capital || beyond.text === 'of')) &&
      tokens[from - 1]?.kind === 'word'
    )
      return to + 1;
    let particles = 0;
    while (particles < 3 && PARTICLES.has(tokens[to + particles]?.text ?? '')) particles += 1;
    if (particles > 0 && isNameToken(tokens[to + particles])) {
      to += particles + 1;
      continue;
    }
    break;
  }
  return to;
}

/** "Carl W. Marine": behind a middle initial stands a family name, a word of offices though it be, unless more of an office follows. */
const isFamilyNameThere = (before: Token, token: Token, next: Token | undefined): boolean =>
  /^[A-Z]\.$/.test(before.text) &&
  token.kind === 'word' &&
  /^[A-Z][a-z]+$/.test(token.text) &&
  !token.party &&
  !token.opens &&
  !LEADING.test(token.text) &&
  !HEADLINE_VERB.test(token.text) &&
  !isTitleHead(token.text) &&
  !(next?.kind === 'word' && next.start - token.end === 1 && (next.capital || next.text === 'of'));

/** 'Vincent "B.J" Lawrence': where the name goes on behind a nickname in quotation marks. */
function endOfNickname(tokens: readonly Token[], at: number): number | undefined {
  const opening = tokens[at];
  if (opening === undefined || !/^["“]$/.test(opening.text)) return undefined;
  for (let close = at + 2; close <= at + 3; close += 1)
    if (/^["”]$/.test(tokens[close]?.text ?? ''))
      return tokens[at + 1]?.capital && isNameToken(tokens[close + 1]) ? close + 2 : undefined;
  return undefined;
}

/** "Ban Ki- moon": a given name of two syllables that a broken line has parted behind its hyphen. */
function isBrokenName(before: Token, hyphen: Token, rest: Token | undefined): boolean {
  return (
    hyphen.text === '-' &&
    hyphen.start === before.end &&
    rest?.start === hyphen.end + 1 &&
    /^[a-z]{2,6}$/.test(rest.text) &&
    /^[A-Z][a-z]{1,5}$/.test(before.text)
  );
}

const DAY_OR_MONTH = new RegExp(`^(?:${[...WEEKDAYS, ...MONTHS, 'Today', 'Yesterday'].join('|')})$`);

/** "Lloyd J. Austin III". */
const NUMERAL = /^(?:II|III|IV)$/;

/** Forms of address, which are no offices. */
export const COURTESY =
  /^(?:mr|mrs|ms|mme|dr|prof|professor|sir|dame|lord|lady|madam|comrade|shri|smt|shrimati|datuk|dato|datin|seri|tengku|hon|h\.e|he|samdech|techo|krolahom|thipadei)\.?$/i;

/** Letters after a name, which are no body. */
export const POSTNOMINAL = new RegExp(`${DEGREE.source}|^(?:MD|PhD|MP|MEP|MLA|QC|KC|SC|CBE|OBE|MBE|GCMG|KCMG|CMG)$`);

/** Family names that are also words of offices, when a first name stands before them. */
const FAMILY_NAME_TOO =
  /^(?:West|North|East|South|Bishop|King|Prince|Major|Marshal|Judge|Law|Banks?|Young|Church|Power|Pope|Dean|Chancellor|Justice)$/;

/** Tokens that look like names but name a body: words of an office follow them directly, or they stand in "of the X of". */
export function findBodyNames(tokens: readonly Token[]): ReadonlySet<number> {
  const bodies = new Set<number>();
  for (let from = 0; from < tokens.length; from += 1) {
    const to = endOfName(tokens, from);
    if (to === undefined) continue;
    const last = tokens[to - 1];
    const next = tokens[to];
    const adjacent = last && next?.kind === 'word' && next.start - last.end === 1 && !last.possessive;
    const office =
      adjacent &&
      !NUMERAL.test(next.text) &&
      next.capital &&
      !next.party &&
      !next.place &&
      isOfficeWord(next.text) &&
      !DAY_OR_MONTH.test(next.text) &&
      !POSTNOMINAL.test(next.text) &&
      !COURTESY.test(next.text);
    const inside =
      (tokens[from - 1]?.text === 'the' && tokens[from - 2]?.text === 'of') ||
      (tokens[from - 1]?.possessive === true && isOfficeWord(tokens[from - 1]?.text ?? ''));
    const landmark = isLandmark(tokens, from, to);
    const within = to - from === 1 && next?.text === 'of' && inside;
    if (office || within || landmark) for (let at = from; at < to; at += 1) bodies.add(at);
    from = to - 1;
  }
  for (const [at, token] of tokens.entries())
    if (HAS_A_FIELD.test(token.text)) for (let of = endOfField(tokens, at) - 1; of > at; of -= 1) bodies.add(of);
  return bodies;
}

const HAS_A_FIELD = /^(?:Bureau|Office|Department|Division|Directorate)$/;
const WITHIN_FIELD = /^(?:of|for|the|and|&)$/;
/** No bureau has a longer name. */
const LONGEST_FIELD = 10;

/**
 * "Bureau of International Narcotics and Law Enforcement Affairs": one past the last word of what a bureau is for; the
 * bureau's own place where the words may run on into a name.
 */
function endOfField(tokens: readonly Token[], bureau: number): number {
  if (!/^(?:of|for)$/.test(tokens[bureau + 1]?.text ?? '')) return bureau;
  let at = bureau + 2;
  while (at < bureau + LONGEST_FIELD && tokens[at]?.kind === 'word') {
    const { text, capital, party, possessive } = tokens[at] as Token;
    if (party || possessive || !(capital || WITHIN_FIELD.test(text))) break;
    at += 1;
    if (text === 'Affairs') return at;
  }
  // Two words more may be somebody's name.
  const last = tokens[at - 1]?.text ?? '';
  return IS_A_FIELD.test(last) && tokens.slice(bureau + 2, at).some(({ text }) => text === 'and') ? at : bureau;
}

/** How words end that say what a bureau is for. */
const IS_A_FIELD = /(?:airs|ights|ions|rces|orts|dies|ics|ment|tion|ity|ture|ism|cy|try|nce|logy|rade|alth|bou?r)$/;

/** What is called after somebody, and storms, ships and orchids, which are called as people are. */
const CALLED_AFTER =
  /^(?:Square|Street|Avenue|Boulevard|Road|Bridge|Museum|Mausoleum|Stadium|Airport|Monument|Memorial|Prize|Award|Medal|Tower|Gardens?|Hospital|Library|Temple|Pagoda|Cathedral|Trail|Hotel|Cup|Statue|Relic|Zone)$/;
const STORM = /^(?:Typhoon|Hurricane|Cyclone|Storm|Operation|Dendrobium|USS|USNS|HMS)$/;

/** "The Simon Bolivar Park", "Rosa Luxemburg Street", "Hurricane Katrina": no people. Park, Temple and Street are family names as well. */
function isLandmark(tokens: readonly Token[], from: number, to: number): boolean {
  if (STORM.test(tokens[from]?.text ?? '')) return to - from > 1;
  const last = tokens[to - 1]?.text ?? '';
  const before = tokens[from - 1]?.text ?? '';
  if (last === 'Park') return to - from > 1 && /^(?:the|at|in|near|through)$/i.test(before);
  return CALLED_AFTER.test(last) && (to - from > 2 || (to - from > 1 && /^(?:the|a)$/i.test(before)));
}
