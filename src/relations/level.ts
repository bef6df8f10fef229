import { fold } from '../actor/fold.ts';

const CORE =
  /(?:\b(?:comprehensive|extensive|strategic|cooperative|co-operative|green|special|sectoral|privileged|enhanced|global) ){0,5}partnership\b/;

/** The level that a wording names, for comparing: "Comprehensive Strategic Partnership for Peace" → "comprehensive strategic partnership". */
export function coreOfLevel(wording: string): string {
  const known = cores.get(wording);
  if (known !== undefined) return known;
  if (cores.size > 5000) cores.clear();
  const core = findCore(wording);
  cores.set(wording, core);
  return core;
}

/** Few wordings stand in many articles. */
const cores = new Map<string, string>();

function findCore(wording: string): string {
  const plain = fold(wording)
    .replace(/partners\b/, 'partnership')
    .replace('co-operative', 'cooperative');
  const core = CORE.exec(plain);
  if (!core) return plain.trim();
  const after = plain.slice(core.index + core[0].length);
  return /^ (?:on|in) (?!the 21st|asia)/.test(after) ? plain.slice(core.index).trim() : core[0].trim();
}

/**
 * How high a level stands in the order that Việt Nam and its partners use; more is higher. `undefined` for what stands
 * beside the order: partnerships of one field, and formulas without the word.
 */
export function rankOfLevel(wording: string): number | undefined {
  const core = coreOfLevel(wording);
  if (!core.endsWith('partnership') || core.includes('green') || core.includes('sectoral')) return undefined;
  const comprehensive = core.includes('comprehensive');
  if (core.includes('strategic')) return comprehensive ? 3 : core.includes('extensive') ? 2.5 : 2;
  return comprehensive ? 1 : 0.5;
}
