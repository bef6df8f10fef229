/**
 * What Slack refuses in blocks, written from its reference pages and not from Diplo's own limits, so that a wrong limit
 * there shows here. Each fault is a path and a reason.
 */

type Json = Record<string, unknown>;
type Surface = 'message' | 'modal' | 'home';

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The faults of a message's or view's blocks; none when Slack would take them. */
export function blockFaults(blocks: unknown, surface: Surface): string[] {
  if (!Array.isArray(blocks)) return ['blocks: not a list'];
  const faults: string[] = [];
  const most = surface === 'message' ? 50 : 100;
  if (blocks.length > most) faults.push(`blocks: ${blocks.length} are more than ${most}`);
  const ids = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (!isJson(block)) {
      faults.push(`blocks/${index}: not a block`);
      continue;
    }
    const id = block.block_id;
    if (typeof id === 'string' && (ids.has(id) || id.length > 255)) faults.push(`blocks/${index}: bad block_id`);
    if (typeof id === 'string') ids.add(id);
    for (const fault of faultsOf(block, surface)) faults.push(`blocks/${index}/${String(block.type)}: ${fault}`);
  }
  if (blocks.filter((block) => isJson(block) && block.type === 'table').length > 1) faults.push('blocks: two tables');
  // slackapi/bolt-js#2509: some 13,200 characters together are too many.
  if (surface === 'message' && allText(blocks) > 13_200) faults.push('msg_blocks_too_long');
  return faults;
}

function allText(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + allText(item), 0);
  if (!isJson(value)) return 0;
  return Object.entries(value).reduce((sum, [key, item]) => sum + (key === 'type' ? 0 : allText(item)), 0);
}

function faultsOf(block: Json, surface: Surface): string[] {
  switch (block.type) {
    case 'header':
      return textFaults(block.text, 150, ['plain_text']);
    case 'section':
      return [
        ...(block.text === undefined && block.fields === undefined ? ['neither text nor fields'] : []),
        ...(block.text === undefined ? [] : textFaults(block.text, 3000)),
        ...(block.fields === undefined ? [] : listFaults(block.fields, 1, 10, (field) => textFaults(field, 2000))),
        ...(block.accessory === undefined ? [] : elementFaults(block.accessory)),
      ];
    case 'divider':
      return [];
    case 'context':
      return listFaults(block.elements, 1, 10, (element) => textFaults(element, 2000));
    case 'actions':
      return [...listFaults(block.elements, 1, 25, elementFaults), ...sameActionIds(block.elements)];
    case 'context_actions':
      if (surface !== 'message') return ['only messages take context_actions'];
      return listFaults(block.elements, 1, 5, feedbackFaults);
    case 'rich_text':
      return listFaults(block.elements, 1, 1000, richFaults);
    case 'table':
      return surface === 'message' ? tableFaults(block) : ['only messages take tables'];
    case 'input':
      return [
        ...(surface === 'message' ? ['no input in messages of Diplo'] : []),
        ...textFaults(block.label, 2000, ['plain_text']),
        ...elementFaults(block.element),
      ];
    default:
      return ['unknown block type'];
  }
}

function textFaults(value: unknown, most: number, types: readonly string[] = ['plain_text', 'mrkdwn']): string[] {
  if (!isJson(value) || typeof value.text !== 'string') return ['no text object'];
  const faults: string[] = [];
  if (!types.includes(String(value.type))) faults.push(`text of type ${String(value.type)}`);
  if (value.text.trim() === '') faults.push('empty text');
  if (value.text.length > most) faults.push(`${value.text.length} characters are more than ${most}`);
  if (!value.text.isWellFormed()) faults.push('broken characters');
  return faults;
}

function listFaults(value: unknown, least: number, most: number, each: (item: unknown) => string[]): string[] {
  if (!Array.isArray(value)) return ['no list'];
  if (value.length < least || value.length > most) return [`${value.length} entries, not ${least} to ${most}`];
  return value.flatMap(each);
}

function sameActionIds(elements: unknown): string[] {
  const ids = (Array.isArray(elements) ? elements : []).map((element) => (isJson(element) ? element.action_id : ''));
  return new Set(ids).size === ids.length ? [] : ['an action_id twice'];
}

const ELEMENTS = new Set([
  'button',
  'plain_text_input',
  'radio_buttons',
  'static_select',
  'multi_static_select',
  'timepicker',
  'overflow',
  'checkboxes',
]);

function elementFaults(element: unknown): string[] {
  if (!isJson(element)) return ['no element'];
  const faults: string[] = [];
  if (!ELEMENTS.has(String(element.type))) faults.push(`unknown element ${String(element.type)}`);
  if (typeof element.action_id !== 'string' || element.action_id.length > 255) faults.push('bad action_id');
  if (element.type === 'button') {
    faults.push(...textFaults(element.text, 75, ['plain_text']));
    if (typeof element.value === 'string' && (element.value === '' || element.value.length > 2000))
      faults.push('bad value');
    const said = element.accessibility_label;
    if (said !== undefined && (typeof said !== 'string' || said === '' || said.length > 75)) faults.push('bad label');
    if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger')
      faults.push('bad style');
    if (element.url !== undefined && (typeof element.url !== 'string' || element.url.length > 3000))
      faults.push('bad url');
  }
  if (element.type === 'plain_text_input' && element.placeholder !== undefined)
    faults.push(...textFaults(element.placeholder, 150, ['plain_text']));
  if (element.type === 'radio_buttons') faults.push(...listFaults(element.options, 1, 10, optionFaults));
  if (element.type === 'static_select' || element.type === 'multi_static_select')
    faults.push(
      ...(element.option_groups === undefined
        ? listFaults(element.options, 1, 100, optionFaults)
        : listFaults(element.option_groups, 1, 100, (group) =>
            isJson(group)
              ? [...textFaults(group.label, 75, ['plain_text']), ...listFaults(group.options, 1, 100, optionFaults)]
              : ['no group'],
          )),
    );
  return faults;
}

function optionFaults(option: unknown): string[] {
  return isJson(option) && typeof option.value === 'string' && option.value !== '' && option.value.length <= 150
    ? textFaults(option.text, 75)
    : ['bad option'];
}

function feedbackFaults(element: unknown): string[] {
  if (!isJson(element) || element.type !== 'feedback_buttons') return ['unknown element'];
  return [element.positive_button, element.negative_button].flatMap((button) =>
    isJson(button) && typeof button.value === 'string' && button.value.length <= 2000
      ? textFaults(button.text, 75, ['plain_text'])
      : ['bad feedback button'],
  );
}

const LEAVES = new Set(['text', 'link', 'user', 'emoji', 'date', 'channel']);

function richFaults(value: unknown): string[] {
  if (!isJson(value)) return ['no rich text'];
  if (value.type === 'rich_text_list')
    return [
      ...(value.style === 'bullet' || value.style === 'ordered' ? [] : ['bad list style']),
      ...listFaults(value.elements, 1, 1000, richFaults),
    ];
  if (!['rich_text_section', 'rich_text_quote', 'rich_text_preformatted'].includes(String(value.type)))
    return [`unknown ${String(value.type)}`];
  return listFaults(value.elements, 1, 1000, leafFaults);
}

function leafFaults(value: unknown): string[] {
  if (!isJson(value) || !LEAVES.has(String(value.type))) return ['unknown rich text element'];
  const { type, text } = value;
  if (type === 'text' && (typeof text !== 'string' || text === '' || !text.isWellFormed())) return ['bad text'];
  if (type === 'text' && typeof text === 'string' && text.length > 4000) return ['text too long'];
  if (type === 'link' && (typeof value.url !== 'string' || !/^https?:\/\//.test(value.url) || value.url.length > 3000))
    return ['bad link'];
  if (type === 'user' && typeof value.user_id !== 'string') return ['bad user'];
  const style = value.style;
  if (
    style !== undefined &&
    (!isJson(style) || Object.keys(style).some((key) => !['bold', 'italic', 'strike', 'code'].includes(key)))
  )
    return ['bad style'];
  return [];
}

function tableFaults(block: Json): string[] {
  return listFaults(block.rows, 1, 100, (row) =>
    listFaults(row, 1, 20, (cell) => {
      if (!isJson(cell)) return ['no cell'];
      if (cell.type === 'raw_text') return typeof cell.text === 'string' && cell.text !== '' ? [] : ['empty cell'];
      return cell.type === 'rich_text' ? listFaults(cell.elements, 1, 100, richFaults) : ['unknown cell'];
    }),
  );
}

/** The faults of a view. */
export function viewFaults(view: unknown): string[] {
  if (!isJson(view)) return ['no view'];
  const faults: string[] = [];
  if (view.type !== 'modal' && view.type !== 'home') return [`view of type ${String(view.type)}`];
  if (view.type === 'modal') {
    faults.push(...textFaults(view.title, 24, ['plain_text']));
    if (view.submit !== undefined) faults.push(...textFaults(view.submit, 24, ['plain_text']));
    if (view.close !== undefined) faults.push(...textFaults(view.close, 24, ['plain_text']));
    const inputs = Array.isArray(view.blocks) && view.blocks.some((block) => isJson(block) && block.type === 'input');
    if (inputs && view.submit === undefined) faults.push('inputs need a submit');
  }
  if (typeof view.private_metadata === 'string' && view.private_metadata.length > 3000) faults.push('long metadata');
  if (JSON.stringify(view).length > 250_000) faults.push('view_too_large');
  return [...faults, ...blockFaults(view.blocks, view.type)];
}
