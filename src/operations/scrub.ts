/** Slack's tokens, addresses that act as such, and what databases and headers carry. */
const SECRETS: readonly [RegExp, string][] = [
  [/\b(?:xox[a-z]|xapp|xoxe)[-.][\w.-]{1,400}/g, '[token]'],
  [/https:\/\/hooks\.slack\.com\/[^\s"']{1,400}/g, '[response url]'],
  [/\b(Bearer|Basic) [\w.~+/=-]{1,400}/g, '$1 [secret]'],
  [/(\w{1,20}:\/\/[^\s:/@]{1,100}):[^\s@]{1,200}@/g, '$1:[secret]@'],
];

/** Names of fields that hold what people wrote, who they are, or what opens doors. Compared without case and marks. */
const PRIVATE = new Set([
  'authorization',
  'blocks',
  'body',
  'cookie',
  'headers',
  'password',
  'payload',
  'privatemetadata',
  'question',
  'responseurl',
  'secret',
  'signingsecret',
  'text',
  'token',
  'bottoken',
  'apptoken',
  'user',
  'userid',
  'username',
]);

/** How deep and how wide a log line may be. */
const DEPTH = 6;
const WIDTH = 50;
const LENGTH = 2000;

/** A sentence without secrets, at a length that a log takes. */
export function scrubText(text: string): string {
  return SECRETS.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text.slice(0, LENGTH));
}

/**
 * A log line's fields without secrets, message texts and people. An Error keeps its name, its code and where it
 * happened; its message goes, as it may quote what somebody typed.
 */
export function scrubFields(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrubText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEPTH) return '[deeper]';
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) return scrubError(value, depth);
  if (Array.isArray(value)) return value.slice(0, WIDTH).map((item) => scrubFields(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, WIDTH)
      .map(([key, item]) => [key, isPrivate(key) ? '[private]' : scrubFields(item, depth + 1)]),
  );
}

function isPrivate(key: string): boolean {
  return PRIVATE.has(key.toLowerCase().replace(/[_-]/g, ''));
}

function scrubError(error: Error, depth: number): object {
  const { code } = error as { readonly code?: unknown };
  const at = (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
  return {
    name: error.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(error.cause !== undefined && { cause: scrubFields(error.cause, depth + 1) }),
    at,
  };
}
