import type { KnownBlock } from '@slack/types';
import type { ReplyPart } from '../../../command/reply.ts';
import { actions } from './actions.ts';
import { card } from './card.ts';
import type { PartRenderer, RenderContext } from './context.ts';
import { divider } from './divider.ts';
import { facts } from './facts.ts';
import { feedback } from './feedback.ts';
import { file } from './file.ts';
import { form } from './form.ts';
import { heading } from './heading.ts';
import { list } from './list.ts';
import { note } from './note.ts';
import { quote } from './quote.ts';
import { table } from './table.ts';
import { text } from './text.ts';

/** One renderer for each kind of part. Adding a kind costs a file and a line here. */
const renderers: { readonly [Kind in ReplyPart['kind']]: PartRenderer<Kind> } = {
  heading,
  text,
  quote,
  list,
  facts,
  table,
  card,
  note,
  file,
  form,
  actions,
  feedback,
  divider,
};

/** The blocks of one part. */
export function renderPart(part: ReplyPart, context: RenderContext): KnownBlock[] {
  return (renderers[part.kind] as PartRenderer<ReplyPart['kind']>)(part, context);
}
