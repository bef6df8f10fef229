import type { LocalSlack } from '../local-slack.ts';
import type { LocalView, ViewDraft } from '../local-views.ts';
import { VISITOR } from '../workspace.ts';
import { type Answer, type Arguments, type Method, parseBlocks, parseJson, refuse } from './method.ts';

/** Blocks that a view takes: docs.slack.dev, reference/block-kit/blocks. */
const VIEW_BLOCKS = 100;

/** A view as an app sent it, checked as far as the page relies on it; `undefined` for anything else. */
export function parseView(value: unknown, type: ViewDraft['type']): ViewDraft | undefined {
  const view = typeof value === 'string' ? parseJson(value) : value;
  if (typeof view !== 'object' || view === null) return undefined;
  const { blocks: given, ...rest } = view as Record<string, unknown>;
  const blocks = parseBlocks(given, VIEW_BLOCKS);
  if (!blocks || rest.type !== type) return undefined;
  return { ...rest, type, blocks };
}

/** Spends the trigger first, as Slack does, then shows the view with `show`. */
function triggered(args: Arguments, slack: LocalSlack, show: (draft: ViewDraft) => LocalView | undefined): Answer {
  const fault = slack.tickets.spendTrigger(args.trigger_id);
  if (fault) return refuse(fault);
  const draft = parseView(args.view, 'modal');
  if (!draft) return refuse('invalid_arguments');
  const view = show(draft);
  return view ? { ok: true, view } : refuse('push_limit_reached');
}

const open: Method = (args, slack) => triggered(args, slack, (draft) => slack.views.open(draft));

const push: Method = (args, slack) => triggered(args, slack, (draft) => slack.views.push(draft));

const update: Method = (args, slack) => {
  const draft = parseView(args.view, 'modal');
  if (!draft) return refuse('invalid_arguments');
  const old = slack.views
    .modals()
    .find(({ id, external_id }) => id === args.view_id || (args.external_id && external_id === args.external_id));
  if (!old) return refuse('not_found');
  if (args.hash && args.hash !== old.hash) return refuse('hash_conflict');
  return { ok: true, view: slack.views.update(old.id, draft) };
};

const publish: Method = (args, slack) => {
  if (args.user_id !== VISITOR) return refuse('user_not_found');
  const draft = parseView(args.view, 'home');
  return draft ? { ok: true, view: slack.views.publish(draft) } : refuse('invalid_arguments');
};

/** Modals and the Home tab. */
export const views: Readonly<Record<string, Method>> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};
