import { isOfficeWord } from '../../actor/titles.ts';

const ASKS =
  /^\s*who (?:(?:(?:will |would |is to )?(?:succeed(?:s|ed)?|replace[sd]?)|(?:is|was) (?:succeeding|replacing)|t(?:akes?|ook) over from|c[ao]mes? after)|(?:will be|is|became|becomes|was) (?:the |its |their )?(?:next|new)\b(?=[^?]{3,60} after \p{Lu}))\b/iu;
const TELLS =
  /\b(?:t(?:ook|aken|akes|aking) over|succe(?:ed\p{L}{0,3}|ssor)|replac(?:ed|es|ing)|t(?:ook|aken) (?:his|her) place)\b/iu;

/** "Who is the next consul general", "who is his successor": one who is to come to the office. */
const ASKS_NEXT =
  /^\s*who(?:['’]s| is| was| will be| becomes| became)(?: to be| going to be)? (?:(?:[\p{L}\p{M}'’-]+ ){0,5}successors?\b|(?:the |its |their |[\p{L}\p{M}]+['’]s )?next ([\p{L}\p{M}-]+(?: [\p{L}\p{M}-]+){0,3}))/iu;
const COMES =
  /\b(?:t(?:ook|aken|akes|aking) (?:over|office|up)|succe(?:ed\p{L}{0,3})|replac(?:ed|es|ing)|appoint\p{L}*|nominat\p{L}+|nominee|nam(?:ed|ing)|elect(?:ed|s|ion)?|cho(?:se|sen)|pick(?:ed)?|designate|designated|incoming|sworn in|inaugurat\p{L}+|assum(?:ed|es|ing)|next (?!(?:years?|months?|weeks?|days?|time|to|spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)|(?:will|would|is to|is set to|is due to) (?:become|be (?:the|an?|its|their)|serve|head|lead|run))\b/iu;

/** "Her successor will go on with it" names nobody. */
const IS_SUCCESSOR = /\bsuccessor,? (?:(?:is|was|will be|would be|as) )?(?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}\p{M}]+ \p{Lu}/u;

/** Whether a question asks who came after somebody in an office. */
export const asksSuccession = (text: string): boolean => ASKS.test(text) || asksNextHolder(text);

function asksNextHolder(text: string): boolean {
  const match = ASKS_NEXT.exec(text);
  if (!match) return false;
  return (
    match[1] === undefined ||
    match[1]
      .trim()
      .split(' ')
      .some((word) => isOfficeWord(word))
  );
}

/** Whether the text tells that somebody came after another; or, of whoever is next in an office, that somebody is to come to it. */
export const tellsSuccession = (asked: string, text: string): boolean =>
  asksNextHolder(asked) ? COMES.test(text) || IS_SUCCESSOR.test(text) : TELLS.test(text);
