import type { Diplo } from '../diplo.ts';
import { wordsFor } from '../wording/index.ts';

/** One of each kind of lookup: a word no article holds, people and a place, what was said, yes or no. */
const LINES = [
  'search minster talks',
  'ask Who met whom last?',
  'ask When did the minister meet the president?',
  'ask What did the minister ask about trade?',
  'ask Did they sign an agreement on trade?',
];

/**
 * Asks the library what people will ask, and throws the replies away: the first question of a library fills what answers
 * are looked up in, and nobody should wait for that. Never fails.
 */
export async function warmUp({ run, today }: Diplo): Promise<void> {
  for (const line of LINES) {
    await run(line, { on: today, words: wordsFor('en'), page: 0, limit: 1 }).catch(() => {});
    // Between two lines, whoever is waiting comes first.
    await new Promise(setImmediate);
  }
}
