import type * as ReadabilityPackage from '@mozilla/readability';
import type * as HtmlToText from 'html-to-text';
import type * as Linkedom from 'linkedom';

/** The libraries that make an article of a page. They are large: whoever reads files loads them with the first page. */
export interface PageLibraries {
  readonly parseHTML: typeof Linkedom.parseHTML;
  readonly Readability: typeof ReadabilityPackage.Readability;
  readonly convert: typeof HtmlToText.convert;
}
