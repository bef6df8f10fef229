import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe } from 'vitest';
import type { StorePlace } from '../../src/storage/database.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { storeContract } from '../support/store-contract.ts';

/** Opens a fresh store, or a second connection to the last one; all are closed after each test. */
function opener(fresh: () => Promise<StorePlace>): {
  open: (again?: boolean) => Promise<Store>;
  closeAll: () => Promise<void>;
} {
  let place: StorePlace | undefined;
  let stores: Store[] = [];
  return {
    open: async (again) => {
      place = again && place ? place : await fresh();
      const store = await openStore(place);
      stores.push(store);
      return store;
    },
    closeAll: async () => {
      await Promise.all(stores.map((store) => store.close()));
      stores = [];
    },
  };
}

describe('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diplo-store-'));
  let made = 0;
  const { open, closeAll } = opener(async () => ({ file: join(folder, `store-${++made}.sqlite`) }));
  afterEach(closeAll);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  storeContract(open);
});

const server: PostgresServer = await startPostgres();
if (server.skipped !== undefined) console.warn(`PostgreSQL tests are skipped: ${server.skipped}`);

describe.skipIf(server.skipped !== undefined)(
  `PostgreSQL${server.skipped === undefined ? '' : ` (${server.skipped})`}`,
  () => {
    const { open, closeAll } = opener(async () => {
      if (server.skipped !== undefined) throw new Error(server.skipped);
      return { url: await server.createDatabase() };
    });
    afterEach(closeAll);
    afterAll(async () => {
      if (server.skipped === undefined) await server.stop();
    });
    storeContract(open);
  },
);
