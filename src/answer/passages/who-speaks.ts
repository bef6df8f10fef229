import { fold } from '../../actor/fold.ts';
import type { Statement } from '../../reading/reading.ts';
import { analyse } from '../../search/analyse.ts';
import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import type { IndexedPerson } from '../articles/indexed-person.ts';
import { bears } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';

/** Whether the person or side speaks in the sentence, as far as the Reading tells. */
export function speaks(subject: Need, article: IndexedArticle, sentence: IndexedSentence): boolean {
  switch (subject.is) {
    case 'person':
      return (
        !subject.keys.isDisjointFrom(sentence.speakers) ||
        isSideOf(
          article.people.filter(({ key }) => subject.keys.has(key)),
          sentence,
        )
      );
    case 'role': {
      const bearers = article.people.filter((person) => bears(person, subject));
      return bearers.some(({ key }) => sentence.speakers.has(key)) || isSideOf(bearers, sentence);
    }
    case 'party':
      return (
        sentence.statements.some(({ side }) => side === subject.party || side === 'both') ||
        article.people.some(({ key, country }) => country === subject.party && sentence.speakers.has(key))
      );
    default:
      return false;
  }
}

/** Words that only a side is known of may be those of its people. */
function isSideOf(people: readonly IndexedPerson[], { statements }: IndexedSentence): boolean {
  return statements.some(
    ({ side, speaker }) => speaker === undefined && people.some(({ country }) => country === side),
  );
}

/** Whether the subject stands in the sentence before the verb of its act: what is left to go by without statements. */
export function standsIn(subject: Need, article: IndexedArticle, sentence: IndexedSentence): boolean {
  switch (subject.is) {
    case 'person':
      if (/^(?:“|")?The \p{L}/u.test(sentence.text) && !subject.keys.isDisjointFrom(sentence.alluded)) return true;
      return !subject.keys.isDisjointFrom(sentence.people);
    case 'role':
      return article.people.some((person) => bears(person, subject) && sentence.people.has(person.key));
    case 'party':
      return (
        subject.terms.some((term) => sentence.terms.has(term)) ||
        article.people.some(({ key, country }) => country === subject.party && sentence.people.has(key))
      );
    default:
      return false;
  }
}

const SAID =
  /^(?:, [^,]{1,60},)? (?:also |then |later |in turn,? |for (?:his|her) part,? )?(?:said|told|informed|briefed|assured|asked|thanked|congratulated|proposed|suggested|urged|stressed|affirmed|reaffirmed|noted|added|welcomed|invited|expressed|called|hoped|pledged|promised|offered|praised|recalled|described|warned|replied|answered|conveyed|voiced|spoke|criticised|criticized|raised|brought up|mentioned|highlighted|underlined|underscored|emphasi[sz]ed|stated|remarked|commented|declared|explained|argued|wrote)\b/;

/** Whether the text goes on from the person's name with a verb of saying. */
export function saysIt(subject: Need, text: string): boolean {
  return subject.is === 'person' && goesOnSaying(subject.tokens, text);
}

function goesOnSaying(tokens: readonly string[], text: string): boolean {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu)].some(
    ({ index, 0: word }) =>
      tokens.includes(fold(word).replace(/['’]s?$/, '')) && SAID.test(text.slice(index + word.length)),
  );
}

/** The part of a sentence of two speakers ("A asked for it, while B said …") that alone holds one of the words; else all of it. */
export function partWith(telling: readonly Need[], text: string): string {
  const parts = text.split(/;|,? (?:while|whereas|but)\b/);
  if (parts.length < 2) return text;
  const [part, ...others] = parts.filter((one) => {
    const terms = new Set(analyse(one).map(({ term }) => term));
    return telling.some((need) => need.is === 'word' && need.terms.some((term) => terms.has(term)));
  });
  return part !== undefined && others.length === 0 ? part : text;
}

/** Whether of two speakers of one sentence another says the part that is asked about. */
export function isSaidByAnother(
  subject: Need & { is: 'person' },
  { people }: IndexedArticle,
  part: string,
  text: string,
): boolean {
  return part !== text && !saysIt(subject, part) && anotherSays(subject, people, part);
}

/** Whether the text goes on from another's name, by a word that is not the person's own, with a verb of saying. */
export const anotherSays = (
  subject: Need & { is: 'person' },
  people: readonly IndexedPerson[],
  text: string,
): boolean =>
  people.some(
    ({ key, name }) =>
      !subject.keys.has(key) &&
      goesOnSaying(
        nameTokens(name).filter((token) => !subject.tokens.includes(token)),
        text,
      ),
  );

/** The sentence as far as these statements of it go: those who make them speak in it. */
export const withOnly = (
  statements: readonly Statement[],
  { people }: IndexedArticle,
  sentence: IndexedSentence,
): IndexedSentence => {
  const tokens = new Set(statements.flatMap(({ speaker }) => nameTokens(speaker ?? '')));
  const speakers = people.flatMap(({ key, name }) =>
    sentence.speakers.has(key) && nameTokens(name).some((token) => tokens.has(token)) ? [key] : [],
  );
  return { ...sentence, statements, speakers: new Set(speakers) };
};

/** Whether all of the statements are the person's own. */
export function isOwn(
  person: Need,
  article: IndexedArticle,
  sentence: IndexedSentence,
  statements: readonly Statement[],
): boolean {
  const only = withOnly(statements, article, sentence);
  return (
    statements.every(({ speaker }) => speaker !== undefined) &&
    only.speakers.size === 1 &&
    speaks(person, article, only)
  );
}

/** Whether the sentence names whose words they are, and not the one asked about. */
export function isOfNamedOthers(subject: Need & { is: 'person' }, { speakers, people }: IndexedSentence): boolean {
  return speakers.size > 0 && speakers.isSubsetOf(people) && people.isDisjointFrom(subject.keys);
}
