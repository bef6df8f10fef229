import { analyse } from '../../search/analyse.ts';

/** Whether the text speaks of envoys of the party: "Danish ambassador", "the Ambassador of Denmark". */
export function namesEnvoyOf(text: string, terms: readonly string[]): boolean {
  return [...text.matchAll(/\bambassadors?\b/gi)].some(({ index, 0: word }) => {
    const before = analyse(text.slice(Math.max(0, index - 40), index)).at(-1);
    const after = /^(?:-\w+)? of (?:the )?/i.exec(text.slice(index + word.length));
    const from = index + word.length + (after?.[0].length ?? 0);
    const next = after ? analyse(text.slice(from, from + 40))[0] : undefined;
    return [before?.term, next?.term].some((term) => term !== undefined && terms.includes(term));
  });
}

/** Where an envoy is sent, as far as the text says: the words after "ambassador … to". */
export function postOf(text: string): string | undefined {
  return /\bambassadors?\b.{0,90}?\bto (?:the )?(.{1,60})/i.exec(text)?.[1];
}
