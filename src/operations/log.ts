import { type DestinationStream, pino } from 'pino';
import { scrubFields, scrubText } from './scrub.ts';

/** How much is written. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** A log of JSON lines: fields first, then a sentence. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * Creates the log of a process, on standard error, as standard output belongs to replies. Tokens, message texts and
 * people never reach it, whatever fields it is given.
 */
export function createLog(
  level: LogLevel,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => scrubFields(fields) as Record<string, unknown>,
      },
      hooks: {
        logMethod(given, write) {
          write.apply(this, given.map((part) => (typeof part === 'string' ? scrubText(part) : part)) as typeof given);
        },
      },
    },
    destination,
  );
}
