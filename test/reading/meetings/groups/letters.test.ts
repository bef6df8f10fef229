import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

async function told(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, date, participants }) =>
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
    [
      "sent a letter to Chilean Premier Luis Araya on the 80th anniversary of Chile's Navy (May 21, 1942).",
      ['message · - ·'],
    ],
    ['sent a letter to Chilean Premier Luis Araya from Ottawa (March 2, 2022).', ['message · 2022-03-02 ·']],
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

describe('letters that a lead tells of without names', () => {
  it('were sent on the day of the lead', async () => {
    expect(
      await told(
        filed(
          "The leaders of Canada and Chile swapped letters of congratulation on Wednesday.\n\nIn her letter to President Luis Araya, Prime Minister Anna Roy of Canada wrote of copper. Chile's President Araya answered with wine.",
        ),
      ),
    ).toEqual(['message · 2022-03-02 · Luis Araya × Anna Roy']);
  });
});

describe('a letter that arrived', () => {
  it('was written on the day of the lead', async () => {
    expect(
      await told(
        filed(
          'A message of congratulation reached Ottawa on Wednesday from Santiago.\n\nIn it, Chilean President Luis Araya extended congratulations to Prime Minister Anna Roy of Canada.',
        ),
      ),
    ).toEqual(['message · 2022-03-02 · Luis Araya × Anna Roy']);
  });
});

describe('letters of several to several', () => {
  const written = (words: string, ending = '') =>
    told(
      filed(
        `Canadian President Anna Roy and Prime Minister Paul Gray ${words} Chilean President Luis Araya and Prime Minister Eva Soto${ending}.`,
      ),
    );

  it.each([
    ['have written to', ' to wish them well'],
    ['sent letters to', ', respectively'],
    ['exchanged messages of congratulations with', ''],
  ])('pair off by their offices: %s', async (words, ending) => {
    expect((await written(words, ending)).map((line) => line.replace(/^.* · /, ''))).toEqual([
      'Anna Roy × Luis Araya',
      'Paul Gray × Eva Soto',
    ]);
  });

  it.each([['sent a joint letter to', '']])('are one where they sign together: %s', async (words, ending) => {
    expect((await written(words, ending)).map((line) => line.replace(/^.* · /, ''))).toEqual([
      'Anna Roy × Paul Gray × Luis Araya × Eva Soto',
    ]);
  });

  it('were exchanged by two on one side and one on the other, and then by others', async () => {
    expect(
      await told(
        filed(
          'Messages of greetings were exchanged on Wednesday by President Anna Roy and Prime Minister Paul Gray, on the one side, and Chilean President Luis Araya, on the other, as the two countries marked 50 years of ties.\n\nThe same day, a telegram was sent by Foreign Minister Jane Frost to her Chilean counterpart Eva Soto, who had sent one of her own. Speaker Tom Hill likewise exchanged messages with Chilean Speaker Rosa Vidal.',
        ),
      ),
    ).toEqual([
      'message · 2022-03-02 · Anna Roy × Paul Gray × Luis Araya',
      'message · 2022-03-02 · Jane Frost × Eva Soto',
      'message · 2022-03-02 · Tom Hill × Rosa Vidal',
    ]);
  });

  it('were exchanged by nobody in office', async () => {
    expect(
      await told(filed('Letters were exchanged by the pupils of two schools on Wednesday, one in Chile.')),
    ).toEqual([]);
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

describe('a lead that says only that leaders wrote to leaders', () => {
  const LEAD = 'Vietnamese Party and State leaders have sent congratulations to their counterparts in Peru.';
  const NAMED =
    'Le Van Tam, Party General Secretary, and Vu Quang To, Vice State President, sent their best wishes to Elena Paz, Peruvian President.';
  it.each([
    [[LEAD, NAMED], ['message · - · Le Van Tam × Vu Quang To × Elena Paz']],
    [[LEAD.replace('Party and State leaders', 'pupils'), NAMED], []],
    [[LEAD, NAMED.replace('sent their best wishes to', 'think highly of')], []],
  ])('%j', async (paragraphs, expected) => {
    expect(await told(paragraphs.join('\n\n'))).toEqual(expected);
  });
});
