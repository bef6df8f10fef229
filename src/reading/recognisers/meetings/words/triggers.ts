import { foldMarks } from '../../../../actor/fold.ts';
import { PRESS_ROOT } from './press-words.ts';
import { SCENE_ROOT } from './scene-words.ts';
import type { Trigger } from './trigger.ts';
import { PATTERNS } from './trigger-patterns.ts';

/** Talk that is no coming together of office-holders, although the words are the same. */
const NO_MEETING =
  /\b(?:cabinet|government'?s? (?:regular|monthly)|regular (?:government|cabinet)|monthly|plenary|committee|press|fans|shareholders?|annual general|national (?:online )?|politburo|steering committee|ministerial|annual|spring|autumn|board|election|party cell) (?:meeting|session|conference)\b|\b(?:[a-z0-9]+(?:st|nd|rd|th)|first|second|third|next) (?:[a-z]+ )?(?:meeting|session) of (?:the |their )(?![^.;]{0,60}\b(?:Steering Committee|Joint (?:Commission|Committee)|Intergovernmental|Commission on|Cooperation Committee)\b)|\bin talks (?:to|over|on|about)\b|\b(?:account|report|record|minutes) of (?:the|that) (?:meeting|talks)\b(?= (?:dates|gives|puts|places|says|said|mentions|names|recalls|speaks|adds|notes)\b)|\b(?:received|welcomed|greeted|met) (?:on arrival |upon arrival )?at (?:the )?(?:[a-z]+ ){0,4}(?:airport|airfield|air base|railway station)\b|\bto meet (?:the )?(?:demand|needs?|requirements?|targets?|goals?|standards?|criteria|expectations?)\b|\b(?:met|meets?|meeting) (?:yesterday |today |again )?(?:the )?(?:demand|needs?|requirements?|targets?|goals?|standards?|criteria|expectations?|with (?:difficult|success|resistance|criticism))\b/gi;

/** A root that every pattern needs: most sentences are passed over by this one test. */
const ANY_ROOT =
  /met|meet|talk|sp[eo]ak|spoke|phone|call|online|virtual|video|exchang|sen[dt]|cabl|extend|address|messag|summit|rece[ip]|host|gave|visit|trip|tour|arriv|travel|court|held|hold|session|consult|worked with|to separate|to further|sat |sit |sits |sitting |told |negotiat|wrote|confer|dialogue|discuss|conver|letter|welcom|presid|credential|grant|writ|wrote|dine|lunch|breakfast|together|chair|took part|tak(?:e|es|ing|en) part| stay|leave for|brought|brings|bringing|took place|saw |banquet|depart|be in |entertain|treated|convey|offered| link|teleconf| to greet| to see |was a meeting/i;

/** "To boost bilateral relations at a working session": the noun begins where something was. */
const AT_A =
  / (?:at|during|after|following) (?:an?|the|their|his|her) (?:[a-z-]+ ){0,2}(?:meeting|session|talks|reception|encounter)/;

/** How a scene tells that somebody stood ready. */
const WAITING = /^(?:(?:was|were) waiting for|awaited) /;

/** Every trigger of the sentence in order; fuller ones win where they overlap. */
export function findTriggers(sentence: string): Trigger[] {
  if (!ANY_ROOT.test(sentence) && !PRESS_ROOT.test(sentence) && !SCENE_ROOT.test(sentence)) return [];
  const plain = foldMarks(sentence);
  const masked = plain.replace(NO_MEETING, (words) => '#'.repeat(words.length));
  const found: (Trigger & { priority: number })[] = [];
  for (const [priority, [mode, form, pattern]] of PATTERNS.entries()) {
    pattern.lastIndex = 0;
    for (const match of masked.matchAll(pattern)) {
      const inner = form === 'noun' ? match[0].search(AT_A) + 1 : 0;
      found.push({ start: match.index + inner, end: match.index + match[0].length, mode, form, priority });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  const kept: Trigger[] = [];
  for (const { priority: _priority, ...trigger } of found) {
    if (kept.length < 24 && !kept.some((other) => trigger.start < other.end && other.start < trigger.end))
      kept.push(trigger);
  }
  // Who holds a welcome ceremony and then talks is told by the talks.
  const talks = kept.some(({ mode, form }) => form === 'verb' && mode === 'talks');
  // "Arriving at the Hall, where X was waiting for him, Y held talks with his host": told by the talks.
  const last = kept
    .filter(({ form, mode }) => form === 'verb' && mode !== 'visit')
    .sort((a, b) => b.start - a.start)[0];
  return kept
    .filter(({ start, end }) => !WAITING.test(plain.slice(start, end)) || last?.start === start)
    .filter(({ start, end }) => !talks || !/\bceremony\b(?! and talks\b)/.test(plain.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}
