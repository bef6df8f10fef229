import { describe, expect, it } from 'vitest';
import { readingFrom } from '../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';

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
