import { CHANGING } from './changing.ts';
import { CONFLICT } from './conflict.ts';
import { EVENTS } from './events.ts';
import { GIVING } from './giving.ts';
import { GOING } from './going.ts';
import { GOODS } from './goods.ts';
import { MAKING } from './making.ts';
import { MANNER } from './manner.ts';
import { MATTERS } from './matters.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { PLACES } from './places.ts';
import { SAYING } from './saying.ts';

/** Every class of words that may stand for each other, by theme. */
export const CLASSES: readonly string[] = [
  ...GIVING,
  ...SAYING,
  ...GOING,
  ...MAKING,
  ...CONFLICT,
  ...PEOPLE,
  ...GOODS,
  ...MONEY,
  ...PLACES,
  ...MATTERS,
  ...MANNER,
  ...CHANGING,
  ...EVENTS,
];
