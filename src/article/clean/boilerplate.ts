import { type CleaningRule, endsSentence } from './cleaning.ts';
import { isDateLine } from './date-line.ts';

const LONGEST = 220;
/** Lines of a page or a mailing around the article. Each is anchored: a sentence that only mentions these words stays. */
const LINES: readonly RegExp[] = [
  /^(?:share|tweet|print|e-?mail|save|like|comments?|follow|bookmark|copy link|listen|zalo|facebook|twitter|x|line|linkedin|reddit|messenger|threads|bluesky|mail|pdf|whatsapp|telegram|pinterest|instagram|youtube|viber|google news|rss|\+|-|\||•|·|\/|this|article|story|page|on|via|(?<!\d)\d{1,4}(?!\d)|[():,]| ){1,60}:?$/i,
  /^you (?:signed up|subscribed|are subscribed|have subscribed|have signed up)\b.{0,160}$/i,
  /^(?:subscribe|sign up|register|log ?in|sign in|join|get)\b.{0,80}\b(?:newsletters?|updates|alerts|inbox|account|free|now|today|mailing list|channel|app)\b.{0,80}$/i,
  /^.{0,80}\b(?:unsubscribe|manage (?:your )?(?:preferences|subscriptions)|view (?:this|it) (?:email|message|in) ?.{0,20}browser|you (?:are|have) receiv(?:ed|ing) this (?:e-?mail|message)|this (?:e-?mail|message|newsletter) was sent|(?:forward|suggest|send) (?:this )?to a friend|add us to your address book|update your (?:profile|preferences))\b.{0,120}$/i,
  /^.{0,60}\b(?:uses? cookies|use of cookies|cookies? (?:policy|settings|preferences|notice)|accept (?:all )?cookies|your consent|privacy (?:policy|notice|statement)|terms (?:of|and) (?:use|service|conditions))\b.{0,160}$/i,
  /^(?:©|\(c\)|copyright|all rights reserved|bản quyền).{0,180}$/i,
  /^.{0,60}\ball rights reserved\b.{0,60}$/i,
  /^(?:advertisements?|sponsored(?: content)?|promoted|adverts?|continue reading|story continues below.{0,40}|scroll (?:down )?to continue.{0,60}|click here.{0,100}|tap here.{0,100}|download (?:the|our) .{0,40}app.{0,40})$/i,
  /^(?:skip to (?:main )?content|back to top|go to top|toggle (?:navigation|menu)|open menu|close(?: menu)?|menu|search|home|navigation|main menu|breadcrumbs?|language|english|tiếng việt|tags?|was this article (?:useful|helpful)\?.{0,20}|yes|no|accept all|settings|sitemap|contact us|about us)$/i,
  /^(?:\(?(?:additional |with )?(?:reporting|editing|writing|graphics|compiled|translated)(?: and (?:reporting|editing|writing))? by\b.{2,200}|(?:[A-Z][\w.'’-]{1,20}[ ,]{1,2}){1,8}(?:writers?|journalists?|reporters?|correspondents?|staff)\b.{2,160}\bcontributed(?: to this (?:report|story|article)| reporting)?\.?|.{2,120}\bcontributed to this (?:report|story|article)\.)$/i,
  /^home(?: page)?(?: ?[>/›»|] ?[^>/›»|.!?]{1,40}){1,6}$/i,
  /^(?:tags?|keywords?|topics?|categories|filed under|hashtags?)\s{0,2}:.{0,200}$/i,
  /^(?:(?:min(?:ute)?s?|\d{1,3} min(?:ute)?s?) read|reading time:? .{0,20}|\d{1,6} (?:views|shares|comments)|font size.{0,20}|a[-+ ]{1,3}a[-+]?|listen to (?:this )?article.{0,40})$/i,
];
/** The same, but worded as a sentence might be: with a full stop they are taken for one. */
const OPEN_LINES: readonly RegExp[] = [
  /^(?:read (?:more|also|next|the full)|see (?:also|more)|more (?:on this|from|news|stories)|related(?: (?:news|articles?|stories|topics?|content|links?|posts?))?|you (?:may|might) (?:also )?like|recommended|also read|don['’]t miss|watch(?: also| now)|latest (?:news|stories)|most (?:read|viewed|popular)|top (?:stories|news)|other news|trending(?: now)?|in this (?:section|topic))\b.{0,180}$/i,
  /^(?:follow us|find us|like us|join us|connect with us)\b.{0,120}$/i,
  /^(?:please (?:send|contact|email)|for (?:more|further) (?:information|details|news)|to (?:read|learn) more)[, ].{0,40}\b(?:visit|contact|e-?mail|click|go to|see|subscribe|call)\b.{0,120}$/i,
];
/** `Home > News > Politics`, `Home | Society | World | Sports`: short words between separators. */
const MENU = /^[^|>›»•·.!?]{1,30}(?:[|>›»•·][^|>›»•·.!?]{1,30}){2,20}$/;
/** The same with pipes, which prose does not use: longer cells, full stops of initials. */
const PIPES = /^[^|]{1,60}(?:\|[^|]{1,60}){2,12}(?<!\.)$/;
const RELATED =
  /^(?:tags|related(?: (?:news|articles?|stories|topics?|content|links?|posts?|coverage|reports?))?|read (?:more|also)(?: on (?:the|our) (?:web)?site)?|see also|(?:other|latest) (?:news|stories|articles)|tin (?:liên quan|khác)|more (?:(?:news|stories)(?: (?:in|from|on) [^.]{3,40})?|(?:in|from) [^.]{3,40})|most (?:read|viewed|popular)|top stories|recommended|you (?:may|might) (?:also )?like)\s{0,2}[:→»>]?$/i;

/** A printed day, in figures or with its month's name: it may be the only one that the article has. */
const PRINTED_DAY =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?:19|20)\d{2})\b/i;
/** Characters of a line that is a date with little around it. */
const DATE_LINE = 60;

function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST || (line.length <= DATE_LINE && PRINTED_DAY.test(line)) || isDateLine(line)) return false;
  const cells = line.split('\t').map((cell) => cell.trim());
  if (cells.length > 1) {
    const [first = ''] = cells;
    return (
      cells.every((cell) => isBoilerplate(cell) || (cell.length <= 45 && !/[.!]$/.test(cell))) || isBoilerplate(first)
    );
  }
  return (
    MENU.test(line) ||
    PIPES.test(line) ||
    [...LINES, ...(/[.]$/.test(line) ? [] : OPEN_LINES)].some((pattern) => pattern.test(line))
  );
}

/** Menus, share bars, "Read more", lists of related links, mailing-list and cookie lines around an article: gone for good. */
export const boilerplate: CleaningRule = {
  name: 'boilerplate',
  apply(state) {
    let inRelated = false;
    const kept = state.text.split('\n').filter((raw) => {
      const line = raw.replace(/^[-*•>] ?/, '').trim();
      if (line === '') return true;
      if (RELATED.test(line)) {
        inRelated = true;
        return false;
      }
      // links to other stories are short and end in no full stop
      if (inRelated && line.length <= 140 && !endsSentence(line)) return false;
      inRelated = false;
      return !isBoilerplate(line);
    });
    return { ...state, text: kept.join('\n').replaceAll('\t', ' ').trim() };
  },
};
