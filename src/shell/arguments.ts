import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../calendar/day.ts';

/** What was typed after `diplo`, understood. */
export interface ShellArguments {
  readonly command: string;
  /** Words after the command, in order. */
  readonly words: readonly string[];
  readonly corpus: readonly string[];
  readonly on?: Day;
  readonly json: boolean;
  readonly limit: number;
  readonly days: number;
  readonly ahead: number;
  readonly why: boolean;
  readonly ics: boolean;
  /** Every statement and every quote of a Reading. */
  readonly full: boolean;
  /** A file of questions, one a line. */
  readonly batch?: string;
  readonly language?: string;
}

/** Wrong use: the message says what to type; the process exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const whole = (name: string, value: string | undefined, preset: number, least = 0): number => {
  if (value === undefined) return preset;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > 10_000)
    throw new UsageError(`--${name} takes a whole number from ${least} to 10000, not "${value}"`);
  return number;
};

/** Reads the command line. Throws a UsageError for an option that does not exist or a value that cannot be. */
export function parseArguments(argv: readonly string[]): ShellArguments {
  const { values, positionals } = parsed(argv);
  const on = values.on === undefined ? undefined : parseDay(values.on);
  if (values.on !== undefined && !on) throw new UsageError(`--on takes a day as 2026-11-23, not "${values.on}"`);
  const [command = 'help', ...words] = positionals;
  return {
    command: command.toLowerCase(),
    words,
    corpus: values.corpus ?? [],
    ...(on && { on }),
    json: values.json ?? false,
    limit: whole('limit', values.limit, 10, 1),
    days: whole('days', values.days, 7, 1),
    ahead: whole('ahead', values.ahead, 30),
    why: values.why ?? false,
    ics: values.ics ?? false,
    full: values.full ?? false,
    ...(values.batch && { batch: values.batch }),
    ...(values.language && { language: values.language }),
  };
}

function parsed(argv: readonly string[]) {
  // Words such as -football are part of a query, not options: everything that starts with one dash is kept as a word.
  const options = argv.map((word) => (/^-[^-]/.test(word) ? `\u0000${word}` : word));
  try {
    const { values, positionals } = parseArgs({
      args: options,
      allowPositionals: true,
      options: {
        corpus: { type: 'string', multiple: true },
        on: { type: 'string' },
        json: { type: 'boolean' },
        limit: { type: 'string' },
        days: { type: 'string' },
        ahead: { type: 'string' },
        why: { type: 'boolean' },
        ics: { type: 'boolean' },
        full: { type: 'boolean' },
        batch: { type: 'string' },
        language: { type: 'string' },
      },
    });
    return { values, positionals: positionals.map((word) => word.replace('\u0000', '')) };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.replaceAll('\u0000', '') : String(error));
  }
}
