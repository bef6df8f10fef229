/**
 * What a Command says, before a platform dresses it. Made of a few parts that every face (Slack, playground, terminal)
 * renders once; text is plain and unescaped here, and each face escapes it.
 */

/** A stretch of text with at most one style and one link. Links are only those of the corpus. */
export interface Span {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'strike' | 'code';
  readonly url?: string;
  /** A member's id that the text stands for; a face that knows members shows the name. Never an article's or a stranger's. */
  readonly member?: string;
}

/** One line of text. */
export type Line = string | readonly (string | Span)[];

/** What a button does: it types a command line for the reader. All state is in it, so it outlives a restart. */
export interface Action {
  readonly label: string;
  /** What follows `/diplo`: `search blinken trade`. */
  readonly run: string;
  /** 0-based page of results; 0 when absent. */
  readonly page?: number;
  /** `replace` the reply, `reply` below it, open a `modal`, or `share` the reply with the channel. */
  readonly where: 'replace' | 'reply' | 'modal' | 'share';
  readonly emphasis?: 'primary' | 'danger';
  /** What a screen reader says when the label alone is not enough. */
  readonly described?: string;
}

/** One field of a form. What is chosen is typed as `prefix` and the values, joined by commas. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly prefix: string;
  readonly type: 'choice' | 'choices' | 'time' | 'text';
  /** What can be chosen; options of one `group` stand together. */
  readonly options?: readonly { readonly value: string; readonly text: string; readonly group?: string }[];
  readonly initial?: readonly string[];
  readonly optional?: boolean;
}

/** The parts that a Reply is made of. */
export type ReplyPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly line: Line }
  | { readonly kind: 'quote'; readonly line: Line; readonly from?: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly value: Line }[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Line[])[];
    }
  | {
      readonly kind: 'card';
      readonly title: Line;
      readonly lines: readonly Line[];
      readonly note?: Line;
      readonly actions?: readonly Action[];
    }
  | { readonly kind: 'note'; readonly line: Line }
  | { readonly kind: 'file'; readonly name: string; readonly title: string; readonly content: string }
  /** Shown in a modal; sending it types `run` and the fields as one line. */
  | {
      readonly kind: 'form';
      readonly title: string;
      readonly submit: string;
      readonly run: string;
      readonly fields: readonly FormField[];
    }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }
  | { readonly kind: 'feedback'; readonly about: string }
  | { readonly kind: 'divider' };

/** What a Command says. */
export interface Reply {
  /** One line of meaning: the first thing read, the notification, the screen reader's summary. */
  readonly lead: string;
  readonly parts: readonly ReplyPart[];
  /** Details that belong in the thread below. */
  readonly thread?: readonly ReplyPart[];
  /** What `--json` prints, one object a line, in the shapes of the contract. */
  readonly rows: readonly object[];
  /** The question to remember for follow-ups in the same thread. */
  readonly remember?: string;
  /** Whether *Share to channel* makes sense; `true` when absent. */
  readonly shareable?: boolean;
}
