import { command } from './command.ts';
import { directMessage } from './direct-message.ts';
import type { Listener } from './listener.ts';
import { mention } from './mention.ts';
import { press } from './press.ts';

/** Every surface that Diplo answers on. */
export const listeners: readonly Listener[] = [command, mention, directMessage, press];
