import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { bears } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens, personKey } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

const SAYING = /\b(?:tell|tells|told|say|says|said|speak|spoke|talk|talked|reply|replied|write|wrote)\b/i;
const BETWEEN = /^ (?:(?:to|of|from) )?(?:(?:the|his|her|their) )?(?:\p{Lu}[\p{L}\p{M}-]{1,20} )?$/u;

/** To whom the words were said or the act was done: the person or the office right after its verb. */
export function addresseeOf({ text, act }: Question, needs: readonly Need[]): Need | undefined {
  const saying = SAYING.exec(text);
  const end = act?.end ?? (saying ? saying.index + saying[0].length : undefined);
  if (end === undefined) return undefined;
  const behind = needs.filter(
    (need) =>
      (need.is === 'person' || need.is === 'role') && need.start > end && BETWEEN.test(text.slice(end, need.start)),
  );
  // "Ambassador Berg" is Berg.
  return behind.find(({ is }) => is === 'person') ?? behind[0];
}

/** The people of a meeting, from where the article begins to tell of it. */
interface Told {
  readonly start: number;
  readonly keys: ReadonlySet<string>;
}

const cache = new WeakMap<IndexedArticle, readonly Told[]>();

function toldIn(indexed: IndexedArticle): readonly Told[] {
  const known = cache.get(indexed);
  if (known) return known;
  const { reading } = indexed;
  const found = [...reading.meetings, ...reading.mentioned]
    .flatMap((meeting): Told[] => {
      const starts = meeting.evidence
        .filter((one) => one.article === reading.article && one.in === 'body')
        .map(({ start }) => start);
      const keys = new Set(meeting.participants.map(personKey));
      return starts.length > 0 && keys.size > 1 ? [{ start: Math.min(...starts), keys }] : [];
    })
    .sort((a, b) => a.start - b.start);
  cache.set(indexed, found);
  return found;
}

/**
 * Whether what the person says in the sentence is said to the one who is asked about: by the meeting of theirs that the
 * article was last telling of. `undefined` where the article tells of no meeting of the two.
 */
export function isSaidTo(
  speaker: Need,
  addressee: Need,
  article: IndexedArticle,
  sentence: IndexedSentence,
): boolean | undefined {
  const [who, whom] = [keysOf(speaker, article), keysOf(addressee, article)];
  const isNamed = [...whom].some((key) => sentence.people.has(key) || sentence.alluded.has(key));
  if (isNamed && !isOnlyOwner(whom, article, sentence)) return true;
  const own = toldIn(article).filter(({ keys }) => !keys.isDisjointFrom(who));
  if (!own.some(({ keys }) => !keys.isDisjointFrom(whom))) return undefined;
  const told = own.filter(({ start }) => start < sentence.end);
  const current = told.at(-1) ?? own[0];
  // One sentence may begin to tell of several: whom the text named last is whom it goes on about.
  const together = told.filter(({ start }) => start === current?.start);
  if (together.length > 1) {
    const others = new Set(together.flatMap(({ keys }) => [...keys])).difference(who);
    const last = article.sentences
      .slice(0, article.sentences.indexOf(sentence))
      .findLast(({ people, in: part }) => part === sentence.in && !people.isDisjointFrom(others));
    if (last) return !last.people.isDisjointFrom(whom);
  }
  return current !== undefined && !current.keys.isDisjointFrom(whom);
}

/** "Praised B's visit": a thing of B's is spoken of, and nothing said to B. */
function isOnlyOwner(whom: ReadonlySet<string>, { people }: IndexedArticle, { text }: IndexedSentence): boolean {
  const tokens = new Set(people.flatMap(({ key, name }) => (whom.has(key) ? nameTokens(name).slice(-1) : [])));
  const named = [...text.matchAll(/\p{Lu}[\p{L}\p{M}-]*(['’]s?(?!\p{L}))?/gu)].filter(([word]) =>
    nameTokens(word.replace(/['’]s?$/, '')).some((token) => tokens.has(token)),
  );
  return named.length > 0 && named.every(([, owner]) => owner !== undefined);
}

/** Whom of an article a need means. */
export function keysOf(need: Need, { people }: IndexedArticle): ReadonlySet<string> {
  if (need.is === 'person') return need.keys;
  return new Set(need.is === 'role' ? people.filter((one) => bears(one, need)).map(({ key }) => key) : []);
}
