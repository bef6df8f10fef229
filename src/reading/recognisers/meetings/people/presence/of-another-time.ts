import type { Kind } from './standing.ts';

const GONE = /^(?:the )?(?:late|then|then-)\s/i;
const LONG_AGO = /^,? (?:back )?in (?:1[6-9]\d\d)\b/;

/** "The late X", "then President X". */
export const former: Kind = { name: 'former', there: false, tells: ({ name }) => GONE.test(name) };

/** "A letter that Ho Chi Minh sent to Harry Truman in 1946": nobody who meets today. */
export const longAgo: Kind = { name: 'long ago', there: false, tells: ({ after }) => LONG_AGO.test(after) };

/** "Welcomed the confirmation that President Z will come": Z is to come, and was not there. */
export const toCome: Kind = {
  name: 'to come',
  there: false,
  tells: ({ before, after, beside, mode }) => beside && mode !== 'visit' && THAT.test(before) && IS_TO.test(after),
};

/** "The partnership that A and B announced last year": who made it before, told in a clause of its own. */
export const makerBefore: Kind = {
  name: 'maker of what was agreed before, in a clause',
  there: false,
  tells: ({ before, after }) => WHICH.test(before) && MADE_BEFORE.test(after),
};

const WHICH =
  /,? (?:that|which) (?:the )?(?:(?:he|she|they|[A-Z][^,;.]{2,50}) and )?(?:the |h[ie][sr] )?(?:[A-Z][A-Za-z]{1,15} ){0,3}$/;
const MADE_BEFORE =
  /^(?: and [^,;.]{2,50})? (?:had )?(?:announced|agreed(?: on| upon)?|reached|signed|launched|established|set up|adopted|issued|declared|forged|initiated) (?:together |jointly )?(?:(?:back )?in (?:[A-Z][a-z]{2,8} )?(?:of )?(?:(?:19|20)\d\d|last year)|last (?:year|month|week|[A-Z])|earlier|previously|(?:[a-z]+|\d+) (?:years?|months?) (?:ago|before|earlier))/;

const THAT = /\bthat (?:the )?(?:[A-Z][A-Za-z]{1,15} ){0,3}$/;
const IS_TO = /^ (?:will|would|is to|was to|plans? to|intends? to|might|could) /;
