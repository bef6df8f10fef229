/** The rows as they lie in the database: text, integers and JSON as text, the same on SQLite and PostgreSQL. */

export interface SubscriptionTable {
  id: string;
  team: string;
  channel: string;
  name: string;
  owner: string;
  wish: string;
  paused: string | null;
  revision: number;
  next_due: number;
  next_period: string;
}

export interface EditionTable {
  id: string;
  subscription: string;
  team: string;
  channel: string;
  period: string;
  due: number;
  state: string;
  fence: number;
  owner: string | null;
  lease_until: number | null;
  not_before: number;
  look_up: number;
  attempts: number;
  posting_since: number | null;
  payload: string | null;
  messages: string;
  tells: string;
  reason: string | null;
  settled_at: number | null;
  suspect: number;
}

export interface AuditTable {
  id: string;
  team: string;
  subscription: string;
  by: string;
  what: string;
  at: number;
  detail: string;
}

export interface SettingTable {
  team: string;
  name: string;
  value: string;
  revision: number;
}

export interface SeenTable {
  key: string;
  until: number;
}

export interface NoteTable {
  id: string;
  team: string;
  kind: string;
  at: number;
  body: string;
}

/** Every table of the newest version. */
export interface Tables {
  subscriptions: SubscriptionTable;
  editions: EditionTable;
  audit: AuditTable;
  settings: SettingTable;
  seen: SeenTable;
  notes: NoteTable;
}
