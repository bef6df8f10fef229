import { aboveDateline } from './above-dateline.ts';
import { addressLine } from './address-line.ts';
import { boilerplate } from './boilerplate.ts';
import { byline } from './byline.ts';
import { captionStamp } from './caption-stamp.ts';
import { captions } from './captions.ts';
import type { CleaningRule } from './cleaning.ts';
import { cutOff } from './cut-off.ts';
import { dateline } from './dateline.ts';
import { gluedTitle } from './glued-title.ts';
import { gluedWords } from './glued-words.ts';
import { hardWrap } from './hard-wrap.ts';
import { headerPrefix } from './header-prefix.ts';
import { markdownResidue } from './markdown-residue.ts';
import { menuList } from './menu-list.ts';
import { mojibake } from './mojibake.ts';
import { repeated } from './repeated.ts';
import { signOff } from './sign-off.ts';
import { teasers } from './teasers.ts';
import { titleBelowLabels, titleLine } from './title-line.ts';
import { twoLanguages } from './two-languages.ts';
import { unicode } from './unicode.ts';

/** Every repair, in the order in which they are applied; each leans only on those before it. */
export const CLEANING_RULES: readonly CleaningRule[] = [
  mojibake,
  unicode,
  headerPrefix,
  menuList,
  addressLine,
  markdownResidue,
  boilerplate,
  gluedTitle,
  captions,
  captionStamp,
  titleLine,
  byline,
  titleBelowLabels,
  aboveDateline,
  dateline,
  signOff,
  teasers,
  hardWrap,
  repeated,
  twoLanguages,
  gluedWords,
  cutOff,
];
