import { type FetchFunction, LogLevel, WebClient } from '@slack/web-api';

/**
 * A client for editions alone. It never repeats a request by itself (Slack has no key that would make a repeat safe) and
 * a rate limit on it holds up no reply, which have a client of their own.
 */
export function createPostingClient(
  token: string,
  options: {
    readonly timeout: number;
    readonly apiUrl?: string;
    readonly fetch?: FetchFunction;
    readonly retries?: number;
  },
): WebClient {
  const { timeout, apiUrl, fetch, retries = 0 } = options;
  return new WebClient(token, {
    retryConfig: { retries, ...(retries > 0 && { minTimeout: 50, maxTimeout: 200 }) },
    rejectRateLimitedCalls: true,
    // Every failure is told by the runner, with the edition it belongs to.
    logLevel: LogLevel.ERROR,
    timeout,
    ...(apiUrl && { slackApiUrl: apiUrl }),
    ...(fetch && { fetch }),
  });
}
