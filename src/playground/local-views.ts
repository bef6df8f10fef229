import { identifyBlocks, type LocalBlock } from './message.ts';
import { APP_ID, BOT_ID, TEAM } from './workspace.ts';

/** Views that may lie on each other (docs.slack.dev, surfaces/modals). */
const STACK = 3;

/** What a field of a view holds now, by block id and action id. */
export type ViewValues = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** A modal or Home tab, in Slack's fields. */
export interface LocalView {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly hash: string;
  readonly blocks: readonly LocalBlock[];
  readonly state: { readonly values: ViewValues };
  readonly root_view_id: string;
  readonly previous_view_id: string | null;
  readonly [field: string]: unknown;
}

/** A view as an app sends it. */
export interface ViewDraft {
  readonly type: 'modal' | 'home';
  readonly blocks: readonly LocalBlock[];
  readonly [field: string]: unknown;
}

/** The modals on the screen, the top one last, and the Home tab. */
export interface LocalViews {
  modals(): readonly LocalView[];
  home(): LocalView | undefined;
  find(id: string): LocalView | undefined;
  /** Opens a first modal in place of any other. */
  open(draft: ViewDraft): LocalView;
  /** Lays a modal on the top one; `undefined` when none is open or three are. */
  push(draft: ViewDraft): LocalView | undefined;
  /** Changes a view where it lies; `undefined` when it is gone. */
  update(id: string, draft: ViewDraft): LocalView | undefined;
  publish(draft: ViewDraft): LocalView;
  /** Keeps what the visitor typed, so that an update or a press sees it. */
  fill(id: string, values: ViewValues): LocalView | undefined;
  /** Takes one modal away, or all. */
  close(id?: string): void;
}

/** Keeps views in memory and tells of every change. */
export function createLocalViews(changed: (kind: 'modals' | 'home') => void): LocalViews {
  let stack: LocalView[] = [];
  let home: LocalView | undefined;
  let count = 0;

  const compose = (draft: ViewDraft, id: string, below?: LocalView): LocalView => ({
    private_metadata: '',
    callback_id: '',
    external_id: '',
    notify_on_close: false,
    clear_on_close: false,
    ...draft,
    id,
    blocks: identifyBlocks(draft.blocks),
    hash: `${++count}.local`,
    state: { values: {} },
    team_id: TEAM.id,
    app_installed_team_id: TEAM.id,
    app_id: APP_ID,
    bot_id: BOT_ID,
    root_view_id: below ? below.root_view_id : id,
    previous_view_id: below ? below.id : null,
  });
  const nextId = (): string => `V${String(++count).padStart(8, '0')}`;

  return {
    modals: () => stack,
    home: () => home,
    find: (id) => stack.find((view) => view.id === id) ?? (home?.id === id ? home : undefined),
    open(draft) {
      const view = compose(draft, nextId());
      stack = [view];
      changed('modals');
      return view;
    },
    push(draft) {
      const top = stack.at(-1);
      if (!top || stack.length >= STACK) return undefined;
      const view = compose(draft, nextId(), top);
      stack = [...stack, view];
      changed('modals');
      return view;
    },
    update(id, draft) {
      const old = stack.find((view) => view.id === id);
      if (!old) return undefined;
      const view = { ...compose(draft, id), root_view_id: old.root_view_id, previous_view_id: old.previous_view_id };
      stack = stack.map((each) => (each.id === id ? view : each));
      changed('modals');
      return view;
    },
    publish(draft) {
      home = compose(draft, home?.id ?? nextId());
      changed('home');
      return home;
    },
    fill(id, values) {
      const fill = (view: LocalView): LocalView => (view.id === id ? { ...view, state: { values } } : view);
      stack = stack.map(fill);
      home = home && fill(home);
      return this.find(id);
    },
    close(id) {
      stack = id === undefined ? [] : stack.filter((view) => view.id !== id);
      changed('modals');
    },
  };
}
