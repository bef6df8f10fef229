import { blockNodes } from './blocks.js';
import { createComposer } from './composer.js';
import { el, fill, icon } from './dom.js';
import { isAtEnd, revealNew, showMessages } from './messages.js';
import { showModal, viewPlace } from './modal.js';
import { ask, channelMessages, keyOf, nameOf, readState, store, threadReplies } from './store.js';

const byId = (id) => document.getElementById(id);
const HOME = 'home';
let place = location.hash.slice(1) || 'C0DIPLO';
let thread;
let homeShown;

const composer = createComposer({
  label: 'Message',
  target: () => ({ channel: place }),
  withShortcuts: true,
});
const replier = createComposer({
  label: 'Reply in thread',
  target: () => ({ channel: thread.channel, thread: thread.ts }),
});

const here = () => store.channels.find(({ id }) => id === place);

/** Goes to a channel, the direct messages or Home. */
function goTo(next) {
  place = next;
  history.replaceState(undefined, '', `#${next}`);
  closeThread();
  byId('messages').replaceChildren();
  homeShown = undefined;
  const direct = store.channels.find(({ id }) => id === next)?.is_im;
  if (next === HOME || direct) ask('tab', { tab: next === HOME ? 'home' : 'messages' });
  show();
  // On a phone the focus would bring up the keyboard over the examples.
  if (next !== HOME && matchMedia('(min-width: 761px)').matches) composer.focus();
}

function openThread(message) {
  thread = { channel: message.channel, ts: message.ts };
  byId('thread-messages').replaceChildren();
  show();
  replier.focus();
}

function closeThread() {
  if (thread) closed.add(keyOf(thread.channel, thread.ts));
  thread = undefined;
  byId('thread-messages').replaceChildren();
}

function show() {
  if (place !== HOME && !here()) place = 'C0DIPLO';
  showSidebar();
  showHeader();
  const home = place === HOME;
  byId('home').hidden = !home;
  byId('messages').hidden = home;
  byId('composer').hidden = home;
  if (home) showHome();
  else showChannel();
  showThread();
  showModal();
}

function showSidebar() {
  const item = (id, picture, text) =>
    el(
      'button',
      { type: 'button', 'aria-current': id === place && 'page', onclick: () => goTo(id) },
      icon(picture),
      text,
    );
  const channels = store.channels.filter(({ is_im }) => !is_im);
  const direct = store.channels.filter(({ is_im }) => is_im);
  fill(
    byId('places'),
    el('h2', {}, 'Channels'),
    channels.map(({ id, name }) => item(id, 'hash', name)),
    el('h2', {}, 'Diplo'),
    direct.map(({ id }) => item(id, 'chat', 'Direct message')),
    item(HOME, 'home', 'Home'),
  );
}

function showHeader() {
  const channel = here();
  const title = channel ? (channel.is_im ? channel.name : `# ${channel.name}`) : 'Diplo';
  document.title = `${title} · Diplo playground`;
  fill(byId('title'), title);
  fill(byId('topic'), channel?.topic ?? 'Home, as each member sees it');
  composer.describe(
    channel?.is_im
      ? 'Ask Diplo anything'
      : `Message #${channel?.name ?? ''} — /diplo search …, or @Diplo and a question`,
  );
}

function showChannel() {
  const list = byId('messages');
  const messages = channelMessages(place);
  const scroller = byId('scroller');
  const atEnd = isAtEnd(scroller);
  const fresh = showMessages(list, messages, openThread);
  byId('welcome').hidden = false;
  byId('welcome').classList.toggle('small', messages.length > 0);
  showWelcome(messages.length === 0);
  revealNew(scroller, fresh, atEnd);
}

function showWelcome(empty) {
  const channel = here();
  const direct = channel?.is_im === true;
  const prompts = direct ? store.prompts.map(({ title, message }) => ({ text: message, label: title })) : [];
  const examples = store.examples.filter((text) => /^[/@]/.test(text) !== direct).map((text) => ({ text }));
  const chips = [...examples, ...prompts].map(({ text, label }) =>
    el('button', { type: 'button', class: 'chip', onclick: () => composer.send(text) }, label ?? text),
  );
  fill(
    byId('welcome'),
    empty && el('h2', {}, direct ? 'Ask Diplo, just between you two' : `Try Diplo in #${channel?.name}`),
    empty &&
      el(
        'p',
        {},
        'Diplo remembers who met whom, when, and what each side said. Replies, buttons and threads are what Slack would show; nothing leaves this machine.',
      ),
    empty && chips.length > 0 && el('div', { class: 'chips' }, ...chips),
  );
}

function showHome() {
  byId('welcome').hidden = true;
  const view = store.home;
  if (homeShown && homeShown === view?.hash) return;
  homeShown = view?.hash ?? 'none';
  if (view) fill(byId('home'), ...blockNodes(view.blocks, viewPlace(view, view.state?.values)));
  else fill(byId('home'), el('p', { class: 'status' }, 'Diplo is preparing its Home…'));
}

function showThread() {
  const root = thread && store.messages.get(keyOf(thread.channel, thread.ts));
  byId('thread').hidden = !root;
  document.body.classList.toggle('with-thread', Boolean(root));
  if (!root) return;
  fill(byId('thread-place'), here()?.is_im ? 'with Diplo' : `# ${nameOf(root.channel)}`);
  const list = byId('thread-messages');
  const scroller = byId('thread-scroller');
  const atEnd = isAtEnd(scroller);
  const fresh = showMessages(list, [root, ...threadReplies(root.channel, root.ts)]);
  const status = store.statuses.get(keyOf(root.channel, root.ts));
  fill(byId('thread-status'), status ? `Diplo ${status}` : '');
  replier.describe(here()?.is_im ? 'Reply…' : 'Reply — start with @Diplo to ask it');
  revealNew(scroller, fresh, atEnd);
}

/** Threads that the visitor closed: what still comes into them does not open them again. */
const closed = new Set();

/** Takes in one change, and opens the thread that Diplo's first answer to the visitor went to. */
function take(change) {
  if (change.type === 'message') {
    const { message } = change;
    const isNew = !store.messages.has(keyOf(message.channel, message.ts));
    store.messages.set(keyOf(message.channel, message.ts), message);
    if (message.thread_ts) store.statuses.delete(keyOf(message.channel, message.thread_ts));
    const root = message.thread_ts && store.messages.get(keyOf(message.channel, message.thread_ts));
    const wide = matchMedia('(min-width: 900px)').matches;
    const answered = isNew && root?.user === store.you && message.user !== store.you && message.channel === place;
    if (answered && !thread && wide && !closed.has(keyOf(root.channel, root.ts)))
      thread = { channel: root.channel, ts: root.ts };
  } else if (change.type === 'removed') store.messages.delete(keyOf(change.channel, change.ts));
  else if (change.type === 'modals') store.modals = change.modals;
  else if (change.type === 'home') store.home = change.home;
  else if (change.type === 'prompts') store.prompts = change.prompts;
  else if (change.type === 'status') store.statuses.set(keyOf(change.channel, change.thread_ts), change.status);
  show();
}

function start() {
  byId('composer').append(composer.node);
  byId('thread-composer').append(replier.node);
  byId('close-thread').append(icon('close'));
  byId('close-thread').addEventListener('click', () => {
    closeThread();
    show();
    composer.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !thread || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    closeThread();
    show();
    composer.focus();
  });
  const changes = new EventSource('/api/events');
  let opened = false;
  changes.addEventListener('message', ({ data }) => take(JSON.parse(data)));
  changes.addEventListener('open', async () => {
    byId('offline').hidden = true;
    await readState();
    if (opened) return show();
    opened = true;
    goTo(place);
    document.body.dataset.ready = 'true';
  });
  changes.addEventListener('error', () => {
    byId('offline').hidden = false;
  });
}

start();
