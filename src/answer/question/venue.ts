const KINDS =
  'building|hall|hotel|palace|venue|guest ?house|residence|house|room|ministry|museum|temple|castle|headquarters|office|embassy|mission|club|villa';
const ASKS = new RegExp(
  `\\bwhere exactly\\b|\\bexactly where\\b|\\bvenue\\b|\\b(?:which|what) (?:[\\p{L}-]+ ){0,2}?(?:${KINDS})\\b|\\b(?:which|what) (?:exact |particular )?(?:place|location|spot|site) (?:in|of)\\b|\\bwhere (?:in|within) (?:the )?\\p{Lu}`,
  'iu',
);

/** "Where did A receive B in Oslo": a building, where one is told. */
export const mayAskVenue = (asked: string): boolean =>
  /^\s*where (?:did|was|were) [^?]{3,80} in (?:the )?\p{Lu}/iu.test(asked);

/** Whether a question asks for the building in which a meeting was. */
export const asksVenue = (asked: string): boolean => ASKS.test(asked) && !SIGHT.test(asked);

/** "Which temple did they see": no meeting was in it. */
const SIGHT = /\b(?:which|what) [^?]{3,80}\b(?:see|visit|tour|view|open)\s*\??$/i;

const KIND = /\b(?:which|what) (?:[\p{L}-]+ ){0,2}?(hotel|palace|guest ?house|museum|temple|castle|embassy|club)\b/iu;

/** The kind of building that a question names, where any other would be no answer. */
export const venueKind = (asked: string): string | undefined => KIND.exec(asked)?.[1]?.toLowerCase();

const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’&.-]*(?: (?:of|for)(?: the)?)? ){1,6}(?:House|Palace|Hall|Offices?|Headquarters|headquarters|Building|Hotel|hotel|Guesthouse|Guest House|Residence|residence|Cent(?:er|re)|Castle|Museum|Temple|Pagoda|Villa|Lodge|Resort|Club|Ranch|Library|University|Embassy|Consulate|Ministry|Mission)\\b";
const OF =
  "(?:Palace|House|Hall|Castle|Temple|Museum|Ministry|University|Office|Library|Residence) of (?:the )?\\p{Lu}[\\p{L}\\p{M}'’-]+";
const KNOWN =
  'White House|Oval Office|Kremlin|Blue House|Zhongnanhai|Great Hall of the People|Pentagon|Camp David|Capitol|(?:UN|United Nations|ASEAN|NATO|EU|Party|Government) (?:headquarters|Headquarters)|City Hall|State Department|Quai d.Orsay';
const PLAIN =
  "(?:[\\p{Ll}'’-]+ ){0,3}(?:ministry|embassy|residence|hotel|headquarters|palace|guesthouse|mission|consulate|city hall)";
const VENUE = new RegExp(
  `\\b(?:at|in|inside|to|outside) (?:the |his |her |their |its |a )?(?:${KNOWN}|${OF}|${NAME}|${PLAIN}\\b)`,
  'u',
);

/** Where a text puts something in a building. */
export const venueIn = (text: string): string | undefined => VENUE.exec(text)?.[0];
