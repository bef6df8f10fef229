import type { Meeting } from './reading.ts';

/**
 * Which of two meetings their article tells first, negative for the first of them; meetings of one sentence as it names who
 * came last. 0 where no article tells both in its text.
 */
export function compareAsTold(a: Meeting, b: Meeting): number {
  const [one, other] = [bodyStart(a), bodyStart(b)];
  if (!one || !other || one.article !== other.article) return 0;
  const lastNamed = ({ participants }: Meeting): number =>
    Math.max(...participants.map(({ name }) => one.quote.lastIndexOf(name)));
  return one.start - other.start || lastNamed(a) - lastNamed(b);
}

const bodyStart = ({ evidence }: Meeting) =>
  evidence
    .filter((one) => one.in === 'body')
    .reduce<(typeof evidence)[number] | undefined>(
      (first, one) => (first === undefined || one.start < first.start ? one : first),
      undefined,
    );
