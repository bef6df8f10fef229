import {
  ErrorCode,
  type WebAPIHTTPError,
  type WebAPIPlatformError,
  type WebAPIRateLimitedError,
  type WebAPIRequestError,
} from '@slack/web-api';

/** What a failed request means for what was to be posted. */
export type Outcome =
  /** It may have arrived. */
  | { readonly kind: 'ambiguous'; readonly reason: string }
  /** It certainly did not arrive; another try may help after a while. */
  | { readonly kind: 'wait'; readonly ms: number; readonly reason: string }
  /** The channel cannot be posted to any more. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Slack does not take these blocks; it may take the text. */
  | { readonly kind: 'blocks'; readonly reason: string }
  /** It certainly did not arrive and never will. */
  | { readonly kind: 'refused'; readonly reason: string };

const GONE = new Set([
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'channel_is_limited_access',
  'restricted_action',
  'restricted_action_read_only_channel',
]);
/** Slack says of these that part of the operation may have succeeded (methods/chat.postMessage, errors). */
const AMBIGUOUS = new Set([
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);
const TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'org_login_required',
  'ekm_access_denied',
]);
const BLOCKS = new Set(['invalid_blocks', 'invalid_blocks_format', 'invalid_attachments']);
/** The request never left this machine. */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

const MINUTE = 60_000;

/** Reads what an error of the client means. Whatever is not known to be definite is ambiguous. */
export function outcomeOf(error: unknown): Outcome {
  const code = codeOf(error);
  switch (code) {
    case ErrorCode.RateLimitedError:
      return {
        kind: 'wait',
        ms: Math.max(1, (error as WebAPIRateLimitedError).retryAfter) * 1000,
        reason: 'rate limited',
      };
    case ErrorCode.PlatformError:
      return platformOutcome((error as WebAPIPlatformError).data.error);
    case ErrorCode.HTTPError: {
      const { statusCode } = error as WebAPIHTTPError;
      const reason = `HTTP ${statusCode}`;
      if (statusCode === 429) return { kind: 'wait', ms: 30_000, reason: 'rate limited' };
      return statusCode < 500 ? { kind: 'refused', reason } : { kind: 'ambiguous', reason };
    }
    case ErrorCode.RequestError: {
      const cause = deepCode((error as WebAPIRequestError).original);
      const reason = cause ?? 'no answer';
      return cause && UNSENT.has(cause) ? { kind: 'wait', ms: 30_000, reason } : { kind: 'ambiguous', reason };
    }
    default:
      return { kind: 'ambiguous', reason: code ?? 'unknown failure' };
  }
}

function platformOutcome(reason: string): Outcome {
  if (GONE.has(reason)) return { kind: 'gone', reason };
  if (AMBIGUOUS.has(reason)) return { kind: 'ambiguous', reason };
  if (TOKEN.has(reason)) return { kind: 'wait', ms: 10 * MINUTE, reason };
  if (BLOCKS.has(reason)) return { kind: 'blocks', reason };
  if (/^(ratelimited|rate_limited|message_limit_exceeded)$/.test(reason)) return { kind: 'wait', ms: 30_000, reason };
  return { kind: 'refused', reason };
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The system's own code, however deep the client wrapped it. */
function deepCode(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause && depth < 5; depth++) {
    const code = codeOf(cause);
    if (code) return code;
    cause = typeof cause === 'object' && 'cause' in cause ? cause.cause : undefined;
  }
  return undefined;
}
