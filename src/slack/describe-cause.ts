import { textAt } from './origin.ts';

/** A cause for the log: its name, Slack's code and where it happened; never its message, which may quote what was typed. */
export function describeCause(cause: unknown): object {
  if (!(cause instanceof Error)) return { name: typeof cause };
  const code = textAt(cause, 'data', 'error') ?? textAt(cause, 'code');
  const status = (cause as { readonly statusCode?: unknown }).statusCode;
  const at = (cause.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
  return {
    name: cause.name,
    ...(code && { code }),
    ...(typeof status === 'number' && { status }),
    ...(cause.cause instanceof Error && { cause: describeCause(cause.cause) }),
    at,
  };
}
