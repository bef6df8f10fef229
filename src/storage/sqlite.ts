import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { faultOf, StoreError } from './store-error.ts';

/** How long a statement waits for another process, and how often it looks. Waiting never blocks this process. */
const PATIENCE_MS = 5000;
const LOOK_MS = 15;

/**
 * Kysely over `node:sqlite`: WAL, every commit on disk before it returns, five seconds of patience with other
 * processes. Transactions take the write lock at once, so that two never wait for each other.
 */
export function createSqliteDialect(file: string): Dialect {
  return {
    createAdapter: (): DialectAdapter => new ImmediateAdapter(),
    createDriver: (): Driver => new SqliteDriver(file),
    createIntrospector: (db: Kysely<unknown>): DatabaseIntrospector => new SqliteIntrospector(db),
    createQueryCompiler: (): QueryCompiler => new SqliteQueryCompiler(),
  };
}

/** Migrations run in one immediate transaction: processes that start together take turns. */
class ImmediateAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
  override get supportsCreateIfNotExists(): boolean {
    return true;
  }
}

function openFile(file: string): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const db = new DatabaseSync(file, { timeout: 0 });
  try {
    db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma case_sensitive_like = on;');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection;
  constructor(file: string) {
    this.#connection = new SqliteConnection(file);
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async releaseConnection(): Promise<void> {}
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }
  async rollbackTransaction(): Promise<void> {
    this.#connection.rollback();
  }
  async destroy(): Promise<void> {
    this.#connection.close();
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #file: string;
  readonly #statements = new Map<string, StatementSync>();
  #db: DatabaseSync | undefined;
  /** The file that was opened first; the same name may come to stand for another one. */
  #inode: number | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    for (let waited = 0; ; ) {
      try {
        return this.#execute<R>(query);
      } catch (error) {
        const fault = faultOf(error);
        if (fault === 'locked' && waited < PATIENCE_MS) {
          const pause = 1 + Math.random() * LOOK_MS;
          waited += pause;
          await setTimeout(pause);
          continue;
        }
        // A file that was moved, mended or put back is opened afresh: recovery needs no restart.
        if (fault === 'damaged' || fault === 'unwritable') this.close();
        throw new StoreError(fault, `in ${this.#file}`, error);
      }
    }
  }

  #execute<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const statement = this.#prepare(sql);
    const values = parameters as (string | number | null)[];
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a stream, and nothing here reads one.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Rows are read whole.');
  }

  /** A failed statement may have ended the transaction already (a full disk does). */
  rollback(): void {
    if (this.#db?.isTransaction) this.#db.exec('rollback');
  }

  close(): void {
    const db = this.#db;
    this.#db = undefined;
    this.#statements.clear();
    if (db?.isOpen) db.close();
  }

  #prepare(sql: string): StatementSync {
    if (!this.#db?.isTransaction) this.#follow();
    this.#db ??= openFile(this.#file);
    this.#inode ??= inodeOf(this.#file);
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Writes to a file that was moved away or deleted would succeed and be lost: the name decides, not the open file. */
  #follow(): void {
    if (this.#inode === undefined || this.#file === ':memory:') return;
    const inode = inodeOf(this.#file);
    if (inode === this.#inode) return;
    this.close();
    if (inode === undefined) throw new StoreError('unwritable', `in ${this.#file}`, 'the file is gone');
    this.#inode = inode;
  }
}

const inodeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino;
