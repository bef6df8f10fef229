import { blockNodes, fileNode, messageText } from './blocks.js';
import { el, fill, icon } from './dom.js';
import { ask, keyOf, personOf, store, threadReplies } from './store.js';

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });

/** A message as a list item. `openThread` is absent where threads are not opened from. */
export function messageNode(message, openThread) {
  const person = personOf(message.user);
  const date = new Date(Number(message.ts) * 1000);
  const place = { surface: { channel: message.channel, ts: message.ts }, channel: message.channel };
  const hasBlocks = (message.blocks ?? []).length > 0;
  const replies = openThread ? threadReplies(message.channel, message.ts) : [];
  const status = openThread && store.statuses.get(keyOf(message.channel, message.ts));
  return el(
    'li',
    {
      class: `message${message.ephemeral ? ' ephemeral' : ''}`,
      'data-ts': message.ts,
      tabindex: -1,
      'aria-label': `${person.real_name}, ${clock.format(date)}`,
    },
    message.ephemeral && message.user !== store.you && onlyYou(message),
    el('span', { class: `avatar ${person.name}`, 'aria-hidden': 'true' }, person.real_name.slice(0, 1)),
    el(
      'div',
      { class: 'content' },
      el(
        'div',
        { class: 'meta' },
        el('strong', {}, person.real_name),
        person.is_bot && el('span', { class: 'badge' }, 'APP'),
        el('time', { datetime: date.toISOString(), title: moment.format(date) }, clock.format(date)),
      ),
      ...(hasBlocks ? blockNodes(message.blocks, place) : message.text ? [messageText(message.text)] : []),
      message.edited && el('small', { class: 'edited' }, '(edited)'),
      ...(message.files ?? []).map(fileNode),
      reactions(message),
      status && el('p', { class: 'status' }, `Diplo ${status}`),
      replies.length > 0 && replyLink(message, replies, openThread),
    ),
    openThread && !message.ephemeral && toolbar(message, openThread),
  );
}

function onlyYou({ channel, ts }) {
  const dismiss = () => ask('dismiss', { channel, ts });
  return el(
    'p',
    { class: 'only-you' },
    icon('eye'),
    'Only visible to you',
    el('button', { type: 'button', class: 'plain', onclick: dismiss }, 'Dismiss'),
  );
}

const PICTURES = { eyes: '👀', white_check_mark: '✅', hourglass: '⌛', thumbsup: '👍', '+1': '👍', warning: '⚠️' };

function reactions({ reactions = [] }) {
  if (reactions.length === 0) return undefined;
  return el(
    'p',
    { class: 'reactions' },
    ...reactions.map(({ name, users }) =>
      el('span', { title: name }, `${PICTURES[name] ?? `:${name}:`} ${users.length}`),
    ),
  );
}

function replyLink(message, replies, openThread) {
  const names = [...new Set(replies.map(({ user }) => personOf(user).real_name))].join(', ');
  return el(
    'button',
    { type: 'button', class: 'replies', onclick: () => openThread(message) },
    icon('thread'),
    el('strong', {}, replies.length === 1 ? '1 reply' : `${replies.length} replies`),
    el('span', {}, `from ${names}`),
  );
}

function toolbar(message, openThread) {
  const tool = (picture, name, onclick) =>
    el(
      'button',
      { type: 'button', class: 'quiet', title: name, 'aria-label': name, onclick },
      icon(picture),
      el('span', {}, name),
    );
  const shortcuts = store.shortcuts.filter(({ type }) => type === 'message');
  const use = (callback_id) => () =>
    ask('shortcut', { callback_id, message: { channel: message.channel, ts: message.ts } });
  return el(
    'div',
    { class: 'toolbar' },
    tool('thread', 'Reply in thread', () => openThread(message)),
    ...shortcuts.map(({ name, callback_id }) => tool('bolt', name, use(callback_id))),
  );
}

/**
 * Shows these messages in a list, changing only what changed, so that focus, scroll and half-typed fields stay.
 * Gives the items that are new.
 */
export function showMessages(list, messages, openThread) {
  const old = new Map([...list.children].filter((item) => item.dataset.ts).map((item) => [item.dataset.ts, item]));
  const fresh = [];
  const items = messages.map((message) => {
    const drawn = JSON.stringify([message, openThread && repliesKey(message)]);
    const item = old.get(message.ts);
    if (item && item.drawn === drawn) return item;
    const node = messageNode(message, openThread);
    node.drawn = drawn;
    if (item?.contains(document.activeElement)) queueMicrotask(() => node.focus({ preventScroll: true }));
    if (item) node.replaced = true;
    fresh.push(node);
    return node;
  });
  if (items.length === list.children.length && items.every((item, index) => item === list.children[index])) return [];
  const keep = items.find((item) => item.contains(document.activeElement));
  if (keep) moveAround(list, items);
  else fill(list, ...items);
  return fresh;
}

/** Puts items in order without taking those out that stay, as that would lose the focus. */
function moveAround(list, items) {
  const wanted = new Set(items);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  items.forEach((item, index) => {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  });
}

function repliesKey({ channel, ts }) {
  const replies = threadReplies(channel, ts);
  return [replies.length, replies.at(-1)?.user, store.statuses.get(keyOf(channel, ts))];
}

/**
 * Brings what is new into view: its end, or its start where it is taller than the window on it. A message that changed
 * stays where it is, unless its end was in view before (`atEnd`) or it is out of sight.
 */
export function revealNew(scroller, fresh, atEnd) {
  const last = fresh.at(-1);
  if (!last) return;
  const tall = last.offsetHeight > scroller.clientHeight - 40;
  const top = last.offsetTop - 8;
  const { scrollTop, clientHeight, scrollHeight } = scroller;
  if (!last.replaced) scroller.scrollTop = tall ? top : scrollHeight;
  else if (atEnd && !tall) scroller.scrollTop = scrollHeight;
  else if (top < scrollTop || top > scrollTop + clientHeight / 2) scroller.scrollTop = top;
}

/** Whether a list's end is in view. */
export function isAtEnd({ scrollTop, clientHeight, scrollHeight }) {
  return scrollHeight - scrollTop - clientHeight < 40;
}
