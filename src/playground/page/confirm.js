import { el } from './dom.js';
import { textObject } from './show-text.js';

/** Asks the visitor whether they mean it. Escape and *Cancel* are no. */
export function confirmed({ title, text, confirm, deny, style }) {
  return new Promise((resolve) => {
    const answer = (yes) => () => {
      dialog.remove();
      resolve(yes);
    };
    const no = el(
      'button',
      { type: 'button', class: 'button', onclick: answer(false) },
      ...textObject(deny ?? 'Cancel'),
    );
    const yes = el(
      'button',
      { type: 'button', class: `button ${style ?? 'primary'}`, onclick: answer(true) },
      ...textObject(confirm ?? 'Yes'),
    );
    const dialog = el(
      'dialog',
      { class: 'confirm', 'aria-labelledby': 'confirm-title' },
      el('h2', { id: 'confirm-title' }, ...textObject(title)),
      el('p', {}, ...textObject(text)),
      el('footer', {}, no, yes),
    );
    dialog.addEventListener('cancel', answer(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}
