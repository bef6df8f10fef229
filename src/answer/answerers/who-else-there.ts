import { indexArticle } from '../articles/indexed-article.ts';
import { composeMeeting } from '../meetings/compose-meeting.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import { PLANNED } from '../meetings/meeting-fit.ts';
import { bears, coverOf } from '../needs/cover.ts';
import { mayBePlace } from '../needs/need.ts';
import { personKey } from '../people/known-names.ts';
import { asksPresence } from '../people/presence.ts';
import { type Answerer, type ProposedSentence, quote } from '../proposals/proposal.ts';
import { asksAhead } from '../question/ahead.ts';
import { ANY_MEETING } from '../question/meeting-words.ts';
import { findWhoElse } from '../question/who-else.ts';

const ELSE =
  /\bwho(?:m)? else (?:did|has|had|does)\b|\b(?:who(?:m)?|(?:which|what) (?:other )?[\p{L}-]+) (?:did|has|had) [^?]{2,50}? also\b|(?<![\p{L}\p{M}])còn (?:đã )?(?:gặp|được|tiếp|hội đàm|hội kiến|điện đàm|nói chuyện|đón)(?![\p{L}\p{M}])/iu;
/** "Also met the speakers of both houses": told beside what the article reports. */
const BESIDE =
  /\b(?:also|earlier|later|then|separate(?:ly)?|on Monday|on Tuesday|on Wednesday|on Thursday|on Friday|on Saturday|on Sunday|same day|after(?:wards| the talks)|before the)\b/i;
const MET =
  /\b(?:met|meetings?|talks with|received|called on|courtesy call|saw|sessions? with|welcomed|hosted|spoke with)\b/i;
/** Holders of offices in small letters, without their names. */
const OFFICERS =
  /\b(?:met|met with|meetings? with|received by|called on|received|talks with|saw) (?:separately )?(?:the |several |some |a number of |other )(?:\p{Ll}+ ){0,2}(?:speakers|leaders|presidents|ministers|premiers|chairmen|chairs|lawmakers|senators|governors|mayors|officials|king|queen|emperor)\b/u;
const WHICH = /\b(?:which|what) (?:other )?$/i;
const MOST = 8;

/** Answers whom else somebody met at a place, where the question names no other: all that the articles on it tell. */
export const whoElseThere: Answerer = {
  name: 'who else there',
  propose(question, context) {
    const { text, asked } = question;
    if (question.kind !== 'who' || !(ELSE.test(text) || ELSE.test(asked))) return undefined;
    if (asksPresence(text) || asksAhead(text) || findWhoElse(text)) return undefined;
    const { needs, library } = context;
    const person = needs.find((need) => need.is === 'person');
    const there = needs.filter(mayBePlace);
    const other = needs.filter((need) => need.is === 'person' && need !== person);
    if (person?.is !== 'person' || there.length === 0 || other.length > 0) return undefined;
    if (needs.some((need) => need.is === 'word' && need.hard && !there.includes(need))) return undefined;
    const role = needs.find(
      (need) => need.is === 'role' && (need.start > person.end || WHICH.test(text.slice(0, need.start))),
    );
    const anchors = findMeetings(question, ANY_MEETING, [person, ...there], library).filter(
      ({ meeting: { status } }) => status !== 'planned',
    );
    if (anchors.length === 0) return undefined;
    const known = new Set(anchors.flatMap(({ meeting }) => meeting.participants.map(personKey)));
    const told: ProposedSentence[] = [];
    for (const id of new Set(anchors.filter(({ reported }) => reported).flatMap(({ articles }) => articles))) {
      const [article, reading] = [library.articles.get(id), library.readings.get(id)];
      if (!article || !reading) continue;
      const indexed = indexArticle(article, reading);
      for (const [at, sentence] of indexed.sentences.entries()) {
        if (sentence.in !== 'body' || sentence.paragraph === 0 || PLANNED.test(sentence.text)) continue;
        if (!MET.test(sentence.text) || !BESIDE.test(sentence.text) || coverOf(person, indexed, at) < 0.6) continue;
        const others = [...sentence.people].filter((key) => !person.keys.has(key) && !known.has(key));
        const fits = others.some(
          (key) => !role || indexed.people.some((one) => one.key === key && role.is === 'role' && bears(one, role)),
        );
        if (fits || (!role && OFFICERS.test(sentence.text))) told.push(quote(article, sentence, library));
      }
    }
    // Where none of those met holds the office that is asked for, no other way of answering knows better.
    if (told.length === 0)
      return role && findMeetings(question, ANY_MEETING, [person, ...there, role], library).length === 0
        ? { sentences: [], final: true }
        : undefined;
    const composed = role ? [] : anchors.flatMap((one) => composeMeeting(one, context) ?? []);
    return { sentences: [...told, ...composed].slice(0, MOST) };
  },
};
