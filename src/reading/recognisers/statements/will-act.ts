import type { Act } from '../../reading.ts';
import { isHelping, OFFERED_IN_WORDS } from './helping.ts';
import type { Clause } from './phrase.ts';
import { isSpeech, lowText, type Word } from './words.ts';

const PLAIN_TELLING =
  /^(?:said|says|saying|added|adds|adding|noted|notes|responded|stated|states|stating|replied|replying|told|telling|announced|announcing|informed|wrote|explained|confirmed)$/;
/** Telling with weight: of what is told so, only help that goes on is offered ("stressed that Laos would keep helping"). */
const FIRM_TELLING = /^(?:stress|emphasi[sz]|underlin|underscor|assur)(?:e?s|e?d|ing)$/;
const NEW_AID =
  /^(?:\S{1,20} ){0,6}(?:new|additional|further|another|\S{0,3}\$\S{1,12}|\d\S{0,10}) (?:\S{1,20} ){0,8}(?:aid|assistance|grant|grants|package|funding|loans?|scholarships|support)\b/;

/** "The decision to present 5,000 tonnes of rice to …", "aid worth $2 million", "a gift of ten buses". */
const A_GIFT =
  /^(?:(?:the|a|its|his|her|their|\S{2,20}'s) )?(?:(?:decision|plan|intention)(?: (?!to )\S{1,20}){0,8} to (?:(?:donate|grant|gift|provide|hand over) |(?:present|give|send) (?:\S{1,20} ){0,5}?\d)|(?:\S{2,12} )?plan to (?:increase|raise|expand|step up|boost|extend) (?:\S{2,20} )?(?:aid|assistance|help|support|funding)\b|(?:gift|donation|grant) of |(?:\S{2,20} ){0,3}(?:aid|assistance|relief|support) (?:worth|of|totalling|amounting to) (?:(?:over|more than|nearly|about|some|up to|an additional|another) )?(?:(?:us |nz |a )?\S{0,3}[$€£¥]|\d))/;

/** "Will keep helping", "announced new aid": what one side will do for the other, as the words of telling let it count. */
export function willAct(clause: Clause, clauses: readonly Clause[], words: readonly Word[]): Act | undefined {
  const verb = words[clause.verb]?.low ?? '';
  if (/^(?:announced|unveiled|outlined)$/.test(verb)) {
    const announced = lowText(words, clause.main + 1, clause.main + 20);
    return NEW_AID.test(announced) || A_GIFT.test(announced) ? 'offered' : undefined;
  }
  if (!/^(?:will|would)$/.test(verb) || !isHelping(clause.main, words)) return undefined;
  // "Will always stand side by side with": a stance.
  if (words[clause.main]?.low === 'stand' && words.slice(clause.verb, clause.main).some(({ low }) => low === 'always'))
    return undefined;
  // "The two countries will expand trade": a plan of both.
  if (
    clause.side === 'both' &&
    /^(?:expand|resume|ease|work|try|cut|reduce|lower|remove|abolish|scrap|lift|drop)$/.test(
      words[clause.main]?.low ?? '',
    )
  )
    return undefined;
  if (clause.level === 'own') return OFFERED_IN_WORDS.test(words[clause.main]?.low ?? '') ? undefined : 'offered';
  const telling = words.slice(Math.max(0, clause.from - 4), clause.from).findLast(({ low }) => isSpeech(low));
  const teller = clauses.findLast(({ level, from }) => level === 'own' && from < clause.from);
  const low = telling?.low ?? (teller ? words[teller.main]?.low : undefined) ?? '';
  if (words[clause.from]?.low === 'it' && (/^asked$/.test(words[0]?.low ?? '') || low.endsWith('ing')))
    return undefined;
  return PLAIN_TELLING.test(low) ||
    (FIRM_TELLING.test(low) && isKeptUp(clause.main, words)) ||
    (FIRM.test(low) && doesItsBest(clause.main, words))
    ? 'offered'
    : undefined;
}

/** Words of telling after which one's best is promised: "assured his host that he will do all he can". */
const FIRM = /^(?:assur|affirm|reaffirm|stress)(?:e?s|e?d|ing)$/;

/** "Do its best", "do all he can". */
function doesItsBest(main: number, words: readonly Word[]): boolean {
  return /^(?:do )?(?:(?:its|his|her|their|our) (?:best|utmost)|(?:all|what|everything|whatever) (?:it|he|she|they|we) (?:can|could))\b(?! to stand\b)/.test(
    lowText(words, main, main + 7),
  );
}

/** "Keep assisting", "continue to provide". */
function isKeptUp(main: number, words: readonly Word[]): boolean {
  return /^(?:continue|keep|go)$/.test(words[main]?.low ?? '');
}
