import type { CallbackOptions } from '@slack/oauth';
import type { FetchFunction } from '@slack/web-api';
import { describeCause } from '../describe-cause.ts';
import type { HttpReceiverOptions } from '../receivers/http.ts';
import type { SlackLog } from '../slack-options.ts';
import type { Installations } from './installation-store.ts';

/** What a workspace grants when it installs the app: the manifest's required scopes. */
export const BOT_SCOPES: readonly string[] = ['commands', 'chat:write', 'app_mentions:read', 'im:history'];

export interface InstallSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state that ties the answer from Slack to the browser that asked. */
  readonly stateSecret: string;
  readonly installations: Installations;
  readonly log: SlackLog;
  readonly fetch?: FetchFunction;
  /** Slack's API, or a stand-in for it; the page that grants stays Slack's own. */
  readonly apiUrl?: string;
  /** Scopes asked for beside the required ones, such as `users:read`; none when absent. */
  readonly moreScopes?: readonly string[];
}

/** Minutes in which an installation must be finished. */
const STATE_SECONDS = 600;

/** What the HTTP receiver needs to let workspaces install the app: `/slack/install` and `/slack/oauth_redirect`. */
export function installOptions(settings: InstallSettings): NonNullable<HttpReceiverOptions['install']> {
  const { clientId, clientSecret, stateSecret, installations, log, fetch, apiUrl, moreScopes = [] } = settings;
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...BOT_SCOPES, ...moreScopes],
    installationStore: installations,
    installerOptions: {
      stateVerification: true,
      stateCookieExpirationSeconds: STATE_SECONDS,
      callbackOptions: callbacks(log),
      clientOptions: {
        allowAbsoluteUrls: false,
        ...(fetch && { fetch }),
        ...(apiUrl && { slackApiUrl: apiUrl }),
      },
    },
  };
}

/** Pages of our own: Slack's library would show the installer the error as it is. */
function callbacks(log: SlackLog): CallbackOptions {
  const page = (text: string): string =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Diplo</title><p>${text}</p></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return {
    success: (_installation, _options, _request, response) => {
      log.info({}, 'a workspace installed the app');
      response.writeHead(200, headers);
      response.end(page('Diplo is installed. You can close this page and type /diplo in Slack.'));
    },
    failure: (error, _options, _request, response) => {
      log.warn({ cause: describeCause(error) }, 'an installation failed');
      response.writeHead(400, headers);
      response.end(page('Diplo could not be installed. Please start again from the installation page.'));
    },
  };
}
