import type { FoundAct } from './found-act.ts';
import { coordinatedSubject, governor } from './governor.ts';
import type { Clause } from './phrase.ts';
import type { Scene } from './scene.ts';
import { isAdverb, lowText, type Word } from './words.ts';

/**
 * Agreement that no verb of agreeing tells: backing an idea of the other side, having no objection, giving what was
 * laid on the table one's support, saying that one will come when invited, "it was decided to …".
 */
export function findAssents({ words, clauses }: Scene): FoundAct[] {
  const found: FoundAct[] = [];
  for (const [at, { low }] of words.entries()) {
    const rest = textAfter(at, words);
    if (/^(?:decided|settled)$/.test(low) && isImpersonal(at, words) && /^(?:to|that|on)\b/.test(rest)) {
      found.push({ act: 'agreed', at, by: 'joint' });
      continue;
    }
    const clause = clauses.find(({ verb, main }) => main === at || verb === at);
    const by = clause ?? coordinatedSubject(at, words, clauses);
    if (!by) continue;
    if (clause && clause.level !== 'own' && clause.main === at && isGrantedRequest(clause, words)) {
      found.push({ act: 'agreed', at, by: clause });
      continue;
    }
    if (
      clause &&
      clause.level !== 'own' &&
      !(clause.level === 'told' && clause.pointer === 'he' && LIKES.test(`${low} ${rest}`))
    ) {
      const teller = governor(clause.from, clauses);
      if (teller && clause.main === at && isAnswer(clause, words)) found.push({ act: 'agreed', at, by: teller });
      else if (teller && clause.main === at && comes(clause, words))
        found.push({ act: 'agreed', at, by: teller, answers: 'invitation' });
      continue;
    }
    if (isHypothetical(by, at, words)) continue;
    const told = `${low} ${rest}`;
    if (BACKS.test(told) ? isTabled(at, words) : ASSENTS.test(told) || LIKES.test(told))
      found.push({ act: 'agreed', at, by });
    else if (clause && isAnsweringWhich(clause, words) && YES_TO_WHICH.test(told))
      found.push({ act: 'agreed', at, by });
  }
  return found;
}

const textAfter = (at: number, words: readonly Word[]): string => lowText(words, at + 1, at + 12);

/** "It was also decided to …": by everyone at the table. */
function isImpersonal(at: number, words: readonly Word[]): boolean {
  let i = at - 1;
  while (i > 0 && isAdverb(words[i]?.low ?? '')) i -= 1;
  return /^(?:was|is)$/.test(words[i]?.low ?? '') && words[i - 1]?.low === 'it';
}

/** What is not done yet, or not at all. */
function isHypothetical({ verb, from }: Clause, at: number, words: readonly Word[]): boolean {
  return words
    .slice(verb < from || verb > at ? at : verb, at)
    .some(({ low }) => /^(?:will|would|may|might|could|can|should|not|never|had|to)$|n't$/.test(low));
}

/** Verbs of backing, with what the other side laid on the table: "backed these initiatives", "seconded the idea". */
const BACKS =
  /^(?:seconded|backed|supported|supports|embraced|echoed|approved|granted|backing|seconding|supporting) (?:the|this|that|these|those|his|her|its|their|both|all|it)\b/;
const TABLED = /^(?:ideas?|initiatives?|suggestions?|proposals?|recommendations?|requests?|invitations?)$/;

/** Whether the object is a proposal of no name: "the Global Development Initiative" is an institution. */
function isTabled(at: number, words: readonly Word[]): boolean {
  const object = words.slice(at + 1, at + 6);
  if (/^(?:it|this|that)$/.test(object[0]?.low ?? '') && /^(?:[.,;]|and|but)$/.test(object[1]?.low ?? '.')) return true;
  const noun = object.findIndex(({ text }) => TABLED.test(text));
  return noun > 0 && object.slice(1, noun).every(({ text }) => /^[a-z'-]{3,20}$|^\p{Lu}\S{1,20}['’]s?$/u.test(text));
}

/** Whole answers that say yes. */
const ASSENTS =
  /^(?:(?:was|is|were|are) (?:all |fully )?for (?:it|this|that|the (?:idea|proposal|suggestion|plan))\b|assented\b|acceded to\b|complied\b|nodded (?:to|at)\b|in agreement (?:that|on|with|about)\b|(?:had|has|raised|raises|saw|made) no objections?\b|(?:took|taking|has taken) (?:the|this|that|his|her|its|these|\S{2,20}'s) (?:\S{1,20} )?(?:suggestions?|proposals?|ideas?|points?) (?:on board|up)\b|said yes\b|gave (?:the|this|that|his|her|its) (?:\S{1,20} )?(?:idea|proposal|suggestion|plan|initiative) (?:his|her|its|their|full|warm|a) |gave (?:his|her|its|their|full|a) (?:\S{1,20} )?(?:support|backing|approval|assent|blessing|consent) to (?:the|this|that|these|those|his|her|\S{2,20}'s) (?:\S{1,20} )?(?:idea|proposal|suggestion|initiative|request)s?\b|(?:responded|reacted|replied|answered) (?:\S{2,12}ly )?(?:positively|favou?rably|in the affirmative) to (?:the|this|that|these|those|his|her|\S{2,20}'s) (?:\S{1,20} )?(?:idea|proposal|suggestion|initiative|request|invitation)s?\b|(?:answered|replied|responded) in the affirmative\b)/;

/** "…, to which X gave his full support". */
const YES_TO_WHICH =
  /^(?:(?:gave|lent|offered) (?:his|her|its|their|full)(?: \S{1,20}){0,2} (?:support|backing|assent|consent|approval|blessing|agreement|nod)\b|(?:responded|reacted|replied) (?:\S{2,12}ly )?(?:positively|favou?rably|warmly|well)|(?:consented|assented|acceded|nodded|agreed)\b|said yes)/;

function isAnsweringWhich({ from }: Clause, words: readonly Word[]): boolean {
  const opens = /^(?:the|his|her)$/.test(words[from - 1]?.low ?? '') ? from - 1 : from;
  return words[opens - 1]?.low === 'which' && words[opens - 2]?.low === 'to';
}

/** "Marles assured him that it would." — what was asked for. */
function isAnswer({ verb, main }: Clause, words: readonly Word[]): boolean {
  return (
    verb === main &&
    /^(?:will|would)$/.test(words[verb]?.low ?? '') &&
    /^[.;]$/.test(words[verb + 1]?.text ?? '.') &&
    words.length <= 14
  );
}

/** "He said he would be there", "answered that she would come": after an invitation, to accept it. */
function comes({ verb, main, pointer }: Clause, words: readonly Word[]): boolean {
  if (pointer !== 'he' || !/^(?:will|would)$/.test(words[verb]?.low ?? '')) return false;
  const told = `${words[main]?.low ?? ''} ${textAfter(main, words)}`;
  return /^(?:(?:certainly |gladly |surely )?(?:come|attend|visit|go|travel|make (?:the|this|that|such a) (?:trip|visit|journey))\b|(?:be )?there\b)/.test(
    told,
  );
}

/** Words of liking what was proposed. */
const LIKES =
  /^(?:liked (?:the|this|that|his|her|\S{2,20}'s) (?:idea|proposal|suggestion|plan)\b|fell in with (?:the|this|that|his|her)\b|saw (?:things|it|the matter|this) the same way\b|(?:voiced|expressed|gave|lent) (?:his|her|its|full) (?:\S{1,20} )?backing (?:for|to) (?:it|this|that|the (?:idea|proposal|plan))\b)/;

/** "A request that Hipkins granted". */
function isGrantedRequest({ from, main }: Clause, words: readonly Word[]): boolean {
  if (!/^(?:granted|approved|endorsed|backed|seconded)$/.test(words[main]?.low ?? '')) return false;
  const opens = /^(?:the|his|her)$/.test(words[from - 1]?.low ?? '') ? from - 2 : from - 1;
  return (
    /^(?:that|which)$/.test(words[opens]?.low ?? '') &&
    words
      .slice(Math.max(0, opens - 8), opens)
      .some(({ low }) => /^(?:request|proposal|suggestion|idea|plea)$/.test(low))
  );
}
