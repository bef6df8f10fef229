import type { Migration } from 'kysely/migration';
import * as editions from './0001-editions.ts';
import * as settings from './0002-settings.ts';
import * as notes from './0003-notes.ts';

/** Every step of the schema, in order. A step that has shipped is never changed; a new one is a file and a line. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-editions': editions,
  '0002-settings': settings,
  '0003-notes': notes,
};
