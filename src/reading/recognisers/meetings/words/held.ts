/** Up to four words before a noun ("a brief bilateral"), quoted or not. */
export const ADJ = '(?:[“"]?[A-Za-z0-9\'+-]+[”"]? ){0,4}';

/** Verbs by which somebody holds what a noun names: "held talks", "co-chaired the meeting". */
export const HELD =
  '(?:held|had|holds?|holding|having|conducted|hosted|co-chaired|co-hosted|chaired|attended|joined|concluded|opened|began|begun|started|kicked off)';
