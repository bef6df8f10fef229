/** Words that give a reason: a "why" is answered by nothing less. */
const CAUSE =
  /, so (?:an?|the|that|it|they|he|she|this|these|no|none|there|both|neither)\b|,\s*since (?:the|it|they|he|she|both|this|there|its|their|many)\b|\b(?:because|due to(?! (?:leave|arrive|visit|meet|hold|take|open|sign|attend|begin|start|end|be|return|travel|fly|come|go|make|pay|receive|host|speak|deliver|join|depart|become|finish|last|run|expire|address|chair|launch|complete)\b)|owing to|on account of|thanks to|so that|in order to|reasons?|causes?|as a result|therefore|hence|on the grounds?|stood out (?:for|as)|justified|explain\w*|(?:probably|perhaps|possibly|likely)|in (?:view|light|response) (?:of|to)|out of(?! (?:his|her|its|their|the|an?) (?!(?:\w+ )?(?:concern|respect|fear|desire|wish|love|need|sympathy|friendship|interest|duty|sense|spirit|belief|conviction)))|over (?:its|their|his|her|alleged|concerns?|fears?|allegations?))\b/i;

/** "Fell through when he came down with fever", "amid fears of a storm", "was shut by the flood": what came in between. */
const MISHAP =
  /\b(?:citing|so as to|prompt(?:ed|ing)|forc(?:ed|ing)|caused|stem(?:s|med|ming)? from|led to|attributed to|blamed (?:on|for)|for (?:fear|lack|want) of|for (?:security|health|safety|technical|personal|family|medical|logistical) reasons)\b|\b(?:when|after|as|since|with) (?:[\p{L}\p{M}'’.-]+ ){1,6}?(?:(?:fell|was|were|had (?:been|fallen)) (?:ill|sick|injured|hurt|hospitali[sz]ed|killed|arrested|infected|damaged)|came down with|tested positive|broke (?:out|down)|died|collapsed|crashed|struck|hit|resigned|stepped down|withdrew|pulled out|boycotted|objected|protested|refused|failed|could not|was unable|were unable)\b|\b(?:amid|following|by|over) (?:the |an? )?(?:\p{Ll}+ ){0,2}?(?:fears?|concerns?|worries|tensions?|illness|storms?|typhoons?|floods?|earthquakes?|outbreak|pandemic|epidemic|disputes?|protests?|unrest|fighting|attacks?|deaths?|strikes?|crisis|shortages?|disagreements?|row|scandal)\b/iu;
/** What did not come about as it should have, or was cut short. */
const UPSET =
  /\b(?:put(?:ting)? (?:off|back)|postpon\p{Ll}*|cancel\p{Ll}*|call(?:ed|ing)? off|delay\p{Ll}*|suspend\p{Ll}*|halt\p{Ll}*|stop(?:ped|ping)?|clos(?:e|ed|ing)|shut|miss(?:ed|ing)?|skip(?:ped)?|absent|not (?:attend|go|come|travel|meet|take part|held|opened|signed)|cut short|turned (?:back|away|down)|scrapp?(?:ed)?|abandon\p{Ll}*|withdr\p{Ll}+|evacuat\p{Ll}+|sen[dt] (?:back|home)|damaged|fail(?:ed)?|fall through|leave early|left early)\b/iu;

/** Acts that name their reason with "for" or "on" ("thanked Oslo for its boats"). */
const FOR =
  /\b(?:thank|prais|apologi[sz]|criticis|criticiz|commend|congratulat|blam|condemn|hail|honou?r|reward|sorr|grateful|gratitude|appreciat|condolence|regret|sympath)\w*\b.{0,80}?\b(?:for|on|over|upon)\b/i;

/** "Came to see the harbour", and not "came to Oslo". */
const TO_DO =
  /\b(?:[Cc][ao]mes?|[Cc]oming|[Vv]isit\p{Ll}*|[Tt]rip|[Cc]alled|[Tt]ravel\p{Ll}*|[Ff]lew|[Ww]ent) (?:\p{L}+ )?to (?!the \p{Lu})(?=\p{Ll})/u;
/** What somebody went somewhere for. */
const PURPOSE =
  /\b(?:to (?:attend|take part|mark|discuss|sign|celebrate|receive|hold|open)|for (?:the|an?) (?:[\p{L}\p{N}-]+ ){0,4}(?:summit|conference|meeting|forum|assembly|funeral|ceremony|anniversary|talks))\b|\b(?:on the occasion of|as part of|within the framework of) (?:his|her|their)\b/iu;
/** "Came to Oslo to join the fair", "flew to Oslo for the 2015 Spring Fair"; neither "for the first time" nor "for two days". */
const JOURNEY_FOR =
  /\b(?:c[ao]mes?|coming|arriv\p{Ll}+|reach(?:ed|es)|travell?\p{Ll}+|flew|fl(?:ies|ying)|went|(?:is|was|were|are) in|(?:visit|trip) to|visit(?:s|ed|ing)) (?:[^,.;]{1,60} )?(?:for (?:the|an?|his|her|their|talks) (?!(?:first|second|third|fourth|last|next|past|whole|entire|two|three|four|five|six|few|sake|time|day|night|week|month|year|(?:[\p{L}]+|\d+)-(?:day|week|hour))s?\b)|to (?:join|take part|participate|(?:co-?)?chair|attend|deliver|address|speak|launch|inaugurate|meet|hold|sign|mark|celebrate|discuss|negotiate|promote|boost|strengthen|inspect|see|brief|prepare|review|present|convey|lay|pay)\b)/u;
/** What a journey was meant for. */
const AIM =
  /\b(?:visit|trip|tour|stay|journey)\b[^.;]{0,80}\b(?:(?:is|was|are|were) (?:aimed at|(?:meant|intended|made|designed) to)|aim(?:s|ed)? (?:at|to)|seeks? to|(?:made|undertaken|meant|intended) to|(?:its|the|whose) aim (?:being|is|was) to|with the aim of)\b/iu;
/** Words that one sends to another, which are sent for what they say. */
const WRITES = /\b(?:write|wrote|written|letters?|messages?|cabled?|telegrams?|note)\b/i;
/** Whom one calls, not what one calls for. */
const CALLS =
  /^\s*why (?:did|does|has|had|would) [^?]{1,60}? (?:phone|ring|telephone|call (?!on\b|for\b|off\b|the\b|it\b|this\b|an?\b))/i;
/** "Phoned B to thank him", "sent a letter to protest". */
const SENT_FOR =
  /\b(?:phoned?|call(?:ed|s)?|rang|telephoned|wrote|written|letters?|messages?|cabled?|telegrams?|note)\b[^.;]{0,80} to (?:congratulate|thank|wish|express|convey|offer|extend|apologi[sz]e|ask|invite|urge|discuss|inform|tell|reply|protest|request|propose)\b/i;
/** "Demanded in a phone call that …": what the call was for. */
const CALLED_FOR =
  /\b(?:ask|demand|urg|protest|request|propos|oppos|congratulat|thank)\p{Ll}* .{0,300}\b(?:in|during|by|on|over) (?:an? |the |his |her |their )?(?:(?:phone|telephone) (?:call|conversation|talks)|phone)\b/u;
/** What makes something special. */
const WEIGHTY = /\b(?:special|significan\w{1,3}|important|historic|matters?|notable|remarkable)\b/i;
const WEIGHT =
  /\b(?:(?:the|its|his|her) (?:very )?(?:first|only|highest|largest)\b(?! (?:lady|ladies|secretar\p{L}+|(?:[\p{L}\d]+ )?(?:months?|half|quarters?|weeks?|days?)))|\bno(?:body|ne)? [^.;]{1,60}\b(?:for|in|since) (?:[\p{L}-]+ (?:years|decades)|(?:19|20)\d{2})\b|special (?:meaning|significance)|significan\w{1,3}|milestone|turning point|for the first time)/iu;

/** "Turned it down after learning that …". */
const UPON_NEWS = /\b(?:after|on|upon) (?:learning|hearing|finding out|being told|discovering)\b/i;

/** "Came as co-chair of the seminar". */
const AS_PART_OF_IT =
  /\b(?:c[ao]mes?|coming|visit\p{Ll}*|travel\p{Ll}*|arriv\p{Ll}+)\b(?: to [^,.;]{1,40}?)? as (?:an? |the )?(?:\p{Ll}+ )?(?:co-?chair\p{Ll}*|chair\p{Ll}*|guests?|head|leader|observer|speaker|envoy|representative)\b/u;

const GOES = /\b(?:visit|go|travel|come|fly)\b|\b(?:was|were|is|are)\b.{1,40}\bin\b/i;

/** Whether the text gives a reason: by a word of cause, or with an act that the question names too and that tells what for. */
export function givesReason(text: string, asked: string): boolean {
  if (CAUSE.test(text) || UPON_NEWS.test(text) || isBroughtAboutBy(text, asked) || tellsWhatBefell(text, asked))
    return true;
  if (UPSET.test(asked) && MISHAP.test(text)) return true;
  if (
    GOES.test(asked) &&
    (TO_DO.test(text) || PURPOSE.test(text) || JOURNEY_FOR.test(text) || AS_PART_OF_IT.test(text) || AIM.test(text))
  )
    return true;
  if (WRITES.test(asked) && (FOR.test(text) || SENT_FOR.test(text))) return true;
  if (CALLS.test(asked) && (SENT_FOR.test(text) || CALLED_FOR.test(text))) return true;
  if (WEIGHTY.test(asked) && WEIGHT.test(text)) return true;
  const verb = FOR.exec(text)?.[0].slice(0, 5).toLowerCase();
  return verb !== undefined && asked.toLowerCase().includes(verb);
}

/** What somebody feels for others about, and what befell them. */
const SYMPATHY = /\b(?:sympath|condolenc|griev|mourn)\p{Ll}*/iu;
const BEFELL =
  /\b(?:bereaved|killed|lost|died|death|passing|demise|victims|casualt\p{Ll}+|loss(?:es)?|attack|disaster|earthquake|quake|floods?|flooding|typhoon|storm|crash|accident|fire|explosion|landslides?|sinking|pandemic|collapse)\b/iu;

/** Sympathy that somebody got is not what they felt. */
const THANKS = /\b(?:thank|grat(?:eful|itude)|appreciat)\p{Ll}*/iu;
const THANKED_FOR_IT = /\b(?:thank|grat(?:eful|itude)|appreciat)\p{Ll}*\b[^.;]{0,100}\b(?:sympath|condolenc)/iu;

/** Whether a text tells what came over those to whom sympathy goes, where the question is about that. */
const tellsWhatBefell = (text: string, asked: string): boolean =>
  SYMPATHY.test(asked) &&
  SYMPATHY.test(text) &&
  BEFELL.test(text) &&
  (THANKS.test(asked) || !THANKED_FOR_IT.test(text));

/** "Why was it strained": "strained … by a dispute". */
function isBroughtAboutBy(text: string, asked: string): boolean {
  const verb = /^\s*why (?:was|were|is|are)\b[^?]{1,80}? ([\p{Ll}-]{3,20}(?:ed|en|wn|lt))\s*\??\s*$/iu.exec(asked)?.[1];
  const at = verb === undefined ? -1 : text.toLowerCase().indexOf(` ${verb.toLowerCase()} `);
  return at >= 0 && /^.{0,40}\bby (?:the |an? )?\p{Ll}/u.test(text.slice(at + (verb?.length ?? 0) + 2));
}
