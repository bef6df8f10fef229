const SUBJECT = '(?:(?:the|our|their) )?[\\p{L}\\p{M}][\\p{L}\\p{M}.&-]*(?: [\\p{L}\\p{M}.&-]+){0,3}?';
const LINE = '(?:line|take|stance|position|view|message|thinking|thoughts|stand)';
const ON = '(?:on|about|re|regarding|wrt|towards?)';

/** The shorthand of desks for whole clauses and for joining words, and what a question in full says. Own list of common English. */
const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  // Joining words and what only colours it.
  [
    /(?:^|(?<=[\s,;(]))(?:btw|fyi|imo|imho|iirc|afaik|tbh|lol|ok so|quick one|quick q|quick question|q)\b[:,;]? ?(?=\p{L})/giu,
    '',
  ],
  [/[,;]? \b(?:btw|fyi|iirc|afaik|asap|tbh|lol|cheers|ta|thx|tks|rgds)\b(?=\s*(?:[?.!]|$))/giu, ''],
  [/\b(?:acc(?:ording|dg|rdg)?\.?|as) (?=to \p{Lu})/gu, 'according '],
  [/\bw\/o\b\.?/giu, 'without'],
  [/(?<=\p{L}) \b(?:re|wrt|abt)\b:? (?=\p{L})/giu, ' about '],
  [/(?<=\p{L}) vs?\.? (?=\p{L})/gu, ' and '],
  [/\bb4\b/gi, 'before'],
  [/\bbt?wn\b\.?/gi, 'between'],
  [/\bthru\b/gi, 'through'],
  [/\b(?:cuz|coz)\b/gi, 'because'],
  [/\bppl\b/gi, 'people'],
  [/\byrs\b\.?/gi, 'years'],
  [/\byr\b\.?/gi, 'year'],
  [/\bm(?:o?n)?ths\b\.?/gi, 'months'],
  [/\bwks\b\.?/gi, 'weeks'],
  [/(?<=\d) ?bn\b/gi, ' billion'],
  [/(?<=\d) ?mn\b/gi, ' million'],
  [/\bgov['’]t\b/gi, 'government'],
  [/\b(?:agmt|agrmt)\b\.?/gi, 'agreement'],
  [/\b(?:stmt|stmnt)\b\.?/gi, 'statement'],
  [/\bdelg?n\b\.?/gi, 'delegation'],
  [/\bcttee\b\.?/gi, 'committee'],
  [/\bunivs?\b\.?(?= |\?|$)/gi, 'university'],
  [/\bHQ\b/g, 'headquarters'],
  [/\bco['’]?s\b(?= (?:did|do|in|from|want|could|can|to)\b)/gi, 'companies'],
  [/\bpxs?hip\b/gi, 'partnership'],
  [/\bcoop\b\.?/gi, 'cooperation'],
  [/\bmil\b(?= (?:aid|ties|sales|exercise|exercises|drill|drills|cooperation|equipment)\b)/gi, 'military'],
  // A year right after a name and before a colon.
  [
    /(?<=\p{Lu}\p{Ll}{2,15} )(?<!\b(?:Expo|Agenda|Vision|Games|Olympics|Cup|Plan|Strategy|Forum|Congress|In|Since|By|Until|Before|After|During|January|February|March|April|May|June|July|August|September|October|November|December) )((?:19|20)\d{2})(?=:)/gu,
    'in $1',
  ],
  // "Any word on when …" asks when; "any word on the fund" what is told of it.
  [
    /^\s*(?:any|some) (?:word|news|info|idea|update|clue|line|details?)(?: yet)? (?:on|about|of|as to|re) (?=(?:when|where|who|whom|what|which|why|how)\b)/iu,
    '',
  ],
  [
    /^\s*(?:any|some) (?:word|news|info|update|details?)(?: yet)? (?:on|about|of|re) (?:whether|if) /iu,
    'Is it said that ',
  ],
  [
    new RegExp(
      `^\\s*(?:any|some) (?:word|line|comment|reaction)s? (?:yet )?(?:from|by) (${SUBJECT}) ${ON} ([^?]{2,80})\\??$`,
      'iu',
    ),
    'What did $1 say about $2?',
  ],
  [/^\s*(?:any|some) (?:word|news|info|update)(?: yet)? (?:on|about|of|re) (?=\p{L})/iu, 'What about '],
  // "What's A's line on B", "A's line on B", "A on B, what was his line".
  [
    new RegExp(`^\\s*(?:and )?(?:what(?:['’]s| is| was|s) )?(${SUBJECT})['’]s? ${LINE} ${ON} ([^?]{2,80})\\??$`, 'iu'),
    'What did $1 say about $2?',
  ],
  [
    new RegExp(
      `^\\s*(?:and )?what(?:['’]s| is| was|s) (${SUBJECT})['’]s? (?:view|views|opinion|assessment) of ([^?]{2,80})\\??$`,
      'iu',
    ),
    'What did $1 say about $2?',
  ],
  [
    new RegExp(
      `^\\s*what(?:['’]s| is| was|s) (?:the )?${LINE} (?:of|from|by) (${SUBJECT}) ${ON} ([^?]{2,80})\\??$`,
      'iu',
    ),
    'What did $1 say about $2?',
  ],
  [
    new RegExp(
      `^\\s*(\\p{Lu}${SUBJECT}) (?:on|about|re|regarding) ([^?,:–-]{2,60}?) ?[,:–-]+ ?(?:so )?what(?:['’]s| is| was|s| were) (?:his|her|their|its|the) ${LINE}\\s*\\??$`,
      'u',
    ),
    'What did $1 say about $2?',
  ],
  [
    new RegExp(`^\\s*(?:where|how) (?:does|did|do) (${SUBJECT}) stand ${ON} ([^?]{2,80})\\??$`, 'iu'),
    'What did $1 say about $2?',
  ],
];

/** "Arms ban why", "A's visit how long": the question word typed last. */
const ASKED_LAST =
  /^(?!\s*(?:who|whom|whose|what|when|where|which|how|why|did|does|do|is|are|was|were|has|have|had|will|would|can|could|and|so|but)\b)([^?]{6,150}?)[ ,:–-]+(why|how long|how come)\s*\??\s*$/iu;

/** "How many were signed? – Li/Chính talks": whom or what it is about, behind a dash. */
const TRAILING =
  /^([^?]{8,160}?)\s*\?\s*[-–—(]+ ?(?:(?:at|in|on|during|with|from|re) )?((?:the )?\p{Lu}[^?()]{2,60}?)\)?\s*$/u;
const MEETING =
  /\b(?:meetings?|mtgs?\b\.?|talks|calls?|visits?|trips?|summits?|readouts?|stor(?:y|ies)|articles?)\b\.?/giu;

/** The question with the shorthand of a desk in full ("any word on when …", "acc to", "what's A's line on B"). */
export function inFull(typed: string): string {
  const plain = SHORTHAND.reduce((text, [short, full]) => text.replace(short, full), typed);
  return withWordFirst(plain).replace(
    TRAILING,
    (_, asked: string, about: string) => `${asked}, ${about.replace(MEETING, '').trim()}?`,
  );
}

/** The question word first; of names alone ("A B Oslo how long") the visit is meant. */
const withWordFirst = (typed: string): string =>
  typed.replace(ASKED_LAST, (_, asked: string, word: string) =>
    /long$/i.test(word) && !/(?<![\p{L}\p{M}])\p{Ll}/u.test(asked)
      ? `how long was the visit of ${asked}?`
      : `${word} ${asked}?`,
  );
