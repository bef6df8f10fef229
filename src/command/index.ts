import { anniversaries } from './anniversaries.ts';
import { ask } from './ask.ts';
import { change } from './change.ts';
import type { Command } from './command.ts';
import { digest } from './digest.ts';
import { createHelp } from './help.ts';
import { pause } from './pause.ts';
import { read } from './read.ts';
import { related } from './related.ts';
import { resume } from './resume.ts';
import { search } from './search.ts';
import { status } from './status.ts';
import { subscribe } from './subscribe.ts';
import { subscriptions } from './subscriptions.ts';
import { unsubscribe } from './unsubscribe.ts';

/** What Diplo can be told, in the order that help shows. Adding one costs a file and a line here. */
export const commands: readonly Command[] = [
  search,
  ask,
  read,
  related,
  digest,
  anniversaries,
  subscribe,
  subscriptions,
  unsubscribe,
  change,
  pause,
  resume,
  status,
  createHelp(() => commands),
];
