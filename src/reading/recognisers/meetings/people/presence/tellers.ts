import { classOfRole } from '../../../../../actor/titles.ts';
import type { Kind } from './standing.ts';

const TOLD_PARLIAMENT =
  /^,? told (?:the )?(?:parliament|national assembly|lawmakers|legislators|senate|house|congress|reporters|journalists|a press)\b/i;
const REPORTED_BY =
  /^[^.]{0,20}\b(?:told (?:a|the) (?:press|reporters|briefing|media)|told reporters|said in a (?:statement|press)|announced|told journalists|tells reporters)/i;
/** "X and Y told reporters": the second of a pair. */
const SECOND_OF_A_PAIR = /\band (?:[A-Z]|the |his |her )?[^,;]{0,60}$/;

export const spokesperson: Kind = {
  name: 'spokesperson',
  there: false,
  tells: ({ who: { role } }) =>
    role !== undefined && classOfRole(role) === 'spokesperson' && !/^(?:former|ex-)/i.test(role),
};

/** "X told reporters after talks with Y": X was at them. */
const AFTER_OWN_TALKS =
  /^,? told (?:[a-z]+ ){1,3}(?:after|following) (?:an? |his |her )?(?:[a-z]+ ){0,2}(?:meeting|talks)(?: with)? /i;

/** "…, X told parliament": who speaks of the meeting elsewhere. */
export const speakerElsewhere: Kind = {
  name: 'speaker elsewhere',
  there: false,
  tells: ({ after }) => TOLD_PARLIAMENT.test(after) && !AFTER_OWN_TALKS.test(after),
};

/** "X said President A held talks with B": of a state's leaders, and not of his own. */
const SAID_OTHERS_DID =
  /^(?:, (?:also|who is|who is also) [^;]{3,110},)?,? (?:also |then )?(?:said|says|noted|stressed|recalled|added|stated)(?: that)? (?:the )?(?:[A-Z][\p{L}.'’-]* ){2,7}(?:had |has |have )?(?:just )?(?:held|met|spoke|spoken|talked|received|hosted|paid|had an?)\b/u;

/** Who speaks of what others did. */
export const speakerOfOthers: Kind = {
  name: 'speaker of others',
  there: false,
  tells: ({ after }) => SAID_OTHERS_DID.test(after),
};

/** "A met B, X announced": who tells of those named before. */
export const announcer: Kind = {
  name: 'announcer',
  there: false,
  tells: ({ after, before, beside }) => beside && REPORTED_BY.test(after) && !SECOND_OF_A_PAIR.test(before),
};
