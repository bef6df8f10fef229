import type { Draft, KnownPerson, Sentence } from '../../../draft.ts';
import { mentionsWithin } from '../../../mentions.ts';
import { writtenOn } from '../../../written-on.ts';
import { dateIn } from '../days/time.ts';
import { modeOf } from '../manner/mode.ts';
import { mentionsIn } from '../people/participants.ts';
import { placeIn } from '../places/place.ts';
import { type Gathered, gather } from '../told/gathered.ts';
import { composeTelling } from '../told/telling.ts';

/** How far down the text may quote what one told the other. */
const LEAD = 4;
/** How far below that the other may answer. */
const ANSWERS_WITHIN = 8;
/** How far into a sentence its subject may stand. */
const SUBJECT = 30;

const SPEAKS =
  /^,? (?:also |then |in turn |for (?:his|her) part,? )?(?:said|pledged|thanked|agreed|affirmed|replied|responded|answered|promised|expressed|hailed|hoped|urged|called|asked|vowed|voiced|stressed|reaffirmed)\b/;
const FROM_AFAR = /\b(?:letters?|messages?|telegrams?|cables?|condolences|reporters|journalists)\b/i;

/**
 * "…," A told the Party leader B, a leader of another country, who answers further down: the two met, although no word says
 * so. The day and the place are those of what was told, or of what A said in the lead.
 */
export function findToldGuest(draft: Draft): Gathered | undefined {
  const opening = draft.sentences.slice(0, LEAD);
  if (opening.some(({ text }) => FROM_AFAR.test(text))) return undefined;
  for (const [at, sentence] of opening.entries()) {
    const told = pairTold(draft, sentence);
    if (!told || !answers(draft, at, told.other)) continue;
    const { speaker, other, start } = told;
    const trigger = { start, end: start + 'told'.length, mode: 'unsaid', form: 'verb' } as const;
    const mode = modeOf(draft, sentence.text, trigger);
    const written = writtenOn(draft);
    const lead = opening.find((one) => mentionsIn(draft, one).some(({ who }) => who === speaker));
    const said = lead && { ...lead, text: lead.text.replace(/\bsaid\b/, 'met,') };
    const date = dateIn(sentence, start, written, false, mode) ?? (said && dateIn(said, 0, written, false, mode));
    const place =
      placeIn(draft.article, sentence, start, mode) ??
      (said && placeIn(draft.article, said, Math.max(0, said.text.indexOf('met,')), mode));
    const people = [speaker, other];
    return gather(composeTelling({ sentence, trigger, people, mode, planned: false, recalled: false }, date, place));
  }
  return undefined;
}

/** Who told whom behind a quotation, where the text ties the two to two countries. */
function pairTold(
  draft: Draft,
  sentence: Sentence,
): { speaker: KnownPerson; other: KnownPerson; start: number } | undefined {
  const mentions = mentionsWithin(draft, sentence);
  for (const { index } of sentence.text.matchAll(/(?<=[”"],? [^“”".;]{3,80}) told /g)) {
    const start = index + 1;
    const speaker = mentions.findLast(({ end }) => end - sentence.start === index)?.who;
    const other = mentions.find(({ start: from }) => {
      const gap = sentence.text.slice(start + 'told '.length, from - sentence.start);
      return from - sentence.start >= start && /^(?:the |his |her |visiting |[A-Z][a-z]+ ){0,3}$/.test(gap);
    })?.who;
    if (speaker?.country && other?.country && other.role && speaker.country !== other.country)
      return { speaker, other, start };
  }
  return undefined;
}

/** Whether the one who was told something speaks himself. */
const answers = (draft: Draft, at: number, other: KnownPerson): boolean =>
  draft.sentences
    .slice(at, at + ANSWERS_WITHIN)
    .some((next) =>
      mentionsWithin(draft, next).some(
        ({ who, start, end }) =>
          who === other && start - next.start <= SUBJECT && SPEAKS.test(next.text.slice(end - next.start)),
      ),
    );
