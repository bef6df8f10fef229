import { acknowledge } from './acknowledge.ts';
import { forgetRepeats } from './forget-repeats.ts';
import type { Guard } from './guard.ts';
import { keepInside } from './keep-inside.ts';
import { limitRate } from './limit-rate.ts';
import { track } from './track.ts';

/** In the order that a request passes them: counted, acknowledged, then judged. */
export const guards: readonly Guard[] = [track, acknowledge, forgetRepeats, keepInside, limitRate];
