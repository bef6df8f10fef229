const OFFICE_BEFORE =
  /(?:Minist(?:er|ry)|Secretary|Department|Committee|Commissioner) (?:of|for) (?:(?:\p{Lu}[\p{L}]{1,14},?|and|the) ){0,5}$/u;
const OFFICE_AFTER =
  /^(?:,? and \p{Lu}[\p{L}]{1,14}|,? \p{Lu}[\p{L}]{1,14}){0,2} (?:Minist|Secretar|Department|Committee|Commission|Attach|minister)/u;
/** "Political, Security and Defence Dialogue", "Trade and Investment Framework Agreement". */
const GATHERING_AFTER =
  /^(?:,? and \p{Lu}[\p{L}]{1,14}|, \p{Lu}[\p{L}]{1,14}){0,2} (?:[Dd]ialogue|Framework|Authority|Bank|[Cc]onference|Expo)/u;
/** "on the margins of the ASEAN Regional Forum", "to attend the APEC summit". */
const VENUE_BEFORE = /\b(?:(?:sidelines?|fringes?|margins?) of|attend(?:s|ed|ing)?) [^.,;]{0,50}$/;
/** "within the framework of the ASEAN …", "the success of the APEC …", before what {@link EVENT_AFTER} knows as an event. */
const EVENT_BEFORE =
  /\b(?:occasion|framework|success|run-up|lead-up|part|meetings|at|for|before|during|after|to|ahead of|on)(?: of)?(?: their)?(?: the)?(?: (?:\d{1,2}(?:st|nd|rd|th)|\w{4,11}(?:st|nd|rd|th))(?: and \d{1,2}(?:st|nd|rd|th))?)? ?$/iu;
const EVENT_AFTER =
  /^(?:[’']s?)? ?(?:\([A-Z]{2,6}\) ?)?(?:[\p{L}’']{1,12} ){0,3}(?:summits?|meetings?|weeks?|events?|gatherings?|Summits?|Meetings?|Weeks?|Forum)\b/u;
/** What is an event when {@link EVENT_AFTER} or its own last word says so. */
const HOST_OF_EVENTS = /^(?:APEC|Asia[- ]Pacific Economic|ASEAN|G20|BRICS|SCO)/;
/** "The Summit on Science and Technology", "the conference on climate". */
const SUBJECT_BEFORE =
  /\b(?:Summit|Forum|Conference|Expo|Week|Fair) (?:on|for|of) (?:\p{Lu}[\p{L}]{1,14},? (?:and )?){0,3}$/u;
/** "the Year of Humanistic Exchange". */
const YEAR_BEFORE = /\bYears? of (?:\p{Lu}\p{L}{2,14} ){0,3}$/u;
/** Parts of names when written large: the hall that is visited, the league of lawmakers, the level of relations. */
const LARGE = /^(?:Alliance|Museum|Heritage)$/;
/** Acronyms that are words, or an agency's mark, when written small. */
const SMALL = /^(?:ai|coc|doc|mia|sco|tpp|uxo|wto)$/;

/**
 * Whether a topic's word only names something: an office ("Minister of Planning and Investment", "Defence Minister"), a
 * dialogue or a fund, or the gathering on whose margins people met. What a name holds is not what is talked about.
 */
export function isName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const after = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, start - 80), start);
  return (
    SMALL.test(word) ||
    LARGE.test(word) ||
    VENUE_BEFORE.test(before) ||
    YEAR_BEFORE.test(before) ||
    isEvent(word, before, after) ||
    (SUBJECT_BEFORE.test(before) && /^\p{Lu}/u.test(word)) ||
    OFFICE_BEFORE.test(before) ||
    OFFICE_AFTER.test(after) ||
    GATHERING_AFTER.test(after)
  );
}

function isEvent(word: string, before: string, after: string): boolean {
  if (!HOST_OF_EVENTS.test(word) || !EVENT_BEFORE.test(before)) return false;
  return /(?:Summit|summit|Summits|summits)$/.test(word) || EVENT_AFTER.test(after);
}
