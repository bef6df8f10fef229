import type { TriggerPattern } from './trigger.ts';

/** Words of what is written to each other ("sent a letter of congratulations", "exchanged greetings"). */
export const MESSAGE_PATTERNS: readonly TriggerPattern[] = [
  [
    'message',
    'verb',
    /\breceived (?:[a-z-]+ ){0,3}(?:messages?|letters?|telegrams?|cables?|greetings|congratulations|condolences)(?: of (?:[a-z]+ ){1,3})? ?(?=from\b)/gi,
  ],
  [
    'message',
    'verb',
    /\b(?:exchanged?|traded|swapped) (?:[a-z-]+ ){0,4}(?:messages?|greetings|letters?|congratulations|telegrams?)\b/gi,
  ],
  [
    'message',
    'verb',
    /\b(?:sent|sends|send|cabled|extended|addressed) (?:(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)),? )?(?:[a-z-]+ ){0,4}(?:messages?|letters?|telegrams?|cables?|congratulations|condolences|sympath(?:y|ies)|felicitations|greetings)\b/gi,
  ],
  [
    'message',
    'verb',
    /\b(?:wrote|written|penned|dispatched|delivered) (?:[a-z-]+ ){0,4}(?:messages?|letters?|telegrams?|cables?)(?: of [a-z]+)? to\b/gi,
  ],
  [
    'message',
    'verb',
    /\b(?:messages?|letters?|greetings|congratulations|telegrams?)(?: of [a-z]+)? (?:was|were) (?:also )?(?:exchanged|sent)\b/gi,
  ],
  [
    'message',
    'noun',
    /\bin (?:his|her|their|the|a) (?:[a-z-]+ ){0,2}(?:messages?|letters?|telegrams?)(?: of (?:[a-z]+ ){0,2}(?:congratulations?|condolences?|greetings?|sympathy|thanks))?(?: (?:to|sent|addressed)| jointly (?:sent|addressed))\b/gi,
  ],
  [
    'message',
    'verb',
    /\b(?:has written|have written|wrote|writes) to (?:congratulate|thank|express|offer|convey) (?=[A-Z]|the |h[ie][sr] )/g,
  ],
  ['message', 'verb', /\b(?:have |has |had )?(?:written|wrote) to (?:each other|one another)\b/gi],
  [
    'message',
    'verb',
    /\b(?:has written|have written|wrote|writes|written)(?: on [A-Z][a-z]+day| today| yesterday)? to (?=(?:[A-Z]|h[ie][sr] |the |newly|incoming)[^.;]{2,200}\b(?:to (?:congratulate|express|convey|offer|extend|thank|wish)|congratulating|offering|expressing|conveying|thanking|on (?:h(?:is|er)|the) (?:[a-z-]+ ){0,2}(?:appointment|election|re-election|inauguration|passing|death))\b)/g,
  ],
  [
    'message',
    'verb',
    /\b(?:conveyed|offered|sent|extended|cabled) h(?:is|er) (?:[a-z-]+ ){0,2}(?:congratulations|condolences|sympathy|sympathies|felicitations|greetings)\b(?= (?:in a (?:letter|message|telegram|cable) )?(?:to|via)\b)/g,
  ],
  [
    'message',
    'verb',
    /\b(?:messages?|greetings|letters?|congratulations|exchanges|telegrams)(?: of [a-z]+)? (?:were |was )?(?:also |likewise )?(?:passed|went|flowed|crossed|exchanged|took place)(?: (?:as well|too|back and forth))? (?=between [A-Z])/gi,
  ],
  [
    'message',
    'verb',
    /\b(?:messages?|letters?|telegrams?|cables?) of (?:congratulations?|greetings?|condolences?|sympathy|thanks|felicitations?) (?:also |then )?(?:arrived|came|reached)\b/gi,
  ],
  ['message', 'verb', /\b(?:jointly|together|also) wrote to (?=[A-Z])/g],
  // "Sent President X, who …, warm congratulations": the one written to stands before what was sent.
  [
    'message',
    'verb',
    /\b(?:sent|cabled) (?=[A-Z](?:(?!(?:['’]s?| (?:with|bearing|bringing|carrying)) (?:[a-z]+ ){0,3}(?:greetings|congratulations|message|letter)| to (?:convey|deliver|offer|present|express))[^.;]){3,220}[, ](?:an? )?(?:(?!with|bearing|bringing|carrying)[a-z-]+ ){0,2}(?:congratulations|condolences|felicitations|greetings|(?:message|letter|telegram|cable) of)\b)/g,
  ],
  ['message', 'verb', /\bsent each other (?:[a-z]+ ){0,3}(?:messages?|greetings|letters?|congratulations)\b/gi],
];
