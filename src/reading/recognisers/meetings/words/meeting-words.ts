import { ADJ, HELD } from './held.ts';
import type { TriggerPattern } from './trigger.ts';

/** The plain words: "met", "held a meeting", "paid a courtesy call", "during their talks". */
export const MEETING_PATTERNS: readonly TriggerPattern[] = [
  [
    'talks',
    'noun',
    /\b(?:in|during|at|after|following|for|of|their|the|bilateral|official|high-level|before|from|prior to) (?:(?!(?:while|whilst|until|unless|because|if|when) )[A-Za-z'’-]+ ){0,3}talks\b(?: (?:with|between))?|\b(?:negotiations|consultations) (?:with|between)\b|\btalks (?:(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|later) (?:morning |afternoon |evening )?)?(?:with|between|held|were held|took place)\b/gi,
  ],
  [
    'meeting',
    'verb',
    new RegExp(
      `\\b${HELD} (?:a |an |separate |their |the |his |her |one |brief |bilateral |official )?${ADJ}(?:meetings?|working sessions?|sessions?(?= with)|working (?:breakfast|lunch|dinner)|get-together|encounter|ministerial(?= (?:for|with)))\\b`,
      'gi',
    ),
  ],
  [
    'meeting',
    'verb',
    /\b(?:met|meets|meet|(?<!^(?:A|Another|The) (?:[a-z]+ )?|\b(?:[Tt]heir|[Hh]is|[Hh]er) (?:[a-z]+ )?|\bduring an? (?:[a-z]+ )?)meeting(?! with [^.;]{3,110}\b(?:is|are) (?:also )?(?:expected|scheduled|slated|planned|due|set)\b))\b(?= (?:with |leaders |heads |foreign |senior |top |several |representatives |ambassadors |ministers |officials |a number |separately |today |yesterday |this |earlier |late |here |briefly |on |in |at |for |again |his |her |their |the |visiting |acting |outgoing |former |ex-|interim |caretaker |newly[- ](?:elected|appointed) |[A-Z]|[a-z]+ with |(?:[a-z-]+ ){1,3}(?:advis[eo]rs?|ministers?|ambassadors?|envoys?|presidents?|secretar(?:y|ies)|chairman|chairwoman|speaker|director|governor|commander|negotiator|commissioner) [A-Z]))|\bmet\b(?=[,.;]|$| (?:and|to)\b)|\bmeet\b(?= and (?:be|have|hold)\b)|\b(?:met|meets?|meeting)\b(?= (?:with )?(?:an?|members of an?) (?:[A-Za-z-]+ ){0,4}(?:delegation|group|mission|team)\b[^.;]{0,60}\b(?:led|headed|chaired) by\b| (?:with )?an? (?:[A-Za-z-]+ ){0,3}delegation from [A-Z])/g,
  ],
  [
    'meeting',
    'verb',
    /\b(?:paid|pays|pay|paying|made) (?:a |an )?(?:[a-z]+ )?(?:courtesy|farewell|introductory) (?:call|visit)s?\b|\b(?:paid|pays?|paying) (?:an? )?(?:[a-z]+ )?call\b(?= on\b)|(?<=\b(?:will|would|to|and|also|then|later) )call on\b(?![^.;,]{1,70} to (?!(?:discuss|review|say|bid|deliver|present|convey|pay|brief|express|offer|congratulate|exchange|mark|thank|be)\b)[a-z]{2,})(?= (?:visiting )?(?:(?:[A-Z][A-Za-z'’]{1,20} ){0,4}(?:President|Premier|Prime Minister|Minister|Secretary|PM|King|Queen|Sultan|Emir|Chancellor|Speaker|Chairman|Chairwoman)\b|the (?:[A-Z]|president|prime|king)))|\bcalled (?:(?:separately|briefly|later|also) )?on\b(?![^.;,]{1,70} to (?!(?:discuss|review|say|bid|deliver|present|convey|pay|brief|express|offer|congratulate|exchange|mark|thank)\b)[a-z]{2,})(?= (?:visiting )?(?:[A-Z]|the (?:[A-Z]|president|prime|king)))/g,
  ],
  [
    'meeting',
    'noun',
    /\b(?:at|during|in|after|following|of|their|the|his|her|a|bilateral|official|from|before|first) (?:[A-Za-z-]+ ){0,3}(?:meeting|working session|tete-a-tete|encounter)s?\b(?: (?:with|between))?|\b(?:meeting|working session) (?:with|between)\b|\bMeeting (?:with )?(?:his|her|the|[A-Z])/g,
  ],
];
