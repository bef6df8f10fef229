import type { KnownBlock, RawTextElement, RichTextBlock } from '@slack/types';
import type { Line } from '../../../command/reply.ts';
import { PART_TEXT, SECTION_TEXT, TABLE_COLUMNS, TABLE_ROWS } from '../limits.ts';
import { richBlock, richLines, richSection } from '../rich-text.ts';
import { label, lineText, spansOf } from '../text.ts';
import type { PartRenderer } from './context.ts';
import { fittingItems } from './list.ts';
import { noteBlocks } from './note.ts';

/** The longest cell. */
const CELL_TEXT = 300;

function cell(line: Line): RawTextElement | RichTextBlock {
  if (spansOf(line).some((span) => span.url !== undefined || span.style !== undefined))
    return richBlock(richSection(line, CELL_TEXT));
  return { type: 'raw_text', text: label(lineText(line), CELL_TEXT) };
}

/** A native table in messages; one paragraph a row where Slack has no tables or refused this one. */
export const table: PartRenderer<'table'> = (part, { words, surface, native }) => {
  const columns = part.columns.slice(0, TABLE_COLUMNS);
  const caption: KnownBlock[] = part.caption
    ? [richBlock(richSection([{ text: part.caption, style: 'bold' }], SECTION_TEXT))]
    : [];
  if (!native || surface !== 'message') return [...caption, ...rowsAsLines(part.columns, part.rows, words.slack.left)];
  const rows: (RawTextElement | RichTextBlock)[][] = [columns.map((column) => cell([{ text: column, style: 'bold' }]))];
  let total = 0;
  for (const row of part.rows) {
    const cells = columns.map((_, index) => cell(row[index] ?? ''));
    total += columns.reduce((sum, _, index) => sum + Math.min(lineText(row[index] ?? '').length, CELL_TEXT), 0);
    if (rows.length >= TABLE_ROWS || (rows.length > 1 && total > PART_TEXT)) break;
    rows.push(cells);
  }
  const left = part.rows.length - (rows.length - 1);
  return [...caption, { type: 'table', rows }, ...(left > 0 ? noteBlocks(words.slack.left(left)) : [])];
};

function rowsAsLines(
  columns: readonly string[],
  rows: readonly (readonly Line[])[],
  leftText: (n: number) => string,
): KnownBlock[] {
  const lines = rows.map((row) =>
    row.flatMap((value, index) => {
      const spans = spansOf(value);
      if (spans.length === 0) return [];
      return [...(index > 0 ? [' · '] : []), ...(columns[index] ? [`${columns[index]}: `] : []), ...spans];
    }),
  );
  const { shown, left } = fittingItems(lines.filter((line) => line.length > 0));
  if (shown.length === 0) return [];
  return [richBlock(richLines(shown, SECTION_TEXT)), ...(left > 0 ? noteBlocks(leftText(left)) : [])];
}
