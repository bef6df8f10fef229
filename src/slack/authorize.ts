import type { Authorize, AuthorizeResult } from '@slack/bolt';
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';

/** Slack's codes for a token that will never work again. */
const DEAD_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'app_uninstalled',
]);

/** Whether Slack says that a token is dead, and not only that something went wrong. */
export function isDeadToken(error: unknown): error is WebAPIPlatformError {
  return error instanceof WebAPIPlatformError && DEAD_TOKEN.has(error.data.error);
}

/**
 * Who the bot is, asked of Slack once and kept. Asked anew after a passing failure; a dead token is reported to
 * `onDead`. Bolt's own does this when the app is made and lets a failure end the process unheard.
 */
export function createTokenAuthorize(
  client: WebClient,
  token: string,
  onDead: (cause: Error) => void,
): Authorize<boolean> {
  let known: Promise<AuthorizeResult> | undefined;
  const ask = async (): Promise<AuthorizeResult> => {
    const { bot_id: botId, user_id: botUserId } = await client.auth.test({ token });
    return { botToken: token, ...(botId && { botId }), ...(botUserId && { botUserId }) };
  };
  return async () => {
    known ??= ask();
    try {
      // A copy, as Bolt writes the request's own ids into what it gets.
      return { ...(await known) };
    } catch (error) {
      known = undefined;
      if (isDeadToken(error)) onDead(error);
      throw error;
    }
  };
}
