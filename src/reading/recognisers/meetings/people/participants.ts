import { foldMarks } from '../../../../actor/fold.ts';
import type { Draft, KnownPerson, PersonMention, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { Mode } from '../../../reading.ts';
import type { Trigger } from '../words/trigger.ts';
import { isAlsoPresent, isSportsperson } from './presence/bystanders.ts';
import { isInPassing } from './presence/in-passing.ts';
import { KINDS } from './presence/index.ts';
import { isInvitedBy } from './presence/invited.ts';
import type { Standing } from './presence/standing.ts';
import { addressee } from './presence/there-after-all.ts';

/** From here on a sentence speaks of what others did at another time. */
const OF_OTHERS =
  /\b(?:decisions?|agreements?|consensus|pledges?|understandings?) (?:(?:made|reached|taken|struck|signed|agreed) )?(?:by|between|among) (?=[A-Z]|the |then )|\bas (?:seen|shown|reflected|evidenced|demonstrated|manifested) (?:through|in|by|with) |\b(?:days?|weeks?|months?|years?) (?:after|before) (?:the one|(?:his|her|their|a|the) (?:[a-z-]+ ){0,3}(?:visit|trip|tour|meeting|talks|summit))\b/;

const isThere = (standing: Standing): boolean => KINDS.find((kind) => kind.tells(standing))?.there ?? true;

/** The people whom the sentence brings together, in order; a visit counts the one who invited, a message its addressee. */
export function participantsIn(draft: Draft, sentence: Sentence, mode: Mode | undefined): KnownPerson[] {
  const plain = foldMarks(sentence.text);
  const people: KnownPerson[] = [];
  const others = OF_OTHERS.exec(plain)?.index ?? plain.length;
  for (const mention of mentionsIn(draft, sentence)) {
    if (mention.start - sentence.start > others) break;
    const before = plain.slice(Math.max(0, mention.start - sentence.start - 110), mention.start - sentence.start);
    const after = plain.slice(mention.end - sentence.start, mention.end - sentence.start + 220);
    const standing = {
      who: mention.who,
      name: mention.text,
      mode,
      opening: plain.slice(0, mention.start - sentence.start),
      before,
      after,
      beside: people.length > 0,
    };
    if (!isThere(standing)) continue;
    if (!people.includes(mention.who)) people.push(mention.who);
  }
  return people;
}

/** "The PM and his Lao counterpart X held talks": the partner beside the one who is pointed at. */
const AND_PARTNER = /^ and (?:his|her) [^,;:]{3,90}$/;
/** "The leader, who arrived the same morning, is to meet X": a clause beside the one who meets. */
const WHO_CLAUSE = /^, (?:who|whose) [^,;:]{3,90},/;

/** "The Premier's engagements included a meeting with …". */
const OWN_PROGRAMME = /^['’]s? (?:[a-z]+ )?(?:engagements|activities|schedule|programme|agenda|itinerary|day)\b/i;

/**
 * Those named, and where they are of one side only, those whom a role noun beside the trigger points at: "the NA Chairman
 * met with Wang Huning", "was received by the Speaker", "had a meeting with the Zambian President".
 */
export function withRoles(
  draft: Draft,
  sentence: Sentence,
  trigger: Trigger,
  people: readonly KnownPerson[],
): readonly KnownPerson[] {
  if (sidesOf(people) > 1) return people;
  const plain = foldMarks(sentence.text);
  const all = [...people];
  for (const mention of mentionsWithin(draft, sentence)) {
    if (mention.by !== 'role' || all.includes(mention.who) || isSportsperson(mention.who)) continue;
    const start = mention.start - sentence.start;
    const end = mention.end - sentence.start;
    const before = plain.slice(Math.max(0, start - 110), start);
    const between =
      end <= trigger.start
        ? plain.slice(end, trigger.start)
        : start >= trigger.end
          ? plain.slice(trigger.end, start)
          : '';
    const own = between.replace(WHO_CLAUSE, '').replace(AND_PARTNER, '');
    if (own.length > 70 || /[;:]|\b(?:that|which|who|said|says|told|whose|and)\b/.test(own)) continue;
    const owns = /^['’]s?\b/.test(plain.slice(end, end + 2));
    if ((owns && !OWN_PROGRAMME.test(plain.slice(end, trigger.start + 14))) || isInvitedBy(before)) continue;
    if (isInPassing(before) && !addressee.tells({ before, mode: trigger.mode })) continue;
    if (end <= trigger.start) all.unshift(mention.who);
    else all.push(mention.who);
  }
  return all;
}

/** "X sent greetings to Y, recalling that he had visited …": the one who wrote. */
const HE_HAD = /\b(?:that|when|how) (?:he|she) (?:had |has )?$/;

/** Who visits, and who invited them: the one named or pointed at before the verb or after "visit by", never a bystander. */
export function visitorsIn(
  draft: Draft,
  sentence: Sentence,
  trigger: { readonly start: number; readonly end: number },
): KnownPerson[] {
  const plain = foldMarks(sentence.text);
  const all = mentionsWithin(draft, sentence).filter(({ who }) => !isSportsperson(who));
  const by = all.find(
    (mention) =>
      !isInvitedBy(plain.slice(Math.max(0, mention.start - sentence.start - 110), mention.start - sentence.start)) &&
      /\b(?:visits?|trip|tour)\b(?: to [A-Za-z ]{2,40})? (?:by|of|from) (?:the |then )?$/.test(
        plain.slice(Math.max(0, mention.start - sentence.start - 70), mention.start - sentence.start),
      ),
  );
  const own = all.find((mention) =>
    /^['’]s? ?$/.test(plain.slice(mention.end - sentence.start, Math.max(mention.end - sentence.start, trigger.start))),
  );
  const before = all
    .filter(
      (mention) =>
        !isAlsoPresent(plain.slice(Math.max(0, mention.start - sentence.start - 60), mention.start - sentence.start)) &&
        !/\b(?:that|whose|which|said|told|says)\b/.test(plain.slice(mention.end - sentence.start, trigger.start)),
    )
    .filter(
      (mention) =>
        mention.end <= sentence.start + trigger.start &&
        !isInvitedBy(plain.slice(Math.max(0, mention.start - sentence.start - 110), mention.start - sentence.start)),
    );
  const named = HE_HAD.test(plain.slice(0, trigger.start)) ? before[0] : before.at(-1);
  const chain = before.filter(
    (mention) =>
      named &&
      /^(?:[^.;]{0,6}|.{0,12}\band .{0,30})$/.test(
        plain.slice(mention.end - sentence.start, named.start - sentence.start),
      ),
  );
  const visitor =
    (named && by && isOfOtherVisit(plain, trigger.end, by.start - sentence.start) ? undefined : by) ??
    own ??
    chain[0] ??
    named;
  const inviter = all.find((mention) =>
    isInvitedBy(plain.slice(Math.max(0, mention.start - sentence.start - 110), mention.start - sentence.start)),
  );
  const beside = chain.filter(
    ({ who }) =>
      visitor &&
      !by &&
      who !== visitor.who &&
      who.role !== undefined &&
      who.country !== undefined &&
      who.country === visitor.who.country,
  );
  return [...new Set([visitor?.who, ...beside.map(({ who }) => who), inviter?.who])].filter((who) => who !== undefined);
}

/** "Began a trip to Y, preparing the ground for visits by X": behind a comma, of another visit than the one that is told. */
const isOfOtherVisit = (plain: string, end: number, by: number): boolean =>
  /,[^,]*\b(?:visits?|trips?|tours?)\b/.test(plain.slice(end, Math.max(end, by)));

/** How far into a sentence its subject begins. */
export const SUBJECT_STARTS = 12;

/** The named mentions of a sentence in order. */
export function mentionsIn(draft: Draft, sentence: Sentence): PersonMention[] {
  return mentionsWithin(draft, sentence).filter(({ by }) => by === 'name');
}

/** How many sides the people stand for. People whose country is unknown count as one side of their own. */
export function sidesOf(people: readonly KnownPerson[]): number {
  return new Set(people.map(({ country }) => country ?? '?')).size;
}

const PLURAL =
  /\b(?:[Tt]he two|[Bb]oth|[Tt]he) (?:[A-Za-z-]+ ){0,2}(?:sides|leaders|ministers|PMs|FMs|presidents|officials|diplomats|premiers|statesmen|party chiefs|general secretaries|chairmen|speakers|legislators|counterparts|heads|countries' leaders|men|women|host and (?:the |his |her )?guest)\b|^\W{0,2}They\b|\bthey (?:then |later |also )?(?:held|had|met|co-chaired)\b|\b[Tt]he (?:two|pair|duo)\b(?! (?:countries|nations|governments|peoples|economies|parties|ministries|sides'))/;
const ONE_OTHER =
  /\b(?:his|her) (?:[A-Za-z-]+ ){0,3}(?:counterpart|guest|host|visitor|colleague)\b|\bthe (?:host|guest|visitor)\b/i;

/** Whether the sentence speaks of those who meet without naming them ("the two ministers", "they"). */
export function speaksOfBoth(sentence: string): boolean {
  return PLURAL.test(sentence);
}

/** Whether the sentence points at the other one without naming them ("his counterpart", "the guest"). */
export function speaksOfOther(sentence: string): boolean {
  return ONE_OTHER.test(sentence);
}
