import type { Mode } from '../../reading/reading.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import { coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { isNumberWord, isRank } from '../needs/ordinal.ts';
import { personKey } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';
import { isOnDay, periodOf } from './told-period.ts';

/** Sentences of the body that say what an article is about. */
const OPENING = 4;

/**
 * Whether the article is the one that a setting means: it is of the time named, and everybody and everything named takes part
 * in what it reports or stands in its title, its captions or its opening; what kind of meeting it was may be told in other words.
 */
export function bearsSetting(article: IndexedArticle, setting: Question, needs: readonly Need[]): boolean {
  const named = needs.filter((need) => need.is !== 'word' || need.hard);
  const isNamed = named.some((need) => need.is !== 'word' || /^\p{Lu}/u.test(need.typed));
  return (
    periodOf(article, setting) === 'of it' &&
    isOnDay(article, setting) &&
    named.every((need) => isBorne(need, article, isNamed)) &&
    tellsMeeting(article, setting, needs)
  );
}

/** Whether the article tells of a meeting of all who are named, by telephone or in person as the setting has it. */
function tellsMeeting({ reading }: IndexedArticle, { meeting }: Question, needs: readonly Need[]): boolean {
  const people = needs.filter((need) => need.is === 'person');
  if (!meeting || people.length === 0) return true;
  const told = [...reading.meetings, ...reading.mentioned].filter(({ participants }) => {
    const keys = new Set(participants.map(personKey));
    return people.every((need) => need.is === 'person' && !need.keys.isDisjointFrom(keys));
  });
  return told.some(({ mode }) => mode === undefined || isRemote(mode) === meeting.modes.every(isRemote));
}

const isRemote = (mode: Mode): boolean => mode === 'phone call' || mode === 'online talks' || mode === 'message';

function isBorne(need: Need, article: IndexedArticle, isNamed: boolean): boolean {
  const { sentences, titleTerms, leadTerms, placeTerms, participants, parties } = article;
  const opening = sentences.filter(({ in: part }) => part === 'body').slice(0, OPENING);
  const holds = (terms: readonly string[]): boolean =>
    terms.some(
      (term) =>
        titleTerms.has(term) ||
        leadTerms.has(term) ||
        placeTerms.has(term) ||
        opening.some((one) => one.terms.has(term)),
    );
  switch (need.is) {
    case 'person':
      return (
        !participants.isDisjointFrom(need.keys) ||
        opening.some((one) => coverOf(need, article, sentences.indexOf(one)) >= 0.9)
      );
    case 'role':
    case 'member':
      return opening.some((one) => coverOf(need, article, sentences.indexOf(one)) >= 0.9);
    case 'party':
      return parties.has(need.party) || holds(need.terms);
    case 'place':
      return holds(need.terms) || coverOf(need, article, 0) >= 0.8;
    case 'word':
      return (
        holds(need.terms) ||
        opening.some(({ text }) => need.inPhrase?.test(text) === true) ||
        (isNamed &&
          /^\p{Ll}/u.test(need.typed) &&
          !isNumberWord(need.typed) &&
          !isRank(need.typed) &&
          need.terms.some((term) => article.terms.has(term)))
      );
  }
}
