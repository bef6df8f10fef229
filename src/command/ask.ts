import type { Answer, Citation } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { isEvidence } from '../article/passage.ts';
import { parsePartialDay } from '../calendar/day.ts';
import { dayText } from '../wording/dates.ts';
import type { Words } from '../wording/words.ts';
import { passageRow, supportRow } from './article-rows.ts';
import type { Command } from './command.ts';
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
        ...answer.sentences.flatMap((sentence): ReplyPart[] => {
          const [first] = sentence.citations;
          const line: Line = sentence.verbatim ? sentence.text : [{ text: sentence.text, style: 'bold' }];
          const from = first && citationText(first, words);
          if (sentence.verbatim) return [{ kind: 'quote', line, ...(from && { from }) }];
          const quote = first && isEvidence(first) && first.in === 'body' ? first.quote : undefined;
          return [
            { kind: 'text', line },
            ...(quote ? [{ kind: 'quote', line: quote, ...(from && { from }) } as const] : []),
          ];
        }),
        ...answer.conflicts.flatMap((conflict): ReplyPart[] => [
          { kind: 'note', line: words.ask.conflict(conflict.what) },
          {
            kind: 'list',
            items: conflict.readings.map(({ value, support }): Line => {
              const from = isEvidence(support)
                ? (library.articles.get(support.article)?.file ?? support.article)
                : support.source.publisher;
              return [
                { text: value, style: 'bold' },
                ` — ${isEvidence(support) ? `“${support.quote}” ` : ''}(${from})`,
              ];
            }),
          },
        ]),
        ...next,
        { kind: 'feedback', about: answer.understood },
      ],
      rows: [row],
      remember: answer.understood,
    };
  },
};

/** A conflicting value for people: days are written out. */
function valueText(value: string, words: Words): string {
  const day = parsePartialDay(value);
  return day ? dayText(day, words) : value;
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
