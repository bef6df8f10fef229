import { assistant } from './api/assistant.ts';
import { chat } from './api/chat.ts';
import { conversations } from './api/conversations.ts';
import { files } from './api/files.ts';
import type { Method } from './api/method.ts';
import { peopleMethods } from './api/people.ts';
import { reactions } from './api/reactions.ts';
import { views } from './api/views.ts';

/** The methods of Slack's Web API that the local Slack knows, by name. Any other is answered with `unknown_method`. */
export const methods: ReadonlyMap<string, Method> = new Map(
  [peopleMethods, chat, conversations, views, files, assistant, reactions].flatMap((family) => Object.entries(family)),
);
