import type { InputBlock, PlainTextElement, PlainTextOption } from '@slack/types';
import type { FormField, ReplyPart } from '../../../command/reply.ts';
import { BUTTON_TEXT } from '../limits.ts';
import { label as clipped } from '../text.ts';
import type { PartRenderer } from './context.ts';
import { noteBlocks } from './note.ts';

/** The block ids of form fields: this, then what is typed before the field's value. */
export const FIELD_BLOCK = 'diplo:field:';

type FormPart = Extract<ReplyPart, { kind: 'form' }>;

/** Characters of an input's label: reference/block-kit/blocks/input-block. Names stay far shorter. */
const LABEL = 150;
/** Options of a select, and options of one group: reference/block-kit/block-elements. */
const OPTIONS = 100;

/** The line that can be typed, where no form can stand; in a modal the fields come from `formBlocks`. */
export const form: PartRenderer<'form'> = ({ run }, { surface }) =>
  surface === 'modal' ? [] : noteBlocks(`/diplo ${run}`);

/** The input fields. They are not fitted with the text: what can be chosen counts towards no limit but its own. */
export function formBlocks({ fields }: FormPart): InputBlock[] {
  return fields.map((field, index) => inputBlock(field, index));
}

function inputBlock(field: FormField, index: number): InputBlock {
  return {
    type: 'input',
    block_id: `${FIELD_BLOCK}${index}:${field.prefix}`,
    label: plain(field.label, LABEL),
    optional: field.optional ?? false,
    element: elementOf(field),
  };
}

function elementOf({ type, name, options = [], initial = [] }: FormField): InputBlock['element'] {
  const [first] = initial;
  if (type === 'time') return { type: 'timepicker', action_id: name, ...(first && { initial_time: first }) };
  if (type === 'text') {
    const value = initial.join(', ');
    return { type: 'plain_text_input', action_id: name, max_length: 200, ...(value && { initial_value: value }) };
  }
  const all = options.map(({ value, text }): PlainTextOption => ({ value, text: plain(text, BUTTON_TEXT) }));
  const chosen = all.filter(({ value }) => value !== undefined && initial.includes(value));
  const groups = groupsOf(options);
  const [one] = chosen;
  const select =
    type === 'choices'
      ? { type: 'multi_static_select' as const, action_id: name, ...(chosen.length > 0 && { initial_options: chosen }) }
      : { type: 'static_select' as const, action_id: name, ...(one && { initial_option: one }) };
  if (groups.length > 0) return { ...select, option_groups: groups };
  return { ...select, options: all.slice(0, OPTIONS) };
}

/** Options by their group, a large group in several parts. */
function groupsOf(
  options: NonNullable<FormField['options']>,
): { label: PlainTextElement; options: PlainTextOption[] }[] {
  const grouped = Map.groupBy(
    options.filter(({ group }) => group !== undefined),
    ({ group }) => group ?? '',
  );
  return [...grouped].flatMap(([group, members]) =>
    Array.from({ length: Math.ceil(members.length / OPTIONS) }, (_, part) => ({
      label: plain(part === 0 ? group : `${group} ${part + 1}`, BUTTON_TEXT),
      options: members
        .slice(part * OPTIONS, (part + 1) * OPTIONS)
        .map(({ value, text }): PlainTextOption => ({ value, text: plain(text, BUTTON_TEXT) })),
    })),
  );
}

function plain(text: string, most: number): PlainTextElement {
  return { type: 'plain_text', text: clipped(text, most), emoji: false };
}
