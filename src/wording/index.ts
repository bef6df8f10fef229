import { en } from './en.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';

/** The languages of the interface, by the language part of a locale. */
export const languages: Readonly<Record<string, Words>> = { en, vi };

/** The catalogue for a reader's locale (`vi-VN`, `en_US`); English where the language is not offered. */
export function wordsFor(locale: string | undefined): Words {
  return languages[(locale ?? 'en').slice(0, 2).toLowerCase()] ?? en;
}
