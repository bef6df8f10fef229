import { describe, expect, it } from 'vitest';
import { readingFrom } from '../told-meetings.ts';

/** The meetings of a text with the countries: "mode · status · who/country". */
async function sides(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, participants }) =>
    [mode, status, participants.map(({ name, country }) => `${name}/${country}`).join(' × ')].join(' · '),
  );
}

describe('a name', () => {
  it('begins with He where another name follows', async () => {
    expect(
      await sides(
        'PRAGUE, May 14 (Xinhua) -- He Yongli, vice premier of China, on Wednesday met in Prague with Czech President Karel Dvorak.',
      ),
    ).toEqual(['meeting · held · He Yongli/CN × Karel Dvorak/CZ']);
  });

  it('is no word of a company’s', async () => {
    expect(
      await sides(
        'BEIJING -- Vietnamese Prime Minister Phan Minh Quang received Chairman of the China Railway Signal and Communication Corporation Zhou Zhilin on Monday.',
      ),
    ).toEqual(['reception · held · Phan Minh Quang/VN × Zhou Zhilin/CN']);
  });
});
