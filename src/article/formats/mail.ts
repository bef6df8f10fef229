import type { StatedFields } from '../article.ts';
import { isDateLine } from '../clean/date-line.ts';
import type { ArticleTools } from '../source-file.ts';
import type { ArticleFormat, Parsed } from './format.ts';
import { html } from './html.ts';
import { findForwarded } from './mail/forwarded.ts';
import { composeLetterhead, dayOf, renderLetterhead } from './mail/letterhead.ts';
import { composeFrontMatter } from './stated-fields.ts';

/** The fields that make a file a mail. */
const OWN_FIELDS = ['subject', 'date', 'from'];
/** Another forwarded text as long as this is an article too, not a covering note. */
const SECOND_ARTICLE = 600;

/** Fields up to the first blank line, long ones folded (RFC 5322 §2.2); the first of a name counts. */
function parseHeader(header: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of header.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value = ''] = /^([\w-]{1,60}):(.*)$/.exec(line) ?? [];
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

/** The text of a page in a mail, and what the page states itself. */
function parsePage(
  page: string,
  tools: ArticleTools,
): { text: string; stated: StatedFields } & Pick<Parsed, 'problems'> {
  const { articles, problems } = html.parse(page, tools);
  return { text: articles[0]?.text ?? '', stated: articles[0]?.stated ?? {}, problems };
}

/**
 * A mail, one part, nothing encoded (`corpus/open-mail.ts` makes it so of any other). The subject is the title. `Date` is when the mail was
 * sent, and stands for the publication only where nothing nearer to the article speaks: not where the text bears a printed
 * date of its own, nor where the mail passes another one on. Of a forwarded mail subject, day and text are those below its
 * own head; the forwarder's words and day are not the article's, and without a day in that head there is none.
 */
export const mail: ArticleFormat = {
  name: 'mail',
  extensions: ['.eml'],
  parse(raw, tools) {
    const file = raw.replace(/\r\n?/g, '\n');
    const end = file.indexOf('\n\n');
    const fields = parseHeader(end < 0 ? file : file.slice(0, end));
    if (!OWN_FIELDS.some((name) => fields.has(name)))
      return { articles: [], problems: [{ what: 'The file is no mail: it has no subject, date or sender.' }] };
    const content = end < 0 ? '' : file.slice(end + 2);
    const page = /^text\/html\b/i.test(fields.get('content-type') ?? '');
    const {
      text,
      stated: own,
      problems,
    } = page ? parsePage(content, tools) : { text: content, stated: {}, problems: [] };
    if (problems.length > 0) return { articles: [], problems };

    const forwarded = findForwarded(text);
    const [longest, second] = [...forwarded].sort((a, b) => b.text.length - a.text.length);
    const outer = composeLetterhead(fields);
    const head = longest?.head ?? outer;
    const body = longest?.text ?? text;
    const stamped = body.split('\n').some(isDateLine);
    const nearest = stamped || (outer.passesOn && !longest) ? undefined : dayOf(head);
    const published = own.published ?? nearest;
    const title = head.subject ?? outer.subject;
    const stated: StatedFields = { ...own, ...(title ? { title } : {}), ...(published ? { published } : {}) };
    const told = renderLetterhead({ ...head, ...(title ? { subject: title } : {}) });
    const ofPage = composeFrontMatter(own);
    return {
      articles: [{ text: body, stated, events: [], frontMatter: ofPage ? `${told}\n${ofPage}` : told }],
      problems:
        second && second.text.length >= SECOND_ARTICLE
          ? [{ what: 'The mail forwards several texts; only the longest is read.' }]
          : [],
    };
  },
};
