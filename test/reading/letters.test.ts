import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { readArticle } from '../../src/reading/read-article.ts';

async function told(text: string): Promise<string[]> {
  const { articles } = await parseFile('a.txt', new TextEncoder().encode(text));
  const [article] = articles;
  if (!article) throw new Error('no article');
  return readArticle(article).meetings.map(({ mode, date, participants }) =>
    [mode, date ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}

const filed = (text: string) => `OTTAWA, March 3, 2022 (Reuters) - ${text}`;

describe('letters', () => {
  it.each([
    ['has written to Premier Luis Araya of Chile to congratulate him on his appointment.', ['message · - ·']],
    ['wrote on Thursday to Chilean Premier Luis Araya to express her condolences.', ['message · 2022-03-03 ·']],
    ['conveyed her congratulations in a letter to Chilean Premier Luis Araya on Thursday.', ['message · 2022-03-03 ·']],
    ['sent a letter to Chilean Premier Luis Araya upon his election on 1 March 2022.', ['message · - ·']],
    ['wrote on Thursday to the press about Chilean Premier Luis Araya and his budget.', []],
  ])('Canadian Prime Minister Anna Roy %s', async (tail, expected) => {
    const meetings = await told(filed(`Canadian Prime Minister Anna Roy ${tail}`));
    expect(meetings).toEqual(expected.map((start) => `${start} Anna Roy × Luis Araya`));
  });

  const lead =
    'Canadian Prime Minister Anna Roy and Foreign Minister Paul Gray have written letters to Chilean President Luis Araya upon his election on 1 March 2022. The letters are printed below.';

  it('are one message a writer, of their own days, where each is printed', async () => {
    const letters =
      '\n\nLetter from Prime Minister Anna Roy to President Luis Araya\n\n3 March 2022\n\nI send you my warm wishes.\n\nLetter from Foreign Minister Paul Gray to President Luis Araya\n\n2 March 2022\n\nI wish you every success.';
    expect(await told(filed(lead + letters))).toEqual([
      'message · 2022-03-03 · Anna Roy × Luis Araya',
      'message · 2022-03-02 · Paul Gray × Luis Araya',
    ]);
  });

  it('stay one message of both where the text prints none', async () => {
    expect(await told(filed(lead))).toEqual(['message · - · Anna Roy × Paul Gray × Luis Araya']);
  });
});

describe('talks over a screen, and a meal', () => {
  it.each([
    ['had a videoconference with Chilean Foreign Minister Luis Araya on Thursday.', 'online talks'],
    ['held a video conference on Thursday with Chilean Foreign Minister Luis Araya.', 'online talks'],
    ['spoke with Chilean Foreign Minister Luis Araya on Thursday via video link.', 'online talks'],
    ['had a Zoom call on Thursday with Chilean Foreign Minister Luis Araya.', 'online talks'],
    ['hosted Chilean Foreign Minister Luis Araya to dinner on Thursday.', 'reception'],
    ['was hosted to lunch on Thursday by Chilean Foreign Minister Luis Araya.', 'reception'],
    ['was treated to a working breakfast by Chilean Foreign Minister Luis Araya on Thursday.', 'reception'],
  ])('Canadian Foreign Minister Anna Roy %s', async (tail, mode) => {
    expect(await told(filed(`Canadian Foreign Minister Anna Roy ${tail}`))).toEqual([
      `${mode} · 2022-03-03 · Anna Roy × Luis Araya`,
    ]);
  });

  it('is none where a meal is only spoken of', async () => {
    expect(
      await told(filed('Canadian Foreign Minister Anna Roy treated Chilean Foreign Minister Luis Araya with respect.')),
    ).toEqual([]);
  });
});
