/** What is carried from one to another by word of mouth. */
const REGARDS = 'greetings|regards|(?:best |good |warm )?wishes|congratulations|condolences';
const CARRY = 'carry|bring|convey|deliver|relay|take|send|pass on';
/** "To whom did A send her regards", as far as what was carried. */
const ASKS_WHOM = `^\\s*(from|to) whom did ([^?]{1,50}?) (?:${CARRY}) ((?:an? |the |his |her )?(?:${REGARDS}|invitation))`;

/** Words and invitations carried from one to another, which articles convey: first that they are, then from or to whom. */
export const CONVEYED: readonly (readonly [RegExp, string])[] = [
  // The head of a question is no name ("To Lam").
  [/^\s*To (?=whom\b)/g, 'to '],
  [/^\s*From (?=whom\b)/g, 'from '],
  [
    /^(\s*whose (?:\p{L}+ )?(?:thanks|gratitude|appreciation) (?:did|does|has|will) [^?]{2,50}?) (?:pass|passed|hand|bring|carry|take) (?:on|along|over|back)\b/iu,
    '$1 convey',
  ],
  [
    /^(\s*whose (?:\p{L}+ )?(?:congratulations|messages?|condolences) (?:did|does|has|had|will) [^?]{2,40}?) (?:bring|brought|carry|deliver|pass|give) (?:to )?(?=\p{L})(?!on\b|along\b|over\b|back\b)/iu,
    '$1 convey to ',
  ],
  [/\bpassed on (?=[^?]{1,50}\b(?:wishes|greetings|regards)\b)/gi, 'conveyed '],
  [/\b(ask(?:ed)? [^?]{2,50}? to) (?:take|bring|carry) (?:back|home)(?=\s*(?:\?|$|(?:with|to)\b))/gi, '$1 convey'],
  // An invitation is carried as greetings are.
  [
    /\b(?:carr(?:y|ied|ies)|br(?:ing|ought|ings)|deliver(?:ed|s)?|relay(?:ed|s)?|take|took|bear|bore|transmit(?:ted)?|pass(?:ed)?(?: on| along)?|hand(?:ed)?(?: over)?)(?= (?:an?|the|his|her|their) invitations?\b)/giu,
    'convey',
  ],
  [
    /\b(?:send|sent|pass(?:ed)?|give|gave|extend(?:ed)?)(?: on)? ((?:his|her|their|the|\p{Lu}\p{L}+['’]s) )?(greetings|regards|(?:best|good|warm) wishes)\b/giu,
    'convey $1$2',
  ],
  [
    /\b(whose invitation (?:did|does|has|had|will) [^?]{1,60}?) (?:carry|bring|deliver|take|bear|transmit|hand(?: over)?)\b/giu,
    '$1 convey',
  ],
  // From whom, to whom and through whom.
  [
    new RegExp(`${ASKS_WHOM} (?:via|through|by way of) ([^?]{2,40}?)\\s*\\??\\s*$`, 'iu'),
    'Who did $2 convey $3 $1 through $4?',
  ],
  [new RegExp(`${ASKS_WHOM}\\s*\\??\\s*$`, 'iu'), 'Who did $2 convey $3 $1?'],
  [
    /^\s*whose ((?:\p{Ll}+ )?(?:greetings|regards|wishes|sympathies|congratulations|condolences|invitation)) (did|does|has|had|will) ([^?]{1,60}?) (?:convey|pass(?:ed)? on|relay|conveyed)\b/giu,
    'Who $2 $3 convey $1 from',
  ],
  [
    /^\s*(?:to )?whom? did ([^?]{2,40}?) (?:ask|request|tell) ([^?]{2,40}?) to (convey [^?]{2,60}?)(?: to)?\s*\?*$/giu,
    'Who did $1 $3 to through $2?',
  ],
  [
    /^(\s*[Ww]hat (?:did|does|has|had) [^?]{2,40}?) (?:pass(?:ed)? on|relay|hand on|carry|bring|brought) from (?=\p{Lu})/gu,
    '$1 convey from ',
  ],
];
