import type { ArticleFormat } from './format.ts';
import { html } from './html.ts';
import { json, jsonLines } from './json.ts';
import { mail } from './mail.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Every kind of file that holds articles. A file of no listed extension is not the corpus's. */
export const FORMATS: readonly ArticleFormat[] = [text, markdown, html, json, jsonLines, mail];
