import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

async function told(...paragraphs: string[]): Promise<string[]> {
  const text = `OTTAWA, March 3, 2023 (Reuters) - ${paragraphs.join('\n\n')}`;
  return (await readingFrom(text)).meetings.map(({ mode, date, place, participants }) =>
    [mode, date ?? '-', place ?? '-', participants.map(({ name, country }) => `${name}/${country}`).join(' × ')].join(
      ' · ',
    ),
  );
}

describe('talks of delegations whose heads the next sentences name', () => {
  const both = 'Anna Roy/CA × Luis Araya/CL';

  it.each([
    [
      'co-chaired by both',
      'Delegations from Canada and Chile met in Ottawa on Thursday for the ninth round of their political consultations.',
      'They spoke for long. The consultations were co-chaired by Canadian Deputy Foreign Minister Anna Roy and Luis Araya, Deputy Foreign Minister of Chile.',
      `talks · 2023-03-02 · Ottawa · ${both}`,
    ],
    [
      'each named with his delegation, online',
      'Canada and Chile held their second defence dialogue online on Thursday.',
      'The Canadian delegation was led by Deputy Defence Minister Anna Roy. The Chilean side was headed by Deputy Defence Minister Luis Araya.',
      `online talks · 2023-03-02 · - · ${both}`,
    ],
    [
      'officials who gathered for days, their heads far below',
      'Canadian and Chilean officials gathered in Ottawa from March 1 to 2 to talk about salmon.',
      'They spoke of nets. They spoke of boats. They spoke of bait. They spoke of ice. They spoke of quotas. They spoke of ports. Deputy Fisheries Minister Anna Roy headed the Canadian delegation to the meeting while the Chilean delegation was led by Deputy Fisheries Minister Luis Araya.',
      `meeting · 2023-03-01/2023-03-02 · Ottawa · ${both}`,
    ],
    [
      'delegations named with those who led them',
      'Canadian and Chilean officials met virtually March 1-2 for the third space dialogue.',
      'The Canadian delegation, led by Ambassador Anna Roy, included engineers. The Chilean delegation, led by Luis Araya, Deputy Minister of Science of Chile, included pilots.',
      `online talks · 2023-03-01/2023-03-02 · - · ${both}`,
    ],
    [
      'at their heads, at a session of a joint body',
      'The Canada-Chile Joint Salmon Committee held its sixth session in Ottawa on Thursday.',
      'At the head of the Canadian delegation to the event was Deputy Fisheries Minister Anna Roy, while Luis Araya, the representative for border affairs of the Ministry of Trade headed the Chilean delegation.',
      `talks · 2023-03-02 · Ottawa · ${both}`,
    ],
    [
      'of groups',
      'Canadian and Chilean groups held a new round of talks in Ottawa on Thursday.',
      'The Canadian group was headed by Deputy Fisheries Minister Anna Roy and the Chilean group by Ambassador Luis Araya.',
      `talks · 2023-03-02 · Ottawa · ${both}`,
    ],
    [
      'one who speaks in the lead',
      'Trade should flow both ways, Canadian Deputy Trade Minister Anna Roy said at the third dialogue between the two ministries, held in Ottawa on Thursday.',
      'Chilean Deputy Trade Minister Luis Araya led the other side.',
      `talks · 2023-03-02 · Ottawa · ${both}`,
    ],
  ])('%s', async (_, lead, next, expected) => {
    expect(await told(lead, next)).toEqual([expected]);
  });

  it.each([
    [
      'who chaired something else',
      'Officials from Canada and Chile met in Ottawa on Thursday for talks on salmon.',
      'A fair in Lima was chaired by Canadian trader Anna Roy. Luis Araya, a Chilean actor, said he liked salmon.',
    ],
    [
      'a crowd that gathered',
      'Canadian and Chilean officials gathered in Ottawa on Thursday to watch a match.',
      'Anna Roy, a Canadian minister, headed the Canadian delegation. Luis Araya, a Chilean minister, headed the Chilean delegation.',
    ],
    [
      'who stood at the head of a queue',
      'The Canada-Chile Joint Salmon Committee held its sixth session in Ottawa on Thursday.',
      'At the head of the queue was Canadian trader Anna Roy, and Luis Araya, a Chilean actor, stood behind her.',
    ],
    [
      'heads of one side only',
      'Delegations from Canada and Chile met in Ottawa on Thursday for the ninth round of their consultations.',
      'The consultations were opened with a song. The Canadian delegation was led by Deputy Minister Anna Roy.',
    ],
  ])('are nobody: %s', async (_, lead, next) => {
    expect((await told(lead, next)).filter((line) => line.includes('×'))).toEqual([]);
  });
});

describe('who heads a delegation', () => {
  it('is of its country, which stands before a longer name', async () => {
    const received = (whose: string) =>
      told(
        `Canadian Minister Anna Roy received on Thursday a ${whose}delegation led by Luis Araya, chairman of its Salmon Committee. Chile, Peru and Cuba buy salmon.`,
      );
    expect(await received('Chilean House of Deputies ')).toEqual([
      'reception · 2023-03-02 · - · Anna Roy/CA × Luis Araya/CL',
    ]);
    expect(await received('')).toEqual([]);
  });

  it('is of its country, told the sentence before', async () => {
    expect(
      await told(
        'The Canadian Union of Friendship welcomed on Thursday guests from the Chilean People’s Association.',
        'Union President Anna Roy held talks with the delegation, which was headed by the association’s Vice President Luis Araya.',
      ),
    ).toEqual(['talks · - · - · Anna Roy/CA × Luis Araya/CL']);
  });
});
