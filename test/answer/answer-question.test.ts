import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { isEvidence } from '../../src/article/passage.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { library } from './corpus.ts';

const ask = (question: string, more: { on?: string; previous?: string; locale?: string } = {}) =>
  answerQuestion(question, library, {
    on: (more.on ?? '2026-11-22') as Day,
    words: wordsFor(more.locale ?? 'en'),
    ...(more.previous && { previous: more.previous }),
  });
const textOf = (...parameters: Parameters<typeof ask>): string[] =>
  ask(...parameters).sentences.map(({ text }) => text);
const filesOf = (...parameters: Parameters<typeof ask>): string[] =>
  ask(...parameters).sentences.flatMap(({ citations }) =>
    citations.slice(0, 1).map((one) => ('file' in one ? one.file : one.row)),
  );

describe('meetings', () => {
  test('when, where and who are told in one composed sentence with its article', () => {
    const told = ['Phạm Minh Chính and Erik Halvorsen held talks in Hà Nội on 14 May 2024.'];
    expect(textOf('When did Chính meet Halvorsen?')).toEqual(told);
    expect(textOf('where did chinh meet halvorsen')).toEqual(told);
    expect(textOf('Who held talks with Halvorsen in May 2024?')).toEqual(told);
    expect(filesOf('When did Chính meet Halvorsen?')).toEqual(['talks.md']);
  });

  test('sources that differ on the day are both shown', () => {
    const answer = ask('When did Halvorsen call Chính?');
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      'Phạm Minh Chính and Erik Halvorsen spoke by phone on 2 September 2024 or 3 September 2024 (sources differ).',
    ]);
    expect(answer.conflicts).toMatchObject([
      { what: 'the date of the phone call', readings: [{ value: '2024-09-02' }, { value: '2024-09-03' }] },
    ]);
  });

  test('"last" is told by today', () => {
    expect(filesOf('Who did Chính last receive or meet?', { on: '2026-11-22' })).toEqual(['later.md']);
    expect(filesOf('When did Chính last meet anyone from Norway?', { on: '2024-06-01' })).toEqual(['talks.md']);
  });

  test('several are all told, in date order', () => {
    expect(filesOf('Which meetings did Chính have in 2024?')).toEqual(['talks.md', 'later.md']);
  });

  test('a meeting that never was is not found', () => {
    expect(ask('When did Okoro meet Halvorsen?').status).toBe('not-found');
    expect(ask('Did Okoro meet Halvorsen?').status).toBe('not-found');
    expect(ask('When did Chính meet Halvorsen in 2019?').status).toBe('not-found');
  });
});

describe('questions that assume what the corpus does not hold', () => {
  test.each([
    'Why did Norway leave the hydrography school?',
    'When did Halvorsen meet Chính in Oslo?',
    'Did Halvorsen apologise to Chính?',
    'When did Chính visit Norway?',
    'Who was the Norwegian prime minister in 1950?',
    'Can you help me?',
    'hello',
    'next meeting with Norway',
  ])('%s', (question) => {
    expect(ask(question).status).toBe('not-found');
  });

  test('the same with a true premise is answered', () => {
    expect(filesOf('When did Halvorsen visit Việt Nam?')).toEqual(['talks.md']);
    expect(filesOf('When did Chính meet Halversen?')).toEqual(['talks.md']);
    expect(textOf('How many meetings did Chính have with Halvorsen?')[0]).toBe('One meeting in the corpus:');
    expect(textOf('What is the next anniversary with Norway?')).toEqual([
      '25 November 2026 is 55 years after: Diplomatic relations between Việt Nam and Norway (25 November 1971), the 55th anniversary.',
    ]);
  });
});

describe('what was said', () => {
  test.each([
    [
      'What did Chính thank Norway for?',
      'Chính thanked Norway for 300 lifeboats and asked it to open its market to catfish from the Mekong delta.',
    ],
    ['What did Halvorsen offer?', 'He offered help with electric ferries.'],
    ['What did they agree on hydrography?', 'The two leaders agreed to begin work on a hydrography school.'],
    ['What did Okoro hope for?', 'Okoro hoped for direct flights between Lagos and Hồ Chí Minh City.'],
    [
      'How many lifeboats did Norway give?',
      'Chính thanked Norway for 300 lifeboats and asked it to open its market to catfish from the Mekong delta.',
    ],
    ['Did Halvorsen congratulate Việt Nam?', 'Halvorsen congratulated Việt Nam on its rice harvest.'],
  ])('%s', (question, sentence) => {
    expect(textOf(question)).toEqual([sentence]);
  });

  test.each([
    'What did Okoro say about ferries?',
    'Did they sign a fisheries agreement?',
    'How many submarines did Norway sell?',
    'What did Halvorsen thank Nigeria for?',
    'What did Norway thank Việt Nam for?',
    'When will Halvorsen come again?',
    'What did the Danish prime minister say?',
    'Did Okoro thank Việt Nam?',
    'What is the exchange rate?',
    'How much did the lifeboats cost?',
  ])('%s is not in the corpus', (question) => {
    expect(ask(question)).toMatchObject({ status: 'not-found', sentences: [], conflicts: [] });
  });
});

describe('levels and dates', () => {
  test('the level is that of the day asked about', () => {
    expect(textOf('What is the level of relations with Norway now?')).toEqual([
      'Relations between Việt Nam and Norway: Strategic partnership, since 10 June 2022.',
    ]);
    expect(textOf('What was the level of relations between Việt Nam and Norway in 2018?')).toEqual([
      'Relations between Việt Nam and Norway: Comprehensive partnership, since March 2015, until 10 June 2022.',
    ]);
    expect(textOf('What is the level of relations with Norway?', { on: '2016-01-01' })).toEqual([
      'Relations between Việt Nam and Norway: Comprehensive partnership, since March 2015, until 10 June 2022.',
    ]);
  });

  test('a dated step is told with every date that is given for it', () => {
    expect(textOf('When were diplomatic relations with Norway established?')).toEqual([
      'Diplomatic relations between Việt Nam and Norway: 25 November 1971 or 26 November 1971 (sources differ).',
    ]);
    expect(filesOf('When were diplomatic relations with Norway established?')).toEqual(['relations.md']);
  });

  test('an anniversary is reckoned from the dated event', () => {
    expect(textOf('Which anniversaries of relations with Norway fall in 2026?')).toEqual([
      '2026 is 55 years after: Diplomatic relations between Việt Nam and Norway (25 November 1971), the 55th anniversary.',
    ]);
  });
});

test('a Vietnamese reader gets Vietnamese phrases', () => {
  expect(textOf('Chính gặp Halvorsen khi nào?', { locale: 'vi-VN' })).toEqual([
    'Phạm Minh Chính và Erik Halvorsen đã hội đàm tại Hà Nội ngày 14 tháng 5, 2024.',
  ]);
});

describe('suggestions', () => {
  test('can all be answered, and do not repeat the question', () => {
    for (const question of ['When did Chính meet Halvorsen?', 'What did Halvorsen say about tennis?', 'Who won?']) {
      const { suggestions } = ask(question);
      expect(suggestions.length, question).toBeGreaterThan(0);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      expect(suggestions).not.toContain(question);
      for (const next of suggestions) expect(ask(next).status, next).toBe('answered');
    }
  });
});

describe('whatever is asked', () => {
  const word = fc.constantFrom(
    ...'who when where what did is how many Chính Halvorsen Okoro Norway thank ask meet call 2024 last and with ? " ( * \\ 🙂 ngày nào Việt Nam'.split(
      ' ',
    ),
  );
  const asked = fc.oneof(
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.string({ maxLength: 300 }),
  );

  test('never fails, and every sentence stands on words of an article or a row of a table', () => {
    fc.assert(
      fc.property(asked, fc.option(asked), (question, previous) => {
        const answer = ask(question, previous ? { previous } : {});
        expect(answer.status === 'answered').toBe(answer.sentences.length > 0);
        for (const { text, verbatim, citations } of answer.sentences) {
          expect(citations.length).toBeGreaterThan(0);
          const [first] = citations;
          if (verbatim) expect(first && isEvidence(first) && first.quote).toBe(text);
          for (const one of citations)
            if (isEvidence(one))
              expect(library.articles.get(one.article)?.parts[one.in].slice(one.start, one.end)).toBe(one.quote);
        }
      }),
      { numRuns: 150 },
    );
  });
});
