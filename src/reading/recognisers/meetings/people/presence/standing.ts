import type { KnownPerson } from '../../../../draft.ts';
import type { Mode } from '../../../../reading.ts';

/** How a name stands in a sentence that tells a meeting. The words are without diacritical marks. */
export interface Standing {
  readonly who: KnownPerson;
  /** The name as it stands there. */
  readonly name: string;
  readonly mode: Mode | undefined;
  /** All that stands before the name, and the nearest of it. */
  readonly opening: string;
  readonly before: string;
  /** What stands next to the name. */
  readonly after: string;
  /** Whether somebody named before is already among those who meet. */
  readonly beside: boolean;
}

/** A way in which names stand in such sentences, and whether their bearers were there. */
export interface Kind {
  readonly name: string;
  readonly there: boolean;
  tells(standing: Standing): boolean;
}
