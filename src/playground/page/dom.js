/**
 * Builds an element. Strings become text nodes; there is no other way to put text on the page, so nothing that an
 * article or a person wrote is ever read as markup.
 * @param {string} tag
 * @param {Record<string, unknown>} [props] attributes; `on…` are listeners, `undefined` and `false` are left out
 * @param {...(Node | string | undefined | false | (Node | string | undefined | false)[])} children
 */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  setProps(node, props);
  node.append(...children.flat().filter((child) => child !== undefined && child !== false && child !== ''));
  return node;
}

function setProps(node, props) {
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : String(value));
  }
}

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines of the page's own small pictures, on a grid of 20. */
const OUTLINES = {
  hash: 'M7.5 3 6 17M14 3l-1.5 14M3.5 7.500h13.500M3 12.500h13.5',
  chat: 'M3.5 4.500h13v9h-7l-4 3v-3h-2z',
  home: 'M3 9.5 10 3.500l7 6M5 8.500v8h10v-8',
  eye: 'M2 10c3.5-6 12.5-6 16 0-3.5 6-12.5 6-16 0zM10 7.700a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.600z',
  thread: 'M4 4.500h12v8H9l-3.5 3v-3H4zM7 7.500h6M7 9.800h4',
  close: 'M5 5l10 10M15 5 5 15',
  bolt: 'M11 2.5 4.5 11H10l-1 6.5 6.5-8.500H10z',
  send: 'M3 4l14.5 6L3 16l1.8-6zM4.8 10h6',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  up: 'M6.5 9v7.500h-3V9zM6.5 9.5 10 3c1.5 0 2 1 1.8 2.300L11.3 8h4.200c1 0 1.5.8 1.3 1.700l-1.3 5.600c-.2.8-.7 1.2-1.5 1.200H6.5',
  down: 'M13.5 11V3.500h3V11zM13.5 10.5 10 17c-1.5 0-2-1-1.8-2.300l.5-2.700H4.500c-1 0-1.5-.8-1.3-1.700l1.3-5.600C4.7 3.9 5.2 3.5 6 3.500h7.5',
  file: 'M5 2.500h7l3.5 3.500v11.500H5zM12 2.500V6h3.5',
  back: 'M12 4.5 6.5 10l5.5 5.5',
};

/** A small picture that says nothing to screen readers; the words stand beside it. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  for (const [key, value] of Object.entries({ viewBox: '0 0 20 20', class: 'icon', 'aria-hidden': 'true' }))
    svg.setAttribute(key, value);
  path.setAttribute('d', OUTLINES[name] ?? '');
  svg.append(path);
  return svg;
}

/** Puts other children in place of a node's own. */
export function fill(node, ...children) {
  node.replaceChildren(...children.flat().filter((child) => child !== undefined && child !== false && child !== ''));
}
