import { type ParsedFile, parseArticles } from '../article/parse-articles.ts';
import { loadPageLibraries } from './page-libraries.ts';
import { readVocabulary } from './read-vocabulary.ts';

let detector: ((text: string) => string) | undefined;

/** Loads the language detector, which is large, when a text is first met whose language is in doubt. */
async function loadDetector(): Promise<(text: string) => string> {
  const { eld } = await import('eld/small');
  return (text) => eld.detect(text).language;
}

/** `parseArticles` with its tools: the word lists, and the language detector where a text needs one. */
export async function parseFile(path: string, bytes: Uint8Array): Promise<ParsedFile> {
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
