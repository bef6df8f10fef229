import { describe, expect, it } from 'vitest';
import { readingFrom } from './told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';

/** "mode status day @ place · who" of every meeting that the text reports. */
async function meetingsOf(text: string): Promise<string[]> {
  return (await readingFrom(OSLO + text)).meetings.map(
    ({ mode, status, date, place, participants }) =>
      `${mode ?? '-'} ${status} ${date ?? '-'} @ ${place ?? '-'} · ${participants.map(({ name }) => name).join(' × ')}`,
  );
}

describe('a plan that somebody else announced', () => {
  const PLAN =
    'Chilean President Ana Rojas will pay a state visit to Norway from May 12 to 14 at the invitation of Norwegian President Nils Berg, her office said on Tuesday.\n\n';
  const VISIT = 'visit planned 2014-05-12/2014-05-14 @ Norway · Ana Rojas × Nils Berg';

  it('is that of the one who goes, not of the one who told it', async () => {
    expect(
      await meetingsOf(
        `${PLAN}On May 13 she will hold a summit with Berg, Chilean security adviser Luis Araya told reporters. She is also scheduled to meet separately with Norwegian Prime Minister Sigrid Haug on the same day.`,
      ),
    ).toEqual([
      VISIT,
      'summit planned 2014-05-13 @ - · Ana Rojas × Nils Berg',
      'meeting planned 2014-05-13 @ - · Ana Rojas × Sigrid Haug',
    ]);
  });

  it('leaves a meeting of many to the many', async () => {
    expect(
      await meetingsOf(
        'Norwegian Foreign Minister Sigrid Haug held talks with Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\nShe noted that the foreign ministers of the eight Arctic partners would meet on May 9.',
      ),
    ).toEqual(['talks held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya']);
  });

  it('stands behind the pair of the lead', async () => {
    expect(
      await meetingsOf(
        'Norwegian Foreign Minister Sigrid Haug and her Chilean counterpart Luis Araya agreed Tuesday that cod needs a quota, the ministry said.\n\nDuring the 25-minute meeting, Haug offered two boats.\n\nHaug is scheduled to hold talks with Peruvian Foreign Minister Rosa Vega in Oslo on Friday.',
      ),
    ).toEqual([
      'meeting held 2014-05-06 @ - · Sigrid Haug × Luis Araya',
      'talks planned 2014-05-09 @ Oslo · Sigrid Haug × Rosa Vega',
    ]);
  });
});

describe('what was done in a stay that is over', () => {
  const BACK =
    'Norwegian Prime Minister Sigrid Haug returned to Oslo on May 6, concluding her official visit to Chile from May 3, made at the invitation of Chilean President Ana Rojas.\n\n';
  const STAY = 'visit held 2014-05-03/2014-05-06 @ Chile · Sigrid Haug × Ana Rojas';

  it.each([
    [
      'At their talks on May 4, the two leaders signed an accord on cod.',
      ['talks held 2014-05-04 @ - · Sigrid Haug × Ana Rojas'],
    ],
    ['At their talks on May 4 last year, the two leaders signed an accord on cod.', []],
    [
      'Haug also visited Talca and Santiago city, where she was received by Santiago Governor Luis Araya.',
      ['reception held - @ Santiago · Sigrid Haug × Luis Araya'],
    ],
  ])('%s', async (text, more) => {
    expect(await meetingsOf(BACK + text)).toEqual([STAY, ...more]);
  });

  it('is counted from the day before it', async () => {
    expect(
      await meetingsOf(
        'Norwegian Prime Minister Sigrid Haug received Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\nThe previous afternoon Araya had called at the Fisheries Museum, where Governor Nils Berg briefed him on boats.',
      ),
    ).toEqual([
      'reception held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya',
      'meeting held 2014-05-05 @ Fisheries Museum · Luis Araya × Nils Berg',
    ]);
  });
});

describe('who came together', () => {
  it('may be one named official with office-holders who go without names', async () => {
    expect(
      await meetingsOf(
        'Norwegian Foreign Minister Sigrid Haug spoke by phone on Tuesday with foreign ministers of the Association of Southeast Asian Nations (ASEAN).\n\nShe urged them to buy cod.',
      ),
    ).toEqual(['phone call held 2014-05-06 @ - · Sigrid Haug']);
    expect(
      await meetingsOf(
        'Norwegian Foreign Minister Sigrid Haug spoke by phone on Tuesday with ambassadors of Norway.\n\nShe urged them to sell cod.',
      ),
    ).toEqual([]);
  });

  it('are all who lead the delegation that the lead tells of', async () => {
    const met = (leaders: string) =>
      meetingsOf(
        `Norwegian Prime Minister Sigrid Haug met with a delegation from Chile in Oslo on Tuesday.\n\n${leaders}`,
      );
    expect(
      await met('The delegation is headed by Chilean Governor Luis Araya and Chilean Senator Ana Rojas of the left.'),
    ).toEqual(['meeting held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya × Ana Rojas']);
    expect(
      await met('The visitors sang for Chilean Governor Luis Araya and Chilean Senator Ana Rojas of the left.'),
    ).toEqual(['meeting held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya']);
  });

  it('is told by whoever spoke to the press after his own talks', async () => {
    const told = (after: string) =>
      meetingsOf(`Cod is dear, Chilean President Ana Rojas told reporters after ${after} in Bergen.`);
    expect(await told('meeting with Norwegian Prime Minister Sigrid Haug')).toEqual([
      'meeting held - @ Bergen · Ana Rojas × Sigrid Haug',
    ]);
    expect(await told('the speech of Norwegian Prime Minister Sigrid Haug')).toEqual([]);
  });

  it('is nobody of a family that is written to', async () => {
    expect(
      await meetingsOf(
        'Chilean President Ana Rojas met today with Norwegian Prime Minister Sigrid Haug in Oslo to offer her condolences on the death of former Norwegian Prime Minister Nils Berg.\n\nRojas also delivered a letter of condolence to the Berg family.',
      ),
    ).toEqual(['meeting held 2014-05-07 @ Oslo · Ana Rojas × Sigrid Haug']);
  });
});

describe('the head of a firm', () => {
  const peopleOf = async (text: string): Promise<string[]> =>
    (await readingFrom(OSLO + text)).people.map(({ name, country }) => `${name}/${country ?? '-'}`);
  const LUNCH = 'Norwegian Prime Minister Sigrid Haug received Pesca Group Chairman Luis Araya in Oslo on Tuesday.';

  it('is of the country that the text gives to the firm', async () => {
    expect(await peopleOf(`${LUNCH}\n\nThe Chilean company plans two plants.`)).toContain('Luis Araya/CL');
    expect(await peopleOf(`${LUNCH}\n\nThe Chilean company and a Peruvian firm plan two plants.`)).not.toContain(
      'Luis Araya/CL',
    );
    expect(await peopleOf(`${LUNCH}\n\nThe Chilean coast has two plants.`)).not.toContain('Luis Araya/CL');
  });

  it('does not carry its name', async () => {
    expect(
      await peopleOf(
        'Norwegian Prime Minister Sigrid Haug on Tuesday told President and CEO of Pesca Fina Luis Araya that cod is dear.\n\nThe Chilean group thanked her.\n\nPesca Fina President and CEO Luis Araya left.',
      ),
    ).toEqual(['Sigrid Haug/NO', 'Luis Araya/CL']);
  });
});

describe('a visit with its days and what is joined to it', () => {
  it('is told beside the talks, under the day of its own text', async () => {
    const { published, meetings, mentioned } = await readingFrom(
      `${OSLO}Chilean Foreign Minister Luis Araya will visit Norway from May 12 to 15 and co-chair the fifth meeting on cod with Norwegian Foreign Minister Sigrid Haug in Bergen on May 13, a deputy spokesman of the ministry announced on Tuesday.\n\nThe two ministers are expected to look at progress since President Ana Rojas's visit in March.`,
    );
    expect(published.date).toBe('2014-05-07');
    expect(meetings.map(({ mode, date, status }) => `${mode} ${status} ${date}`)).toEqual([
      'visit planned 2014-05-12/2014-05-15',
      'meeting planned 2014-05-13',
    ]);
    expect(mentioned.filter(({ mode }) => mode === 'visit').map(({ date, status }) => `${status} ${date}`)).toEqual([
      'recalled 2014-03',
    ]);
  });

  it('goes on with "he and" the host', async () => {
    expect(
      await meetingsOf(
        'Chilean President Ana Rojas will pay an official visit to Norway from May 12 to 14 at the invitation of Norwegian Prime Minister Sigrid Haug, the ministry announced on Tuesday.\n\nPresident Rojas arrives from Lima. She and PM Haug will hold talks in Bergen on Monday.',
      ),
    ).toEqual([
      'visit planned 2014-05-12/2014-05-14 @ Norway · Ana Rojas × Sigrid Haug',
      'talks planned 2014-05-12 @ Bergen · Ana Rojas × Sigrid Haug',
    ]);
  });
});

describe('a place beside what was agreed or built', () => {
  it.each([
    [
      'The agreement came at talks in Oslo between Norwegian Foreign Minister Sigrid Haug and Chilean Foreign Minister Luis Araya on Tuesday.',
      'talks held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya',
    ],
    [
      'Receiving Chilean Foreign Minister Luis Araya on Tuesday, Norwegian Prime Minister Sigrid Haug asked for speed, so that the gas complex in Oslo can open.',
      'reception held 2014-05-06 @ - · Luis Araya × Sigrid Haug',
    ],
    [
      'On May 6 the Chilean guests went to Alta Nova City, where Norwegian Governor Nils Berg met Chilean Foreign Minister Luis Araya.',
      'meeting held 2014-05-06 @ Alta Nova City · Nils Berg × Luis Araya',
    ],
  ])('%s', async (text, expected) => {
    expect(await meetingsOf(text)).toEqual([expected]);
  });
});

describe('talks that a lead tells by their outcome', () => {
  it.each([
    [
      'held, as their outcome is known',
      'The leaders of Norway and Chile want a port to open by the end of the year, according to the outcome of talks between Norwegian Prime Minister Sigrid Haug and Chilean President Ana Rojas in Oslo on Tuesday.',
      'talks held 2014-05-06 @ Oslo · Sigrid Haug × Ana Rojas',
    ],
    [
      'held, as both spoke to the press after them',
      'Norwegian Speaker Sigrid Haug and Chilean Speaker Luis Araya called for flights, speaking to reporters after their talks in Oslo on Tuesday.',
      'talks held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya',
    ],
    [
      'on the day of the signing that followed them',
      'The parliaments of Norway and Chile are to set up a committee, under a pact signed in Oslo on Tuesday following talks between Norwegian Speaker Sigrid Haug and Chilean Speaker Luis Araya.',
      'talks held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya',
    ],
    [
      'of two offices, whose holders are named one after the other',
      'The prime ministers of Norway and Chile agreed yesterday in Oslo to count cod, at talks held at noon.\n\nNorwegian Prime Minister Sigrid Haug praised the pact.\n\nLuis Araya, Prime Minister of Chile, asked for boats.',
      'talks held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya',
    ],
    [
      'in which something was raised',
      'Chilean Deputy Prime Minister Luis Araya has asked Norway to buy wine, raising the matter with Norwegian Minister of Trade Sigrid Haug in Oslo on May 6.',
      '- held 2014-05-06 @ Oslo · Luis Araya × Sigrid Haug',
    ],
    [
      'on the day on which the two countries agreed',
      'The foreign ministers of Norway and Chile agreed Tuesday that cod must last.\n\nForeign Minister Sigrid Haug of Norway and Foreign Minister Luis Araya of Chile met for an hour at the foreign ministry in Oslo.',
      'meeting held 2014-05-06 @ foreign ministry · Sigrid Haug × Luis Araya',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await meetingsOf(text)).toEqual([expected]);
  });

  it('stay ahead where they are to be held', async () => {
    expect(
      await meetingsOf(
        'Norwegian Prime Minister Sigrid Haug, who is thanked for it, is to hold talks with Chilean President Ana Rojas in Oslo on Friday.',
      ),
    ).toEqual(['talks planned 2014-05-09 @ Oslo · Sigrid Haug × Ana Rojas']);
  });
});

describe('a plan that was given up', () => {
  const LEAD =
    'Norwegian Prime Minister Sigrid Haug held talks with Chilean President Ana Rojas in Oslo on Tuesday.\n\n';
  const mentioned = async (text: string): Promise<string[]> =>
    (await readingFrom(OSLO + LEAD + text)).mentioned.map(({ mode, status, date }) => `${mode} ${status} ${date}`);

  it('is none', async () => {
    expect(
      await mentioned('Rojas had been due to visit Norway in April, but the trip was shelved over a storm.'),
    ).toEqual([]);
    expect(await mentioned('Rojas is due to visit Norway again in August, and the trip will be long.')).toEqual([
      'visit planned 2014-08',
    ]);
  });

  it('is none of a meeting that is only named, either', async () => {
    const talks = 'Talks between Norwegian Prime Minister Sigrid Haug and Chilean President Ana Rojas in March';
    expect(await mentioned(`${talks} were cancelled over a storm.`)).toEqual([]);
    expect(await mentioned(`${talks} were long.`)).toEqual(['talks recalled 2014-03']);
  });

  const ROJAS = 'Chilean President Ana Rojas';
  it.each([
    [`Talks between Norwegian Prime Minister Sigrid Haug and ${ROJAS} were postponed on Tuesday.`],
    [`A meeting of Norwegian Prime Minister Sigrid Haug with ${ROJAS} has been called off.`],
    [`Norwegian Prime Minister Sigrid Haug cancelled a planned meeting with ${ROJAS} on Tuesday.`],
    [`Talks planned for May between Norwegian Prime Minister Sigrid Haug and ${ROJAS} were postponed on Tuesday.`],
    [`Talks that were due in May between Norwegian Prime Minister Sigrid Haug and ${ROJAS} were cancelled on Tuesday.`],
    [`Norwegian Prime Minister Sigrid Haug put off a trip to Chile, where she was due to meet ${ROJAS} on Friday.`],
  ])('is no meeting: %s', async (text) => expect(await meetingsOf(text)).toEqual([]));

  it.each([
    [`At a meeting between Norwegian Prime Minister Sigrid Haug and ${ROJAS} the vote was postponed on Tuesday.`],
    [`Norwegian Prime Minister Sigrid Haug’s meeting on Tuesday with ${ROJAS} went well and a strike was called off.`],
    [`A meeting between Norwegian Prime Minister Sigrid Haug and ${ROJAS} on Tuesday ended as trains were cancelled.`],
    [`Norwegian Prime Minister Sigrid Haug cancelled a trip after a meeting with ${ROJAS} on Tuesday.`],
    [`Norwegian Prime Minister Sigrid Haug cancelled a trip to Peru and met with ${ROJAS} on Tuesday.`],
    [`Norwegian Prime Minister Sigrid Haug met with ${ROJAS} on Tuesday after talks in March were called off.`],
  ])('beside which another was held: %s', async (text) =>
    expect(await meetingsOf(text)).toEqual(['meeting held 2014-05-06 @ - · Sigrid Haug × Ana Rojas']));
});

describe('the host of a planned visit', () => {
  const LEAD =
    'Chilean President Ana Rojas will lead a big delegation on a state visit to Norway from May 12 to 14.\n\nThe visit will be made at the invitation of Norwegian President Nils Berg, her office said on Tuesday.';
  const VISIT = 'visit planned 2014-05-12/2014-05-14 @ Norway · Ana Rojas × Nils Berg';

  it('is who invited, told by the next sentence', async () => {
    expect(await meetingsOf(LEAD)).toEqual([VISIT]);
  });

  it('is who invited, whoever else holds talks on it', async () => {
    expect(
      (await meetingsOf(`${LEAD}\n\nNorwegian Prime Minister Sigrid Haug is scheduled to hold talks with Rojas.`))[0],
    ).toBe(VISIT);
  });
});

describe('a meeting that is being arranged', () => {
  const LEAD =
    'Norwegian Prime Minister Sigrid Haug will attend the maritime fair in Santiago from Saturday to Monday, her office said on Tuesday.\n\n';

  it('is planned for the day that is told, with the one whom the lead is about', async () => {
    expect(
      await meetingsOf(`${LEAD}A meeting with Chilean President Ana Rojas is being arranged for May 12 in Santiago.`),
    ).toEqual(['meeting planned 2014-05-12 @ Santiago · Sigrid Haug × Ana Rojas']);
  });

  it('is a mere wish without a day', async () => {
    expect(
      await meetingsOf(`${LEAD}A meeting with Chilean President Ana Rojas is being arranged, officials said.`),
    ).toEqual([]);
  });
});
