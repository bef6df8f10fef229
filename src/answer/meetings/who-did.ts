import type { Library } from '../../library/library.ts';
import { doersIn } from '../articles/doers-told.ts';
import { bearsSome, indexArticle } from '../articles/indexed-article.ts';
import type { FoundMeeting } from './meetings-by-name.ts';

/** So many of the articles that tell a meeting are read for who did what there. */
const MOST = 3;

/** The keys of those whom the sentences that tell a meeting say to have done it; `deed` is matched from the space behind the name. */
export const whoDid = (deed: RegExp, { meeting, articles }: FoundMeeting, library: Library): readonly string[] =>
  articles.slice(0, MOST).flatMap((id) => {
    const [article, reading] = [library.articles.get(id), library.readings.get(id)];
    if (!article || !reading) return [];
    const indexed = indexArticle(article, reading);
    return indexed.sentences
      .filter((one) => bearsSome(one, meeting.evidence))
      .flatMap((one) => doersIn(indexed, one).people.filter(({ done }) => deed.test(done)))
      .map(({ key }) => key);
  });
