import type { Library } from '../../src/library/library.ts';

/** Lines as people type them, drawn from what the library holds, with a typo in every tenth; the same for the same library. */
export function typedLines(
  library: Library,
  count: number,
): { readonly searches: string[]; readonly questions: string[] } {
  const readings = [...library.readings.values()];
  const searches: string[] = [];
  const questions: string[] = [];
  for (let i = 0; i < count; i++) {
    const reading = readings[(i * 7919) % readings.length];
    const [host, guest] = reading?.meetings[0]?.participants ?? [];
    const words = (reading?.summary[0]?.quote ?? 'trade talks').split(/\s+/).filter((word) => word.length > 5);
    const pick = (n: number) => words[(i * 31 + n * 17) % Math.max(1, words.length)] ?? 'trade';
    const line = `${guest?.name ?? pick(0)} ${pick(1)} ${pick(2)}`;
    searches.push(i % 10 === 0 ? line.replace(/(\w{4})\w(\w)/, '$1$2') : line);
    questions.push(
      [
        `When did ${host?.name ?? 'the minister'} meet ${guest?.name ?? 'the president'}?`,
        `What did ${host?.name ?? 'the minister'} ask about ${pick(3)}?`,
        `Where were the talks with ${guest?.name ?? 'the president'} held?`,
        `Did they sign an agreement on ${pick(4)}?`,
      ][i % 4] ?? '',
    );
  }
  return { searches, questions };
}
