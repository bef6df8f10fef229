import type { Draft } from '../../draft.ts';
import type { Act, Topic } from '../../reading.ts';

/** Sentences that tell what was on the table or agreed upon. */
const AGENDA =
  /\b(?:discuss|exchang(?:ed|ing) views|(?:areas?|fields?|issues|topics|sectors) (?:of|such as|like|including)|talks on|agree|reviewed|urged|pledge|deepen|strengthen|underscor|emphasi|stress|reaffirm|welcom|cooperat(?:e|ion) (?:in|on|to))/i;
/** Defence and security are told of in a word; what soldiers carry and where they are is told of for other reasons. */
const NAMES_OF_FIELDS =
  /^(?:defen[cs]e|military|security|alliance|police|public security|peace and security|law enforcement|border issues)$/i;
/** Acts by which something is put on the table or settled. */
export const BARGAINING: ReadonlySet<Act> = new Set(['asked', 'agreed', 'offered']);

/**
 * Tells whether a word that mostly stands in passing says in its place what was talked about: the name of a field among what
 * was discussed, or goods and their ways (trade) in what a side asked for, agreed to or offered.
 */
export function createBriefTelling({
  sentences,
  statements,
}: Draft): (topic: Topic, word: string, at: number) => boolean {
  const agenda = sentences.filter(({ text }) => AGENDA.test(text));
  const bargains = statements.filter(({ act }) => BARGAINING.has(act));
  return (topic, word, at) => {
    const within = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      start <= at && at < end;
    return (topic === 'trade' && bargains.some(within)) || (NAMES_OF_FIELDS.test(word) && agenda.some(within));
  };
}
