import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBoatFair } from '../texts/boat-fair.ts';
import { askHalvorsenAndXo } from '../texts/halvorsen-and-xo.ts';
import { askLighthouse } from '../texts/lighthouse.ts';
import { askOkaforInBergen } from '../texts/okafor-in-bergen.ts';
import { askSmokehouseCourse } from '../texts/smokehouse-course.ts';
import { askSundbyToChina } from '../texts/sundby-to-china.ts';
import { askTunaCompact } from '../texts/tuna-compact.ts';

test('a name of two letters in small letters is somebody', () => {
  expect(askHalvorsenAndXo('when did halvorsen meet xo')).toBe(
    'Erik Halvorsen and Ada Xo held talks in Lagos on 4 March 2026.',
  );
});

test('Lào Cai is no Laos', () => {
  expect(askOkaforInBergen('What did Gao invite Lào Cai firms to?')).toContain('Kunming fair');
  expect(askOkaforInBergen('What did Gao invite Laotian firms to?')).toBe('not-found');
});

test('a long name may be typed with two slips', () => {
  const long = askOf(
    buildLibrary({
      'un.md': `---
title: "Guterres in Oslo"
published: 2026-05-06
---
OSLO — UN Secretary-General António Guterres held talks with Norwegian Prime Minister Sigrid Haug in Oslo on 5 May 2026.

Guterres asked Norway to send two field hospitals.
`,
    }),
  );
  expect(long('What did Gutteres ask Norway to do?')).toContain('two field hospitals');
  expect(long('What did Gunderson ask Norway to do?')).not.toContain('hospitals');
});

test('a name of two words is no slip of the keyboard', () => {
  expect(askTunaCompact('What did Berg want from Peru on the Trans-Atlantic Tuna Compact?')).toBe(
    'Berg voiced his wish that Peru would back Norway in its talks to become a full member of the Trans-Atlantic Tuna Compact.',
  );
});

describe('names in the words of another language', () => {
  test('a name that is written like a word stays a name', () => {
    expect(askBoatFair('What did Trương Hòa Bình thank Norway for?')).toBe('Bình thanked Norway for its lifeboats.');
    expect(askBoatFair('Trương Hòa Bình cảm ơn Na Uy về điều gì?')).toBe('Bình thanked Norway for its lifeboats.');
    expect(askBoatFair('truong hoa binh gap ai o oslo')).toBe(askBoatFair('Who did Trương Hòa Bình meet in Oslo?'));
    expect(askBoatFair('When did Trương Hoà Bình meet Berg?')).toBe(
      'Trương Hòa Bình and Nils Berg met in Oslo on 5 March 2018.',
    );
  });
  test('the word itself stays a word', () => {
    expect(askBoatFair('Na Uy nói gì về hòa bình?')).toBe('not-found');
  });
});

describe('other forms of a name', () => {
  test('the names of the table, initials and forms of address', () => {
    const where = 'Antony Blinken and Yaw Boateng met in Accra on 11 April 2022.';
    expect(askBoatFair('When did Tony Blinken meet Boateng?')).toBe(where);
    expect(askBoatFair('When did Antony J. Blinken meet Mr Boateng?')).toBe(where);
    expect(askBoatFair('When did Dr Yaw B. Boateng meet Blinken?')).toBe(where);
  });
  test('another name is another person', () => {
    expect(askBoatFair('When did Tony Boateng meet Dahl?')).toBe('not-found');
  });
});

test('an article may call somebody by one name', () => {
  expect(askBoatFair('What did Hillary Rodham Clinton promise for the victims of the flood?')).toBe(
    'Ms Clinton promised help for the victims of the flood.',
  );
});

test('the name of a state is no person, whatever a headline made of it', () => {
  expect(askSundbyToChina('What did Sundby congratulate China on?')).toBe(
    'Sundby congratulated China on its new port.',
  );
});

test('a letter typed twice in a short name is one', () => {
  expect(askLighthouse('Where did Moenn speak?')).toEqual(askLighthouse('Where did Moen speak?'));
  expect(askLighthouse('What did Locc see?')).toEqual(askLighthouse('What did Loc see?'));
  expect(askLighthouse('What did Locc see?')).not.toEqual([]);
});

test('two words of names that no person has together are no people', () => {
  expect(askLighthouse('What did Moen ask about the Kim Lund lighthouse?')).toEqual([]);
  expect(askLighthouse('What did Lộc ask about the Lộc Berg lighthouse?')).toEqual([
    'Lộc asked Moen to repaint the Lộc Berg lighthouse.',
  ]);
});

test('a word in small letters is no slip for a name where names have their capitals', () => {
  expect(askSmokehouseCourse('What did Halvorsen tell the bella about Apapa in Lagos?')).toBe('');
});
