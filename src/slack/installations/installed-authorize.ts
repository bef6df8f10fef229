import type { Authorize, AuthorizeResult } from '@slack/bolt';

/**
 * Lets the requests of one workspace that come at the same moment share one look-up. Where tokens rotate, a refresh
 * token works once: two requests that both used it would leave the workspace without any.
 */
export function createSharedAuthorize(authorize: Authorize<boolean>): Authorize<boolean> {
  const asking = new Map<string, Promise<AuthorizeResult>>();
  return async (source, body) => {
    const key = JSON.stringify([source.enterpriseId, source.teamId, source.isEnterpriseInstall]);
    const shared = asking.get(key) ?? authorize(source, body).finally(() => asking.delete(key));
    asking.set(key, shared);
    // A copy, as Bolt writes the request's own ids into what it gets.
    return { ...(await shared) };
  };
}
