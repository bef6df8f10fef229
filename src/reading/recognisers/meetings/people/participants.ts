import { foldMarks } from '../../../../actor/fold.ts';
import { classOfRole } from '../../../../actor/titles.ts';
import type { Draft, KnownPerson, PersonMention, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import type { Mode } from '../../../reading.ts';
import type { Trigger } from '../words/triggers.ts';

/** Words before a name that say that its bearer was not there. */
const ABSENT =
  /\b(?:regards?|greetings?|wishes|compliments|respects|letter|condolences|congratulations|invitation|sympathy|gratitude) (?:[a-z]+ ){0,4}(?:to|from|of|by) (?:[A-Za-z.,' -]{0,60}(?:and|,) )?(?:the )?$|\bon behalf of (?:[A-Za-z' -]{0,50} and )?$|\b(?:successor to|succeed(?:ed|ing|s)?|replac(?:ed|ing|es)|predecessor|late|named after|victory of|election of|passing of|death of|inauguration of|led by then|under|since|according to|credentials (?:from|to)|special envoy of|envoy of|guest of|as (?:a )?special envoy for)\s$|\benvoy of (?:the )?[^;.]{0,100}, $|\benvoy of (?:the )?(?:[A-Z][A-Za-z-]{1,20} ){0,6}$|\b(?:announced|agreed|reached|signed|declared|established|launched|issued|drawn up|initiated|adopted|endorsed|forged|laid) (?:earlier )?by (?:[^;,]{0,70} and )?(?:the )?(?:[A-Z][A-Za-z-]{1,20} ){0,5}$|\b(?:then|then-)\s?$/i;
const INVITED_BY =
  /\b(?:invitation (?:of|from|by)|invited by|guest of|hosted by|as the guest of) (?:[A-Za-z' -]{0,50}and )?(?:the )?(?:[a-z]+ )?$/i;
const ALSO_PRESENT =
  /\b(?:also (?:present|attending|attended|there)|attended by|in the presence of|accompanied by|witnessed by|joined by|presence of|together with his wife|with his spouse|flanked by)\b[^.]{0,80}$/i;
const REPORTED_BY =
  /^[^.]{0,20}\b(?:told (?:a|the) (?:press|reporters|briefing|media)|told reporters|said in a (?:statement|press)|announced|told journalists|tells reporters)/i;
const TOLD_PARLIAMENT =
  /^,? told (?:the )?(?:parliament|national assembly|lawmakers|legislators|senate|house|congress|reporters|journalists|a press)\b/i;

/** "A letter that Ho Chi Minh sent to Harry Truman in 1946": nobody who meets today. */
const LONG_AGO = /^,? (?:back )?in (?:1[6-9]\d\d)\b/;

/** "At the invitation of X, Y paid …": behind the comma stands who came. */
const AS_A_GUEST = /^(?:[A-Z][^,]{0,12} )?(?:At|On|Upon) (?:the )?(?:kind )?invitation (?:of|from) [^,]{3,110}, $/;

const GONE = /^(?:the )?(?:late|then|then-)\s/i;
const PLAYS = /\b(?:coach|striker|defender|goalkeeper|midfielder|player|singer|artist|captain)\b/i;
const ADDRESSEE = /\b(?:to|with) (?:[A-Za-z.,' -]{0,110}(?:and|,) )?(?:the )?$/;

/** "Received credentials from X": who handed them over was there. */
const CREDENTIALS_FROM = /\breceived (?:[a-z]+ )?(?:letters? of )?credentials from (?:the )?$/;

/** "A reception for X was hosted by Y": no invitation, but the meeting itself. */
const RECEPTION_BY = /\b(?:was|were) (?:also |then )?hosted by (?:the )?(?:[a-z]+ )?$/;

/** From here on a sentence speaks of what others did at another time. */
const OF_OTHERS =
  /\b(?:decisions?|agreements?|consensus|pledges?|understandings?) (?:(?:made|reached|taken|struck|signed|agreed) )?(?:by|between|among) (?=[A-Z]|the |then )|\b(?:days?|weeks?|months?|years?) (?:after|before) (?:the one|(?:his|her|their|a|the) (?:[a-z-]+ ){0,3}(?:visit|trip|tour|meeting|talks|summit))\b/;

/** Whether these words right before a name say that its bearer invited, and no more. */
export function isInvitedBy(before: string): boolean {
  return INVITED_BY.test(before);
}

/** The people whom the sentence brings together, in order; a visit counts the one who invited, a message its addressee. */
export function participantsIn(draft: Draft, sentence: Sentence, mode: Mode | undefined): KnownPerson[] {
  const plain = foldMarks(sentence.text);
  const people: KnownPerson[] = [];
  const others = OF_OTHERS.exec(plain)?.index ?? plain.length;
  for (const mention of mentionsIn(draft, sentence)) {
    if (mention.start - sentence.start > others) break;
    const before = plain.slice(Math.max(0, mention.start - sentence.start - 110), mention.start - sentence.start);
    const after = plain.slice(mention.end - sentence.start, mention.end - sentence.start + 90);
    if (INVITED_BY.test(before)) {
      if (mode !== 'visit' && !(mode === 'reception' && RECEPTION_BY.test(before))) continue;
    } else if (
      GONE.test(mention.text) ||
      ALSO_PRESENT.test(before) ||
      (ABSENT.test(before) &&
        !AS_A_GUEST.test(plain.slice(0, mention.start - sentence.start)) &&
        !(mode === 'message' && ADDRESSEE.test(before)) &&
        !(mode === 'reception' && CREDENTIALS_FROM.test(before)))
    )
      continue;
    if (isSportsperson(mention.who)) continue;
    if (mention.who.role && classOfRole(mention.who.role) === 'spokesperson') continue;
    if (LONG_AGO.test(after)) continue;
    if (
      TOLD_PARLIAMENT.test(after) ||
      (REPORTED_BY.test(after) && people.length > 0 && !/\band (?:[A-Z]|the |his |her )?[^,;]{0,60}$/.test(before))
    )
      continue;
    if (
      /^['’]s?\s(?:election|administration|government|death|predecessor|successor|letter|message|invitation|(?:(?:best|warm|warmest|kind|sincere) )?(?:wishes|regards|greetings)|(?:upcoming |planned |recent |historic |[Ss]tate |[Oo]fficial ){0,3}(?:visit|trip|tour)|victory|inauguration|remarks|decision|policy|plans?)\b/.test(
        after,
      )
    )
      continue;
    if (!people.includes(mention.who)) people.push(mention.who);
  }
  return people;
}

/** "The PM and his Lao counterpart X held talks": the partner beside the one who is pointed at. */
const AND_PARTNER = /^ and (?:his|her) [^,;:]{3,90}$/;
/** "The leader, who arrived the same morning, is to meet X": a clause beside the one who meets. */
const WHO_CLAUSE = /^, (?:who|whose) [^,;:]{3,90},/;

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
    if (/^['’]s?\b/.test(plain.slice(end, end + 2)) || INVITED_BY.test(before)) continue;
    if (ABSENT.test(before) && !(trigger.mode === 'message' && ADDRESSEE.test(before))) continue;
    if (end <= trigger.start) all.unshift(mention.who);
    else all.push(mention.who);
  }
  return all;
}

/** Coaches, players and artists meet without making a meeting. */
export function isSportsperson(person: KnownPerson): boolean {
  return person.role !== undefined && PLAYS.test(person.role);
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
      !INVITED_BY.test(
        plain.slice(Math.max(0, mention.start - sentence.start - 110), mention.start - sentence.start),
      ) &&
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
        !ALSO_PRESENT.test(
          plain.slice(Math.max(0, mention.start - sentence.start - 60), mention.start - sentence.start),
        ) && !/\b(?:that|whose|which|said|told|says)\b/.test(plain.slice(mention.end - sentence.start, trigger.start)),
    )
    .filter(
      (mention) =>
        mention.end <= sentence.start + trigger.start &&
        !INVITED_BY.test(
          plain.slice(Math.max(0, mention.start - sentence.start - 110), mention.start - sentence.start),
        ),
    );
  const named = HE_HAD.test(plain.slice(0, trigger.start)) ? before[0] : before.at(-1);
  const chain = before.filter(
    (mention) =>
      named &&
      /^(?:[^.;]{0,6}|.{0,12}\band .{0,30})$/.test(
        plain.slice(mention.end - sentence.start, named.start - sentence.start),
      ),
  );
  const visitor = by ?? own ?? chain[0] ?? named;
  const inviter = all.find((mention) =>
    INVITED_BY.test(plain.slice(Math.max(0, mention.start - sentence.start - 110), mention.start - sentence.start)),
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
