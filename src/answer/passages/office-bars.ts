import { BESIDE, coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { asksRecord, firstOfOffice, tellsFirst, tellsRank } from '../needs/ordinal.ts';
import { asksFormerPost, asksPost, tellsFormerPost, tellsPost } from '../people/post-asked.ts';
import { asksPresence } from '../people/presence.ts';
import { tellsSuccession } from '../people/succession.ts';
import type { Bar } from './bar.ts';
import { memberAsked, tellsParty } from './party-member.ts';

/** What bars a sentence where an office, a party or a rank is asked for: one reason a row. */
export const OFFICE_BARS: readonly Bar[] = [
  {
    name: 'no party of theirs',
    of: ({ question, needs }) => {
      const member = memberAsked(question, needs);
      return member && (({ sentence }) => !tellsParty(member, sentence.text));
    },
  },
  {
    name: 'no change of office',
    of: ({ succession, question }) =>
      succession ? ({ sentence }) => !tellsSuccession(question.text, sentence.text) : undefined,
  },
  {
    // "When did X become chief justice": what he did as one tells nothing of it.
    name: 'nobody who comes to office',
    of: ({ question: { text }, needs }) =>
      BECOMES.test(text) && needs.some(({ is }) => is === 'person')
        ? ({ sentence }) => !COMES_TO_OFFICE.test(sentence.text)
        : undefined,
  },
  {
    name: 'no such first',
    of: ({ question }) => {
      const first = firstOfOffice(question.text);
      return first && (({ sentence }) => !tellsFirst(first, sentence.text));
    },
  },
  {
    name: 'in office at another time',
    of: ({ question: { kind, text }, needs }) => {
      const [before] = (kind === 'who' && !asksPresence(text) && IN_OFFICE_WHEN.exec(text)) || [];
      if (before === undefined) return undefined;
      const event = needs.filter(({ start }) => start >= before.length);
      return ({ article, at }) => event.some((need) => coverOf(need, article, at) <= 0.5);
    },
  },
  {
    name: 'not called former',
    of: ({ question, needs }) => {
      const office = needs.find(({ is }) => is === 'role');
      if (!office || !FORMER.test(question.text.slice(0, office.start))) return undefined;
      const former = calledFormer(office);
      return ({ sentence }) => !former.test(sentence.text);
    },
  },
  {
    name: 'not told as the first',
    of: ({ question: { kind, text }, needs }) =>
      kind === 'who' && /\bfirst\s*\??$/i.test(text) && needs.some(({ is }) => is === 'role')
        ? ({ sentence }) => !/\bfirst\b/i.test(sentence.text)
        : undefined,
  },
  {
    name: 'first of nothing, since something or with another',
    of: ({ question, needs }) => {
      if (!asksRecord(question.text)) return undefined;
      const named = needs.filter(({ is, weight }) => is === 'person' && weight >= 1);
      return ({ article, at, sentence: { text } }) =>
        !tellsRank(text) || SINCE.test(text) || named.some((need) => coverOf(need, article, at) < BESIDE);
    },
  },
  {
    // "What did the trade secretary tell him": neither named nor called so in the sentence.
    name: 'another office',
    of: ({ question: { kind, text } }) => {
      const asked = kind === 'what' ? OFFICE_SPEAKS.exec(text) : null;
      if (!asked) return undefined;
      const office = `${asked[1]} ${asked[2]}`.toLowerCase();
      return ({ article, sentence }) =>
        !sentence.text.toLowerCase().includes(office) &&
        !article.people.some(
          ({ key, roleText }) =>
            roleText.includes(office) &&
            [sentence.people, sentence.speakers, sentence.alluded].some((all) => all.has(key)),
        );
    },
  },
  {
    // "Who leads the fund": "the municipal leader suggested the fund …" leads another body.
    name: 'the leader of something else',
    of: ({ question: { kind, text } }) =>
      kind === 'who' && WHO_LEADS.test(text)
        ? ({ sentence }) => LEADER_SAYS.test(sentence.text) && !LEADS_IT.test(sentence.text)
        : undefined,
  },
  {
    name: 'no post',
    of: ({ question: { text } }) => (asksPost(text) ? ({ sentence }) => !tellsPost(sentence.text) : undefined),
  },
  {
    name: 'no former post',
    of: ({ question: { text }, needs }) => {
      if (!asksFormerPost(text)) return undefined;
      const people = needs.filter(({ is }) => is === 'person');
      return ({ article, at, sentence }) =>
        !tellsFormerPost(sentence.text) || people.some((need) => coverOf(need, article, at) < BESIDE);
    },
  },
];

/** Somebody who comes to an office. */
const BECOMES =
  /^\s*(?:when|since when|in (?:which|what) (?:year|month)|what year) (?:did|has|had|will) [^?]{2,60}? become (?:the |an? )?(?:[\p{L}'’.-]+ ){0,4}?(?:justice|minister|president|premier|chief|secretary|chair(?:man|woman)?|ambassador|governor|leader|head|speaker|general|commander|king|queen|mayor|chancellor|director)\b/iu;
const COMES_TO_OFFICE =
  /\b(?:bec[oa]m(?:e|es|ing)|appoint\p{L}*|elect\p{L}*|nam(?:ed|ing)|sworn|inaugurat\p{L}*|t(?:ook|aken|akes?|aking) (?:over|office|up|the (?:post|office|helm|oath|reins|chair))|assum\p{L}+|promot\p{L}+|succe\p{L}+|replac\p{L}+|since|chosen?|confirmed|installed|entered|c[ao]me to (?:office|power)|enthroned|ascen\p{L}+)\b/iu;

/** An office with its field, as the one who speaks. */
const OFFICE_SPEAKS =
  /^\s*[Ww]hat (?:did|does|has) the (?:(?:US|U\.S\.|[A-Z][a-z]+(?:ese|ian|an|ish)) )?([A-Z][a-z]+) (Secretary|Representative|Commissioner) (?:tell|say|ask|want|promise|offer|propose|suggest)\b/;
const WHO_LEADS = /^\s*who (?:leads?|led|heads?|headed|runs?|ran) /i;
const LEADER_SAYS = /\b[Tt]he (?:[\p{L}-]+ ){1,3}(?:leader|head|chief) \p{Ll}/u;
const LEADS_IT =
  /\b(?:leads?|led|heads?|headed|(?:leader|head|president|chair(?:man|woman)?|director|chief) of|CEO)\b/i;

/** "Who was premier when the pact was signed", as far as the event. */
const IN_OFFICE_WHEN = /^\s*who (?:was|were) [^?]{2,60}? when /i;

const FORMER = /^\s*(?:which|what) (?:[\p{L}'’-]+ ){0,2}(?:former |ex-)(?:[\p{L}-]+ ){0,2}$/iu;

/** What tells of an office of that name as held before ("former US President"). */
const calledFormer = ({ typed }: Need): RegExp =>
  new RegExp(
    `\\b(?:[Ff]ormer|[Ee]x)[ -](?:[\\p{L}.-]+ ){0,4}${typed.replaceAll(/[^\p{L} ]/gu, '.').replace(/s$/, '')}`,
    'iu',
  );

/** The first since something is not the first of all. */
const SINCE = /\bfirst (?:[\p{L}-]+ ){1,6}(?:since|in (?:\p{L}+ ){1,3}years)\b/iu;
