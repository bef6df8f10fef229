import type { Article } from '../article/article.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { recognisers } from './recognisers/index.ts';
import { splitSentences } from './sentences.ts';

/** Everything Diplo understands from one article. Pure: the same article always gives the same Reading. */
export function readArticle(article: Article): Reading {
  const draft = createDraft(article);
  for (const recogniser of recognisers) recogniser.recognise(draft);
  return {
    article: article.id,
    ...(draft.title === undefined ? {} : { title: draft.title }),
    published: draft.published,
    meetings: draft.meetings,
    mentioned: draft.mentioned,
    countries: draft.countries,
    people: draft.people.map(({ key: _key, firstSeen: _firstSeen, ...person }) => person),
    organisations: draft.organisations,
    topics: draft.topics,
    anniversaries: draft.anniversaries,
    partnerships: draft.partnerships,
    statements: draft.statements,
    summary: draft.summary,
    problems: draft.problems,
  };
}

/** A Draft with its sentences cut and every field empty: what the first recogniser gets. */
export function createDraft(article: Article): Draft {
  const { body, caption, head } = article.parts;
  return {
    article,
    sentences: splitSentences(body, 'body'),
    asides: [...splitSentences(caption, 'caption'), ...splitSentences(head, 'head')],
    people: [],
    mentions: [],
    countries: [],
    organisations: [],
    published: { evidence: [] },
    meetings: [],
    mentioned: [],
    statements: [],
    anniversaries: [],
    partnerships: [],
    topics: [],
    summary: [],
    problems: [],
  };
}
