import { type ParsedFile, parseArticles } from '../article/parse-articles.ts';
import { openMail } from './open-mail.ts';
import { loadPageLibraries } from './page-libraries.ts';
import { readVocabulary } from './read-vocabulary.ts';

let detector: ((text: string) => string) | undefined;

/** Loads the language detector, which is large, when a text is first met whose language is in doubt. */
async function loadDetector(): Promise<(text: string) => string> {
  const { eld } = await import('eld/small');
  return (text) => eld.detect(text).language;
}

/**
 * `parseArticles` with its tools: the word lists, and the language detector where a text needs one. A mail is opened first:
 * mail libraries are asynchronous, parsing is not.
 */
export async function parseFile(path: string, file: Uint8Array): Promise<ParsedFile> {
  let bytes = file;
  try {
    if (path.toLowerCase().endsWith('.eml')) bytes = await openMail(file);
  } catch (error) {
    const what = `The mail could not be opened: ${(error as Error).message}`;
    return { articles: [], problems: [{ what, file: path }] };
  }
  const tools = { vocabulary: readVocabulary(), pages: loadPageLibraries };
  if (detector) return parseArticles({ path, bytes }, { ...tools, detectLanguage: detector });
  let asked = false;
  const detectLanguage = () => {
    asked = true;
    return '';
  };
  const parsed = parseArticles({ path, bytes }, { ...tools, detectLanguage });
  if (!asked) return parsed;
  detector = await loadDetector();
  return parseArticles({ path, bytes }, { ...tools, detectLanguage: detector });
}
