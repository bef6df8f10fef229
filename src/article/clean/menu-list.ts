import type { CleaningRule } from './cleaning.ts';

/** One entry of a menu: a bullet and a few words that end no sentence. */
const ENTRY = /^\s{0,8}[•·▪*–-] {1,3}[^.!?:;,\d]{1,32}$/;
/** So many in a row are no list of an article's own. */
const FEWEST = 8;

/** A long list of short bulleted words (the provinces or sections of a site) around an article: gone for good. */
export const menuList: CleaningRule = {
  name: 'menu list',
  apply(state) {
    const kept: string[] = [];
    let run: string[] = [];
    const close = (): void => {
      if (run.filter((line) => line.trim() !== '').length < FEWEST) kept.push(...run);
      else kept.push('');
      run = [];
    };
    for (const line of state.text.split('\n')) {
      if (ENTRY.test(line) || (run.length > 0 && line.trim() === '')) run.push(line);
      else {
        close();
        kept.push(line);
      }
    }
    close();
    return { ...state, text: kept.join('\n').trim() };
  },
};
