import type { Act } from '../../reading.ts';

/** How a verb must stand to carry its act. */
export type Need =
  /** The next word must be one of these. */
  | { readonly next: readonly string[] }
  /** The next word must be none of these. */
  | { readonly notNext: readonly string[] }
  /** One of these words must follow within the given number of words of the same clause. */
  | { readonly within: readonly string[]; readonly words: number };

/** One verb that performs an act when it is the finite verb or a participle of a speaker. */
export interface ActVerb {
  readonly act: Act;
  /** Dictionary form; the other forms are regular unless given. */
  readonly verb: string;
  readonly past?: string;
  readonly ing?: string;
  readonly need?: Need;
}

const v = (act: Act, verb: string, more: Omit<ActVerb, 'act' | 'verb'> = {}): ActVerb => ({ act, verb, ...more });

/**
 * The verbs of readouts, by the act that they perform. Sources of the choice: the PLOVER event classes AGREE, REQUEST,
 * SUPPORT and their verb dictionaries in kind (which verbs belong together), and readouts of VNS, Xinhua, Kyodo, TASS,
 * the US State Department and foreign ministries for which verbs the field uses. Verbs of plain telling (say, note, add)
 * perform no act. "Appreciate" and "value" praise and do not thank.
 */
export const ACT_VERBS: readonly ActVerb[] = [
  v('agreed', 'agree', { past: 'agreed', ing: 'agreeing' }),
  v('agreed', 'concur', { past: 'concurred', ing: 'concurring' }),
  v('agreed', 'consent'),
  v('agreed', 'accept', {
    need: { within: ['invitation', 'invitations', 'invite', 'offer', 'proposal', 'proposals'], words: 14 },
  }),
  v('agreed', 'endorse', {
    need: {
      within: [
        'proposal',
        'proposals',
        'suggestion',
        'suggestions',
        'idea',
        'ideas',
        'recommendation',
        'recommendations',
        'view',
        'views',
        'opinion',
        'opinions',
        'orientations',
        'directions',
        'measures',
        'points',
      ],
      words: 8,
    },
  }),
  v('asked', 'ask', { need: { notNext: ['about', 'whether', 'if', 'why', 'how', 'what', 'by', 'not'] } }),
  v('asked', 'urge'),
  v('asked', 'propose'),
  v('asked', 'suggest'),
  v('asked', 'recommend'),
  v('asked', 'request'),
  v('asked', 'demand'),
  v('asked', 'encourage'),
  v('asked', 'call', { need: { next: ['on', 'for', 'upon'] } }),
  v('asked', 'appeal', { need: { next: ['for', 'to', 'the', 'both'] } }),
  v('asked', 'press', { need: { within: ['for', 'to'], words: 5 } }),
  v('asked', 'plead', { need: { next: ['for', 'with'] } }),
  v('asked', 'lobby', { past: 'lobbied', need: { next: ['for'] } }),
  v('asked', 'implore'),
  v('asked', 'push', { need: { next: ['for'] } }),
  v('asked', 'seek', { past: 'sought', need: { notNext: ['to'] } }),
  v('asked', 'advise'),
  v('asked', 'advocate', { need: { next: ['for'] } }),
  v('offered', 'offer', { past: 'offered', ing: 'offering' }),
  v('offered', 'pledge'),
  v('offered', 'promise'),
  v('offered', 'vow'),
  v('offered', 'undertake', { past: 'undertook' }),
  v('offered', 'volunteer', { past: 'volunteered', ing: 'volunteering' }),
  v('thanked', 'thank'),
  v('invited', 'invite'),
  v('welcomed', 'welcome'),
  v('welcomed', 'applaud'),
  v('welcomed', 'laud'),
  v('welcomed', 'hail'),
  v('welcomed', 'rejoice', { need: { next: ['at', 'in', 'over'] } }),
  v('congratulated', 'congratulate'),
  v('hoped', 'hope'),
  v('hoped', 'wish'),
  v('hoped', 'expect'),
  v('affirmed', 'affirm'),
  v('affirmed', 'reaffirm'),
  v('affirmed', 'reiterate'),
  v('affirmed', 'restate'),
  v('affirmed', 'repeat', { need: { next: ['that'] } }),
  v('affirmed', 'stress'),
  v('affirmed', 'emphasise'),
  v('affirmed', 'emphasize'),
  v('affirmed', 'underline'),
  v('affirmed', 'underscore'),
  v('affirmed', 'highlight'),
  v('affirmed', 'assert'),
  v('affirmed', 'confirm', { need: { notNext: ['.', '”', '"'] } }),
  v('affirmed', 'assure'),
  v('affirmed', 'reassure'),
  v('conveyed', 'relay'),
];

/** Verbs that perform the act of their object: to express thanks is to thank, to extend an invitation is to invite. */
export const CARRIERS: readonly ActVerb[] = [
  ...(
    [
      ['express'],
      ['voice'],
      ['convey'],
      ['extend'],
      ['send', 'sent'],
      ['make', 'made'],
      ['issue'],
      ['offer', 'offered', 'offering'],
      ['reiterate'],
      ['reaffirm'],
      ['renew'],
      ['repeat'],
      ['give', 'gave'],
      ['state'],
      ['note'],
      ['affirm'],
      ['confirm'],
      ['underline'],
      ['underscore'],
      ['stress'],
      ['emphasise'],
      ['emphasize'],
      ['show'],
      ['declare'],
      ['present'],
      ['raise'],
      ['float'],
      ['broach'],
      ['indicate'],
      ['signal', 'signalled', 'signalling'],
      ['transmit', 'transmitted', 'transmitting'],
      ['deliver', 'delivered', 'delivering'],
      ['forward', 'forwarded', 'forwarding'],
      ['pass', 'passed'],
      ['hand'],
      ['table'],
      ['submit', 'submitted', 'submitting'],
      ['lodge'],
      ['strike', 'struck', 'striking'],
      ['arrive'],
      ['cable'],
      ['wire'],
      ['share'],
      ['reach'],
      ['put', 'put', 'putting'],
      ['come', 'came'],
      ['find', 'found', 'finding'],
      ['hold', 'held', 'holding'],
      ['exchange'],
    ] as const
  ).map(
    ([verb, past, ing]): ActVerb => ({
      act: 'affirmed',
      verb,
      ...(past === undefined ? {} : { past }),
      ...(ing === undefined ? {} : { ing }),
    }),
  ),
];

const nouns = (act: Act, words: string): [string, Act][] => words.split(' ').map((word) => [word, act]);

/** What the object of a carrier verb says about the act. */
export const ACT_NOUNS: ReadonlyMap<string, Act> = new Map([
  ...nouns('thanked', 'gratitude thanks thankfulness gratefulness appreciation'),
  ...nouns('hoped', 'hope hopes wish wishes desire expectation expectations aspiration'),
  ...nouns('invited', 'invitation invitations'),
  ...nouns('congratulated', 'congratulations congratulation felicitations'),
  ...nouns(
    'conveyed',
    'regards greetings greeting condolences condolence sympathy sympathies message messages letter letters',
  ),
  ...nouns('offered', 'readiness willingness offer offers'),
  ...nouns(
    'asked',
    'request requests appeal appeals call calls proposal proposals suggestion suggestions plea pleas idea ideas',
  ),
  ...nouns('agreed', 'agreement consent assent concurrence consensus understanding deal accord'),
  ...nouns('welcomed', 'joy delight satisfaction gladness welcome'),
  ...nouns('affirmed', 'commitment determination resolve support'),
]);

/** Carrier and noun that do not go together in the sense of the noun ("made a call" is a phone call, "note the agreement" is none). */
export function fits(carrier: string, noun: string, act: Act): boolean {
  // "It gives us hope".
  if (carrier === 'give' && act === 'hoped') return false;
  if (carrier === 'exchange') return act === 'congratulated';
  if (/^(?:understanding|deal|accord)$/.test(noun)) return ['reach', 'strike', 'come', 'arrive'].includes(carrier);
  if (act === 'agreed')
    return ['express', 'voice', 'reach', 'come', 'arrive', 'find', 'give', 'indicate', 'signal'].includes(carrier);
  if (noun === 'idea' || noun === 'ideas')
    return ['float', 'raise', 'put', 'table', 'present', 'broach', 'submit', 'come'].includes(carrier);
  if (carrier === 'float' || carrier === 'broach') return act === 'asked';
  if (noun === 'offer' || noun === 'offers')
    return ['make', 'extend', 'renew', 'repeat', 'reiterate', 'put', 'table', 'submit'].includes(carrier);
  if (carrier === 'strike' || carrier === 'arrive') return false;
  // "Reaffirmed China's wish to …": what is affirmed is a stance.
  if (act === 'hoped' && /^(?:re)?affirm$|^confirm$/.test(carrier)) return false;
  if (carrier === 'table' || carrier === 'submit' || carrier === 'lodge') return act === 'asked';
  if (carrier === 'come') return act === 'asked' && /^(?:proposal|suggestion|idea)s?$/.test(noun);
  if (carrier === 'reach' || carrier === 'find' || carrier === 'hold') return false;
  if (noun === 'call' || noun === 'calls')
    return ['reiterate', 'renew', 'repeat', 'issue', 'reaffirm'].includes(carrier);
  if (/^letters?$/.test(noun) && act === 'conveyed') return carrier === 'convey';
  if (noun === 'message' || noun === 'messages')
    return ['convey', 'send', 'deliver', 'transmit', 'forward', 'pass', 'extend'].includes(carrier);
  if (act === 'asked')
    return [
      'make',
      'reiterate',
      'renew',
      'repeat',
      'issue',
      'put',
      'raise',
      'present',
      'convey',
      'extend',
      'send',
      'deliver',
    ].includes(carrier);
  if (noun === 'support')
    return ['express', 'voice', 'reiterate', 'reaffirm', 'affirm', 'renew', 'underline', 'state', 'declare'].includes(
      carrier,
    );
  if (noun === 'welcome') return ['extend', 'express', 'offer', 'give'].includes(carrier);
  if (act === 'welcomed') return ['express', 'voice', 'note', 'show', 'share'].includes(carrier);
  if (carrier === 'put' || carrier === 'raise' || carrier === 'present') return false;
  if (/^(?:stress|emphasi[sz]e|underline|underscore)$/.test(carrier))
    return /^(?:affirmed|hoped|offered)$/.test(act) || /^(?:gratitude|thankfulness|gratefulness)$/.test(noun);
  return true;
}

/** A word form of the lexicon: which verb, in which form. */
export interface VerbForm {
  readonly verb: ActVerb;
  readonly form: 'base' | 'third' | 'past' | 'ing';
  readonly carrier: boolean;
}

/** Every form of every verb, in lower case; a form may belong to an act verb and to a carrier. */
export const FORMS: ReadonlyMap<string, readonly VerbForm[]> = collectForms();

function collectForms(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, form: VerbForm): void => {
    const known = forms.get(word);
    if (known) known.push(form);
    else forms.set(word, [form]);
  };
  for (const [list, carrier] of [
    [ACT_VERBS, false],
    [CARRIERS, true],
  ] as const)
    for (const verb of list) {
      const stem = verb.verb;
      const cut = stem.endsWith('e') ? stem.slice(0, -1) : stem;
      add(stem, { verb, form: 'base', carrier });
      add(/(?:s|sh|ch)$/.test(stem) ? `${stem}es` : `${stem}s`, { verb, form: 'third', carrier });
      add(verb.past ?? `${cut}ed`, { verb, form: 'past', carrier });
      add(verb.ing ?? `${cut}ing`, { verb, form: 'ing', carrier });
    }
  return forms;
}
