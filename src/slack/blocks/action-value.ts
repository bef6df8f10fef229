import type { Action } from '../../command/reply.ts';
import { BUTTON_VALUE } from './limits.ts';
import { cleanText, clip } from './text.ts';

/** What a button carries: all that is needed to answer the click, also after a restart. */
export type ActionValue = Pick<Action, 'run' | 'where'> & { readonly page: number };

/** The action ids of buttons that run a line start with this; a number follows, as ids differ within a block. */
export const RUN_ACTION = 'diplo:run:';

/** As JSON within a button's value. A line too long for it is cut at a character. */
export function actionValue({ run, page = 0, where }: Action): string {
  const line = cleanText(run);
  for (let most = line.length; most > 0; most = Math.floor(most * 0.9)) {
    const value = JSON.stringify({
      run: most === line.length ? line : clip(line, most).replace(/…$/, ''),
      page,
      where,
    });
    if (value.length <= BUTTON_VALUE) return value;
  }
  return JSON.stringify({ run: '', page, where });
}

/** Reads a button's value; `undefined` for anything that Diplo did not write. */
export function parseActionValue(text: string | undefined): ActionValue | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { run, page, where } = value as Record<string, unknown>;
  if (typeof run !== 'string' || typeof page !== 'number' || !Number.isInteger(page) || page < 0) return undefined;
  if (where !== 'replace' && where !== 'reply' && where !== 'modal' && where !== 'share') return undefined;
  return { run, page, where };
}
