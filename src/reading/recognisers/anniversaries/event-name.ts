import type { Party } from '../../../actor/actor.ts';
import { findParties } from '../../../actor/parties.ts';
import type { Draft, Sentence } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';
import { DAY_OF_A_NATION } from './manners.ts';
import { pairOf } from './pair.ts';

const END =
  /\s*(?:[(),;:!?"“”]|(?<!\p{Lu})\.|\s[-–—]\s(?=\p{Ll})|\b(?:between|this year|next year|last year|this month|in (?:19|20)\d\d|in order|falls?|fell|to (?:further|strengthen|promote|enhance|deepen|boost|push|lift|tighten)\b|which|that|who|is|was|are|were|will|would|takes?|opens?|opened|launched|celebrated|marked|commemorated|observed|signed|established|set up|forged|to be|by|as|when|while|on (?:\d|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|this|the occasion)|in (?:Hà Nội|Hanoi|January|February|March|April|May|June|July|August|September|October|November|December)|with (?:a|the|his|her)|at|and (?:the |his |her |its )?\d|and (?:begins?|began|starts?|started|is|was|will)\b|and (?:the |this |a )?(?:[\p{L}-]{2,20} ){0,2}Year of\b|and (?:agreed|discussed|asked|said|expressed|hoped|invited|proposed|suggested|thanked|affirmed|stressed|noted|to|pledged)|and [a-z]{3,15}ed (?:the|their|its|his|our|to|that)\b|and (?:the|their|its|our) (?:progress|success|achievements?|results?|outcomes?|growth|strength)\b|next|later|later this|through|because|so|but|coming|due)\b)/u;

const BILATERAL =
  /\b(?:relations?|relationship|ties|partnership|friendship|cooperation|normali[sz]ation|treaty|alliance|amity)\b/i;

/** What an anniversary is of, as the words after "of" name it: without articles, owners and the names of the two countries. */
export function composeEventName(after: string): string {
  const stop = END.exec(after);
  const name = (stop ? after.slice(0, stop.index) : after).slice(0, 110).trim();
  const since =
    /^(?:the |both |two |they |neighbou?ring ){0,3}(?:countries |nations |sides )?(normali[sz](?:ed|ing)|establish(?:ed|ing)|set(?:ting)? up|forg(?:ed|ing)|open(?:ed|ing)) (?:\w{1,12} ){0,2}?(?:relations|ties)\b/i.exec(
      name,
    );
  if (since)
    return since[1]?.toLowerCase().startsWith('normali') ? 'normalisation of relations' : 'diplomatic relations';
  const short = name
    .replace(/^(?:the|their|his|her|its|our)\s+/i, '')
    .replace(/^what (?:the |both )?(?:[\p{L}’'-]{1,15} ){1,3}(?:calls?|called|name|named) (?:an? |the )?/iu, '')
    .replace(
      /^(?:formal |official )?(?:establishment|establishing|setting up|set-up|signing|launch|forging|formation)\s+of\s+(?:the\s+|their\s+)?/i,
      '',
    )
    .replace(/^(?:two|both)\s+(?:countries|sides|nations)['’]s?\s+/i, '')
    .replace(/^bilateral\s+/i, '')
    .replace(/\s+(?:with|of) (?:the )?two (?:countries|sides|nations)$/i, '');
  return dropOwners(short)
    .replace(/\s+and(?: the| their)?$/, '')
    .trim();
}

/** Drops the names of countries that stand before the thing ("Việt Nam-US Comprehensive Partnership") and after "with". */
function dropOwners(name: string): string {
  if (!BILATERAL.test(name)) {
    const [owner] = findParties(name);
    const rest = owner?.start === 0 ? /^['’]s?\s+(?=\p{Lu})/u.exec(name.slice(owner.end)) : null;
    return owner && rest ? name.slice(owner.end + rest[0].length) : name;
  }
  let from = 0;
  for (const { start, end } of findParties(name)) {
    if (/[^\s–—-]/.test(name.slice(from, start).replace(/\band\b|\bthe\b/g, ''))) break;
    from = end;
    const owner = /^['’]s?(?=\s)/.exec(name.slice(from));
    if (owner) from += owner[0].length;
  }
  return (from > 0 ? name.slice(from).replace(/^[\s–—-]+/, '') : name)
    .replace(/^bilateral\s+/, '')
    .replace(/\s+with\s+[\p{L}\s]{2,40}$/u, '');
}

/**
 * "Will fly to Sri Lanka for a visit that marks …", "before leaving for Vietnam to mark …": whoever the sentence names
 * first, and the country to which the journey goes, where that is none of the article's pair.
 */
function journeyOf(before: string, pair: readonly Party[], sentence: Sentence, draft: Draft): Party[] | undefined {
  const near = before.slice(-110);
  const goal = findParties(near).findLast(
    ({ start, kind }) => kind === 'name' && JOURNEY.test(near.slice(0, start)),
  )?.party;
  if (goal === undefined || pair.includes(goal)) return undefined;
  const home = [...mentionsWithin(draft, sentence).map(({ who }) => who), ...draft.people].find(
    ({ country }) => country !== undefined,
  )?.country;
  return home === undefined || home === goal ? undefined : [home, goal];
}

const JOURNEY =
  /\b(?:fly|flies|flew|flying|leav(?:e|es|ing)|left|head(?:s|ed|ing)?|travel(?:s|led|ling)?|go|goes|went|going|depart(?:s|ed|ing)?) (?:[A-Z]?[a-z]{2,9} ){0,3}(?:to|for) (?:the )?$|\bvisit(?:s|ed|ing)? (?:to )?(?:the )?$/;

/** What one nation celebrates, and whom one congratulates on it: "congratulated Laos on the 50th National Day". */
const OF_A_NATION = new RegExp(`\\b${DAY_OF_A_NATION}\\b`);
const CONGRATULATED = /\bcongratulat(?:e|es|ed|ing) ([^.;,]{3,70}?) (?:on|for) [^.;]{0,80}$/;

/** "The Ghanaian Embassy in Peru held a reception to mark the 60th National Day". */
const EMBASSY =
  /\b([A-Z][A-Za-z]+(?: [A-Z][a-z]+)?) (?:Embassy|embassy|Consulate General)\b[^.;]{0,60}\b(?:held|hosted|holds|hosts|organi[sz]ed|threw|gave|celebrated)\b[^.;]{0,120}$/;

/** The parties whose anniversary it is: those named with it, else (for something between two) the article's pair. */
export function partiesOf(phrase: string, sentence: Sentence, draft: Draft, before: string): Party[] {
  const named = [...new Set(findParties(phrase).map(({ party }) => party))];
  if (named.length >= 2) return named.slice(0, 2);
  const host =
    named.length === 0 && OF_A_NATION.test(phrase)
      ? (CONGRATULATED.exec(before.slice(-140)) ?? EMBASSY.exec(before.slice(-200)))?.[1]
      : undefined;
  const [whose] = host === undefined ? [] : findParties(host);
  if (whose) return [whose.party];
  if (!BILATERAL.test(phrase) && !/\b(?:two|both) (?:countries|nations)\b|\btheir\b/.test(phrase)) return named;
  const pair = pairOf(draft);
  if (named.length === 0) {
    const journey = journeyOf(before, pair, sentence, draft);
    if (journey) return journey;
    const around = [...new Set(findParties(`${before} ${phrase}`).map(({ party }) => party))];
    return around.length === 2 && !pair.every((party) => around.includes(party)) ? around : pair;
  }
  const [only] = named;
  return only !== undefined && pair.includes(only) ? pair : named;
}
