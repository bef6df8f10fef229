import type { FoundAct, Scene } from './acts.ts';
import type { Clause } from './subjects.ts';
import { isAdverb, isBe, type Word } from './words.ts';

/** Verbs of giving and helping: "will" or "would" with one of them, of one's own side, is an offer. */
const HELPING = new Set(
  (
    'coordinate cooperate collaborate support provide assist help share send create facilitate give donate grant back ' +
    'supply offer contribute fund finance train allocate deliver accompany lend extend dispatch double increase'
  ).split(' '),
);

const JOINING = /^(?:unanimous|agreement|mind|view|views|opinion|one)$/;

/**
 * Acts that a phrase performs and no single verb: readiness and will (offered), commitment (affirmed), gratefulness
 * (thanked), being of one mind and sharing a view (agreed), looking forward and wanting (hoped, asked).
 */
export function findPhrasedActs({ words, clauses }: Scene): FoundAct[] {
  const found: FoundAct[] = [];
  for (const [order, clause] of clauses.entries()) {
    if (clause.level === 'relative') continue;
    const add = (act: FoundAct['act']): void => void found.push({ act, at: clause.main, by: clause });
    const verb = words[clause.verb]?.low ?? '';
    const main = words[clause.main]?.low ?? '';
    const rest = (from: number, count: number): string =>
      words
        .slice(from, from + count)
        .map(({ low }) => low)
        .join(' ');
    const negated = words.slice(clause.verb, clause.main).some(({ low }) => low === 'not' || low.endsWith("n't"));
    if (negated) continue;
    if (
      /^(?:stand|stands|stood)$/.test(main) &&
      /^(?:also |always )?(?:ready|prepared|willing) to/.test(rest(clause.main + 1, 3))
    )
      add('offered');
    else if (isBe(verb) && /^(?:ready|willing|prepared)$/.test(main) && words[clause.main + 1]?.low === 'to')
      add('offered');
    else if (isBe(verb) && main === 'committed' && words[clause.main + 1]?.low === 'to') add('affirmed');
    else if (main === 'committed' && words[clause.main + 1]?.low === 'to' && clause.main === clause.verb)
      add('offered');
    else if (isBe(verb) && /^(?:grateful|thankful)$/.test(main)) add('thanked');
    else if (
      isBe(verb) &&
      words.slice(clause.main, clause.main + 4).some(({ low }) => JOINING.test(low)) &&
      /^(?:unanimous|in agreement|of (?:one|the same) (?:mind|view|opinion)|of one|at one)/.test(rest(clause.main, 5))
    )
      add('agreed');
    else if (/^shar(?:e|es|ed)$/.test(main) && sharesView(clause.main, words)) add('agreed');
    else if (/^(?:look|looks|looked)$/.test(main) && /^forward to/.test(rest(clause.main + 1, 2))) add('hoped');
    else if (/^wants?$|^wanted$/.test(main)) wantOf(clause.main, words, add);
    else if (
      verb === 'would' &&
      main === 'like' &&
      /^to (?:see|have|work|further|strengthen|deepen|promote|boost)/.test(rest(clause.main + 1, 2))
    )
      add('hoped');
    else if (main === 'made' && /^it clear/.test(rest(clause.main + 1, 2))) add('affirmed');
    else if (/^(?:will|would)$/.test(verb) && willHelp(clause, words)) {
      const teller = clauses.slice(0, order).findLast(({ level }) => level === 'own');
      if (clause.level === 'own' || (teller && isPlainTelling(words[teller.main]?.low ?? ''))) add('offered');
    } else if (
      /^(?:announced|said|stated|added|unveiled)$/.test(main) &&
      /\b(?:new|additional|further|another)\b.{0,40}\b(?:aid|assistance|grant|package|funding|loans?)\b/.test(
        rest(clause.main + 1, 12),
      ) &&
      main !== 'said'
    )
      add('offered');
  }
  for (const [at, { low }] of words.entries()) {
    if (!/^(?:sharing|standing|wants|stands?|stood|is|are)$/.test(low)) continue;
    const previous = words[at - 1]?.low ?? '';
    const owner = clauses.findLast(({ verb, level }) => verb < at && level === 'own');
    if (
      /^(?:stands?|stood|is|are)$/.test(low) &&
      (previous === 'and' || previous === ',') &&
      /^(?:ready|willing|prepared)$/.test(words[at + 1]?.low ?? '') &&
      words[at + 2]?.low === 'to'
    ) {
      const near = clauses.findLast(({ verb, level }) => verb < at && level !== 'relative');
      if (near) found.push({ act: 'offered', at, by: near });
    }
    if (low === 'standing' && words[at + 1]?.low === 'ready' && words[at + 3]?.low !== 'be' && owner)
      found.push({ act: 'offered', at, by: owner });
    if (low === 'sharing' && previous === ',' && sharesView(at, words) && owner)
      found.push({ act: 'agreed', at, by: owner });
    if (low === 'wants' && (previous === 'and' || previous === ',')) {
      const near = clauses.findLast(({ verb }) => verb < at);
      if (near) wantOf(at, words, (act) => void found.push({ act, at, by: near }));
    }
  }
  return found;
}

function isPlainTelling(low: string): boolean {
  return /^(?:said|says|added|adds|noted|notes|responded|stated|states|replied|told|announced|informed|pledged|promised|wrote)$/.test(
    low,
  );
}

/** "shared the view that", "share common views on" — "shared their views" only tells them. */
function sharesView(at: number, words: readonly Word[]): boolean {
  const object = words
    .slice(at + 1, at + 8)
    .map(({ low }) => low)
    .join(' ');
  return (
    /^(?:the |a |an )?(?:same |common |similar |identical |host's |guest's )?(?:\S{1,20}'s )?(?:views?|opinions?|vision|assessment|position|concerns?|understanding|perception)s? (?:that|on|of|about|over|regarding)/.test(
      object,
    ) && !/^(?:views?|opinions?|concerns?) (?:on|about|of|over|regarding)/.test(object)
  );
}

function wantOf(at: number, words: readonly Word[], add: (act: FoundAct['act']) => void): void {
  if (words[at + 1]?.low === 'to') {
    if (!/^(?:thank|congratulate|invite|convey|welcome|be)$/.test(words[at + 2]?.low ?? '')) add('hoped');
  } else if (words.slice(at + 1, at + 16).some(({ low }) => low === 'to')) add('asked');
}

function willHelp({ main }: Clause, words: readonly Word[]): boolean {
  let i = main;
  if (words[i]?.low === 'continue' && words[i + 1]?.low === 'to') i += 2;
  if (words[i]?.low === 'always') i += 1;
  while (isAdverb(words[i]?.low ?? '')) i += 1;
  return (
    HELPING.has(words[i]?.low ?? '') ||
    (words[i]?.low === 'do' && /^(?:its|our|his|her|everything)$/.test(words[i + 1]?.low ?? ''))
  );
}
