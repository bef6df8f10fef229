import { analyse, type Token } from '../../search/analyse.ts';

/** The words and concepts of a text, with the body that the name of an office holds ("Chairman of the National Assembly"). */
export const analyseWithBodies = (text: string): Token[] =>
  analyse(text).flatMap((token) => [token, ...bodiesIn(text, token)]);

function bodiesIn(text: string, { term, concept, start, end }: Token): Token[] {
  if (!concept || concept < 3 || !term.startsWith('=office:')) return [];
  const of = text.slice(start, end).search(/ of /);
  if (of < 0) return [];
  return analyse(text.slice(start + of, end))
    .filter((inner) => inner.concept && !inner.term.startsWith('=office:'))
    .map((inner) => ({ ...inner, start: start + of + inner.start, end: start + of + inner.end }));
}
