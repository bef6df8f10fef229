import { foldMarks } from '../../actor/fold.ts';
import { findParties } from '../../actor/parties.ts';
import { findPlaces } from '../../actor/places.ts';
import type { Draft, KnownPerson, PersonMention, Recogniser } from '../draft.ts';
import { addMentions } from '../mentions.ts';

const HOST = /\b(?:[Tt]he|[Hh]is|[Hh]er) host\b(?! (?:countr(?:y|ies)|nations?|city|of)\b)/g;
const GUEST = /\b(?:[Tt]he|[Hh]is|[Hh]er) (?:(?:[a-z]+ )?guest|visitor)\b(?! (?:of honou?r|house))/g;

/** Points "the host" and "the guest" at the two of the first meeting: who received, or whose country it was in. */
export const hosts: Recogniser = {
  name: 'hosts',
  recognise(draft) {
    const pair = findHostAndGuest(draft);
    if (!pair) return;
    const found: PersonMention[] = [];
    for (const sentence of draft.sentences) {
      const plain = foldMarks(sentence.text);
      for (const [pattern, who] of [
        [HOST, pair.host],
        [GUEST, pair.guest],
      ] as const) {
        for (const match of plain.matchAll(pattern)) {
          const start = sentence.start + match.index;
          found.push({
            in: 'body',
            start,
            end: start + match[0].length,
            text: sentence.text.slice(match.index, match.index + match[0].length),
            who,
            by: 'role',
          });
        }
      }
    }
    addMentions(draft, found);
  },
};

function findHostAndGuest(draft: Draft): { host: KnownPerson; guest: KnownPerson } | undefined {
  const meeting = draft.meetings[0];
  if (!meeting || meeting.participants.length < 2) return undefined;
  const people = meeting.participants.flatMap(
    ({ name, country }) => draft.people.find((one) => one.name === name && one.country === country) ?? [],
  );
  const where = meeting.place
    ? (findPlaces(meeting.place)[0]?.country ?? findParties(meeting.place)[0]?.party)
    : undefined;
  const home = people.find(({ country }) => country !== undefined && country === where);
  const quote = meeting.evidence[0]?.quote ?? '';
  const [first] = people;
  const passive = /\b(?:was|were|been) received by\b/.test(quote);
  const received = isReceptionFor(first, quote);
  const receiver =
    meeting.mode !== 'reception' || passive
      ? undefined
      : received
        ? people.find(({ country }) => country !== first?.country)
        : first;
  const host = receiver ?? home;
  const guest = people.find((one) => host && one.country !== host.country);
  return host && guest ? { host, guest } : undefined;
}

/** "At a reception in Hà Nội for Ambassador X, the PM said …": the first one named is the guest. */
function isReceptionFor(first: KnownPerson | undefined, quote: string): boolean {
  const name = first?.name.split(' ').at(-1);
  if (!name) return false;
  const from = quote.search(/\breception\b/i);
  const to = from < 0 ? -1 : quote.indexOf(name, from);
  return to >= 0 && /\bfor\b[^,;]{0,160}$/.test(quote.slice(from, to));
}
