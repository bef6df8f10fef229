import type { Migration } from 'kysely/migration';
import { addEditions } from './0001-editions.ts';
import { addSettings } from './0002-settings.ts';
import { addNotes } from './0003-notes.ts';

/** Every step of the schema, in order. A step that has shipped is never changed; a new one is a file and a line. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-editions': addEditions,
  '0002-settings': addSettings,
  '0003-notes': addNotes,
};
