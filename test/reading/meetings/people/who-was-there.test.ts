import { describe, expect, it } from 'vitest';
import { readingFrom, told } from '../../told-meetings.ts';

describe('who was there', () => {
  it.each([
    [
      'guests of a group whom the next sentence names',
      'June 9, 2022\n\nNorwegian Prime Minister Kari Dahl met in Oslo on Wednesday with a number of leading figures from the banks of Chile.\n\nAmong those attending were former Chilean President Ana Rojas and former Chilean Finance Minister Luis Prado.',
      ['meeting · held · 2022-06-08 · Kari Dahl × Ana Rojas × Luis Prado'],
    ],
    [
      'who is named without having been there',
      'June 9, 2022\n\nNorwegian Prime Minister Kari Dahl met in Oslo on Wednesday with Chilean President Ana Rojas.\n\nFormer Chilean Finance Minister Luis Prado wrote the paper.',
      ['meeting · held · 2022-06-08 · Kari Dahl × Ana Rojas'],
    ],
    [
      'further talks of a visitor, without the day of what they are about',
      'OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl met Chilean Trade Minister Luis Prado in Oslo on Thursday.\n\nPrado will also hold talks with Fisheries Minister Jan Berg of Norway on the issues raised in the dialogue they led in December 2021.',
      ['meeting · held · 2022-06-09 · Kari Dahl × Luis Prado', 'talks · planned · - · Luis Prado × Jan Berg'],
    ],
    [
      '"he" of a journey is who travels',
      'OSLO, June 9, 2022 — Norwegian Foreign Minister Jan Berg will go to Chile and Peru this week, his ministry said.\n\nIn Chile, the minister will hold talks with Foreign Minister Luis Prado on Saturday. In Peru, he will meet Foreign Minister Ana Quispe on Sunday.',
      [
        'talks · planned · 2022-06-11 · Jan Berg × Luis Prado',
        'meeting · planned · 2022-06-12 · Jan Berg × Ana Quispe',
      ],
    ],
    [
      'who "he said" at a meeting',
      'June 9, 2022\n\nNorwegian Deputy Foreign Minister Jan Berg has called on Santiago to help.\n\nAt a meeting in Oslo on Wednesday with Chilean Trade Minister Luis Prado, he said the trip that Prime Minister Kari Dahl made had done good.',
      ['meeting · held · 2022-06-08 · Jan Berg × Luis Prado'],
    ],
    [
      'who was greeted at the meeting was there',
      'June 9, 2022\n\nChilean Foreign Minister Luis Prado has conveyed greetings from President Ana Rojas to Norwegian Foreign Minister Jan Berg during their meeting in Oslo on Wednesday.',
      ['meeting · held · 2022-06-08 · Luis Prado × Jan Berg'],
    ],
    [
      'who was greeted from afar was not',
      'June 9, 2022\n\nChilean Foreign Minister Luis Prado met Norwegian Foreign Minister Jan Berg in Oslo on Wednesday and conveyed greetings from President Ana Rojas to Prime Minister Kari Dahl.',
      ['meeting · held · 2022-06-08 · Luis Prado × Jan Berg'],
    ],
    [
      'the first to receive somebody did',
      'June 9, 2022\n\nNorwegian Prime Minister Kari Dahl met Chilean President Ana Rojas in Oslo on Wednesday.\n\nDahl was the first leader of Norway to receive the Chilean President on this trip.',
      ['meeting · held · 2022-06-08 · Kari Dahl × Ana Rojas'],
    ],
    [
      'who came to say goodbye was welcomed',
      'June 9, 2022\n\nNorwegian Fisheries Minister Jan Berg on Wednesday welcomed outgoing Ambassador of Chile Luis Prado who came to bid farewell.',
      ['reception · held · 2022-06-08 · Jan Berg × Luis Prado'],
    ],
    [
      'what one told the other, who answers',
      'June 9, 2022\n\nNorwegian Prime Minister Kari Dahl said in Oslo Wednesday that trade should grow. “Salmon binds us,” Dahl told Chilean President Ana Rojas.\n\nRojas pledged to help.',
      ['meeting · held · 2022-06-08 · Kari Dahl × Ana Rojas'],
    ],
    [
      'what one told somebody who says nothing',
      'June 9, 2022\n\nNorwegian Prime Minister Kari Dahl said in Oslo Wednesday that trade should grow. “Salmon binds us,” Dahl told Chilean President Ana Rojas in a letter.\n\nRojas pledged to help.',
      [],
    ],
    [
      'a delegation whose head the text names later',
      'OSLO, June 9, 2022 — A delegation of the Chilean Fisheries Front paid a visit to Norway.\n\nMeeting with the delegation, Norwegian Prime Minister Kari Dahl voiced her delight at the trade.\n\nFront President Luis Prado, who led the Chilean delegation, thanked Dahl.',
      ['meeting · held · - · Kari Dahl × Luis Prado'],
    ],
    [
      'a head who sits on a body as well',
      'OSLO, June 10, 2022 — A delegation of Chile, led by Senate member, Chairman of the Fisheries Commission Luis Prado, is paying a visit to Norway.\n\nOn June 9, the Chilean delegation held talks with Norwegian Fisheries Minister Jan Berg.',
      ['talks · held · 2022-06-09 · Luis Prado × Jan Berg'],
    ],
    [
      'a reception that only the caption tells, and the visit of the guest',
      'OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl hosts a reception for Chilean President Ana Rojas in Oslo. (Photo: NTB)\n\nAt the reception, Dahl thanked Chile for its salmon.\n\nThe Chilean President is visiting Norway from June 8-10 at the invitation of Fisheries Minister Jan Berg.',
      ['reception · held · 2022-06-09 · Kari Dahl × Ana Rojas'],
    ],
    [
      'who tells of a call of others was not on the line',
      'OSLO, June 9, 2022 — Norwegian Foreign Minister Jan Berg had a phone conversation with Chilean Foreign Minister Luis Prado on Wednesday.\n\nBerg said Norwegian Prime Minister Kari Dahl held an important phone call with Chilean President Ana Rojas in May.',
      ['phone call · held · 2022-06-08 · Jan Berg × Luis Prado'],
    ],
    [
      'the next whom a visitor is to meet',
      'OSLO, June 9, 2022 — Chilean President Ana Rojas had talks with Norwegian Prime Minister Kari Dahl on Wednesday and is scheduled to meet with Fisheries Minister Jan Berg of Norway on Friday.',
      ['talks · held · 2022-06-08 · Ana Rojas × Kari Dahl', 'meeting · planned · 2022-06-10 · Ana Rojas × Jan Berg'],
    ],
    [
      'the captain of a ship, and none of a team',
      'OSLO, June 9, 2022 — Norwegian Fisheries Minister Jan Berg received Chilean Captain Luis Prado on Wednesday.',
      ['reception · held · 2022-06-08 · Jan Berg × Luis Prado'],
    ],
    [
      'a team captain',
      'OSLO, June 9, 2022 — Norwegian Fisheries Minister Jan Berg received Chilean team captain Luis Prado on Wednesday.',
      [],
    ],
    [
      'who sent an envoy, and who is mourned, were not there',
      'OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl met with Luis Prado, Special Representative of the Chilean President Ana Rojas, in Oslo on Wednesday.\n\nAfter their working session, they laid a wreath in tribute to late Chilean Senator Pablo Soto.',
      ['meeting · held · 2022-06-08 · Kari Dahl × Luis Prado'],
    ],
    [
      'nor was who sent one in the headline',
      "date 2022-06-09 Norwegian President Nils Holm's Special Envoy calls on Chilean President Ana Rojas\n\nOSLO, June 9, 2022 — Foreign Minister Jan Berg, Special Envoy of Norwegian President Nils Holm, paid a courtesy call on Chilean President Ana Rojas in Santiago on Wednesday.\n\nNorwegian President Nils Holm's special envoy called on Chilean President Ana Rojas at noon.",
      ['meeting · held · 2022-06-08 · Jan Berg × Ana Rojas'],
    ],
    [
      'a dialogue whose heads the next sentence names',
      'OSLO, June 9, 2022 — The dialogue between Norway and Chile is an effective channel, said participants at the tenth yearly dialogue in Oslo on June 8.\n\nThe event was co-chaired by Norwegian Deputy Foreign Minister Jan Berg and Chilean Under Secretary Luis Prado.',
      ['talks · held · 2022-06-08 · Jan Berg × Luis Prado'],
    ],
    [
      'the head of a firm, the firm before his name',
      "OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl on Wednesday received CEO of Salmex Holdings, Luis Prado.\n\nDahl praised the Chilean company's plans.",
      ['reception · held · 2022-06-08 · Kari Dahl × Luis Prado'],
    ],
    [
      'a state banquet in somebody’s honour',
      'OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl on Wednesday hosted a state banquet in Oslo in honour of Chilean President Ana Rojas.',
      ['reception · held · 2022-06-08 · Kari Dahl × Ana Rojas'],
    ],
    [
      'whoever is named by his own visits did not come',
      'OSLO, June 9, 2022 — Norwegian Minister Kari Dahl on Wednesday received a delegation of Chile.\n\nThe two sides were glad of the visits to Oslo by Chilean President Ana Rojas.\n\nTrade Secretary Luis Prado of Chile thanked Dahl.',
      ['reception · held · 2022-06-08 · Kari Dahl × Luis Prado'],
    ],
    [
      'lawmakers without names',
      'OSLO, June 9, 2022 — Salmon binds Norway and Chile, said Norwegian Speaker Kari Dahl as she received a group of lawmakers from the Chilean Congress on Wednesday.',
      ['reception · held · 2022-06-08 · Kari Dahl'],
    ],
    [
      'who presided over a banquet',
      'OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl on Wednesday presided over a banquet in honour of Ana Rojas, Chilean President, who is on a visit.',
      ['reception · held · 2022-06-08 · Kari Dahl × Ana Rojas'],
    ],
    [
      'a meeting that somebody said he had had on a recent visit',
      'OSLO, June 9, 2022 — Norwegian Speaker Kari Dahl met voters on Wednesday.\n\nThe Speaker said she had a meeting with Chilean President Ana Rojas during her recent visit to Norway.',
      [],
    ],
    [
      'a text without its lead, and whom its picture shows',
      'date 2022-06-09 Jan Berg (R), Norwegian Fishery Minister, gives a present to Luis Prado, Chilean Consul General. (Photo: NTB)\n\nAt the meeting, the Minister thanked the guest for the salmon.\n\nHe wished him well.',
      ['meeting · held · - · Jan Berg × Luis Prado'],
    ],
    [
      'a guest with a form of address and a state',
      'OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl received Chilean Professor Luis Prado on Wednesday.',
      ['reception · held · 2022-06-08 · Kari Dahl × Luis Prado'],
    ],
    [
      'talks with the one who invited',
      'OSLO, June 9, 2022 — A delegation led by Norwegian Minister Jan Berg is visiting Chile at the invitation of Chilean President Ana Rojas from June 3 to 7.\n\nOn this occasion, the Norwegian guests held talks with President Rojas.',
      ['visit · held · 2022-06-03/2022-06-07 · Jan Berg × Ana Rojas', 'talks · held · - · Jan Berg × Ana Rojas'],
    ],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));

  it('ties an official to the state in the full name of the body whose short form his office bears', async () => {
    const { people } = await readingFrom(
      'OSLO, June 9, 2022 — Norwegian Minister Kari Dahl received on Wednesday Peter Lund, COFISH Vice Chairman, and Danish Ambassador Ole Holm. The Chilean Confederation of Fishers (COFISH) sent a group.',
    );
    expect(people.find(({ name }) => name === 'Peter Lund')?.country).toBe('CL');
  });

  it('shows the whole of a Vietnamese name, of which two words are said again', async () => {
    const { people } = await readingFrom(
      'HÀ NỘI, June 9, 2022 — Vice President Võ Thị Ánh Xuân received Chilean President Ana Rojas on Wednesday. After meeting with Ánh Xuân, Rojas flew home.',
    );
    expect(people.map(({ name }) => name)).toEqual(['Võ Thị Ánh Xuân', 'Ana Rojas']);
  });

  it('tells a meeting that is to come from one that was', async () => {
    const { mentioned } = await readingFrom(
      'OSLO, June 9, 2022 — Norwegian Foreign Minister Jan Berg met Chilean Foreign Minister Luis Prado on Wednesday.\n\nBerg said the upcoming meeting between Prime Minister Kari Dahl of Norway and Chilean President Ana Rojas in Bergen mattered most.',
    );
    expect(mentioned.map(({ status }) => status)).toEqual(['planned']);
  });

  it('gives the vice president of a firm the country of the firm', async () => {
    const { people } = await readingFrom(
      "June 9, 2022\n\nPrime Minister Kari Dahl of Norway received Danish Ambassador Ole Holm and Peter Lund, Vice President of the Salmex Company, in Oslo on Wednesday.\n\nDahl praised the Chilean fishing firm's plans.",
    );
    expect(people.find(({ name }) => name === 'Peter Lund')?.country).toBe('CL');
  });

  it('takes the account that a minister writes on for nobody', async () => {
    const { people } = await readingFrom(
      'OSLO, June 9, 2022 — Norwegian Foreign Minister Jan Berg spoke by phone with Chilean Foreign Minister Luis Prado on Thursday.\n\n"A good talk," Berg\'s official Twitter account read.',
    );
    expect(people.map(({ name }) => name)).toEqual(['Jan Berg', 'Luis Prado']);
  });

  it('counts whom a list names twice once', async () => {
    const { meetings } = await readingFrom(
      'OSLO, June 9, 2022 — Norwegian Foreign Minister Jan Berg met Chilean officials in Oslo on Wednesday.\n\nand Luis Prado, Luis Prado, Assistant to the Chilean President.',
    );
    expect(meetings.map(({ participants }) => participants.map(({ name }) => name))).toEqual([
      ['Jan Berg', 'Luis Prado'],
    ]);
  });
});
