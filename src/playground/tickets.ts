import { randomUUID } from 'node:crypto';

/** How long a trigger opens a view: three seconds, once (docs.slack.dev, interactivity/handling-user-interaction). */
const TRIGGER_MS = 3000;
/** How long and how often a response URL answers (the same page). */
const RESPONSE_MS = 30 * 60_000;
const RESPONSE_USES = 5;
/** Tickets remembered; the oldest go first. */
const KEPT = 500;

/** Where answers to one interaction go. */
export interface ResponseTarget {
  readonly channel: string;
  /** The message whose button was pressed; absent for a slash command. */
  readonly ts?: string;
  readonly thread_ts?: string;
}

/** The short-lived permissions that Slack hands out with an interaction. */
export interface Tickets {
  issueTrigger(): string;
  /** Spends a trigger. `undefined` when it was good, else Slack's error. */
  spendTrigger(id: string | undefined): string | undefined;
  issueResponseUrl(target: ResponseTarget): string;
  /** Spends one use of a response URL. `undefined` when it is unknown, too old or used up. */
  spendResponseUrl(url: string): ResponseTarget | undefined;
}

/** Where response URLs of the local Slack begin. They are answered in memory and never reach a network. */
export const RESPONSE_URL = 'https://hooks.slack.com/playground/';

/** Keeps triggers and response URLs with the limits that Slack puts on them. */
export function createTickets(now: () => Date): Tickets {
  const triggers = new Map<string, { readonly at: number; spent: boolean }>();
  const responses = new Map<string, { readonly at: number; readonly target: ResponseTarget; uses: number }>();
  return {
    issueTrigger() {
      const id = randomUUID();
      keep(triggers, id, { at: now().getTime(), spent: false });
      return id;
    },
    spendTrigger(id) {
      const trigger = triggers.get(id ?? '');
      if (!trigger) return 'invalid_trigger_id';
      if (trigger.spent) return 'exchanged_trigger_id';
      if (now().getTime() - trigger.at > TRIGGER_MS) return 'expired_trigger_id';
      trigger.spent = true;
      return undefined;
    },
    issueResponseUrl(target) {
      const url = `${RESPONSE_URL}${randomUUID()}`;
      keep(responses, url, { at: now().getTime(), target, uses: 0 });
      return url;
    },
    spendResponseUrl(url) {
      const response = responses.get(url);
      if (!response || response.uses >= RESPONSE_USES || now().getTime() - response.at > RESPONSE_MS) return undefined;
      response.uses += 1;
      return response.target;
    },
  };
}

function keep<Ticket>(tickets: Map<string, Ticket>, id: string, ticket: Ticket): void {
  tickets.set(id, ticket);
  const oldest = tickets.size > KEPT ? tickets.keys().next().value : undefined;
  if (oldest !== undefined) tickets.delete(oldest);
}
