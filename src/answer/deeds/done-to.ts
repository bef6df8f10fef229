import { findParties } from '../../actor/gazetteer.ts';
import type { Act } from '../../reading/reading.ts';
import type { IndexedArticle } from '../articles/indexed-article.ts';
import type { Need } from '../needs/need.ts';
import { nameTokens } from '../people/known-names.ts';
import type { Question } from '../question/question.ts';

/** To whom or which state a question has an act done ("what did A thank B for"), and how texts put the act. */
export interface DoneTo {
  readonly whom: Extract<Need, { is: 'person' | 'party' }>;
  readonly verb: RegExp;
}

/** The verbs of an act that are followed by the one to whom it is done, up to where that one is named. */
const VERBS: Partial<Record<Act, RegExp>> = {
  thanked: /\b(?:thank(?:s|ed|ing)?|(?:gratitude|thanks|grateful) to) ([^,;:.“”"]{2,80})/giu,
  congratulated: /\b(?:congratulat(?:e|es|ed|ing)|congratulations to) ([^,;:.“”"]{2,80})/giu,
  asked: /\b(?:ask(?:s|ed|ing)?|urg(?:es|ed|ing)|call(?:s|ed|ing) (?:up)?on) ([^,;:.“”"]{2,80})/giu,
  invited: /\b(?:invit(?:es|ed|ing)|invitation to) ([^,;:.“”"]{2,80})/giu,
};
/** Where the one to whom it is done ends. */
const ENDS =
  /(?:^| )(?:by|for|on|to|that|in|at|as|during|whether|not|about|with|after|when|and (?:its?|his|her|their|the))\b/u;
const BETWEEN = /^ (?:on |upon )?(?:(?:the|his|her) )?(?:\p{Lu}[\p{L}\p{M}.-]{1,20} ){0,2}$/u;

/** Whom or which state a "what" names right behind its act; `undefined` where it names none. */
export function doneTo({ kind, text, act }: Question, needs: readonly Need[]): DoneTo | undefined {
  const verb = act && VERBS[act.act];
  if (!verb || kind === 'who' || /^want/i.test(text.slice(act.start))) return undefined;
  const whom = needs.find(
    (need) =>
      (need.is === 'person' || need.is === 'party') &&
      need.start > act.end &&
      BETWEEN.test(text.slice(act.end, need.start)),
  );
  return whom?.is === 'person' || whom?.is === 'party' ? { whom, verb } : undefined;
}

/** Whether the act is told as done to others alone, all of them named. */
export function isDoneToOthers({ whom, verb }: DoneTo, { people }: IndexedArticle, text: string): boolean {
  const told = [...text.matchAll(verb)].map(([, object = '']) => object.slice(0, ENDS.exec(object)?.index));
  const own = new Set(
    whom.is === 'person'
      ? people.flatMap(({ key, country }) => (whom.keys.has(key) && country ? [country] : []))
      : [whom.party],
  );
  const isOfWhom = (name: string, country?: string): boolean =>
    (country !== undefined && own.has(country)) ||
    (whom.is === 'person' && nameTokens(name).some((token) => whom.tokens.includes(token)));
  return (
    told.length > 0 &&
    told.every((object) => {
      const tokens = nameTokens(object);
      const states = findParties(object).map(({ party }) => party as string);
      const named = people.filter(({ name }) => tokens.includes(nameTokens(name).at(-1) ?? ''));
      return (
        (states.length > 0 || named.length > 0) &&
        !states.some((state) => own.has(state)) &&
        !named.some(({ name, country }) => isOfWhom(name, country)) &&
        !(whom.is === 'person' && tokens.some((token) => whom.tokens.includes(token)))
      );
    })
  );
}
