const ASKS = '(?:who|whom|what|when|where|which|how|did|does|do|was|were|is|are|has|have|had|will)';
/** "The premier in Oslo in May, who did he see": what it is about, where and when, and what is asked of it. */
const TOPIC = new RegExp(
  `^(?!${ASKS}\\b|when |while |after |before |during |in |on |at )([^,?;:]{3,60}?)((?: (?:in|on|at|during|against|about|after|before) [^,?;:]{2,60})?), ((?:and )?${ASKS}\\b[^,?;:]{0,120}?)\\b(?:he|she|they|it)\\b([^?]{0,80})\\??$`,
  'i',
);

/** A question that names its topic first and asks of it by a pronoun, in one clause; any other comes back as it is. */
export function withTopic(asked: string): string {
  return asked.replace(
    TOPIC,
    (_, who: string, where: string, before: string, after: string) => `${before}${who}${after}${where}`,
  );
}
