import type { PartName } from '../article/passage.ts';
import type { Sentence } from './draft.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations that never end a sentence: a name or a number follows. */
const OPENING =
  /(?:^|[\s("“‘'-])(?:Mr|Mrs|Ms|Mme|Dr|Prof|Gen|Lt|Lieut|Brig|Col|Maj|Adm|ADM|GEN|Capt|Sgt|CAPT|COL|LTG|MAJ|Sens?|Reps?|Gens?|Messrs|Gov|Amb|Hon|Rev|St|Nos?|Art|vs|Ma|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.\s*$/;

/** Abbreviations that may end a sentence: what follows decides. */
const CLOSING =
  /(?:^|[\s("“‘'-])(?:U\.S|U\.N|U\.K|U\.A\.E|E\.U|D\.C|S|Jr|Sr|Inc|Ltd|Co|Corp|a\.m|p\.m|e\.g|i\.e|etc|[A-Z]\.[A-Z])\.\s*$/;

/** "Prime Minister Hun Sen.": behind a name the short form may be one itself. */
const FAMILY_SEN = /(?:^|\s)\p{Lu}\p{Ll}{1,12} Sen\.\s*$/u;

/** Words that open an English sentence far more often than they continue one after an abbreviation. */
const STARTERS =
  /^["“‘'(]?(?:The|This|That|These|Those|He|She|It|They|We|His|Her|Their|Its|In|On|At|For|From|During|After|Before|While|When|As|Both|Earlier|Meanwhile|According|However|Also|And|But|To|With|Following|Speaking|Regarding)\b/;

/**
 * Cuts one part of an article into sentences, in order, with exact spans. Paragraphs end at a blank line; a single line
 * break inside one is a soft wrap when the sentence has not ended. Abbreviations ("Mr. Xi", "No. 5", "U.S. President")
 * do not cut.
 */
export function splitSentences(text: string, part: PartName): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, { start, end }] of paragraphsOf(text).entries()) {
    let from: number | undefined;
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
      from ??= start + index;
      const to = start + index + segment.length;
      const before = text.slice(Math.max(from, to - 40), to);
      if (to < end && !endsItsLine(text, start, to) && continues(before, text.slice(to, to + 24))) continue;
      push(from, to, paragraph);
      from = undefined;
    }
    if (from !== undefined) push(from, end, paragraph);
  }
  return sentences;

  function push(from: number, to: number, paragraph: number): void {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (!trimmed) return;
    const start = from + raw.indexOf(trimmed);
    sentences.push({ in: part, text: trimmed, start, end: start + trimmed.length, paragraph });
  }
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n/g)) {
    if (text.slice(start, gap.index).trim()) paragraphs.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (text.slice(start).trim()) paragraphs.push({ start, end: text.length });
  return paragraphs;
}

/** A line so long was not wrapped: it is a paragraph of its own. */
const OWN_LINE = 140;

/** "… in Washington D.C." at the end of a line too long to have been wrapped: the short form ends the sentence. */
function endsItsLine(text: string, start: number, to: number): boolean {
  if (text.charAt(to - 1) !== '\n' || !/\.\s*$/.test(text.slice(Math.max(start, to - 4), to))) return false;
  return to - Math.max(start, text.lastIndexOf('\n', to - 2)) > OWN_LINE;
}

function continues(before: string, after: string): boolean {
  if (/\n\s*$/.test(before) && !/[.!?…]["”’')\]]*\s*$/.test(before)) return /^\s*[\p{Ll}\d(,]/u.test(after);
  if (/^\s*\n/.test(after)) return false;
  // A date with dots and a space before its year: "12.7. 1995".
  if (/(?<!\d)\d{1,2}\.\d{1,2}\.\s$/.test(before) && /^(?:19|20)\d\d(?!\d)/.test(after)) return true;
  if (CLOSING.test(before) || FAMILY_SEN.test(before)) return !STARTERS.test(after.trimStart());
  return OPENING.test(before);
}
