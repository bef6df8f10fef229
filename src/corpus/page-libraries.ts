import { createRequire } from 'node:module';
import type * as ReadabilityPackage from '@mozilla/readability';
import type * as HtmlToText from 'html-to-text';
import type * as Linkedom from 'linkedom';
import type { PageLibraries } from '../article/formats/page-libraries.ts';

const require = createRequire(import.meta.url);
let loaded: PageLibraries | undefined;

/** Loads them on the first call: three DOM libraries would cost every start of a corpus that holds no page. */
export function loadPageLibraries(): PageLibraries {
  loaded ??= {
    parseHTML: (require('linkedom') as typeof Linkedom).parseHTML,
    Readability: (require('@mozilla/readability') as typeof ReadabilityPackage).Readability,
    convert: (require('html-to-text') as typeof HtmlToText).convert,
  };
  return loaded;
}
