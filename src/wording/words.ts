import type { en } from './en.ts';

/** The catalogue's shape: every language has every key. */
export type Words = typeof en;
