import { companion, sportsperson } from './bystanders.ts';
import { decider, honoured } from './honoured.ts';
import { greeted, IN_PASSING, metBefore } from './in-passing.ts';
import { hostOfReception, invitedByThose, inviter, inviterOfVisitor } from './invited.ts';
import { former, longAgo, makerBefore, toCome } from './of-another-time.ts';
import { owner } from './owner.ts';
import type { Kind } from './standing.ts';
import { announcer, speakerElsewhere, speakerOfOthers, spokesperson } from './tellers.ts';
import { addressee, bearerOfCredentials, greetedThere, guest } from './there-after-all.ts';

/** Every way in which a name stands in a sentence that tells a meeting; the first that tells decides. Of no kind: there. */
export const KINDS: readonly Kind[] = [
  sportsperson,
  spokesperson,
  speakerElsewhere,
  speakerOfOthers,
  announcer,
  longAgo,
  owner,
  inviterOfVisitor,
  hostOfReception,
  inviter,
  invitedByThose,
  former,
  makerBefore,
  toCome,
  companion,
  honoured,
  decider,
  guest,
  addressee,
  greetedThere,
  bearerOfCredentials,
  greeted,
  metBefore,
  ...IN_PASSING,
];
