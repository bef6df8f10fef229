import { describe, expect, it } from 'vitest';
import { told } from '../told-meetings.ts';

const FILED = ' date 2014-05-07 ';

const LEAD = `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug held talks with visiting Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\nHaug thanked Araya for his support.\n\n`;

const FIRST = 'talks · held · 2014-05-06 · Sigrid Haug × Luis Araya';

describe('a lead', () => {
  it.each([
    [
      'brings two to one table',
      'The third Norway-Chile dialogue brought Norwegian Foreign Minister Sigrid Haug and her Chilean counterpart Luis Araya to the same table in Oslo on Tuesday.',
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'quotes the host who welcomed',
      'Ports make friends, Norwegian President Nils Berg remarked on Tuesday as he welcomed Chilean Foreign Minister Luis Araya.',
      'reception · held · 2014-05-06 · Nils Berg × Luis Araya',
    ],
    [
      'opens with the guest',
      'Hosting Chilean Foreign Minister Luis Araya on May 6, Norwegian President Nils Berg praised the ports of Chile.',
      'reception · held · 2014-05-06 · Luis Araya × Nils Berg',
    ],
    [
      'says how somebody called it',
      'Norwegian President Nils Berg had what he called a "warm" conversation Tuesday with Chilean President Ana Rojas by phone.',
      'phone call · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'hosts a group with its head',
      'Norwegian Foreign Minister Sigrid Haug in Oslo on Tuesday hosted a delegation of the parliament of Chile, headed by Senator Luis Araya.',
      'reception · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'names the town and the day before the guest',
      'Ports make friends, said Norwegian President Nils Berg while receiving in Oslo on Tuesday Chilean Foreign Minister Luis Araya.',
      'reception · held · 2014-05-06 · Nils Berg × Luis Araya',
    ],
    [
      'names a member of a house',
      'Norwegian President Nils Berg on May 6 received in Oslo visiting US House of Representatives member John Roe.',
      'reception · held · 2014-05-06 · Nils Berg × John Roe',
    ],
    [
      'names the house before the guest',
      'US Secretary of Defense John Roe today hosted at the Pentagon President Nils Berg of Norway.',
      'reception · held · 2014-05-07 · John Roe × Nils Berg',
    ],
    [
      'writes a state with its dots before the call',
      'Norwegian Foreign Minister Sigrid Haug and U.S. Secretary of State John Roe discussed Norway-U.S. ports by phone on Tuesday.',
      'phone call · held · 2014-05-06 · Sigrid Haug × John Roe',
    ],
    [
      'agrees, and the next sentence tells of the meeting and its day',
      'Norwegian Foreign Minister Sigrid Haug and Chilean Minister of Trade Luis Araya agreed that ports matter.\n\nIn their May 6 meeting in Oslo, both ministers spoke of fish.',
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
    [
      'gives an office in small letters',
      'Assistant Secretary of State for European and African affairs John Roe had a meeting Tuesday with Norwegian Deputy Foreign Minister Sigrid Haug.',
      'meeting · held · 2014-05-06 · John Roe × Sigrid Haug',
    ],
    [
      'places talks among others',
      'Talks in Oslo on May 6 saw Norwegian Foreign Minister Sigrid Haug and her Chilean counterpart Luis Araya agree on fish.',
      'talks · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
  ])('%s', async (_, lead, expected) => {
    expect(await told(`${FILED}OSLO -- ${lead}\n\nAraya thanked the hosts.`)).toEqual([expected]);
  });

  it('that is a cabinet’s is no round of receptions', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Norwegian Prime Minister Erik Dahl told ministers at an urgent meeting that the tariff of the US would hurt.\n\nHe welcomed the outcome of the phone talks that Norwegian President Nils Berg held with US President Barack Obama on Monday.`,
      ),
    ).toEqual([]);
  });
});

describe('a lead of few words', () => {
  it.each([
    [
      'tells of the talks after which both announced something',
      'Norwegian President Nils Berg and Chilean President Ana Rojas announced a pact on fish following their talks in Oslo on Tuesday.',
      'talks · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'tells of a call by what was said over the phone',
      'Norwegian President Nils Berg told Chilean President Ana Rojas over the phone on Tuesday that ports would open.',
      'phone call · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'tells of messages received',
      'Norwegian President Nils Berg received a congratulatory message from Chilean President Ana Rojas on Tuesday.',
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'tells of a letter written to congratulate',
      'Norwegian President Nils Berg wrote to congratulate Chilean President Ana Rojas on Tuesday.',
      'message · held · 2014-05-06 · Nils Berg × Ana Rojas',
    ],
    [
      'tells of the reception of a delegation by where and when',
      'Norwegian President Nils Berg received in Oslo on Tuesday a delegation of the Senate of Chile led by Chilean Senator Hugo Vega.',
      'reception · held · 2014-05-06 · Nils Berg × Hugo Vega',
    ],
    [
      'tells of a committee’s meeting by who chaired it',
      'The fifth meeting of the Norway-Chile Steering Committee for Bilateral Cooperation was held in Oslo on Tuesday, co-chaired by Norwegian Foreign Minister Sigrid Haug and visiting Chilean Foreign Minister Luis Araya.',
      'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
    ],
  ])('%s', async (_, lead, expected) => {
    expect(await told(`${FILED}OSLO -- ${lead}`)).toEqual([expected]);
  });

  it('on letters of veterans tells of no office-holders', async () => {
    expect(
      await told(
        `${FILED}OSLO -- A corner of the hall in Oslo holds letters that veterans wrote to each other.\n\nIn his letter, Norwegian President Nils Berg thanked the hall.\n\nIn her message, Chilean President Ana Rojas thanked the veterans.`,
      ),
    ).toEqual([]);
  });

  it('names those of another century for no meeting', async () => {
    expect(
      await told(
        `${LEAD}At the end of the talks, Haug gave Araya a copy of a letter sent to US President Harry Truman in 1946.`,
      ),
    ).toEqual([FIRST]);
  });
});
