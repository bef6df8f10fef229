import type { Draft, KnownPerson } from '../../draft.ts';

/** What a text says behind the name of somebody who won an election and has yet to take office. */
const ELECTED =
  /^,? (?:(?:up)?on|over|for|after|following) (?:his|her) (?:re-?)?(?:election|victory|win)\b|^, who (?:has |had |was |have )?(?:just |recently |newly )?(?:been )?(?:elected|won)\b|^ (?:won|has won|was elected|wins)\b/;

/** Whom "the President-elect" means: the one titled so, or the first whose election the text tells. */
export function findElected(draft: Draft): KnownPerson | undefined {
  const titled = draft.people.find(({ role }) => role?.toLowerCase().includes('-elect'));
  if (titled) return titled;
  const { body } = draft.article.parts;
  return draft.mentions.find(
    (mention) =>
      mention.in === 'body' && mention.by === 'name' && ELECTED.test(body.slice(mention.end, mention.end + 60)),
  )?.who;
}
