import { el, fill, icon } from './dom.js';
import { ask, store } from './store.js';

/**
 * A box to type in. Enter sends, Shift+Enter breaks the line. A slash command is completed while it is typed: arrows
 * choose, Tab or Enter take. `target()` says where it goes.
 */
export function createComposer({ label, target, withShortcuts = false }) {
  const listId = `complete-${Math.random().toString(36).slice(2)}`;
  const list = el('ul', { class: 'complete', role: 'listbox', id: listId, hidden: true, 'aria-label': 'Commands' });
  const box = el('textarea', {
    rows: 1,
    'aria-label': label,
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 8000,
  });
  const button = el('button', { type: 'submit', class: 'send', 'aria-label': 'Send', title: 'Send' }, icon('send'));
  const extras = el('span', { class: 'extras' });
  const form = el('form', { class: 'composer' }, list, box, el('div', { class: 'row' }, extras, button));
  let offered = [];
  let chosen = 0;
  let moved = false;

  const ready = () => {
    button.disabled = box.value.trim() === '';
  };
  const complete = () => {
    offered = offersFor(box.value);
    chosen = 0;
    moved = false;
    showOffers();
  };
  const showOffers = () => {
    list.hidden = offered.length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
    fill(
      list,
      offered.map((offer, index) =>
        el(
          'li',
          {
            role: 'option',
            'aria-selected': String(index === chosen),
            onmousedown: (event) => {
              event.preventDefault();
              take(offer);
            },
          },
          el('code', {}, offer.line),
          el('small', {}, offer.usage),
          el('span', {}, offer.about),
        ),
      ),
    );
  };
  const showChosen = () => {
    showOffers();
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
  };
  const take = (offer) => {
    box.value = `${offer.line} `;
    offered = [];
    showOffers();
    ready();
    box.focus();
  };
  const send = async (text) => {
    const line = text.trim();
    if (!line) return;
    const took = await ask('say', { ...target(), text: line });
    if (!took) return;
    if (box.value.trim() === line) box.value = '';
    complete();
    ready();
  };

  box.addEventListener('input', () => {
    ready();
    complete();
  });
  box.addEventListener('blur', () => {
    list.hidden = true;
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (offered.length > 0 && !list.hidden) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        chosen = (chosen + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length;
        moved = true;
        return showChosen();
      }
      if (event.key === 'Escape') {
        event.stopPropagation();
        list.hidden = true;
        return;
      }
      const offer = offered[chosen];
      if (event.key === 'Tab' || (event.key === 'Enter' && (moved || !isCommand(box.value)))) {
        event.preventDefault();
        return take(offer);
      }
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send(box.value);
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(box.value);
  });
  ready();

  return {
    node: form,
    send,
    /** Sets the hint in the empty box, and the shortcuts beside it. */
    describe(hint) {
      box.placeholder = hint;
      const shortcuts = withShortcuts ? store.shortcuts.filter(({ type }) => type === 'global') : [];
      fill(
        extras,
        shortcuts.map(({ name, callback_id }) =>
          el(
            'button',
            { type: 'button', class: 'quiet', onclick: () => ask('shortcut', { callback_id }) },
            icon('bolt'),
            name,
          ),
        ),
        el('span', { class: 'keys' }, withShortcuts ? 'Enter sends · / lists commands' : 'Enter sends · Esc closes'),
      );
    },
    focus: () => box.focus(),
  };
}

/** Whether a slash command's name stands there whole, so that Enter sends it. */
function isCommand(value) {
  const name = value.trim().split(' ')[0].toLowerCase();
  return store.commands.some(({ line }) => line.split(' ')[0] === name);
}

/** Commands that begin as the line does; none once the line goes on with words of its own. */
function offersFor(value) {
  if (!value.startsWith('/') || value.includes('\n')) return [];
  const typed = value.toLowerCase().trimStart();
  return store.commands.filter(({ line }) => line.startsWith(typed) && line !== typed.trim());
}
