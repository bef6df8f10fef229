/** A house that a sentence names as the scene of something, with its span. */
export interface House {
  readonly start: number;
  readonly end: number;
}

const HOUSE =
  /(?:^|[ -])(?:Palace|House|Hotel|Hall|Guest ?[Hh]ouse|Residence|Headquarters|Office|Centre|Center|Building|Villa|Castle|Kremlin|Pentagon|Capitol|Ministry|Department|Embassy|Chancellery|Resort|Complex|Lodge|Mansion|Compound|Pavilion|Chateau|Istana|Monastery|Museum|Base|Hill|Secretariat)(?: (?:of|for) |$|,)/;
/** Whether the words name a building as such ("Great Hall of the People", "Pentagon"), whatever stands around them. */
export const isHouseName = (words: string): boolean => HOUSE.test(words);

const HOUSE_NOUN =
  /^(?: [a-z-]{2,16}){0,2} (?:palace|residence|complex|centre|center|hall|headquarters|building|villa|guest ?house|hotel|resort|castle|house|mansion|office|compound|estate|ministry|embassy|pavilion|chancellery|retreat|lodge)\b/;
const GENERIC =
  /\b(?:at|in) (?:the |its |his |her |their )((?:(?:government|party|ministry|presidential|state|royal|prime minister's|president's|premier's|foreign ministry|official) ){1,3}(?:headquarters|office|palace|residence|chancellery|guest ?house)|(?:headquarters|office|guest ?house) of the (?:[a-z]{4,12} )?[A-Z][A-Za-z'-]{1,20}(?: [A-Z][A-Za-z'-]{1,20}){0,4})/g;
/** "At the headquarters of Peru's Permanent Mission", "at the residence of the Chilean ambassador": a diplomatic house, with whose it is. */
const DIPLOMATIC =
  /\bat (?:the )?((?:headquarters|premises|offices?|residence|seat) of (?:the )?[A-Z][A-Za-z.-]{1,20}(?: [A-Z][A-Za-z.-]{1,20}){0,2}(?:'s)? (?:(?:[Pp]ermanent )?[Mm]ission|[Ee]mbassy|[Cc]onsulate(?: [Gg]eneral)?|[Aa]mbassador|[Cc]onsul [Gg]eneral))(?= |[,.;]|$)/g;
/** Houses of towns and of offices that a text leaves in small letters: "at city hall", "at the foreign ministry". */
const CIVIC =
  /\b(?:at|in) (?:the |its |his |her |their )?((?:city|town) hall|(?:city|municipal|provincial|committee's|party's|[Pp]arty committee's|municipal [Pp]arty committee's|city government's|presidential) (?:headquarters|guest ?house|office building|palace|mansion|compound)|parliament (?:building|house)|(?:alliance|bloc|organi[sz]ation|agency|ministry|city|government|commission|council|province)'s (?:[a-z]{4,16} )?(?:headquarters|cent(?:re|er)|office|guest ?house|building)|(?<=\bat [^.;]{0,6})(?:foreign|defen[cs]e|trade|finance|interior|foreign affairs|agriculture|health|energy) (?:ministry|department)(?: headquarters| building)?)(?= |[,.;]|$)/g;

/** What goes on at such a time is no house: "at the Shangri-La Dialogue", "at the G20". */
const OCCASION =
  /\b(?:Summit|Forum|Conference|Meetings?|Session|Games|Expo|Fair|Dialogue|Ceremony|Talks|Festival|Cup|Week|Day|Anniversary|Symposium|Exhibition|Olympics|Conclave|Seminar|Roundtable|Gala|Funeral|Inauguration|Airport|Airshow|Plenum|Level|Debate|Retreat|[A-Z]\d+|COP\d*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|President|Minister|Premier|Chairman|Secretary|General|Mr|Mrs|Ms)\b/;
const OCCASION_NOUN =
  /^(?:'s)?(?: (?!(?:after|following|before|during|for|with|and|where|their|the|his|her) )[a-z-]{2,16}){0,2} (?:summit|forum|conference|meeting|session|games|expo|fair|dialogue|ceremony|talks|festival|event|airport|gathering|debate|level|request|invitation|expense|helm|table|border|insistence|hands|accession|game|match|plant|factory|shipyard)\b/;
const CLOSES =
  /^(?:[,.;)]|$| (?:on|in|here|this|today|yesterday|late|early|last|where|for|to|with|and|during|before|after|when|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/;
const ELSEWHERE =
  /\b(?:[Pp]rofessors?|[Ss]tudents?|[Ll]ecture[rs]?|[Ss]peech|[Aa]ddress|[Rr]emarks|[Rr]eporters|[Bb]riefing|[Pp]ress conference|[Nn]ews conference|[Ww]reaths?|[Aa]rriv(?:ed|al|ing)|[Ll]anded|[Aa]mbassador|[Rr]esearcher|[Ff]ellow|[Cc]lerk|[Ll]ecturer|[Dd]ean|[Ee]ditor|[Ee]conomist|[Aa]nalyst|[Ee]xpert|[Ss]tud(?:ied|ying)|[Gg]raduated|[Ff]ir(?:ed|ing)|[Aa]im(?:ed|ing)|[Ww]elcom(?:e|ing) ceremony|[Ll]ooked(?! on )|[Ww]ork(?:s|ed|ing)?|[Ii]nterpreter|[Oo]fficial|[Oo]fficials|[Ss]ources?|[Ss]pokes(?:man|woman|person))(?: [a-z]+){0,2} $/;

/** "After arriving at the Hall, where X was waiting for him": where he came, they met. */
const ARRIVED = /\b[Aa]rriv(?:ed|ing) $/;
const RECEIVED_THERE =
  /^, where [^,;]{3,80} (?:received|greeted|welcomed|awaited|met|(?:was|were|stood) waiting for) (?:him|her|them)\b/;

const WORD =
  /(?:[A-Z][A-Za-z0-9.'-]{0,24}|(?:of|for) the(?= [A-Z])|(?:of|de la|de|da|do|dos|del|la|al|el|and)(?= [A-Z]))/y;

/**
 * The house behind "at" ("at the Great Hall of the People", "at the Seri Perdana complex"), nearest to `at` and in its
 * clause; an occasion, a person's office or a body without a roof is none. `plain` is the sentence without marks.
 */
export function findHouse(plain: string, at: number, isParty: (words: string) => boolean): House | undefined {
  const found: House[] = [];
  for (const match of plain.matchAll(
    /\b(?:[Aa]t|[Ii]n(?:side)?|(?:[Ii]n|[Oo]n|[Aa]t) the (?:grounds|gardens?|courtyard|forecourt|premises|lawns?) of|on(?= Capitol Hill)|(?<=\b(?:welcomed|ushered|escorted|showed)\b[^.;]{3,90} |\b(?:[Cc]ame|[Ww]ent|[Gg]o(?:es|ing)|[Mm]oving|[Ww]alked|[Dd]rove|[Pp]roceed(?:ed|ing)) (?:on |over |straight |then |next |afterwards )?)to) (?:the |his |her |its |their )?(?=[A-Z])/g,
  )) {
    const start = match.index + match[0].length;
    const apart = ELSEWHERE.test(plain.slice(Math.max(0, match.index - 40), match.index));
    if (apart && !ARRIVED.test(plain.slice(Math.max(0, match.index - 12), match.index))) continue;
    const house = readHouse(plain, start, /^(?:in|inside|to|on the|at the [a-z]+ of)\b/i.test(match[0]), isParty);
    if (house && (!apart || RECEIVED_THERE.test(plain.slice(house.end, house.end + 120)))) found.push(house);
  }
  for (const match of plain.matchAll(GENERIC)) {
    const end = match.index + match[0].trimEnd().length;
    const start = match.index + match[0].indexOf(match[1] ?? '');
    if (!ELSEWHERE.test(plain.slice(Math.max(0, match.index - 40), match.index))) found.push({ start, end });
  }
  for (const match of plain.matchAll(DIPLOMATIC)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? '').length;
    if (ELSEWHERE.test(plain.slice(Math.max(0, match.index - 40), match.index))) continue;
    for (let at = found.length - 1; at >= 0; at -= 1)
      if ((found[at]?.start ?? end) < end && start < (found[at]?.end ?? start)) found.splice(at, 1);
    found.push({ start, end });
  }
  for (const match of plain.matchAll(CIVIC)) {
    const words = match[1] ?? '';
    const end = match.index + match[0].length;
    if (OCCASION_NOUN.test(plain.slice(end, end + 50)) || found.some((one) => one.start < end && match.index < one.end))
      continue;
    if (!ELSEWHERE.test(plain.slice(Math.max(0, match.index - 40), match.index)))
      found.push({ start: end - words.length, end });
  }
  return found.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}

/** "The Department's Harry Lane Building", "the Prime Minister's Office": whose it is. */
const OWNER = /^(?:[A-Z][A-Za-z.-]{1,24} ){0,2}[A-Z][A-Za-z.-]{1,24}'s (?=[A-Z])/;

/** "Hosted at the Pentagon President X": who was there begins behind the house. */
const WHO_FOLLOWS =
  /^((?:[A-Z][A-Za-z'-]{1,24} ){0,3}?[A-Z][A-Za-z'-]{1,24}) (?:(?:Vice|Deputy|Prime|Foreign|Defen[cs]e|State|Acting) ){0,2}(?:President|Minister|Premier|Chairman|Chairwoman|Secretary|Ambassador|Senator|Speaker|King|Queen)\b.*$/;

function readHouse(
  plain: string,
  from: number,
  inside: boolean,
  isParty: (words: string) => boolean,
): House | undefined {
  const owner = OWNER.exec(plain.slice(from, from + 90))?.[0].length ?? 0;
  const end = endOfHouse(plain, from + owner, inside, isParty);
  if (end === undefined) return undefined;
  return { start: plain.slice(from + owner, end).includes(' ') ? from + owner : from, end };
}

function endOfHouse(
  plain: string,
  start: number,
  inside: boolean,
  isParty: (words: string) => boolean,
): number | undefined {
  let end = start;
  for (let words = 0; words < 9; words += 1) {
    const from = words === 0 ? start : end + 1;
    if (words > 0 && plain.charAt(end) !== ' ') break;
    WORD.lastIndex = from;
    const word = WORD.exec(plain)?.[0];
    if (word === undefined) break;
    end = from + word.length;
    if (/['.]s?$/.test(word) && !/^[A-Z]\.$/.test(word)) break;
  }
  const named = plain
    .slice(start, end)
    .replace(/[.']+$/, '')
    .replace(/ and [A-Z].*$/, (rest) => (HOUSE.test(rest) ? rest : ''))
    .replace(WHO_FOLLOWS, (all, house: string) => (HOUSE.test(house) ? house : all));
  const owned = /'s$/.test(named);
  const closed = start + named.length;
  const after = plain.slice(closed, closed + 50);
  const noun = HOUSE_NOUN.exec(after);
  if (OCCASION_NOUN.test(after) && !noun) return undefined;
  if (noun)
    return (inside && !/(?:palace|building|residence|hall|headquarters)$/.test(noun[0])) || OCCASION.test(named)
      ? undefined
      : closed + noun[0].length;
  if (named === '' || owned || OCCASION.test(named)) return undefined;
  if (HOUSE.test(named))
    return !inside ||
      /(?:Palace|House|Kremlin|Oval Office|Hall|Building|Residence|Chancellery|Castle|Villa|Pentagon|Capitol Hill)/.test(
        named,
      )
      ? closed
      : undefined;
  if (inside || /^[A-Z0-9.&-]{2,8}$/.test(named) || !CLOSES.test(after) || isParty(named)) return undefined;
  return named.includes(' of ') || named.includes(' and ') ? undefined : closed;
}
