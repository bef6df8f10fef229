import { createHash } from 'node:crypto';
import { REASONS } from '../answer/feedback.ts';
import type { Diplo } from '../diplo.ts';
import type { Feedback } from '../slack/slack-options.ts';
import type { FeedbackNotes } from '../storage/feedback.ts';
import { wordsFor } from '../wording/index.ts';

/** Keeps a reader's word on an answer with the answer as it is now, so that an operator sees what was judged. */
export async function keepFeedback(
  { team, channel, user, message, vote, about, reason }: Feedback,
  store: FeedbackNotes,
  diplo: Pick<Diplo, 'run'>,
  now: Date,
  on: Diplo['today'],
): Promise<void> {
  const reply = await diplo.run(`ask ${about}`, { on, words: wordsFor('en'), page: 0, limit: 5 });
  const row = reply.rows[0] as { answer?: string | null; citations?: { article?: string }[] } | undefined;
  // The member's id is needed only to tell votes apart; it is not kept.
  const id = createHash('sha256').update([team, channel, message, user].join(' ')).digest('hex').slice(0, 24);
  const known = REASONS.find((one) => one.replaceAll(' ', '-') === reason);
  await store.add(
    {
      team,
      question: about,
      ...(row?.answer && { answer: row.answer }),
      articles: [...new Set((row?.citations ?? []).flatMap(({ article }) => article ?? []))],
      verdict: vote === 'good' ? 'up' : 'down',
      ...(known && { reason: known }),
      at: now,
    },
    id,
  );
}
