import { tellsSomebodyCame } from '../meetings/came-there.ts';
import { doneAbout } from '../meetings/done-about.ts';
import { goesOnThere, nextStopAfter } from '../meetings/journey.ts';
import { asksWhatMet, asksWhetherMet, goesElsewhere, INVITES, isSuchMeeting } from '../meetings/meeting-fit.ts';
import { asksOccasion, tellsOccasion } from '../meetings/occasion.ts';
import { BESIDE, coverOf } from '../needs/cover.ts';
import { nameTokens } from '../people/known-names.ts';
import { WHOSE_WISH } from '../words/acts.ts';
import type { Bar } from './bar.ts';

const ASKS_LODGING = /^\s*where\b[^?]{2,80} (?:stay(?:ed|ing)?|lodged?|sle(?:ep|pt))\b/i;
const LODGING =
  /\b(?:(?:stay(?:s|ed|ing)|stay(?= (?:at|with)\b)|put up) (?!(?:away|in (?:power|office)|out)\b)|lodg\p{Ll}+|slept|sleep|overnight|hotels?|residences?|guest ?houses?|villas?|accommodat\p{Ll}+|quarters)/iu;

/** What bars a sentence where a meeting or a journey is asked for: one reason a row. */
export const MEETING_BARS: readonly Bar[] = [
  {
    name: 'no such meeting',
    of: ({ question, needs, meets, visits }) =>
      !WHOSE_WISH.test(question.text) &&
      (meets || asksWhatMet(question) || ((visits || asksWhetherMet(question)) && !question.act))
        ? ({ article, sentence }) => !isSuchMeeting(sentence.text, question, needs, article)
        : undefined,
  },
  {
    // Where somebody stayed is a house, which no visit tells.
    name: 'no lodging',
    of: ({ question: { asked } }) =>
      ASKS_LODGING.test(asked) ? ({ sentence: { text } }) => !LODGING.test(text) : undefined,
  },
  {
    // "Their talks in Bern" are none in Oslo, of which the article only speaks elsewhere.
    name: 'at another place',
    of: ({ meets, place }) =>
      meets && place
        ? ({ article, at, sentence: { text } }) => coverOf(place, article, at) < 0.8 && MET_THERE.test(text)
        : undefined,
  },
  {
    name: 'no such journey',
    of: ({ question, journey }) =>
      journey && (({ sentence: { text } }) => !journey.test(text) || goesOnThere(question, text)),
  },
  {
    // Why or when A came to Oslo is not told by why or when B did, nor why by where else A went.
    name: "another's coming",
    of: ({ question: { kind, meeting, act }, needs }) => {
      const goer =
        (kind === 'why' || kind === 'when') && meeting?.visit && !act
          ? needs.find(({ is, end }) => is === 'person' && end <= meeting.start)
          : undefined;
      const isThere = kind === 'why' && needs.some(({ is }) => is === 'party');
      return goer?.is === 'person'
        ? ({ sentence: { people, alluded, he, text } }) =>
            (isThere && goesElsewhere(text, needs)) ||
            (people.size > 0 &&
              people.isDisjointFrom(goer.keys) &&
              alluded.isDisjointFrom(goer.keys) &&
              !(he !== undefined && goer.keys.has(he)) &&
              !tellsSomebodyCame(text) &&
              !OF_THE_GUEST.test(text))
        : undefined;
    },
  },
  {
    // Where A went on after meeting B is not told of B.
    name: "the other's next stop",
    of: ({ question, needs }) => {
      const after = nextStopAfter(question);
      const goer = after === undefined ? undefined : needs.find(({ is, end }) => is === 'person' && end <= after);
      return goer?.is === 'person'
        ? ({ sentence: { people } }) => people.size > 0 && people.isDisjointFrom(goer.keys)
        : undefined;
    },
  },
  {
    // Who was asked to one state, and by whom, is not told by an invitation to another.
    name: 'invited elsewhere',
    of: ({ question: { kind, act, text, meeting }, needs }) =>
      (kind === 'who' && act?.act === 'invited' && /\bto (?:visit|come to|go to) (?:the )?\p{Lu}/u.test(text)) ||
      (WHOSE_WISH.test(text) && meeting && needs.some(({ is, start }) => is === 'party' && start >= meeting.start))
        ? ({ sentence }) => goesElsewhere(sentence.text, needs)
        : undefined,
  },
  {
    name: 'only an invitation',
    of: ({ question: { kind, meeting, act } }) =>
      kind === 'what' && meeting?.visit === true && !act ? ({ sentence }) => INVITES.test(sentence.text) : undefined,
  },
  {
    name: 'on no sidelines',
    of: ({ question }) =>
      ASKS_BESIDE.test(question.text) ? ({ sentence: { text } }) => !BESIDE_OF.test(text) : undefined,
  },
  {
    // Beside what two met is told where both are named.
    name: 'beside something of others',
    of: ({ question, needs }) => {
      const named = ASKS_BESIDE.test(question.text) ? needs.filter(({ is }) => is === 'person') : [];
      return named.length > 0
        ? ({ article, at, sentence: { text } }) =>
            named.some((need) => coverOf(need, article, at) < (THAT_MEETING.test(text) ? TOOK_PART : BESIDE))
        : undefined;
    },
  },
  {
    // "B told A of the visit he had made" is B's visit.
    name: "another's journey",
    of: ({ question: { kind, text, meeting }, needs }) => {
      const goer =
        kind === 'yes or no' && meeting?.visit
          ? needs.find(({ is, end }) => is === 'person' && end <= meeting.start)
          : undefined;
      if (goer?.is !== 'person' || !/^\s*(?:did|has|have|had|was|were)\b/i.test(text)) return undefined;
      return ({ article: { people }, sentence: { text: told, alluded } }) => {
        const own = ITS_MAKER.exec(told);
        if (!own) return false;
        // A pronoun means whoever is named first, or called by an office before anybody is.
        const first = nameTokens(told.slice(0, own.index))
          .map((token) => people.filter(({ name }) => nameTokens(name).includes(token)))
          .find((bearers) => bearers.length > 0);
        return CALLED_FIRST.test(told)
          ? alluded.isDisjointFrom(goer.keys)
          : first !== undefined && !first.some(({ key }) => goer.keys.has(key));
      };
    },
  },
  {
    name: 'at no gathering',
    of: ({ question }) => (asksOccasion(question.text) ? ({ sentence: { text } }) => !tellsOccasion(text) : undefined),
  },
  {
    name: 'about something else',
    of: ({ question }) => {
      const about = doneAbout(question);
      return about.length > 0 ? ({ sentence: { terms } }) => !about.some((term) => terms.has(term)) : undefined;
    },
  },
];

/** A journey that a pronoun is told to have made. */
const ITS_MAKER = /\b(?:visit|trip|tour|journey)s? (?:that |which )?(?:he|she|they) (?:had |has |have )?/u;

const CALLED_FIRST = /^(?:“|")?The \p{Lu}/u;

/** Begins with somebody, or a visit, told of before. */
const OF_THE_GUEST = /^(?:He|She|The (?:visit|trip))\b/;

const ASKS_BESIDE = /^\s*on the (?:sidelines|margins|fringes) of what\b/i;

const BESIDE_OF = /\b(?:sidelines?|margins?|fringes?|occasion|beside|framework|attend\p{Ll}*|within|during|at) /iu;

/** Somebody who took part in a meeting of the article, which the sentence means. */
const TOOK_PART = 0.6;

const THAT_MEETING =
  /^(?:The|This|Their) (?:[\p{Ll}-]+ )?(?:meeting|reception|talks|session|call|encounter) (?:was|were|took|came|happened)\b/u;

/** A meeting with its place. */
const MET_THERE =
  /\b(?:met|meetings?|talks|summit|session|conversation) (?:\p{Ll}+ ){0,2}in (?!Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|the )\p{Lu}\p{Ll}+(?! (?:House|Hall|Palace|Hotel|Cent))/u;
