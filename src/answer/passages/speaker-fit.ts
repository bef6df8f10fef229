import type { Act, Statement } from '../../reading/reading.ts';
import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { endsInSaid } from '../articles/quoted-speaker.ts';
import { whoPassesOnInvitation, whoseInvitationConveyed } from '../deeds/conveyed-invitation.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';
import { actsIn } from '../words/acts.ts';
import { isSaidTo } from './addressee.ts';
import { isNoRequestOf } from './no-request.ts';
import { SAYING } from './subject.ts';
import { isOfNamedOthers, isOwn, isSaidByAnother, partWith, saysIt, speaks, standsIn, withOnly } from './who-speaks.ts';
import { isOwnWords } from './whose-words.ts';

/** What one told another is that one's own, not what both agreed. */
const TOLD = /\b(?:tell|tells|told)\b/i;
const SPEAKS = /\b(?:say|says|said|think|thinks|thought)\b/i;
const SPEAKS_OR_TELLS = new RegExp(`${TOLD.source}|${SPEAKS.source}`, 'i');
/** Two who hold an office. */
const TWO_OFFICES =
  /\b(?:[Bb]oth|[Tt]he two)(?: \p{L}+){0,2} (?:ministers|presidents|leaders|premiers|chairmen|speakers|secretaries|ambassadors|generals)\b/iu;
/** The noun of what somebody spoke about, and how well it has to be told: in the very words of what one told another. */
export function leastAbout(need: Need, { text }: Question): number | undefined {
  const least = TOLD.test(text) ? 0.9 : SPEAKS.test(text) ? 0.6 : undefined;
  if (least === undefined || !ABOUT.test(text.slice(0, need.start))) return undefined;
  return /^ \p{L}/u.test(text.slice(need.end).replace(AFTER_NOUN, '')) ? undefined : least;
}
const ABOUT = /\b(?:about|on|regarding|concerning) (?:the |an? )?(?:[\p{L}-]+ ){0,2}$/iu;
const AFTER_NOUN = /^ (?:in|at|on|during|when|after|before|to|of|for|with|by|from|and|or)\b.*/iu;

const JOINT =
  /^(?:“|")?(?:The (?:two|both)|Both|They|The (?:leaders|ministers|presidents|sides|officials|premiers|foreign ministers))\b.{0,60}\b(?:agreed?|consented|concurred|shared|reached|noted|discussed|reviewed|affirmed|underlined|stressed|welcomed|exchanged)\b/;

/** "What did A say to B": no subject matter is named. */
const SAYS_ALONE = /\b(?:say|said|tell|told)\b(?!.{0,200}\b(?:about|on|of|regarding)\b)/i;

const namesOne = (need: Need, { people }: IndexedSentence): boolean =>
  need.is === 'person' && !people.isDisjointFrom(need.keys);

/** Words said to somebody whom the text has named. */
const TELLS = /\b(?:he|she) (?:also )?(?:told|assured|informed) (?:him|her|them)\b/i;

/** "…, she said": the words of whoever is meant. */
const isTaggedHis = (subject: Need, { text, speakers }: IndexedSentence): boolean =>
  subject.is === 'person' && !subject.keys.isDisjointFrom(speakers) && endsInSaid(text);

/** Acts that no other word tells. */
const TO_SOMEBODY: ReadonlySet<Act> = new Set(['thanked', 'congratulated', 'invited', 'welcomed']);
const asksWhoDid = ({ text, act }: Question): boolean =>
  act !== undefined && /^\s*who $/i.test(text.slice(0, act.start));

/** "The leaders agreed that it should be done": both of them did, and neither did any of the acts. */
const isOfBothAlone = ({ statements, text }: IndexedSentence, acts: readonly Act[]): boolean =>
  (BY_BOTH.test(text) || JOINT.test(text)) &&
  statements.length > 0 &&
  !statements.some(({ act }) => acts.includes(act));

/** Whether all of the statements are made by a side that is not the person's. */
function isOfOtherSide(subject: Need, { people }: IndexedArticle, statements: readonly Statement[]): boolean {
  if (subject.is !== 'person') return false;
  const countries = people.flatMap(({ key, country }) => (subject.keys.has(key) && country ? [country] : []));
  return (
    countries.length > 0 &&
    statements.every(({ side, speaker }) => speaker === undefined && !countries.some((country) => country === side))
  );
}

const BY_BOTH = /^(?:(?:At|During|In) [^,]{1,40}, )?(?:the two|both|they)\b/i;
/** Words for somebody's coming, by which an invitation may be told. */
const COMES = /\b(?:visit|come|attend|join|take part)\w{0,3}\b/i;

/** Who says that they will do something promises it. */
const WOULD =
  /\b(?:said|added|affirmed|assured|replied|answered|informed|told|announced)\b[^.;]{0,40}?\b(?:he|she|they|(?:his|her|their) (?:country|government|ministry|side|city|agency|department)|the \p{L}+ side|(?:that )?\p{Lu}[\p{L}\p{M}]+) (?:would|will)\b/u;

/** "What did A say in Oslo", "what did A write": nothing but A's own words tells it. */
const asksOwnWords = ({ text, kind }: Question, asked: Act | undefined, hasWords: boolean): boolean =>
  kind === 'what' &&
  !asked &&
  ((!hasWords && SAYS_ALONE.test(text)) || /\b(?:did|does) [^?]{2,60}? write\b/i.test(text));

/** Whether the text says that there was none of what one of the words names. */
const isDenied = (telling: readonly Need[], text: string): boolean =>
  analyse(text).some(
    ({ term, start }) =>
      telling.some((need) => need.is === 'word' && need.terms.includes(term)) &&
      /\b(?:without|no|not|never|fail\w*|neither) [^,;.]{0,25}$/i.test(text.slice(Math.max(0, start - 40), start)),
  );

/** "A thanked B for welcoming him": an act of the one to whom it is asked to have been done. */
function isThankedForIt(asked: Act, { tokens }: Need & { is: 'person' }, text: string): boolean {
  const [, whom = '', deed = ''] = THANKED_FOR.exec(text) ?? [];
  return asked !== 'thanked' && actsIn(deed).has(asked) && nameTokens(whom).some((one) => tokens.includes(one));
}

const THANKED_FOR = /\bthank\p{Ll}* (?:to )?([^;]{2,100}?) for (\p{Ll}+ing)\b/u;

/**
 * What the sentence gains by being an act of the kind asked for, said by the one who is asked about; `undefined` when it
 * cannot be: the act is another side's, or a yes/no question's act is not in it.
 */
export function speakerFit(
  question: Question,
  subject: Need | undefined,
  addressee: Need | undefined,
  hasWords: boolean,
  article: IndexedArticle,
  sentence: IndexedSentence,
  telling: readonly Need[],
  kin: readonly Act[],
): number | undefined {
  const asked = question.act?.act;
  let fit = 0;
  // "Without a statement" answers whether they agreed on one.
  if (asked === 'agreed' && question.kind === 'yes or no' && isDenied(telling, sentence.text)) return 0.2;
  if (asked) {
    // Whoever proposes that others agree has not told what was agreed.
    const proposes =
      asked === 'agreed' && sentence.statements.length > 0 && sentence.statements.every(({ act }) => act !== asked);
    const promises = asked === 'offered' && hasWords && WOULD.test(sentence.text);
    const conveys = asked === 'conveyed' && whoseInvitationConveyed(sentence.text) !== undefined;
    const passesOn =
      asked === 'invited' &&
      (whoPassesOnInvitation(sentence.text) ?? whoseInvitationConveyed(sentence.text)) !== undefined;
    const has = ([asked, ...kin].some((act) => sentence.acts.has(act)) || promises || conveys || passesOn) && !proposes;
    // To whom regards went is told where they were sent.
    if (!has && asked === 'conveyed' && question.kind === 'who') return undefined;
    if (!has && (question.kind === 'yes or no' || !hasWords)) return undefined;
    // Who thanked, welcomed or invited is told by that act, not by another.
    if (!has && question.kind === 'who' && TO_SOMEBODY.has(asked) && asksWhoDid(question)) return undefined;
    // What both did there is no promise or request of one of them; what there is beside is no invitation.
    if (!has && asked !== 'agreed' && subject?.is === 'person' && BY_BOTH.test(sentence.text)) return undefined;
    // Nor does it tell what one of them put to the other.
    if (asked === 'asked' && addressee?.is === 'person' && isOfBothAlone(sentence, [asked, ...kin])) return undefined;
    if (!has && asked === 'invited' && question.kind === 'what' && !COMES.test(sentence.text)) return undefined;
    fit += has ? 0.2 : -0.25;
  }
  if (asked && question.kind === 'who' && addressee?.is === 'person' && isThankedForIt(asked, addressee, sentence.text))
    return undefined;
  if (!subject) return fit;
  // Where near acts may stand for each other, who hopes that another will do it asks for it.
  const isHoped = kin.includes('hoped') && !/^want/i.test(question.act ? question.text.slice(question.act.start) : '');
  // An invitation that another conveyed is its owner's.
  if (asked === 'invited' && subject.is === 'person') {
    const owner = whoseInvitationConveyed(sentence.text);
    if (owner && subject.tokens.every((token) => owner.includes(token))) return fit + 0.2;
    const through = whoPassesOnInvitation(sentence.text);
    if (through && subject.tokens.every((token) => nameTokens(through).includes(token))) return undefined;
    if (through && standsIn(subject, article, sentence)) return fit + 0.2;
  }
  if (
    asked === 'asked' &&
    subject.is === 'person' &&
    !(isHoped && /\b(?:hop|wish)(?:e|es|ed|ing)\b/i.test(sentence.text)) &&
    isNoRequestOf(subject, question, addressee, hasWords, article, sentence)
  )
    return undefined;
  // Whoever answers may speak of "the matter" that the other brought up; a count is told by whose it is.
  const counts = question.kind === 'how many' || question.kind === 'how much';
  if (
    counts &&
    subject.is === 'person' &&
    isSaidByAnother(subject, article, partWith(telling, sentence.text), sentence.text)
  )
    return undefined;
  if (
    subject.is === 'person' &&
    !addressee &&
    asksOwnWords(question, asked, hasWords) &&
    !isOwnWords(subject, article, sentence)
  )
    return undefined;
  const told = sentence.statements;
  if (addressee && addressee !== subject) {
    const saidTo = isSaidTo(subject, addressee, article, sentence);
    if (saidTo === false) return undefined;
    const alone = !asked && !hasWords && SAYS_ALONE.test(question.text);
    if ((alone || (asked && !hasWords && addressee.is === 'person')) && saidTo === undefined) return undefined;
    // Without a subject matter only words of theirs answer.
    if (alone && namesOne(addressee, sentence)) fit += 0.15;
    if (alone && TELLS.test(sentence.text) && saidTo) fit += 0.2;
    else if (alone && !speaks(subject, article, sentence) && !saysIt(subject, sentence.text)) return undefined;
  }
  // "Both ministers": two others.
  if (
    subject.is === 'person' &&
    SPEAKS_OR_TELLS.test(question.text) &&
    TWO_OFFICES.test(sentence.text) &&
    sentence.people.size === 2 &&
    sentence.people.isDisjointFrom(subject.keys)
  )
    return undefined;
  if (
    subject.is === 'person' &&
    TOLD.test(question.text) &&
    (JOINT.test(sentence.text) || /^(?:They|Both)\b/.test(sentence.text))
  )
    return undefined;
  // Another's words are no agreement of theirs.
  if (
    asked === 'agreed' &&
    !sentence.acts.has('agreed') &&
    told.length > 0 &&
    !speaks(subject, article, { ...sentence, statements: told })
  )
    return undefined;
  // Whoever only asks promises nothing.
  if (
    /^(?:promis|pledg)/i.test(question.act ? question.text.slice(question.act.start) : '') &&
    !sentence.acts.has('offered') &&
    told.length > 0 &&
    told.every(({ act }) => act === 'asked' || act === 'thanked') &&
    !/\b(?:will|would|shall)\b/.test(sentence.text)
  )
    return undefined;
  const own = asked ? told.filter(({ act }) => act === asked || kin.includes(act)) : told;
  // "Welcomed the offer" offers nothing.
  if (asked && question.kind === 'yes or no' && told.length > 0 && own.length === 0) return undefined;
  if (own.length > 0) {
    if (speaks(subject, article, withOnly(own, article, sentence))) return fit + 0.2;
    // What B asked of A is not what A asked of B.
    if (addressee?.is === 'person' && asked && isOwn(addressee, article, sentence, own)) return undefined;
    // Nor is what both of them seek asked of one of them.
    if (
      (asked === 'offered' || (asked === 'asked' && !hasWords)) &&
      addressee?.is === 'person' &&
      question.kind !== 'yes or no' &&
      own.every(({ side }) => side === 'both')
    )
      return undefined;
    if (own.some(({ side }) => side === 'both')) return asked === 'agreed' ? fit + 0.2 : fit;
    const isOthers = subject.is === 'person' && told.length > 0 && told.every(({ speaker }) => speaker !== undefined);
    if (isOthers && (SAYING.test(question.text) || isOfNamedOthers(subject, sentence))) return undefined;
    if (asked && own.every(({ side }) => side !== 'both') && isOfOtherSide(subject, article, own)) return undefined;
    // Where nothing but the names tells what is asked for, the other side's act is no answer; nor is it to yes or no.
    return asked && (question.kind === 'yes or no' || !hasWords) ? undefined : fit - 0.3;
  }
  const others = told.length > 0 && told.every(({ speaker }) => speaker !== undefined) && subject.is === 'person';
  if (
    asked &&
    (!sentence.acts.has(asked) || /^(?:He|She)\b/.test(sentence.text)) &&
    others &&
    !speaks(subject, article, { ...sentence, statements: told }) &&
    !saysIt(subject, partWith(telling, sentence.text))
  )
    return undefined;
  if (standsIn(subject, article, sentence))
    return (
      fit +
      (saysIt(subject, sentence.text) || isTaggedHis(subject, sentence)
        ? 0.2
        : !asked && !hasWords && SAYS_ALONE.test(question.text)
          ? -0.1
          : 0.1)
    );
  // Whose act it is nothing tells: with names alone to go by, that is no answer.
  return asked && !hasWords && subject.is === 'person' ? undefined : fit - 0.15;
}
