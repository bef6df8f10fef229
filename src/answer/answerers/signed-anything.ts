import { indexArticle } from '../articles/indexed-article.ts';
import { asksSignedAnything, tellsSigning } from '../deeds/signed-anything.ts';
import { findMeetings } from '../meetings/find-meetings.ts';
import { type Answerer, quote } from '../proposals/proposal.ts';
import { ANY_MEETING } from '../question/meeting-words.ts';

const MOST = 2;

/** Answers whether anything was signed at a meeting of those named: by what its articles say of a signing, or of there being none. */
export const signedAnything: Answerer = {
  name: 'signed anything',
  propose(question, { needs, library }) {
    if (question.kind !== 'yes or no' || !asksSignedAnything(question.text)) return undefined;
    const named = needs.filter(({ is }) => is !== 'word');
    if (needs.some((need) => need.is === 'word' && need.hard && !LIGHT.test(need.typed))) return undefined;
    if (named.filter(({ is }) => is === 'person' || is === 'role' || is === 'party').length < 2) return undefined;
    const held = findMeetings(question, ANY_MEETING, named, library).filter(
      ({ meeting, reported }) => reported && meeting.status !== 'planned',
    );
    const years = new Map(
      held.flatMap(({ articles, meeting }) => articles.map((id) => [id, meeting.date?.slice(0, 4)])),
    );
    const sentences = [...years].flatMap(([id, year]) => {
      const [article, reading] = [library.articles.get(id), library.readings.get(id)];
      if (!article || !reading) return [];
      const told = indexArticle(article, reading).sentences.find(
        (one) => one.in === 'body' && tellsSigning(one.text, year),
      );
      return told ? [quote(article, told, library)] : [];
    });
    const people = named.filter(({ is }) => is === 'person').length;
    if (sentences.length === 0 && people < 2) return undefined;
    return { sentences: sentences.slice(0, MOST), final: true };
  },
};

const LIGHT =
  /^(?:sign(?:ed)?|conclude[sd]?|reach(?:ed)?|issue[sd]?|agreed?|anything|something|any|documents?|agreements?|deals?|papers?|statements?|accords?|treat(?:y|ies)|joint|new|formal)$/i;
