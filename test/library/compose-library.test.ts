import { expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';

const CALL = `---
title: "A call"
published: 2024-09-03
---
HÀ NỘI — Vietnamese Prime Minister Phạm Minh Chính held phone talks with Norwegian Prime Minister Erik Halvorsen on 2 September 2024.
`;

test('coverage spans publications and meetings held', () => {
  const library = buildLibrary({
    'call.md': CALL,
    'note.md': '---\ntitle: A note\npublished: 2024-12\n---\nNothing happened.\n',
  });
  expect(library.coverage).toEqual({ articles: 2, from: '2024-09-02', to: '2024-12' });
});

test('an empty corpus has no span', () => {
  expect(buildLibrary({}).coverage).toEqual({ articles: 0 });
});

test('an article is tied to the event that it reports, two articles to one', () => {
  const again = CALL.replace('A call', 'The same call').replace('held phone talks', 'had phone talks');
  const library = buildLibrary({ 'call.md': CALL, 'again.md': again, 'note.md': 'Nothing happened.' });
  const [first, second, note] = [...library.articles.keys()].map((id) => library.eventOf(id));
  expect(first).toBeDefined();
  expect(second).toBe(first);
  expect(note).toBeUndefined();
});
