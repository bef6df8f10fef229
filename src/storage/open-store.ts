import type { EditionLedger } from '../digest/edition.ts';
import type { SubscriptionStore } from '../digest/subscription.ts';
import { backUp } from './copy-store.ts';
import { createDatabase, type Database, type StorePlace } from './database.ts';
import { createEditionLedger } from './editions.ts';
import { migrate } from './migrate.ts';
import { createNoteStore, type NoteStore } from './notes.ts';
import { createSeenStore, type SeenStore } from './seen.ts';
import { createSettingStore, type SettingStore } from './settings.ts';
import { createSubscriptionStore } from './subscriptions.ts';

/** Whether the store can be used now; `what` is for an operator. */
export type StoreHealth = { readonly ok: true } | { readonly ok: false; readonly what: string };

/** Everything that must survive a restart. Failures are StoreErrors; after one, the next call tries anew. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  readonly subscriptions: SubscriptionStore;
  readonly editions: EditionLedger;
  readonly settings: SettingStore;
  readonly seen: SeenStore;
  readonly notes: NoteStore;
  /** Writes a consistent copy to a new SQLite file; refuses to overwrite one. */
  backup(file: string): Promise<void>;
  health(): Promise<StoreHealth>;
  close(): Promise<void>;
}

/** Opens the store and brings its schema up to date. `onLost` hears of lost connections; nothing needs to be done. */
export async function openStore(place: StorePlace, onLost?: (error: Error) => void): Promise<Store> {
  const database = createDatabase(place, onLost);
  try {
    await database.run(() => migrate(database));
  } catch (error) {
    await database.db.destroy().catch(() => {});
    throw error;
  }
  return storeOver(database);
}

function storeOver(database: Database): Store {
  return {
    kind: database.kind,
    subscriptions: createSubscriptionStore(database),
    editions: createEditionLedger(database),
    settings: createSettingStore(database),
    seen: createSeenStore(database),
    notes: createNoteStore(database),
    backup: (file) => backUp(database, file),
    health: async () => {
      try {
        await database.run((db) => db.selectFrom('subscriptions').select('id').limit(1).execute());
        return { ok: true };
      } catch (error) {
        return { ok: false, what: error instanceof Error ? error.message : String(error) };
      }
    },
    close: () => database.db.destroy(),
  };
}
