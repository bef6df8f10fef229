import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import type { Sealer } from './seal.ts';
import type { SecretShelf } from './secret-shelf.ts';

/** A workspace that did not install the app, or removed it. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

/** The store that Bolt asks, and the way to forget a workspace. */
export interface Installations extends InstallationStore {
  deleteInstallation(query: InstallationQuery<boolean>): Promise<void>;
  /** Forgets what is known of a workspace or organisation; nothing for one that is not known. */
  forget(workspace: { readonly team?: string; readonly enterprise?: string }): Promise<void>;
}

/** An organisation's installation stands under the organisation, a workspace's under the workspace. */
function keyOf(query: InstallationQuery<boolean>): string {
  if (query.isEnterpriseInstall && query.enterpriseId) return `installation:enterprise:${query.enterpriseId}`;
  if (query.teamId) return `installation:team:${query.teamId}`;
  throw new NotInstalled('An installation without a workspace.');
}

/**
 * Creates the installation store: each workspace's bot token sealed under its own key on the shelf. People's own tokens
 * and webhooks, which Diplo never uses, are not kept.
 */
export function createInstallations(shelf: SecretShelf, sealer: Sealer): Installations {
  const save = async (key: string, installation: Installation): Promise<void> =>
    shelf.put(key, sealer.seal(JSON.stringify(installation), key));
  const remove = async (query: InstallationQuery<boolean>): Promise<void> => shelf.remove(keyOf(query));
  return {
    async storeInstallation(installation) {
      const { team, enterprise, isEnterpriseInstall = false } = installation;
      const key = keyOf({ teamId: team?.id, enterpriseId: enterprise?.id, isEnterpriseInstall });
      await save(key, withoutPeople(installation));
    },
    async fetchInstallation(query) {
      const key = keyOf(query);
      const sealed = await shelf.find(key);
      if (sealed === undefined) throw new NotInstalled('The app is not installed there.');
      const { text, stale } = sealer.open(sealed, key);
      const installation = JSON.parse(text) as Installation;
      if (stale) await save(key, installation);
      return installation;
    },
    deleteInstallation: remove,
    async forget({ team, enterprise }) {
      if (team) await remove({ teamId: team, enterpriseId: enterprise, isEnterpriseInstall: false });
      else if (enterprise) await remove({ teamId: undefined, enterpriseId: enterprise, isEnterpriseInstall: true });
    },
  };
}

function withoutPeople(installation: Installation<'v1' | 'v2', boolean>): Installation {
  const { incomingWebhook: _, ...kept } = installation;
  return { ...kept, user: { id: installation.user.id, token: undefined, scopes: undefined } } as Installation;
}
