import type { Answerer } from '../proposals/proposal.ts';
import { ages } from './ages.ts';
import { ahead } from './ahead.ts';
import { anniversaries } from './anniversaries.ts';
import { beenBefore } from './been-before.ts';
import { dated } from './dated.ts';
import { daySet } from './day-set.ts';
import { deeds, words } from './deeds.ts';
import { discussed } from './discussed.ts';
import { firstTold } from './first-told.ts';
import { lastOneBefore } from './last-before.ts';
import { levels } from './levels.ts';
import { listed } from './listed.ts';
import { meetings } from './meetings.ts';
import { metBeside } from './met-beside.ts';
import { metFirms } from './met-firms.ts';
import { offices } from './offices.ts';
import { opened } from './opened.ts';
import { passages } from './passages.ts';
import { people } from './people.ts';
import { present } from './present.ts';
import { replies } from './replies.ts';
import { seenTogether } from './seen-together.ts';
import { setIn } from './set-in.ts';
import { signedAnything } from './signed-anything.ts';
import { succession } from './succession.ts';
import { toldByClass } from './told-by-class.ts';
import { topic } from './topic.ts';
import { venue } from './venue.ts';
import { whoElse } from './who-else.ts';
import { whoElseThere } from './who-else-there.ts';
import { wished } from './wished.ts';

/**
 * The ways of answering, in order: facts first, then sentences, last the meeting at which an undated deed is told. The
 * first that has something to say answers.
 */
export const answerers: readonly Answerer[] = [
  ages,
  listed,
  anniversaries,
  levels,
  offices,
  people,
  daySet,
  replies,
  beenBefore,
  lastOneBefore,
  firstTold,
  succession,
  wished,
  venue,
  whoElse,
  whoElseThere,
  metFirms,
  opened,
  seenTogether,
  metBeside,
  signedAnything,
  meetings,
  dated,
  topic,
  discussed,
  words,
  ahead,
  passages,
  deeds,
  setIn,
  toldByClass,
  present,
];
