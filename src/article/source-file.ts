import type { Vocabulary } from './clean/vocabulary.ts';
import type { PageLibraries } from './formats/page-libraries.ts';

/** A file as it lies on disk: how it will be named, and what is in it. */
export interface SourceFile {
  /** Relative to the corpus folder, with forward slashes; the extension decides the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What cleaning leans on that is too large to live in the code; each rule that lacks its tool passes the text on as it is. */
export interface ArticleTools {
  /** English words, for parting glued ones. */
  readonly vocabulary?: Vocabulary;
  /** Called with the first web page; without it, pages are Problems. */
  readonly pages?: () => PageLibraries;
  /** ISO 639-1 code of a text's language; an empty string when it cannot tell. Asked only where English is in doubt. */
  readonly detectLanguage?: (text: string) => string;
}
