/**
 * What Slack accepts, each with where it says so (docs.slack.dev, read in November 2026). Diplo stays at or below these
 * for any input; `fit.ts` and the part renderers are the only readers.
 */

/** Blocks in a message: reference/block-kit/blocks. */
export const MESSAGE_BLOCKS = 50;
/** Blocks in a modal or Home tab: reference/block-kit/blocks. */
export const VIEW_BLOCKS = 100;
/** Characters of the text beside the blocks that Slack advises: reference/methods/chat.postMessage. */
export const MESSAGE_TEXT = 4000;
/** Characters of a section's text: reference/block-kit/blocks/section-block. Held for rich text too. */
export const SECTION_TEXT = 3000;
/** Characters of a header: reference/block-kit/blocks/header-block. */
export const HEADER_TEXT = 150;
/** Characters of one element of a context block, as for any text object: reference/block-kit/composition-objects. */
export const CONTEXT_TEXT = 2000;
/** Elements of an actions block: reference/block-kit/blocks/actions-block. */
export const ACTIONS_ELEMENTS = 25;
/** Characters on a button: reference/block-kit/block-elements/button-element. */
export const BUTTON_TEXT = 75;
/** Characters that a screen reader says for a button: the same page. */
export const BUTTON_DESCRIPTION = 75;
/** Characters of a button's value: the same page. */
export const BUTTON_VALUE = 2000;
/** Characters of a link: the same page; held for links in text. */
export const LINK_URL = 3000;
/** Rows and columns of a table: reference/block-kit/blocks/table-block. */
export const TABLE_ROWS = 100;
/** Columns of a table: the same page. */
export const TABLE_COLUMNS = 20;
/** Characters of a modal's title, submit and close: reference/views/modal-views. */
export const MODAL_TITLE = 24;
/** Characters of a view's private metadata: the same page. */
export const PRIVATE_METADATA = 3000;
/**
 * Characters of all text in one message's blocks. Slack names no figure; messages above some 13,200 are refused as
 * `msg_blocks_too_long` though each block is legal (slackapi/bolt-js#2509).
 */
export const ALL_TEXT = 12_000;
/** Text that one part may take, so that no part alone crowds out the rest. */
export const PART_TEXT = 5000;
