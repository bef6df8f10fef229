import { expect, test } from 'vitest';
import { parseArticles } from '../../src/article/parse-articles.ts';
import { readingReply } from '../../src/command/read.ts';
import type { Reply } from '../../src/command/reply.ts';
import { readArticle } from '../../src/reading/read-article.ts';
import { renderPlain } from '../../src/shell/plain.ts';
import { en } from '../../src/wording/en.ts';

const WISHES = [...'ABCDEFGHIJ'].map(
  (port) =>
    `Haug thanked Chile for the help at port ${port}, which had been long and warm in every one of the past winters and would, she said, not be forgotten by those who fish there.`,
);
const TEXT = `date 2016-09-09 OSLO -- Norwegian Prime Minister Sigrid Haug and Chilean President Luis Araya held talks in Oslo on Thursday.\n\n${WISHES.join('\n\n')}\n\nBoth leaders agreed to open a school for divers.\n\nAraya asked Norway to send two boats.\n`;

function note(whole: boolean): string {
  const [article] = parseArticles({ path: 'note.txt', bytes: new TextEncoder().encode(TEXT) }).articles;
  if (!article) throw new Error('no article was read');
  const reply: Reply = readingReply(article, readArticle(article), en, { whole });
  return renderPlain(reply);
}

test('a note shows the weightiest statements, each cut to a line or two, and says how many it leaves out', () => {
  const short = note(false);
  expect(short).toContain('Both sides agreed: Both leaders agreed to open a school for divers.');
  expect(short).toContain('Chile asked: Araya asked Norway to send two boats.');
  expect(short.match(/thanked: /g)).toHaveLength(6);
  expect(short).toContain('and 4 more statements');
  expect(short).toContain('…');
  expect(short).not.toContain('those who fish there');
});

test('the whole note shows every statement to its end', () => {
  const whole = note(true);
  expect(whole.match(/thanked: /g)).toHaveLength(10);
  expect(whole.match(/those who fish there\./g)).toHaveLength(10);
  expect(whole).not.toContain('more statements');
});
