import { stem } from '../../search/stem.ts';

/**
 * Verbs of reports whose nouns no stem joins to them: of doing it, of who does it, and of whom it is done to ("abductee" –
 * "abduction", "supplier" – "supply"). Own list of common English.
 */
const VERBS =
  'abduct accept accuse acquire adjust administer admire adopt allocate amend analyse annex announce apply appoint appraise approve arbitrate arrange arrive assail assemble assess assist attend award build buy campaign capture care carry certify challenge clarify classify clear climb coach collaborate collect colonise combine commemorate compensate compete complete conclude condemn connect conserve construct consume contract contradict contribute convert convict cooperate coordinate correct create credit criticise cultivate declare decide defect defend defer delay deliver denounce deny depart deploy deport design destroy detain deter develop differ disclose discover dismiss displace dispose distribute divert divide donate draft drive drill eliminate employ encourage endorse enforce engage enlarge enrol ensure equip eradicate establish evacuate evaluate evict examine exceed exclude execute exhibit expand expel explain exploit explore export expose extend extradite fail farm finance fish forge found fulfil fund grow guarantee guard guide harass help identify illustrate imitate impart implement import improve include incline indicate inherit innovate inspect install instruct insure integrate intercept interfere interpret intervene intrude invade invent invest investigate issue judge justify kidnap kill launch lend liberate license locate manage manufacture mediate migrate moderate modernise modify monitor motivate murder navigate negotiate notify nominate observe obstruct occupy offend open operate oppose organise orient oversee own participate partner pass patrol perform persecute plant plunder pollute possess practise prefer prepare preserve preside prevent process procure produce prohibit promote propose prosecute protect protest provide provoke publish punish purchase pursue qualify ratify reassure rebel receive recognise reconcile recover recruit reduce refine refuse register regulate rehabilitate reject release remit remove renew renounce rent repair repatriate replace report represent rescue research reserve reside resist resolve restore restrict retail retain retaliate retire return reveal revise revive revoke ride rule sail satisfy save search seize select sell separate settle shop simplify smuggle solve speculate sponsor subscribe supervise supply support suppress surrender survey survive suspend teach terminate trade traffic train transfer transform translate transmit transport trap travel treat unify vaccinate verify view violate volunteer vote waive withdraw witness write'.split(
    ' ',
  );

/** What a verb makes, by its own ending; the first that fits. A form that is no word stands in no text. */
const MAKES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ify$/, ['ify', 'ification', 'ifier']],
  [/ate$/, ['ate', 'ation', 'ator', 'uee']],
  [/mit$/, ['mit', 'mission', 'mitter', 'mittance']],
  [/duce$/, ['duce', 'duction', 'ducer']],
  [/scribe$/, ['scribe', 'scription', 'scriber']],
  [/ceive$/, ['ceive', 'ception', 'ceiver']],
  [/vert$/, ['vert', 'version', 'verter']],
  [/lve$/, ['lve', 'lution', 'lver']],
  [/vene$/, ['vene', 'vention']],
  [/pel$/, ['pel', 'pulsion']],
  [/quire$/, ['quire', 'quisition', 'quirer']],
  [/nd$/, ['nd', 'nsion', 'ndance', 'nder', 'nsive', 'ndent', 'nse']],
  [/de$/, ['de', 'sion', 'der', 'dence', 'dent', 'sive']],
  [/([ai])se$/, ['$1se', '$1sal', '$1sation', '$1zation', '$1ser', '$1zer', '$1ze']],
  [/se$/, ['se', 'sal', 'sure', 'ser', 'sition', 'sion', 'sation']],
  [/eed$/, ['eed', 'ess', 'essor', 'ession']],
  [/y$/, ['y', 'yment', 'yer', 'ier', 'ial', 'iance', 'yee', 'ication', 'iant']],
  [/e$/, ['e', 'er', 'or', 'al', 'ance', 'ence', 'ure', 'ation', 'ion', 'ement', 'ee']],
  [
    /([nplgrt])$/,
    ['$1', '$1er', '$1$1er', '$1or', '$1ee', '$1al', '$1ance', '$1ence', '$1ment', '$1ation', '$1ion', '$1ure'],
  ],
  [/$/, ['', 'er', 'or', 'ee', 'al', 'ance', 'ment', 'ation', 'ion', 'ure']],
];

/** "Delivery" – "deliver". */
const IN_Y = /(?:recover|discover|deliver|inquir|master)$/;

/** Nouns that look made of a verb and mean another thing. */
const APART: ReadonlySet<string> = new Set(
  'commission mission passion position department statement portion treaty officer rental reception provision disposition purchaser finer importance clearer'.split(
    ' ',
  ),
);

const families = new Map<string, Set<string>>();
for (const verb of VERBS) {
  const [ending, made] = MAKES.find(([one]) => one.test(verb)) ?? [/$/, []];
  const forms = [...made.map((one) => verb.replace(ending, one)), ...(IN_Y.test(verb) ? [`${verb}y`] : [])];
  const family = [...new Set(forms.filter((form) => !APART.has(form)).map((form) => stem(form)))];
  for (const one of family) {
    const all = families.get(one) ?? new Set<string>();
    for (const other of family) if (other !== one) all.add(other);
    families.set(one, all);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The stems of what is made of the same verb as the word; none for most words. */
export const familyOf = (word: string): ReadonlySet<string> => families.get(stem(word)) ?? NONE;
