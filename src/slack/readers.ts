import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { createRecent } from './recent.ts';

/** What a member's profile says, where the workspace lets the bot read it (`users:read`, optional). */
export interface Profile {
  readonly locale?: string;
  readonly zone?: string;
  readonly admin?: boolean;
}

const NOTHING: Profile = {};

/** Longest wait for a profile: an answer in English at once beats one in the reader's language late. */
const WITHIN = 800;

/** Looks up profiles, each at most once in six hours. Never fails: what cannot be read is not known. */
export function createReaders(now: () => Date): (client: WebClient, team: string, user: string) => Promise<Profile> {
  const profiles = createRecent<Promise<Profile>>(5000, 6 * 60 * 60 * 1000, now);
  const refusing = createRecent<true>(1000, 60 * 60 * 1000, now);
  return async (client, team, user) => {
    if (user === '' || refusing.get(team)) return NOTHING;
    const key = `${team} ${user}`;
    const known = profiles.get(key) ?? readProfile(client, user, () => refusing.set(team, true));
    profiles.set(key, known);
    const late = Promise.withResolvers<Profile>();
    const timer = setTimeout(() => late.resolve(NOTHING), WITHIN);
    try {
      return await Promise.race([known, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}

async function readProfile(client: WebClient, user: string, refuse: () => void): Promise<Profile> {
  try {
    const { user: member } = await client.users.info({ user, include_locale: true });
    return {
      ...(member?.locale && { locale: member.locale }),
      ...(member?.tz && { zone: member.tz }),
      ...(member?.is_admin !== undefined && { admin: member.is_admin }),
    };
  } catch (error) {
    if (error instanceof WebAPIPlatformError && error.data.error === 'missing_scope') refuse();
    return NOTHING;
  }
}
