import { withSpeaker } from './according-to.ts';

/** Behind it, a meeting is named. */
const OF_A_MEETING = '(?=[^?]{2,100}\\b(?:visits?|trip|talks|meetings?|calls?|summit|conversation|stay)\\b)';

/** Turns of phrase of a desk that articles put otherwise: short names of towns, what for, how many and who else. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  // What somebody was somewhere for is why they were there.
  [
    /^\s*[Ww]hat (was|were|is|are) (?=\p{Lu}|the )([^?]{2,60}?) ((?:over )?(?:in|at) (?:the )?)(?=\p{Lu})([^?]{2,40}?) for\s*\??\s*$/gu,
    'why $1 $2 $3$4?',
  ],
  [
    /^\s*[Ww]hat (did|does|do|has|had|will) (?=\p{Lu}|the )([^?]{2,60}?) ((?:come|came|go|gone|travel|fly|flown|journey)(?: over)? to|visit) (?=the \p{Lu}|\p{Lu})([^?]{2,40}?) for\s*\??\s*$/gu,
    'why $1 $2 $3 $4?',
  ],
  // Which meeting it was on the sidelines of is told by that phrase.
  [
    /\b(on|at) the (sidelines|margins|fringes) of (?:what|which) (?:meeting|summit|conference|forum|gathering|event|session|assembly)s?\b/gi,
    '$1 the $2 of what',
  ],
  [
    /^\s*(?:what|which) (?:meeting|summit|conference|forum|gathering|event|session|assembly) (did [^?]{3,100}?) on the (sidelines|margins|fringes) of\s*\??\s*$/giu,
    'on the $2 of what $1?',
  ],
  [/\bK\.?L\b/g, 'Kuala Lumpur'],
  [
    /\b(?:cabinet (?:members?|secretaries|officials)|members of (?:the|his|her|their) (?:\p{Lu}\p{L}+ )?cabinet)\b/giu,
    'ministers',
  ],
  [
    /(?<=\bcongratulat\p{Ll}{1,3} [^?]{1,60}) (?:on|for|upon) (?:becoming|getting to be|being (?:elected|named|made|appointed|chosen))(?: as)? (?=\p{L})/giu,
    ' as ',
  ],
  [/\b(?:sit|sat|sitting) in on\b/g, 'attended'],
  [/\b(who(?:m)? did [^?]{2,60}?) (?:send|give|issue) an? (?:\p{Ll}+ )?invitation to\b/giu, '$1 invite'],
  // What came of a meeting, and a report of it in short.
  [
    new RegExp(
      `^\\s*(?:what (?:were|was|are|is) )?(?:the )?(?:main |key |chief )?(?:outcomes?|results?|takeaways?|upshot|deliverables?) (?:of|from) ${OF_A_MEETING}`,
      'iu',
    ),
    'What was agreed at ',
  ],
  [new RegExp(`^\\s*what came (?:out )?of ${OF_A_MEETING}`, 'iu'), 'What was agreed at '],
  [
    new RegExp(
      `^\\s*(?:give me |i need )?(?:an? |the )?(?:short |quick |brief )?(?:summary|recap|rundown|gist|readout|overview) (?:of|on|from) ${OF_A_MEETING}`,
      'iu',
    ),
    'What happened at ',
  ],
  [new RegExp(`^\\s*(?:please )?(?:summari[sz]e|recap|sum up) ${OF_A_MEETING}`, 'iu'), 'What happened at '],
  // What is counted, by its number; documents that were witnessed were seen.
  [
    /^\s*(?:what (?:was|is|were) )?(?:the )?(?:total |exact )?(?:number|no\.|nr|nb|count|tally) of (?=\p{Ll}|\p{Lu}{2,}\b|\p{Lu}\p{L}+ \p{Ll})/iu,
    'how many ',
  ],
  [
    /\b(how many (?:[\p{L}-]+ ){1,3}?(?:did|do) [^?]{2,80}?) (?:witness|look on|look upon|watch|oversee|preside over|sit through)\b(?: as)?/giu,
    '$1 see',
  ],
  [/\b(how many (?:[\p{L}-]+ ){1,3}?(?:\p{Lu}[^?]{2,60}?)) (?:witnessed|watched|oversaw)\b/gu, '$1 saw'],
  // Who asks somebody over invites them.
  [
    /\b([Dd]id [^?]{2,40}?) ask (\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*){0,3}) (?:over|round|along)\b/gu,
    '$1 invite $2',
  ],
  // Whose duties somebody took over left the office.
  [
    /^(\s*[Ww]ho (?:has |had |will |would )?t(?:ook|akes?|aken) over) (\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*){0,3})['’]s? (?:duties|post|office|job|role|position|place|seat|work|functions)\b/gu,
    '$1 from $2',
  ],
  [
    /^(\s*(?:did|does|has|have|will|would|is|when did|who) [^?]{0,60}?)\bt(?:ake|aken|aking|ook) (?:up )?(?=[^?]{2,40}\b(?:invitation|offer)\b)(?<=up )/giu,
    '$1accept ',
  ],
  // What one would like one wants; whose job is asked about is asked who he is.
  [
    /^(\s*[Ww]hat) (?:would|does|did) (\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*){0,3}) like (?:to (?:see|have|get) )?(?:more (?:of )?)?(?=from\b)/gu,
    '$1 did $2 want ',
  ],
  [
    /^\s*[Ww]hat(?:['’]s| is| was) (\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*){0,3})['’]s? (?:job|post|position|office|role|title|function|rank)\s*\??\s*$/gu,
    'Who is $1?',
  ],
  [
    /^\s*[Ww]h(?:at|ich) (?:(?:job|post|position|office|role|title|rank) (?:does|did) (\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*){0,3}?) (?:hold|have|occupy|fill)|(?:body |committee |commission |agency |group |institution |organi[sz]ation |party |ministry )?does (\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*){0,3}?) (?:chair|head|lead|run|direct|preside over))(?: (?:now|today|currently|at present))?\s*\??\s*$/gu,
    'Who is $1$2?',
  ],
  [
    /^\s*[Ww]hat (was|were|is) (?=(?:the )?(?:two-way |bilateral |total |overall )?(?:trade|turnover)(?: turnover| value| volume)? (?:with|between) [^?]{2,60}\b(?:in|for|by|last|this|now)\b)/gu,
    'How much $1 ',
  ],
  // The state that comes after another on a journey is where it goes on to.
  [
    /^\s*(?:which|what) (?:other )?(?:countr(?:y|ies)|nations?|states?|cit(?:y|ies)|capitals?) (?:is|will|did|does|was) ([^?]{2,50}?) (?:(?:be )?(?:going|go|travel(?:l?ing)?|head(?:ing)?|fly(?:ing)?)(?: on)? to|visit(?:ing)?) (?=(?:after|next)\b)/giu,
    'Where will $1 go ',
  ],
  // What something is put at is how much it was.
  [
    /^\s*what (was|is|were|are) ((?:the |his |her |their |its )?[^?]{3,80}?) (?:(?:first |initially |officially |now )?(?:put|estimated|valued|assessed|reckoned) at)\s*\??\s*$/giu,
    'How much $1 $2?',
  ],
  // The city that hosted something is where it was held.
  [
    /^\s*(?:which|what) (?:city|town|capital|province) (?:hosted|was (?:the )?host (?:of|to)) ([^?]{3,120}?)\s*\??\s*$/giu,
    'Where were $1 held?',
  ],
  // A place that somebody went to see was visited.
  [
    /\b((?:which|what) (?:[\p{L}'’-]+ ){0,3}?(?:temple|pagoda|shrine|church|mosque|cathedral|museum|monument|memorial|factory|plant|cent(?:re|er)|laboratory|lab|institute|university|school|college|hospital|clinic|village|farm|base|port|shipyard|site|exhibition|showroom|park|garden|market|palace) (?:did|was|were|has|had|will|would) [^?]{2,60}?) (?:go to|tour|look round|look around|stop at|pop into|go round|call at|drop in at)(?= (?:in|on|during|before|after|while|at)\b|\s*\??\s*$)/giu,
    '$1 visit',
  ],
  // "With B" after whom somebody received: who was there as well.
  [
    /^\s*([Ww]ho(?:m)?(?: else)?|[Ww]hich (?:[\p{L}-]+ ){0,2}?(?:senators|officials|ministers|lawmakers|congressmen|diplomats|generals|leaders)) did ([^?]{2,50}?) (?:see|receive|meet|host)(?: together| along| alongside)?(?: with| alongside) (\p{Lu}[^?]{2,40}?)\s*\??\s*$/gu,
    '$1 was present when $2 met $3?',
  ],
  // Whoever is of somebody's delegation came with that one.
  [
    /^\s*(?:who|(?:which|what) (?:other )?(?:senators|officials|ministers|lawmakers|congressmen|diplomats|generals|leaders|members|people|politicians))(?: else)? (?:were|are|was|is)(?: also)? (?:in|on|part of|among|a member of|members of) (\p{Lu}[\p{L}\p{M}.-]*(?: [\p{L}\p{M}.-]+){0,3})['’]s? (?:delegation|team|entourage|retinue)\b/giu,
    'Who accompanied $1',
  ],
  [/\bVP\b/g, 'Vice President'],
  // Where somebody spoke, to nobody in particular, there was a speech.
  [
    /^(\s*where (?:did|will|does|would) [^?]{2,40}?) speak(?= (?:in|on|at|during|when|while)\b|\s*\??\s*$)/giu,
    '$1 give a speech',
  ],
  // The sort of what is asked for stands with it: a post is what somebody was, and land with rice on it is rice land.
  [
    /^\s*(?:what|which) (?:post|position|job|office|role|title) (?:did|had) ([^?]{2,50}?) (?:hold|held|have|had|occupy|fill) (before (?:(?:he|she|they) (?:became|was|were|got|took)|becoming|being|taking)\b)/giu,
    'What was $1 $2',
  ],
  [
    /\b(?:area|acreage|land) (?:planted|sown|cultivated|under|given over|devoted|set aside)(?: with| to| for| in)? ((?:[\p{Ll}-]+ )?\p{Ll}+)(?=\s*\?|$| (?:in|of|by|this|last)\b)/giu,
    '$1 area',
  ],
  // Who spoke for a ministry is its spokesperson.
  [
    /^\s*who (?:spoke|commented|talked|answered|replied|responded)(?: to (?:the )?(?:press|media|reporters|journalists|questions))? (?:for|on behalf of) ((?:the )?(?:[\p{L}.'’-]+ ){0,3}?(?:ministry|embassy|department|office|white house|pentagon)) (?:on|about|over|regarding|concerning)\b/giu,
    'Which spokesperson of $1 spoke about',
  ],
  // Who spoke for a state represented it.
  [
    /^(\s*who) (?:spoke|stood|stood in|acted|appeared|sat|was there) (?:for|on behalf of) (?=(?:him|her|them|(?:(?:the )?(?-i:\p{Lu})|(?:the|his|her|their) (?!(?:first|second|third|last|whole)\b))[^?]{2,40}) (?:when|at|in|as|on)\b)/giu,
    '$1 represented ',
  ],
  // "Who was A to meet" asks for what was planned.
  [
    /\b(was|were|is|are) ((?:(?:\p{Lu}[\p{L}\p{M}'’-]*|and|the) ){1,6}?)to (?=(?:meet|see|visit|hold|host|receive|travel|go|come|sign|attend|open|call)\b)/gu,
    '$1 $2due to ',
  ],
  [
    /\b(ha(?:ve|s|d)|h[oe]ld) (?:an? )?(?:working (?:session|lunch|dinner|breakfast|meeting)|brief encounter|separate meeting) (?=with\b)/gu,
    'meet ',
  ],
  [
    /\b(what|which) (trade|export|investment|turnover) (?:level|volume|amount)\b(?= (?:did|does|do|will|would))/giu,
    '$1 $2 target',
  ],
  // "At the Oslo meeting" names where it was.
  [/\b(at|in|during|after) the (\p{Lu}\p{L}+) (meeting|talks|session)\b(?! (?:of|in|at|with)\b)/gu, '$1 the $3 in $2'],
];

/** The question in the words that articles use for such things. */
export const inDeskPhrases = (typed: string): string =>
  withSpeaker(PHRASES.reduce((text, [phrase, plain]) => text.replace(phrase, plain), typed));
