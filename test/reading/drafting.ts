import type { Article } from '../../src/article/article.ts';
import type { Draft, KnownPerson } from '../../src/reading/draft.ts';
import { createDraft } from '../../src/reading/read-article.ts';

/** A person of a hand-made draft: how the text calls them, longest forms first. */
export interface Called {
  readonly name: string;
  readonly country?: string;
  readonly role?: string;
  readonly calls: readonly string[];
}

/** An article with only a body (and, where given, a stated title). */
export function articleOf(body: string, title?: string): Article {
  return {
    id: 'a1',
    file: 'a1.txt',
    language: 'en',
    parts: { body, head: '', caption: '', 'front matter': title ? `title: ${title}` : '', url: '' },
    stated: title ? { title } : {},
    events: [],
    problems: [],
  };
}

/** A draft as the people and meetings recognisers would leave it: every call marked, one meeting held between all given. */
export function draftOf(body: string, cast: readonly Called[], title?: string): Draft {
  const draft = createDraft(articleOf(body, title));
  const taken = new Set<number>();
  for (const [at, { name, country, role, calls }] of cast.entries()) {
    const who: KnownPerson = {
      key: `p${at}`,
      name,
      firstSeen: body.indexOf(calls[0] ?? name),
      ...(country === undefined ? {} : { country }),
      ...(role === undefined ? {} : { role }),
    };
    draft.people.push(who);
    for (const call of [...calls].sort((a, b) => b.length - a.length))
      for (let start = body.indexOf(call); start >= 0; start = body.indexOf(call, start + 1)) {
        const end = start + call.length;
        const edge = !/[\p{L}\p{N}]/u.test(body.charAt(end)) && !/[\p{L}\p{N}]/u.test(body.charAt(start - 1));
        if (taken.has(start) || !edge) continue;
        for (let i = start; i < end; i += 1) taken.add(i);
        draft.mentions.push({ in: 'body', start, end, text: call, who, by: /^\p{Lu}/u.test(call) ? 'name' : 'role' });
      }
  }
  draft.mentions.sort((a, b) => a.start - b.start);
  draft.countries = [...new Set(cast.flatMap(({ country }) => country ?? []))];
  if (cast.length > 0)
    draft.meetings = [
      {
        event: 'e1',
        mode: 'talks',
        status: 'held',
        participants: draft.people.map(({ key: _key, firstSeen: _firstSeen, ...person }) => person),
        evidence: [],
      },
    ];
  return draft;
}

/** A host and his guest, as the texts on their talks call them. */
export const CAST: readonly Called[] = [
  {
    name: 'Phạm Minh Chính',
    country: 'VN',
    role: 'Prime Minister',
    calls: ['Prime Minister Phạm Minh Chính', 'PM Chính', 'Chính', 'The PM', 'the PM', 'The host', 'the host'],
  },
  {
    name: 'Chris Hipkins',
    country: 'NZ',
    role: 'Prime Minister',
    calls: [
      'New Zealand Prime Minister Chris Hipkins',
      'PM Hipkins',
      'Hipkins',
      'The guest',
      'the guest',
      'The New Zealand leader',
    ],
  },
];

/** The first sentence of these texts. */
export const LEAD =
  'Prime Minister Phạm Minh Chính held talks with New Zealand Prime Minister Chris Hipkins in Hà Nội on Monday. ';
