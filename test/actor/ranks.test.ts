import { describe, expect, it } from 'vitest';
import { findNamedPeople } from '../../src/actor/named-people.ts';

const read = (text: string): string[] =>
  findNamedPeople(text)
    .filter(({ by }) => by !== 'bare')
    .map(({ role, name, country, by }) => `${role ?? by}|${name}|${country ?? ''}`);

describe('ranks', () => {
  it.each([
    ['Deputy Minister of Defence Sen Lt Gen Le Van An spoke.', ['Deputy Minister of Defence|Le Van An|']],
    ['They met Maj Gen Ana Lund.', ['Maj Gen|Ana Lund|']],
    ['ADM Ana M. Lund, Commander of the Chilean Navy, spoke.', ['Commander of the Chilean Navy|Ana M. Lund|CL']],
    ['They met Gen Ana Lund.', ['Gen|Ana Lund|']],
    ['They met Senate president pro tempore Ana Lund.', ['Senate president pro tempore|Ana Lund|']],
    ['They met Minister Gen Nakatani.', ['Minister|Gen Nakatani|']],
    ['They met Prime Minister Hun Sen.', ['Prime Minister|Hun Sen|']],
  ])('are known in short without their dots: %s', (text, expected) => expect(read(text)).toEqual(expected));
});
