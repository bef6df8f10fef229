import type { Draft, Sentence } from '../../draft.ts';
import { mentionsWithin } from '../../mentions.ts';
import type { Speaker } from './speaker.ts';
import type { Cast } from './speakers.ts';

/** "X made the remark while …", "this was voiced by X while …". */
const MADE =
  /^.{2,160}?\b(?:made|gave|voiced|delivered|issued) (?:the|this|that|these) (?:statement|remark|suggestion|proposal|request|affirmation|comment|call|appeal|point)s?\b/;
const BY =
  /^(?:This|That|The (?:statement|remark|suggestion|proposal|request|affirmation|comment|call|appeal)s?|Th(?:ese|ose) [a-z]{4,12}) (?:was|were) (?:voiced|made|stated|said|affirmed|stressed|given|delivered|conveyed|announced|shared)\b.{0,80}? by /;

/** How far down it may be said whose words the lead is. */
const NEAR = 4;

/** The lead that tells what somebody says without saying who, and who it is by the sentence behind it; undefined where none does. */
export function whoTellsLead(
  draft: Draft,
  { people }: Cast,
): { readonly lead: Sentence; readonly speaker: Speaker } | undefined {
  for (const [at, sentence] of draft.sentences.slice(0, NEAR).entries()) {
    const lead = draft.sentences[at - 1];
    const by = BY.exec(sentence.text)?.[0].length;
    const made = by ?? MADE.exec(sentence.text)?.[0].length;
    if (!lead || made === undefined) continue;
    const named = mentionsWithin(draft, sentence).find(
      ({ start, who }) =>
        (by === undefined ? start - sentence.start < made : start - sentence.start >= by) &&
        people.some(({ name }) => name === who.name),
    );
    const speaker = people.find(({ name }) => name !== undefined && name === named?.who.name);
    return speaker && { lead, speaker };
  }
  return undefined;
}
