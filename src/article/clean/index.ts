import { captions } from './captions.ts';
import type { CleaningRule } from './cleaning.ts';
import { dateline } from './dateline.ts';
import { hardWrap } from './hard-wrap.ts';
import { headerPrefix } from './header-prefix.ts';
import { mojibake } from './mojibake.ts';
import { signOff } from './sign-off.ts';
import { titleLine } from './title-line.ts';
import { unicode } from './unicode.ts';

/** Every repair, in the order in which they are applied; each leans only on those before it. */
export const CLEANING_RULES: readonly CleaningRule[] = [
  mojibake,
  unicode,
  headerPrefix,
  captions,
  titleLine,
  dateline,
  hardWrap,
  signOff,
];
