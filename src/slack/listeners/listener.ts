import type { App } from '@slack/bolt';
import type { SlackDesk } from '../slack-desk.ts';

/** Registers what one surface does: one file each, one line in `index.ts`. */
export type Listener = (app: App, desk: SlackDesk) => void;
