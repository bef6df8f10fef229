import type { SecretShelf } from '../slack/installations/secret-shelf.ts';
import type { SettingStore } from './settings.ts';

/** Not a workspace: sealed values stand apart from what a workspace's own settings are. */
const SHELF = 'secrets';

/** Sealed values as settings of a place of their own. */
export function createSecretShelf(settings: SettingStore): SecretShelf {
  return {
    find: async (key) => (await settings.find(SHELF, key))?.value,
    async put(key, value) {
      // Two processes that refresh one token at the same moment: the later value must win, so a lost race is run again.
      for (let tries = 0; tries < 5; tries++) {
        const there = await settings.find(SHELF, key);
        if (await settings.put(SHELF, key, value, there?.revision ?? 0)) return;
      }
      throw new Error('A token could not be stored: others keep writing it.');
    },
    remove: (key) => settings.remove(SHELF, key),
  };
}
