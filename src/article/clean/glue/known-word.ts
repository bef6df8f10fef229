import type { Vocabulary } from '../vocabulary.ts';

const PREFIX =
  /^(?:un|non|multi|sub|co|inter|pre|post|anti|bio|geo|socio|cyber|micro|macro|eco|agro|agri|hydro|tele|counter|pro)(?=[a-z]{4})/;
const SUFFIX = /(?:isations?|izations?|ism|ists?|is(?:e|es|ed|ing)|iz(?:e|es|ed|ing)|ness|ship|ments?|ly|s|['’]s?)$/;

/** Whether a lower-case word is one: listed, common, or made of a listed word by an everyday prefix or ending. */
export function isKnownWord(word: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.knows(word) || vocabulary.frequency(word) > 0) return true;
  const bare = word.replace(SUFFIX, '');
  if (bare.length >= 4 && bare !== word && (vocabulary.knows(bare) || vocabulary.knows(`${bare}e`))) return true;
  const stem = word.replace(PREFIX, '');
  return stem !== word && vocabulary.knows(stem);
}
