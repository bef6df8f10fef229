import type { ModalView } from '@slack/types';
import type { Reply, ReplyPart } from '../../command/reply.ts';
import { MODAL_TITLE } from './limits.ts';
import { FIELD_BLOCK, formBlocks } from './parts/form.ts';
import { plain } from './render-view.ts';

/** The callback id of forms whose sending types a line. */
export const FORM_MODAL = 'diplo:form';

/** What a form remembers until it is sent: the line that it completes, and the channel that it is for. */
export interface FormMemory {
  readonly run: string;
  readonly channel: string;
}

/** The modal made sendable when the reply holds a form; unchanged otherwise. */
export function asForm(view: ModalView, reply: Reply, channel: string): ModalView {
  const form = reply.parts.find((part): part is Extract<ReplyPart, { kind: 'form' }> => part.kind === 'form');
  if (!form) return view;
  const memory: FormMemory = { run: form.run, channel };
  return {
    ...view,
    blocks: [...view.blocks, ...formBlocks(form)],
    callback_id: FORM_MODAL,
    title: plain(form.title, MODAL_TITLE),
    submit: plain(form.submit, MODAL_TITLE),
    private_metadata: JSON.stringify(memory),
  };
}

/** Reads what a form remembers; `undefined` for anything that Diplo did not write. */
export function parseFormMemory(text: string): FormMemory | undefined {
  try {
    const { run, channel } = JSON.parse(text) as Record<string, unknown>;
    return typeof run === 'string' && typeof channel === 'string' ? { run, channel } : undefined;
  } catch {
    return undefined;
  }
}

/** One field as Slack hands it back. */
interface FieldState {
  readonly value?: string | null;
  readonly selected_time?: string | null;
  readonly selected_option?: { readonly value?: string } | null;
  readonly selected_options?: readonly { readonly value?: string }[];
}

/** The line that a sent form types: its own words, then each field in order. */
export function formLine(run: string, values: Readonly<Record<string, Readonly<Record<string, FieldState>>>>): string {
  const words = Object.entries(values)
    .filter(([block]) => block.startsWith(FIELD_BLOCK))
    .map(([block, fields]) => {
      const [, index = '0', prefix = ''] = /^(\d{1,3}):(.*)$/.exec(block.slice(FIELD_BLOCK.length)) ?? [];
      const typed = Object.values(fields).map(fieldText).join('');
      return {
        index: Number(index),
        text: typed === '' ? '' : `${prefix}${prefix === '' ? typed : typed.replace(/\s+/g, '')}`,
      };
    })
    .sort((a, b) => a.index - b.index)
    .map(({ text }) => text);
  return [run, ...words].filter(Boolean).join(' ');
}

function fieldText({ value, selected_time, selected_option, selected_options }: FieldState): string {
  if (selected_options) return selected_options.flatMap((option) => option.value ?? []).join(',');
  return (selected_option?.value ?? selected_time ?? value ?? '').trim();
}
