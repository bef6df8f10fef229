import { foldMarks } from '../../../actor/fold.ts';
import type { NamedPerson } from '../../../actor/named-person.ts';
import { isVietnameseName } from '../../../actor/names.ts';
import type { Sentence } from '../../draft.ts';

const SPEAKS =
  /^(?:,? (?:in turn|for (?:his|her) part|also),?)?\s(?:also )?(?:said|stressed|affirmed|noted|suggested|proposed|thanked|congratulated|agreed|welcomed|expressed|emphasi[sz]ed|highlighted|called|asked|urged|hoped|reaffirmed|underlined|underscored|believed|informed|requested|appreciated|voiced|stated|added|told|spoke)\b/;
const ACTS = /^ (?:held|had|met|received|spoke|talked|hosted|sent|visited|paid|attended|joined|was (?:also )?present) /;
const CREDITED = /\b(?:said|says|according to|told) $/;

/** What ordinary people are called before or behind their names, in small letters: no offices. */
const CALLING =
  'visitor|tourist|guest|traveller|traveler|student|pupil|graduate|teacher|lecturer|tutor|scholar|researcher|scientist|historian|economist|analyst|expert|lawyer|doctor|nurse|engineer|architect|veteran|soldier|fisherman|farmer|grower|trader|vendor|packer|picker|worker|driver|pilot|sailor|shopkeeper|owner|resident|villager|retiree|housewife|mother|father|grandmother|grandfather|poet|novelist|author|translator|interpreter|singer|actor|actress|artist|painter|musician|photographer|filmmaker|journalist|reporter|columnist|blogger|streamer|curator|librarian|guide|volunteer|activist|organi[sz]er|setter|hitter|striker|forward|winger|midfielder|half-backer|defender|goalkeeper|keeper|skipper|swimmer|runner|coach|referee|umpire|native|founder|chef|cook|monk|nun|priest|survivor|descendant|widow';
const CALLED = new RegExp(`(?:^|[\\s"“(-])(?:${CALLING}) $`, 'i');
const CALLED_BEHIND = new RegExp(
  `^, (?:who is )?(?:an?|the|now an?) (?:[\\p{L}\\d-]{1,20} ){0,5}?(?:${CALLING})(?=[ ,.;])`,
  'u',
);
/** ", 61, from Ohio", ", aged 40,": the age of the one named. */
const AGED = /^,? (?:aged )?\(?\d{2}\)?(?:-year-old)?, /;
const KIN =
  /\b(?:husband|wife|spouse|son|daughter|brother|sister|mother|father|widow|fiancée?)(?: and (?:wife|husband|mother|father|son|daughter))?,? $/;
/** Letters go to people. */
const WRITTEN_TO = /\b(?:messages?|letters?|condolences|congratulations|telegrams?|cables?|greetings) to $/;
/** People lead, are appointed and are succeeded; what leads a market or a project may be a firm. */
const LED = /\b(?:led|headed|chaired|co-chaired|coached|captained) by $/;
const FIRMS =
  /\b(?:consorti\w{2,3}|ventures?|projects?|investments?|compan(?:y|ies)|groups? of (?:firms|companies)|market|sales|gains|exports|industry)\b/;
const APPOINTED =
  /\b(?:(?:decisions?|decrees?|order) (?:on )?(?:appointing|naming|nominating)|succeed(?:s|ed|ing)?|replac(?:es|ed|ing) (?:outgoing |injured |the injured )?) ?$/;
/** What bears a person's name: streets, schools, prizes, ships and the like. */
const BEARER =
  /^(?:['’]s)? (?:\w{2,12} ){0,2}(?:street|road|avenue|boulevard|bridge|park|square|lake|market|port|airport|station|pagoda|temple|church|museum|school|university|college|hospital|prize|award|cup|thought|ideology|mausoleum|trail|campaign|commune|ward|district|province|city|town|village|peninsula|island|river|bay|beach|hotel|stadium|theatre|theater|corporation|company|group|jsc|bank)s?\b/i;
const STANDS_AT = /\b(?:at|in|on|along|near|to|through|around|of) (?:the )?$/i;

/**
 * Whether a full name without a title is a person's: it opens the sentence and does what people do, is credited with
 * words, is written to, has an age or a calling, is somebody's kin, leads a delegation, takes an office over, or is built as only
 * Vietnamese names of people are.
 */
export function isBarePerson({ text, in: part }: Sentence, named: NamedPerson): boolean {
  if (part !== 'body') return false;
  const after = text.slice(named.end, named.end + 130);
  const before = text.slice(Math.max(0, named.start - 60), named.start);
  if (named.start === 0 && (SPEAKS.test(after) || ACTS.test(after))) return true;
  if (/^, whom? [a-z]/.test(after) || CREDITED.test(before)) return true;
  if (/^, (?:a|an|the) [a-zA-Z -]{3,40}, (?:said|told|added)\b/.test(after)) return true;
  if (!/\p{L} \p{L}/u.test(named.name)) return false;
  const plain = foldMarks(before);
  // Whoever comes along as a spouse takes no part in what is told.
  if (/ and (?:his|her) (?:wife|husband|spouse|partner),? $/.test(plain)) return false;
  if (/^ told (?:reporters|journalists|a press|a news|\p{Lu})/u.test(after)) return true;
  if (WRITTEN_TO.test(plain)) return true;
  if (AGED.test(after) || KIN.test(plain) || APPOINTED.test(plain)) return true;
  if (LED.test(plain) && !FIRMS.test(plain)) return true;
  if (CALLED.test(plain) || CALLED_BEHIND.test(after)) return true;
  return isVietnamesePerson(named, plain, after);
}

/** Three words or more, a family name first: a person, unless a place or a thing may bear the name there. */
function isVietnamesePerson({ name }: NamedPerson, before: string, after: string): boolean {
  const words = name.split(' ');
  if (words.length < 3 || !isVietnameseName(name) || /^h[oồ] ch[ií] minh$/i.test(name)) return false;
  if (BEARER.test(after) || /\p{Lu}[\p{L}]{1,20} $/u.test(before)) return false;
  return /^th[iị]$/i.test(words[1] ?? '') || !STANDS_AT.test(before);
}
