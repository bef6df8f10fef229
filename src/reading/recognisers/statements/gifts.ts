import type { FoundAct } from './found-act.ts';
import type { Scene } from './scene.ts';
import { isAdverb, lowText } from './words.ts';

/**
 * Offers in the passive, by whoever announces them: "announced that a centre would be built with Australian funds",
 * "said that a thousand scholarships would be set aside". A road that will be built by nobody's gift is no offer.
 */
export function findPromisedGifts({ words, clauses }: Scene): FoundAct[] {
  const found: FoundAct[] = [];
  for (const [at, { low }] of words.entries()) {
    if (!/^(?:will|would)$/.test(low) || clauses.some(({ verb, level }) => verb === at && level === 'own')) continue;
    let i = at + 1;
    while (isAdverb(words[i]?.low ?? '')) i += 1;
    if (words[i]?.low !== 'be' || !GIVEN.test(lowText(words, i + 1, i + 5))) continue;
    const teller = clauses.findLast(({ level, main }) => level === 'own' && main < at);
    if (!teller) continue;
    const telling = words[teller.main]?.low ?? '';
    const that = words.slice(teller.main + 1, at).map((word) => word.low);
    if (
      that.length > 24 ||
      that.some((word) =>
        /^(?:if|which|who|when|hoped|agreed|community|partnership|relationship|relations|ties)$/.test(word),
      )
    )
      continue;
    const isGift =
      that.some((word) => GIFT.test(word)) || words.slice(at, at + 14).some((word) => /^funds?$/.test(word.low));
    if (
      /^(?:announced|pledged|promised)$/.test(telling) ||
      (/^(?:said|added|told|noted|confirmed)$/.test(telling) && isGift)
    )
      found.push({ act: 'offered', at, by: teller });
  }
  return found;
}

const GIVEN =
  /^(?:given|granted|donated|offered|provided|supplied|delivered|built|opened|established|created|funded|financed|allocated|earmarked|made available|set (?:aside|up)|handed over|put up|sent|shipped|trained)\b/;
const GIFT =
  /^(?:scholarships?|grants?|loans?|aid|funds?|funding|doses|vaccines|tonnes|tons|donations?|places|assistance|equipment)$/;
