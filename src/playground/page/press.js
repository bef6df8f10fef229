import { confirmed } from './confirm.js';
import { textObject } from './show-text.js';
import { ask } from './store.js';

/** Tells the app of a use, after asking where the element wants that. */
export async function press(spec, block, place, chosen, pressed = spec) {
  if (spec.confirm && !(await confirmed(spec.confirm))) return false;
  const values = place.values?.();
  const surface = values ? { ...place.surface, values } : place.surface;
  await ask('press', { surface, block_id: block.block_id, action_id: pressed.action_id ?? spec.action_id, chosen });
  return true;
}

/** The words of a text object. */
export const plain = (object) =>
  textObject(object)
    .map((part) => (typeof part === 'string' ? part : part.textContent))
    .join('');
