import type { Answer, Citation } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { isEvidence } from '../article/passage.ts';
import type { Library } from '../library/library.ts';
import { dayText, valueText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import { passageRow, supportRow } from './article-rows.ts';
import type { Command } from './command.ts';
import { shorten } from './event-card.ts';
import { exampleActions } from './examples.ts';
import type { Line, Reply, ReplyPart } from './reply.ts';
import { coverageText } from './search.ts';

export const ask: Command = {
  name: 'ask',
  usage: '<question>',
  describe: (words) => words.ask.about,
  run: async (request, desk): Promise<Reply> => {
    const { words, on, previous } = request;
    const library = desk.library();
    if (request.text === '')
      return {
        lead: words.ask.empty,
        parts: [
          { kind: 'text', line: words.ask.empty },
          { kind: 'actions', actions: exampleActions(library) },
        ],
        rows: [],
        shareable: false,
      };
    const started = performance.now();
    const answer = answerQuestion(request.text, library, { on, words, ...(previous && { previous }) });
    const row = answerRow(answer, Math.round(performance.now() - started));
    const next = nextParts(answer.suggestions, words);
    if (answer.status === 'not-found') {
      const coverage = coverageText(library, words);
      return {
        lead: words.ask.notFound,
        parts: [{ kind: 'text', line: [{ text: words.ask.notFound, style: 'bold' }, ` ${coverage}`] }, ...next],
        rows: [row],
        remember: answer.understood,
      };
    }
    return {
      lead: answer.sentences[0]?.text ?? words.ask.notFound,
      parts: [
        ...sentenceParts(answer, words),
        ...conflictParts(answer, library, words),
        ...next,
        { kind: 'feedback', about: answer.understood },
      ],
      rows: [row],
      remember: answer.understood,
    };
  },
};

/** So many answers are counted in front, for whoever only looks whether theirs is there. */
const MANY = 3;

/** The answers' sentences, their number in front where they are many. */
function sentenceParts(answer: Answer, words: Words): ReplyPart[] {
  const composed = answer.sentences.filter(({ verbatim }) => !verbatim).length;
  const parts = withSourceOnce(quotedParts(answer, words));
  return composed < MANY ? parts : [{ kind: 'note', line: words.ask.several(composed) }, ...parts];
}

/** A source that goes on is named below the last of its quotes. */
function withSourceOnce(parts: readonly ReplyPart[]): ReplyPart[] {
  return parts.map((part, at) => {
    if (part.kind !== 'quote') return part;
    const next = parts.slice(at + 1).find(({ kind }) => kind !== 'text');
    return next?.kind === 'quote' && next.from === part.from ? { kind: 'quote', line: part.line } : part;
  });
}

/** Each sentence with the words that it stands on; words that stand there already are not said twice. */
function quotedParts({ sentences }: Answer, words: Words): ReplyPart[] {
  const shown = new Set<string>();
  return sentences.flatMap((sentence): ReplyPart[] => {
    const cited = sentence.citations.find((one) => isEvidence(one) && one.in === 'body' && !shown.has(one.quote));
    const first = cited ?? sentence.citations[0];
    const from = first && citationText(first, words);
    if (sentence.verbatim) {
      if (shown.has(sentence.text)) return [];
      shown.add(sentence.text);
      return [{ kind: 'quote', line: sentence.text, ...(from && { from }) }];
    }
    const quote = cited && isEvidence(cited) ? cited.quote : undefined;
    if (quote) shown.add(quote);
    // A row of a table has no words to quote: its source is named all the same.
    const source = first && !isEvidence(first) ? from : undefined;
    return [
      { kind: 'text', line: [{ text: sentence.text, style: 'bold' }] },
      ...(quote ? [{ kind: 'quote', line: quote, ...(from && { from }) } as const] : []),
      ...(source ? [{ kind: 'note', line: source } as const] : []),
    ];
  });
}

/** Characters of a conflicting source's words; the whole stands behind *Read*. */
const CONFLICT_QUOTE = 200;

/** Both readings of what sources tell differently, each with its words and its source. */
function conflictParts({ conflicts }: Answer, library: Library, words: Words): ReplyPart[] {
  return conflicts.flatMap((conflict): ReplyPart[] => [
    { kind: 'note', line: words.ask.conflict(conflict.what) },
    {
      kind: 'list',
      items: conflict.readings.map(({ value, support }): Line => {
        const from = isEvidence(support)
          ? (library.articles.get(support.article)?.file ?? support.article)
          : support.source.publisher;
        const quote = isEvidence(support) ? `“${shorten(support.quote, CONFLICT_QUOTE)}” ` : '';
        return [{ text: valueText(value, words), style: 'bold' }, ` — ${quote}(${from})`];
      }),
    },
  ]);
}

function nextParts(suggestions: readonly string[], words: Words): ReplyPart[] {
  if (suggestions.length === 0) return [];
  return [
    { kind: 'note', line: words.ask.more },
    {
      kind: 'actions',
      actions: suggestions.map((question) => ({ label: question, run: `ask ${question}`, where: 'reply' })),
    },
  ];
}

/** `Title · 15 April 2023`, or the publisher of a curated row. */
export function citationText(citation: Citation, words: Words): string {
  if (!isEvidence(citation)) return [citation.source.publisher, citation.source.title].filter(Boolean).join(', ');
  return [citation.title ?? citation.file, citation.published && dayText(citation.published, words)]
    .filter(Boolean)
    .join(' · ');
}

/** One object of `ask --json`. */
function answerRow(answer: Answer, ms: number): object {
  const citations = answer.sentences.flatMap((sentence) => sentence.citations);
  const rows = citations.map((citation) =>
    isEvidence(citation)
      ? {
          ...passageRow(citation),
          file: citation.file,
          title: citation.title ?? null,
          published: citation.published ?? null,
        }
      : supportRow(citation),
  );
  return {
    question: answer.question,
    status: answer.status,
    answer: answer.status === 'answered' ? answer.sentences.map((sentence) => sentence.text).join(' ') : null,
    citations: [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()],
    conflicts: answer.conflicts.map((conflict) => ({
      what: conflict.what,
      readings: conflict.readings.map(({ value, support }) => ({ value, citation: supportRow(support) })),
    })),
    suggestions: answer.suggestions,
    ms,
  };
}
