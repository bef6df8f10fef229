/** What went wrong with the database, by what an operator can do about it. */
export type StoreFault = 'full' | 'locked' | 'damaged' | 'unwritable' | 'lost' | 'newer' | 'other';

const MENDS: Readonly<Record<StoreFault, string>> = {
  full: 'the disk is full. Free some space; nothing was half-written',
  locked: 'another program holds the database. It is tried again by itself',
  damaged: 'the file is damaged or no database. Stop Diplo and restore a backup',
  unwritable: 'the file or its folder cannot be opened or written. Check that it exists and its permissions',
  lost: 'the database server does not answer. It is tried again by itself',
  newer: 'a newer version of Diplo has used this database. Run that version, or restore an older backup',
  other: 'the database refused',
};

/** A failure of the store in words for an operator; `cause` holds the driver's own. Nothing of a failed write remains. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;
  constructor(fault: StoreFault, where: string, cause: unknown) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    super(`The store ${where}: ${MENDS[fault]} (${detail}).`, { cause });
    this.fault = fault;
  }
}

// Primary result codes: https://www.sqlite.org/rescode.html
const SQLITE: Readonly<Record<number, StoreFault>> = {
  5: 'locked',
  6: 'locked',
  8: 'unwritable',
  10: 'unwritable',
  11: 'damaged',
  13: 'full',
  14: 'unwritable',
  26: 'damaged',
};

// SQLSTATE classes: https://www.postgresql.org/docs/current/errcodes-appendix.html
const POSTGRES: readonly (readonly [RegExp, StoreFault])[] = [
  [/^53100$/, 'full'],
  [/^(08|57P0|53300)/, 'lost'],
  [/^55P03$/, 'locked'],
  [/^(XX00[12]|58030)/, 'damaged'],
  [/^25006$/, 'unwritable'],
  [/^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH)/, 'lost'],
];

/** The fault behind a driver's error. */
export function faultOf(error: unknown): StoreFault {
  if (error instanceof StoreError) return error.fault;
  if (typeof error !== 'object' || error === null) return 'other';
  const { errcode, code, message } = error as { errcode?: unknown; code?: unknown; message?: unknown };
  if (typeof errcode === 'number') return SQLITE[errcode & 0xff] ?? 'other';
  const found = typeof code === 'string' && POSTGRES.find(([pattern]) => pattern.test(code));
  if (found) return found[1];
  return typeof message === 'string' &&
    /connection (terminated|timeout)|timeout exceeded when trying to connect/i.test(message)
    ? 'lost'
    : 'other';
}
