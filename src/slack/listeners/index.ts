import { command } from './command.ts';
import { directMessage } from './direct-message.ts';
import { feedback } from './feedback.ts';
import { form } from './form.ts';
import { home } from './home.ts';
import { introduction } from './introduction.ts';
import { leave } from './leave.ts';
import { linkPreview } from './link-preview.ts';
import type { Listener } from './listener.ts';
import { mention } from './mention.ts';
import { press } from './press.ts';
import { relatedShortcut } from './related-shortcut.ts';
import { searchShortcut } from './search-shortcut.ts';

/** Every surface that Diplo answers on. Adding one costs a file and a line here. */
export const listeners: readonly Listener[] = [
  command,
  mention,
  directMessage,
  press,
  home,
  searchShortcut,
  relatedShortcut,
  form,
  feedback,
  introduction,
  leave,
  linkPreview,
];
