import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Line, ReplyPart } from '../../../src/command/reply.ts';
import { actionValue, parseActionValue } from '../../../src/slack/blocks/action-value.ts';
import { textSize } from '../../../src/slack/blocks/fit.ts';
import { renderReply } from '../../../src/slack/blocks/render-reply.ts';
import { renderHome, renderModal } from '../../../src/slack/blocks/render-view.ts';
import { cleanText } from '../../../src/slack/blocks/text.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { wordsOf } from '../../support/fake-slack.ts';
import { blockFaults, viewFaults } from '../../support/fake-slack-blocks.ts';
import { replyOf } from '../../support/slack-app.ts';

const words = wordsFor('en');

/** What a hostile title is made of: Slack's own forms, styling, turned text, broken characters, and far too much. */
const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<!channel>',
      '<@U123>',
      '<https://evil.example|Reuters>',
      '*bold* _it_ ~gone~ `code`',
      '&lt;!here&gt;',
      '\u202Egnp.exe',
      '\u0000\u0007',
      '\ud800',
      '👩‍👩‍👧‍👦'.repeat(50),
      'e\u0301'.repeat(3000),
      '   ',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 6_000 }).map((length) => 'Hà Nội & <b> '.repeat(length / 13)) },
);

const line: fc.Arbitrary<Line> = fc.oneof(
  hostile,
  fc.array(
    fc.oneof(
      hostile,
      fc.record(
        {
          text: hostile,
          style: fc.constantFrom('bold', 'italic', 'strike', 'code'),
          url: fc.oneof(
            fc.constantFrom(
              'https://news.example/a?b=1&c=2',
              'javascript:alert(1)',
              'https://',
              `https://e.x/${'a'.repeat(4000)}`,
            ),
            hostile,
          ),
        },
        { requiredKeys: ['text'] },
      ),
    ),
    { maxLength: 6 },
  ),
) as fc.Arbitrary<Line>;

const action = fc.record(
  {
    label: hostile,
    run: hostile,
    page: fc.nat(1000),
    where: fc.constantFrom('replace', 'reply', 'modal', 'share'),
    emphasis: fc.constantFrom('primary', 'danger'),
    described: hostile,
  },
  { requiredKeys: ['label', 'run', 'where'] },
) as fc.Arbitrary<Action>;

const many = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(arbitrary, { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(arbitrary, { minLength: 30, maxLength: 40, size: 'max' }) },
  );

const part = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text: hostile }),
  fc.record({ kind: fc.constant('text'), line }),
  fc.record({ kind: fc.constant('quote'), line, from: line }, { requiredKeys: ['kind', 'line'] }),
  fc.record({ kind: fc.constant('list'), items: many(line) }),
  fc.record({ kind: fc.constant('facts'), facts: many(fc.record({ name: hostile, value: line })) }),
  fc.record({
    kind: fc.constant('table'),
    caption: hostile,
    columns: fc.array(hostile, { minLength: 1, maxLength: 25 }),
    rows: many(fc.array(line, { maxLength: 5 })),
  }),
  fc.record({ kind: fc.constant('card'), title: line, lines: many(line), note: line, actions: many(action) }),
  fc.record({ kind: fc.constant('note'), line }),
  fc.record({ kind: fc.constant('file'), name: hostile, title: hostile, content: hostile }),
  fc.record({ kind: fc.constant('actions'), actions: many(action) }),
  fc.record({ kind: fc.constant('feedback'), about: hostile }),
  fc.constant({ kind: 'divider' }),
) as fc.Arbitrary<ReplyPart>;

const parts = fc.oneof(
  { weight: 5, arbitrary: fc.array(part, { maxLength: 12 }) },
  { weight: 1, arbitrary: fc.array(part, { minLength: 40, maxLength: 60, size: 'max' }) },
);

const RUNS = { numRuns: 60 };

describe('any reply at all', () => {
  it('is a message that Slack takes, with and without native blocks', () => {
    fc.assert(
      fc.property(hostile, parts, action, fc.boolean(), (lead, made, share, native) => {
        const rendered = renderReply(replyOf(lead, made), { words, share, native, sharedBy: 'U1' });
        expect(blockFaults(rendered.blocks, 'message')).toEqual([]);
        expect(textSize(rendered.blocks)).toBeLessThanOrEqual(12_000);
        expect(rendered.text.length).toBeLessThanOrEqual(4000);
        expect(rendered.text).not.toBe('');
      }),
      RUNS,
    );
  });

  it('is a modal and a Home tab that Slack takes', () => {
    fc.assert(
      fc.property(hostile, parts, (title, made) => {
        expect(viewFaults(renderModal(replyOf('', made), { words, title }))).toEqual([]);
        expect(viewFaults(renderHome(made, { words }))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has nothing in it that Slack would interpret', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const { blocks } = renderReply(replyOf('', made), { words });
        // Rich text and plain text are shown as they are; only mrkdwn is read.
        expect(JSON.stringify(blocks)).not.toMatch(/"type":"(mrkdwn|markdown|user|usergroup|broadcast|channel|emoji)"/);
      }),
      RUNS,
    );
  });

  it('says in its notification nothing that notifies, links or styles', () => {
    fc.assert(
      fc.property(hostile, (lead) => {
        const { text } = renderReply(replyOf(lead, []), { words });
        expect(text).not.toMatch(/[<>]/);
        expect(text).not.toMatch(/(?<!\u2060)[*_~`]|[*_~`](?!\u2060)/);
        expect(text.replace(/&(amp|lt|gt);/g, '')).not.toContain('&');
      }),
    );
  });

  it('keeps what its buttons type, cut only where it is too long', () => {
    fc.assert(
      fc.property(hostile, fc.nat(50), (run, page) => {
        const value = actionValue({ label: '', run, page, where: 'replace' });
        expect(value.length).toBeLessThanOrEqual(2000);
        const parsed = parseActionValue(value);
        expect(parsed).toMatchObject({ page, where: 'replace' });
        expect(cleanText(run).startsWith(parsed?.run ?? 'nothing')).toBe(true);
        if (run.length < 300) expect(parsed?.run).toBe(cleanText(run));
      }),
    );
  });
});

describe('renderReply', () => {
  it('shows an article’s words as they are, not as Slack’s', () => {
    const { text, blocks } = renderReply(
      replyOf('Talks <!channel> on *trade* & aid', [
        {
          kind: 'text',
          line: ['Talks ', { text: '<@U1>', style: 'bold' }, { text: ' a&b', url: 'https://news.example/1' }],
        },
      ]),
      { words },
    );
    expect(text).toBe('Talks &lt;!channel&gt; on \u2060*\u2060trade\u2060*\u2060 &amp; aid');
    expect(blocks).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Talks ' },
              { type: 'text', text: '<@U1>', style: { bold: true } },
              { type: 'link', url: 'https://news.example/1', text: ' a&b' },
            ],
          },
        ],
      },
    ]);
  });

  it('makes no link of an address that is not http', () => {
    const { blocks } = renderReply(
      replyOf('', [{ kind: 'text', line: [{ text: 'press', url: 'javascript:alert(1)' }] }]),
      { words },
    );
    expect(JSON.stringify(blocks)).not.toContain('javascript');
  });

  it('says how many results it leaves out, and keeps the buttons for the rest', () => {
    const cards = Array.from(
      { length: 30 },
      (_, index): ReplyPart => ({
        kind: 'card',
        title: `Result ${index + 1}`,
        lines: ['x'.repeat(900)],
      }),
    );
    const more: ReplyPart = {
      kind: 'actions',
      actions: [{ label: 'More results', run: 'search x', where: 'replace' }],
    };
    const { blocks } = renderReply(replyOf('', [...cards, more]), { words });
    const shown = wordsOf(blocks)
      .split('\n')
      .filter((text) => !text.startsWith('x'));
    expect(shown.slice(0, 2)).toEqual(['Result 1', 'Result 2']);
    expect(shown.slice(-2)).toEqual(['+18 more', 'More results']);
    expect(shown).toHaveLength(12 + 2);
  });

  it('writes a second table out, as Slack takes one a message', () => {
    const table: ReplyPart = { kind: 'table', caption: '', columns: ['Day', 'Who'], rows: [['1 May', 'A and B']] };
    const { blocks } = renderReply(replyOf('', [table, table]), { words });
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'rich_text']);
  });

  it('puts the share button before the thumbs and gives every button its words for a screen reader', () => {
    const { blocks } = renderReply(replyOf('', [{ kind: 'feedback', about: 'x' }]), {
      words,
      share: { label: 'Share', run: 'ask x', where: 'share', described: 'Share: x' },
    });
    expect(blocks.map(({ type }) => type)).toEqual(['actions', 'context_actions']);
    expect(blocks[0]).toMatchObject({ elements: [{ accessibility_label: 'Share: x' }] });
  });
});
