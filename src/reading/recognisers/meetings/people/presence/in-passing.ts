import type { Kind, Standing } from './standing.ts';

interface InPassing extends Kind {
  tells(standing: Pick<Standing, 'before'>): boolean;
}

const inPassing = (name: string, words: RegExp): InPassing => ({
  name,
  there: false,
  tells: ({ before }) => words.test(before),
});

/** "Extended his greetings to President A, Premier B, Chairman C and others": from the greetings on nothing but names. */
const GREETED =
  /\b(?:regards|greetings|wishes|condolences) (?:[a-z]+ ){0,3}(?:(?:from|of) (?:the )?[A-Z][^.;:,]{2,90} )?to (?:(?!\b(?:who|whom|which|that|when|said|told|asked|met|received|invited|during|after|before|at)\b)[^.;:]){0,600}$/;

/** "Phoned A and briefed her on the talks that he had in Lima with B": those talks are told, and B was not on the phone. */
const TALKS_TOLD_OF =
  /\b(?:briefed|informed|told|spoke|talked|updated|reported)\b[^.;]{0,60} (?:on|about|of) (?:the|his|her|their) (?:[a-z-]+ ){0,2}(?:talks|meetings?|summit|negotiations)(?: (?:that|which) (?:he|she|they) (?:had )?(?:had|held))?(?: (?:in|on|at) [^.;,]{2,40})? with (?:the )?(?:[A-Z][\w.-]* ){0,2}$/;

/** One whom somebody who phones or writes has met before. */
export const metBefore: Kind = {
  name: 'met at talks of which somebody told',
  there: false,
  tells: ({ opening, mode }) => (mode === 'phone call' || mode === 'message') && TALKS_TOLD_OF.test(opening),
};

/** One of many to whom greetings go. */
export const greeted: Kind = {
  name: 'greeted from afar',
  there: false,
  tells: ({ opening, mode }) => mode !== 'message' && GREETED.test(opening),
};

/** Words before a name that say that its bearer was not there: one kind of words a row. */
export const IN_PASSING: readonly InPassing[] = [
  inPassing(
    'of greetings and letters',
    /\b(?:regards?|greetings?|wishes|compliments|respects|letter|condolences|congratulations|invitation|sympathy|gratitude) (?:[a-z]+ ){0,4}(?:to|from|of|by) (?:[A-Za-z.,' -]{0,60}(?:and|,) )?(?:the )?$/i,
  ),
  inPassing(
    'of a message that another brought',
    /\b(?:with|carrying|bearing|brought|delivered|handed over) (?:an? |the )?(?:[a-z]+ )?message (?:[a-z]+ ){0,4}from (?:the )?(?:[A-Z][A-Za-z-]{1,20} ){0,4}$/,
  ),
  inPassing('on behalf of', /\bon behalf of (?:[A-Za-z' -]{0,50} and )?$/i),
  inPassing(
    'spoken of',
    /\b(?:successor to|succeed(?:ed|ing|s)?|replac(?:ed|ing|es)|predecessor|late|named after|victory of|election of|passing of|death of|inauguration of|led by then|under|since|according to|credentials (?:from|to))\s$/i,
  ),
  inPassing(
    'served by somebody',
    /\b(?:(?:advis[eo]r|counsell?or|aide|assistant|deputy|staff|secretary) to|spokes(?:man|woman|person) for) (?:the )?$/i,
  ),
  inPassing(
    'sender of an envoy',
    /\b(?:special envoy of|envoy of|guest of|[Rr]epresentative of(?: the)?|as (?:a )?special envoy for)\s$|\benvoy of (?:the )?[^;.]{0,100}, $|\benvoy of (?:the )?(?:[A-Z][A-Za-z-]{1,20} ){0,6}$/i,
  ),
  inPassing(
    'maker of what was agreed before',
    /\b(?:announced|agreed|reached|signed|declared|established|launched|issued|drawn up|initiated|adopted|endorsed|forged|laid) (?:earlier )?by (?:[^;,]{0,70} and )?(?:the )?(?:[A-Z][A-Za-z-]{1,20} ){0,5}$/i,
  ),
  inPassing(
    'object of what somebody said next',
    /\band (?:then |later |also )?(?:praised|critici[sz]ed|hailed|lauded|blamed|accused|condemned|quoted|mentioned|cited) (?:[a-z]+ ){0,3}(?:(?:[A-Z][a-z]+ ){0,3})$/,
  ),
  inPassing('then', /\b(?:then|then-)\s?$/i),
];

/** Whether these words right before a name say that its bearer was not there. */
export const isInPassing = (before: string): boolean => IN_PASSING.some((kind) => kind.tells({ before }));
