import { type PartialDay, yearOf } from '../../../../calendar/day.ts';
import type { Sentence } from '../../../draft.ts';
import { isCalledOff, isGivenUp, isOfTripCalledOff } from '../../../given-up.ts';
import { isJoinedToPlan, startOfHaving } from '../../../tense.ts';
import { withoutDots } from '../words/abbreviated.ts';
import type { Trigger } from '../words/trigger.ts';

const AHEAD =
  /\b(?:will|would|shall|is to|are to|was to|were to|(?<!\b(?:according|thanks|related|owing|speaking|talking) )to(?! (?:reporters|journalists|the press|the media)\b)|scheduled to|expected to|plans? to|due to|set to|about to|planning to|is going to|[Aa]head of|[Uu]pcoming|[Ff]orthcoming|[Nn]ext|[Bb]efore|[Pp]reparations? for|prepare for)\s(?:also |then |later |jointly |[a-z]+ly )?(?:be |have |an? |the |his |her |their )?(?:[a-z]+ ){0,2}$/;

/** "Departed for Hanoi on Thursday for a summit": the summit is where he goes. */
const OFF_FOR =
  /\b(?:depart(?:ed|s|ing)|left|leaves|leaving|flew|flies|flying|head(?:ed|s|ing)|set off)\b[^.;]{0,20} (?:for|to) [^.;]{2,60} for (?:an? |the |his |her )?(?:[a-z]+ ){0,2}$/;

const AHEAD_CLAUSE =
  /\b(?:will|would|is scheduled|are scheduled|was scheduled|were scheduled|was due|were due|was to|is expected|are expected|is due|are due|is set to|are set to|plans? (?:to|an?)|planning to|decided to|slated|(?:is|are) (?:going )?to (?:travel|fly|go|leave|head|arrive|come|depart|stop|proceed|return|attend))\b(?:(?!, [^.;,]{0,60}\b(?:said|stated|announced|told)\b)[^.;]){0,80}$/i;

/** "Will sign an accord during X's visit": the visit is as far ahead. */
export const WILL_DURING =
  /\b(?:will|would) (?:[a-z]+ ){1,3}[^.;]{0,110}\b(?:during|on) (?:[A-Z][^.;,]{0,80}['’]s? )?(?:[a-z]+ )?$/;

/** "A meeting between the two … will be held", "talks with X, set for Monday": what is ahead stands behind the words. */
const AHEAD_AFTER =
  /^[^;]{0,90}\b(?:(?:will|would|is to|are to) (?:also |then )?(?:be (?:held|convened|organi[sz]ed)|take place)|,? (?:has|have) (?:now |already )?been (?:fixed|set|scheduled|arranged|planned|slated) (?:for|to)\b|(?:is|are) (?:also )?(?:scheduled|slated|due|set|planned|expected)(?: (?:for|to|on|at|in|there|tomorrow|later|this|next|[a-z]+ days? later|the (?:next|following) day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|[.,;])|(?:is|are) (?:now )?being (?:arranged|planned|prepared) for (?:[A-Z][a-z]+(?:day| \d)|\d)|,? (?:scheduled|slated|due|set|planned) for\b)/;

/** Words that speak of a coming together that somebody only wants, offers, asks for or refuses. */
const WISHED =
  /\b(?:hop(?:e|es|ed|ing) (?:to|that|for)|wish(?:es|ed)? (?:to|that|for)|wants? to|wanted to|(?:ready|willing|eager|keen|open) (?:to|for)|readiness (?:to|for)|propos(?:e|es|ed|al|ing)|suggest(?:s|ed|ing)?|(?<!\b[Aa]t the |\b[Aa]t the kind |official |\b[Oo]n the |\b[Oo]n )invit(?:e|es|ed|ation|ing)(?! by)|urged|called for|look(?:s|ed|ing)? forward to|not|never|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|refus(?:e|es|ed|al|ing)|(?:to |in talks to )?arrang(?:e|ing)|possib(?:le|ility)|offer(?:s|ed)? to|could|might|may|should|whether|if|pledged to|(?:agreed|consented|vowed|concurred)(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)? to (?:[a-z]+ly )?(?:convene|hold|organi[sz]e|maintain|continue|exchange|increase|visit|meet|promote|host|pay|make|launch|start|begin|set up|establish|create|resume))\b[^.;]{0,90}$/;

/** "Suggested in a meeting with the guest that …": the coming together is where it was suggested. */
const SAID_AT =
  /\b(?:proposed|suggested|urged|called for|offered|asked) (?:in|at|during|when|while|upon) (?:(?:an?|the|his|her|their) )?(?:[a-z]+ ){0,3}$/;

/** "Urged X to act as the two held talks", "called for calm while meeting with X": where it was said. */
const AT_WHICH =
  /\b(?:while|when) $|\b(?:as|when|while) (?:the two(?: sides| men| ministers| leaders)?|they|the pair|both)(?: [a-z]+)? $/;

/** "Vowed to expand ties during their meeting": what is ahead are the ties. */
const VOWED = /\b(?:agreed|vowed|pledged|promised|decided|resolved|committed)\b[^.;]{0,40} to (?:[a-z]+ ){1,3}$/;

/** "Agreed to bring the partnership to a new height during their talks": the same, told at length. */
const VOWED_FAR = /\b(?:agreed|vowed|pledged|promised|decided|resolved) to [^.;]{3,160} to (?:[a-z]+ ){1,3}$/;

/** "Agreed Tuesday to hold a strategic dialogue": what officials are to do some day. */
const AGREED_TO = /\b(?:agreed|consented|vowed|concurred)(?: (?:on )?[A-Z][a-z]+day)? to (?:[a-z]+ly )?$/;
const SOME_DIALOGUE =
  /^(?:hold|launch|convene|organi[sz]e) (?:an? |regular |annual |joint ).*\b(?:dialogues?|consultations?|sessions?)$/;

/** "Proposed regular talks between the ministries": the wish stands right before what is wished for. */
const WISHED_FOR =
  /\b(?:propos(?:es|ed|ing)|suggest(?:s|ed|ing)|urged|call(?:s|ed|ing) for|requested|sought|seeks|want(?:s|ed)|advocat(?:es|ed)) (?:an? |the |more |further )?(?:[a-z-]+ ){0,2}$/;

/** A coming together that is named as a possibility: "the possibility of a call", "agreed to realize a visit". */
const POSSIBLE =
  /\b(?:possibilit(?:y|ies)|prospects?|arrang(?:e|ing|ements)|reali[sz](?:e|ing)|consider(?:s|ed|ing)?|seek(?:s|ing)?|sounded out|idea|pave the way|paving the way|not|no|without)\b[^.;,]{0,60}$/;
/** "Asked for an end without delay during talks with X": what is not to be is none of the talks. */
const IS_SETTING = /\b(?:during|at) .{0,6}$/;
const IS_POSSIBLE =
  /^[^.;]{0,80}\b(?:is|are|was|were|would be|could be) (?:possible|unlikely|likely|not|being (?:planned|arranged|considered)(?! for (?:[A-Z][a-z]+(?:day\b| \d)|\d))|considered)\b/;

const RECALL =
  /\b(?:recall(?:s|ed|ing)?|last (?:met|held|talked|spoke|visited|had)|previous(?! (?:day|evening|morning|afternoon|night)\b)(?:ly)?|earlier this (?:year|month)|earlier (?:meetings?|talks|visits?|calls?)|since (?:their|his|her)|(?:following|after) (?:his|her|their|the) (?:[a-z-]+ ){0,3}(?:visit|trip|meeting|talks|call|conversation|summit|election|tenure)|especially (?:the|after)|particularly the|including the|thanks to the|success of|results? of|outcomes? of|during (?:his|her|their) (?:[a-z]+ )?(?:visit|trip|tenure)|when (?:then|he|she|they)|in the wake of)\b[^.;]{0,90}$|\b(?:flew|flown|came|arrived|travell?ed|landed)\b[^.;]{0,60}\bfrom [^.;]{2,40}, where (?:he|she|they) (?:had )?(?:also )?$|\b(?:one of|third|second|fourth|annual|historic|a recent|last (?:week|month|year)['’]s)\b[^.;,]{0,30}$/i;

/** "Said this when he met X", "voiced the wish when they talked": told with what was said there. */
const SAID_WHEN =
  /\b(?:said|made|expressed|voiced|gave|stressed|raised|put forward|spoke)(?: (?:this|so|it|these|(?:the|this|that|his|her) (?:[a-z]+ )?(?:wish|remarks?|statements?|hope|views?|request|suggestion|proposal|call|point|comments?|pledge|opinion))){1,3}(?: [^.;,]{1,60})? (?:when|while|as) (?:he|she|they) (?:[a-z]+ )?$/;

/** "X shakes hands with Y before their meeting": the picture was taken there. */
const PICTURED =
  /\b(?:shak(?:e|es|ing|en) hands|shook hands|pos(?:e|es|ed|ing) (?:for|with)|greet(?:s|ed|ing)?|walk(?:s|ed|ing)?|pictured|photographed|welcom(?:e|es|ed|ing))\b[^.;]{0,120}\b(?:before|ahead of|prior to) (?:[a-z]+ ){0,4}$/;

/** "Said that it would never forget this, when he met X": what is ahead is what was said. */
export const WHEN_HE = /\b(?:when|while|as) (?:he|she|they)(?: [a-z]+)? $/;

/** "Inspected the guard before the two held talks": both were done. */
const BEFORE_THEY = /\bbefore (?:he|she|they|both(?: sides)?|the (?:pair|two)(?: [a-z]+)?) (?:also |then )?$/;

/** "Agreed here on Wednesday to expand trade when they met": the day of the agreement is that of the meeting. */
const AGREED_WHEN =
  /^[A-Z][^.;"“]{5,200}\b(?:(?:agreed|pledged|vowed|discussed|decided|reaffirmed|promised)\b[^.;"“]{0,150}\bwhen they |(?:said|expressed|voiced|urged|called)\b(?! that\b)[^.;"“]{3,150}, when (?:he|she|they) |\bon (?:[A-Z][a-z]+day|[A-Z][a-z]{2,8} \d{1,2}) (?:said|suggested|proposed|asked|urged|affirmed|stressed|called|thanked|told|praised|hailed)\b[^.;"“]{3,260} when (?:he|she|they) )(?:[a-z]+ )?$/;

/** "The annual dialogue between … took place": its number is part of its name. */
const OPENS_WITH_IT = /^(?:The|An|A) (?:(?![a-z]{2,12}ed )[A-Za-z0-9-]+ ){0,7}$/;

/** "Pressed for the proposed pact as he held talks with X": what is wished for stands in the clause before. */
const AS_HE_DID = /^.*\b(?:as|while|when) (?=[^,;]{3,110}$)/;
const DONE = /^(?:met|held|had|received|hosted|spoke|talked|called|sat|co-chaired|chaired)\b/;

/** What an exhibition or a film shows was long ago. */
const SHOWN =
  /\b(?:pictures?|photos?|photographs?|images?|paintings?|films?|footage|documentary|books?|displays?|exhibits?|exhibition)\b[^.;]{0,60}\b(?:shows?|showing|depicts?|depicting|captur(?:es?|ed|ing)|featur(?:es?|ing)|of)\b/;

/** "Delighted to receive X this morning": told by the host, and done. */
const GLAD =
  /\b(?:[Dd]elighted|[Pp]leased|[Hh]onou?red|[Hh]appy|[Gg]lad|[Gg]ood|[Gg]reat|[Pp]rivileged|[Pp]leasure|[Hh]onou?r|[Pp]rivilege) to $/;

/** An office of that day: "then President Sukarno received". */
const OF_THAT_DAY = /\bthen[- ][A-Z][^.;,]{0,60}$/;

/** A bare year after the words: "met in Geneva in 2019". */
const OF_A_YEAR =
  /^[^.;,]{0,60}\bin (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: of)? )?(?:19|20)\d\d\b/;

/** "X's visit to Y in October last year": looked back upon, whatever the day of writing. */
const OF_LAST_YEAR = /^[^.;,]{0,80}\b(?:last year|(?:years?|months?) ago)\b/;

/** "On the same day of that year, X received Y", "In the same year": of a year told before. */
const OF_THAT_YEAR =
  /\b(?:day|week|month) of that year\b|^(?:Later |Earlier )?(?:[Ii]n )?(?:[Tt]hat|[Tt]he same) year\b/;

/** "Who has visited the country twice": of whatever time. */
const SO_OFTEN = /^[^.;,]{0,60}\b(?:once|twice|(?:[a-z]+|\d+) times|before|often)\b/;

/** "Notably since the State visit to …": what it led to is told. */
const SINCE_IT = /\b(?:since|after|following) (?:(?:the|his|her|their) (?:[A-Za-z-]+ ){0,4})?$/;

/** "Said the year stood out for X's visit to Y, which took ties to a new level": what came of it is known already. */
const SAYS = /\b(?:said|says|noted|stressed|added|told|pointed|recalled|highlighted)\b/;
const WHICH_BROUGHT =
  /^[^.;,]{0,50}, which (?:had |has )?(?:took|taken|brought|lifted|raised|elevated|opened|helped|contributed|gave|given|laid|pushed|deepened|strengthened) /;

/** The same before them: "came in September 2019, met X". */
const AFTER_A_YEAR =
  /\b[Ii]n (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: of)? )?((?:19|20)\d\d)\b[^.;]{0,60}$/;

/** "Announced the upgrade following their talks on Sunday": the talks of those who tell of them. */
export const AFTER_THEIR = /\b(?:after|following) (?:their |the |(?:an? )?(?:[a-z-]+ )?)(?:[a-z-]+ ){0,2}$/;

const AFTER_MEETING =
  /^(?:Following|After) (?:their|the|his|her) (?:[a-z]+ ){0,2}(?:meeting|talks|reception|call|ceremony|session)s?, /;

/** "During her visit to Oslo, X met Y": of these days, unless the opening names others. */
const ON_THE_VISIT =
  /^(?:During|On|In) (?:his|her|their) (?:(?!last |previous |earlier |recent |first )[a-z-]+ ){0,3}(?:visit|trip|tour|stay)\b(?![^,;]{0,90}\b(?:last|previous|earlier|ago|(?:19|20)\d\d|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b)[^,;]{0,90}, /;

/** "Following their meeting, X was received by Y": the opening only orders what is told. */
function withoutOpening(before: string, { form }: Trigger): string {
  return form === 'verb' ? before.replace(AFTER_MEETING, '').replace(ON_THE_VISIT, '') : before;
}

/** "X, on a tour that will also take him to Manila, met Y": what is ahead is closed by the comma before what was. */
function isToldPast(text: string, { start, end, form }: Trigger, clause: string): boolean {
  if (form !== 'verb' || !/^(?:met|held|had|received|hosted|spoke|talked|paid|called)\b/.test(text.slice(start, end)))
    return false;
  return (
    /\b(?:that|which|who) (?:will|would|is|are|was|were) [^,]{2,70}, $/.test(clause) ||
    /, (?:an?|[a-z]{3,5}|\d) days? after [^,;]{2,90} $/.test(clause)
  );
}

/** "Walked over the bridge to meet his counterpart", "went on to hold talks": those few steps led to it. */
const STEPPED_OVER =
  /(?<!\b(?:will|would|to|shall) )\b(?:walked|crossed|stepped|strolled|drove|rode|came)\b(?! (?:under|up|out)\b)[^.;,]{0,60} to $|\b(?:went on|proceeded|moved on|sat down|stayed on) to (?:[a-z]+ )?$|\b(?:went|drove|passed|moved|headed|hurried|rushed|was (?:driven|taken|escorted|led|ushered)) (?:on |off |over |straight |directly |at once )?(?:from [^.;,]{2,40} )?(?:in)?to (?:an? |his |her )?(?:[a-z]+ )?$|\b(?:was|were) (?:also )?(?:here|there|in \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}) to (?:[a-z]+ )?$/u;

/** "The King will visit Chile, A told B": up to the comma stands what was told, which may be ahead or wished for. */
const WHAT_WAS_TOLD = /^.*, /s;

/** "Made the statement at a recent meeting with X": that meeting is the story. */
const SAID_AT_RECENT =
  /\b(?:made|gave|said|voiced|stressed|affirmed) (?:the |this |so |his |her )?(?:statement |remarks? |comments? )?(?:at|during|in) a recent $/;

/** "Had a meeting with X during his recent visit": looked back upon. */
const DURING_EARLIER = /^[^.;]{3,90}\bduring (?:his|her|their|the latter['’]s) (?:recent|last|previous|earlier) /;

/** "Was the first leader to receive him": looked back upon. */
const FIRST_TO = /\b(?:was|were|is|became) (?:also )?(?:the )?(?:first|last|only) [^.;,]{0,60} to $/;

/** "Said that …, at a", behind a comma. */
const SPOKE_THERE =
  /\b(?:said|voiced|expressed|stressed|affirmed|hoped|urged|thanked|praised|told|asked|suggested|proposed|pledged)\b[^;]{3,260}, (?:at|during) (?:an?|the|his|her|their) (?:[a-z]+ ){0,3}$/;

/** The little words before the noun, where they are part of what tells of it: "during a meeting". */
const OWN_WORDS = /^(?:at|during) (?:an?|the|his|her|their) /;

/** How the words stand to the time of writing. */
export interface TellingStatus {
  /** Still to come by somebody's plan. */
  readonly planned: boolean;
  /** Only wanted, offered or refused: nothing that was or will be. */
  readonly wished: boolean;
  /** Looked back upon. */
  readonly recalled: boolean;
}

/** Reads from the words around a trigger whether it tells of something past, planned, wished for or long ago. */
export function statusOf(sentence: Sentence, trigger: Trigger, written: PartialDay | undefined): TellingStatus {
  const writtenYear = written && yearOf(written);
  const text = withoutDots(sentence.text);
  const told = text.startsWith('told ', trigger.start);
  const verb = trigger.form === 'verb' ? trigger.start : startOfHaving(text.slice(0, trigger.start));
  const before = told ? text.slice(0, trigger.start).replace(WHAT_WAS_TOLD, '') : text.slice(0, trigger.start);
  // "Voiced hope that ties will grow, at a meeting with X": it was at the meeting that this was voiced.
  const spoken = SPOKE_THERE.test(before + (OWN_WORDS.exec(text.slice(trigger.start, trigger.end))?.[0] ?? ''));
  const clause = spoken ? '' : before.slice(-130);
  const visit = trigger.mode === 'visit';
  const scheduled =
    !spoken &&
    (/\b(?:[Uu]pcoming|[Ff]orthcoming)\b/.test(text.slice(trigger.start, trigger.end)) ||
      (AHEAD.test(before.slice(-60)) &&
        !(
          trigger.form === 'noun' &&
          (VOWED.test(before.slice(-90)) || VOWED_FAR.test(before)) &&
          /^(?:at|in|during) /.test(text.slice(trigger.start))
        )) ||
      OFF_FOR.test(clause) ||
      (verb !== undefined && isJoinedToPlan(text, verb)) ||
      (visit && trigger.form === 'noun' && WILL_DURING.test(before.slice(-220))) ||
      (AHEAD_CLAUSE.test(clause) && !isToldPast(text, trigger, clause)) ||
      (trigger.form === 'noun' && AHEAD_AFTER.test(text.slice(trigger.end))) ||
      (visit &&
        /\b(?:will|would|to)\s(?:pay|make|visit|travel|arrive)/.test(
          text.slice(Math.max(0, trigger.start - 8), trigger.end),
        )));
  const year = OF_A_YEAR.exec(text.slice(trigger.end));
  const past = AFTER_A_YEAR.exec(before);
  const pictured = PICTURED.test(before);
  const isDone = trigger.form === 'verb' && DONE.test(text.slice(trigger.start, trigger.end));
  const otherYear =
    (year !== null && Number(year[0].slice(-4)) !== writtenYear) ||
    (past !== null && trigger.form === 'verb' && Number(past[1]) !== writtenYear && !scheduled);
  return {
    planned:
      scheduled &&
      !told &&
      !pictured &&
      !(visit && trigger.form === 'noun' && SINCE_IT.test(before)) &&
      !(isDone && (WHEN_HE.test(before) || BEFORE_THEY.test(before))) &&
      !GLAD.test(before) &&
      !STEPPED_OVER.test(before) &&
      !FIRST_TO.test(before),
    wished:
      (!spoken && (isGivenUp(clause, text.slice(trigger.end)) || isOfTripCalledOff(before))) ||
      ((trigger.form === 'noun' || text.startsWith('meeting', trigger.start)) &&
        isCalledOff(clause, text.slice(trigger.start, trigger.end), text.slice(trigger.end))) ||
      (!spoken && AGREED_TO.test(before) && SOME_DIALOGUE.test(text.slice(trigger.start, trigger.end))) ||
      (WISHED.test(isDone ? clause.replace(AS_HE_DID, '') : clause) &&
        !SAID_AT.test(before) &&
        !AGREED_WHEN.test(before) &&
        !AT_WHICH.test(before) &&
        (trigger.form === 'verb' || scheduled)) ||
      (trigger.form === 'noun' && !SAID_AT.test(before) && WISHED_FOR.test(clause)) ||
      (trigger.form === 'noun' &&
        ((POSSIBLE.test(clause) && !IS_SETTING.test(text.slice(0, trigger.start + 7))) ||
          IS_POSSIBLE.test(text.slice(trigger.end)))),
    recalled:
      (visit &&
        trigger.form === 'noun' &&
        (OF_LAST_YEAR.test(text.slice(trigger.end)) ||
          SINCE_IT.test(before) ||
          (SAYS.test(before) && WHICH_BROUGHT.test(text.slice(trigger.end))))) ||
      (RECALL.test(withoutOpening(before, trigger).slice(-110)) &&
        !SAID_AT_RECENT.test(before) &&
        !(trigger.form === 'verb' && SAID_WHEN.test(before)) &&
        !(AGREED_WHEN.test(before) && !/^[^.;]{0,60}\b(?:last|ago|in (?:19|20)\d\d)\b/.test(text.slice(trigger.end))) &&
        !(trigger.form === 'verb' && OPENS_WITH_IT.test(before))) ||
      OF_THAT_DAY.test(before.slice(-110)) ||
      OF_THAT_YEAR.test(text) ||
      (visit && /\b(?:has|have|had) $/.test(before) && SO_OFTEN.test(text.slice(trigger.end))) ||
      (trigger.form === 'verb' && !visit && DURING_EARLIER.test(text.slice(trigger.end))) ||
      FIRST_TO.test(before) ||
      (sentence.in === 'body' && SHOWN.test(before)) ||
      otherYear,
  };
}
