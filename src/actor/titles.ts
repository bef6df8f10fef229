/** Words that head a title: someone who bears it is a person. Lower case, folded. */
const HEADS = new Set(
  `president vice-president minister minster premier pm fm deputy vice secretary secretary-general chairman chairwoman chairperson chair
  vice-chairman vice-chairwoman vice-chair vice-minister ambassador senator congressman congresswoman governor mayor king queen prince princess
  sultan emperor empress emir chancellor commissioner general lieutenant admiral marshal colonel brigadier major captain commander
  commander-in-chief envoy speaker leader chief director director-general head counsellor councillor councilor
  spokesperson spokeperson spokesman spokeswoman consul ceo administrator adviser advisor member delegate representative undersecretary under-secretary
  assistant attorney prosecutor judge justice procurator pope cardinal archbishop patriarch bishop monk
  mr mrs ms mme dr prof professor sir dame lord lady madam comrade excellency coordinator co-chair co-chairman counterpart
  predecessor successor founder chief-of-staff clerk official striker defender goalkeeper midfielder farmer teacher engineer businessman businesswoman writer journalist lawyer doctor resident manager attache diplomat legislator lawmaker parliamentarian coach captain dean rector superintendent researcher scholar economist
  shri smt shrimati mantri datuk dato datin seri tengku samdech aide analyst expert author artist singer player crown sheikh taoiseach chargé charge chiefs`.split(
    /\s+/,
  ),
);

const HEAD_ABBREVIATION = /^(?:Gen|Lt|Lieut|Col|Maj|Adm|Capt|Sen|Sr|Rep|Gov|Amb|Brig|Sgt|Rev|Hon|H\.E)\.$/;

/** Words before a head that belong to the title; lower-case forms only here, capitalised ones are read as title words anyway. */
const MODIFIERS = new Set(
  `prime foreign deputy vice first second third permanent standing acting interim caretaker general party state national defence defense
  trade finance cabinet chief senior special top assistant under executive managing supreme high crown house parliament parliamentary
  parliament's senate republican democratic opposition ruling federal security climate visiting newly newly-elected newly-appointed
  incumbent outgoing alternate former late then then-us ex- current communist central politburo economic economy health culture education agriculture
  environment energy labour labor transport interior home justice public science technology information industry commerce planning
  government provincial municipal city military army navy naval air force coast guard police royal long-time longtime veteran
  counter-terrorism human rights new ministry's country's party's state's commission's council's top-ranking political presidential ministerial
  affairs private pro tempore emeritus emerita world regional resident honorary non-resident designate head co`.split(
    /\s+/,
  ),
);

/** Capitalised words of offices and organisations, which are never part of a person's name. Lower case, folded. */
const OFFICE_WORDS = new Set(
  `services growth arms control diplomacy civilian counterterrorism compliance supply chain resilience steering affairs foreign external internal home interior committee commission council party assembly congress parliament parliamentary senate house
  representatives lower upper national central state states federal federation republic republics kingdom union people's peoples people democratic socialist
  communist workers worker's revolutionary liberal conservative labour labor politburo bureau political secretariat standing permanent
  ministry ministers cabinet government department office agency authority administration board bank fund corporation company group
  association society federation league alliance organization organisation institute academy university school college centre center
  chamber court procuracy inspectorate front fatherland front's women's youth veterans farmers trade industry commerce industrial
  investment finance financial economy economic planning development construction transport transportation communications information
  science technology sciences innovation digital education training culture cultural sports sport tourism heritage health medical welfare
  social affairs justice legal law public security defence defense military army navy naval air force forces coast guard police
  environment environmental natural resources water rural agriculture agricultural forestry fisheries fishery energy mines mining oil gas
  electricity climate change human rights humanitarian cooperation co-operation international global regional local border customs
  immigration consular diplomatic diaspora overseas treasury exchequer budget revenue taxation tax statistics research policy strategy strategic
  prime deputy vice first second third acting interim special senior chief assistant under executive managing supreme high crown
  royal highness majesty excellency honourable honorable right his her their its the of for on and in to at with by from as
  friendship relations relationship partnership dialogue solidarity mission delegation embassy consulate ambassadors plenipotentiary extraordinary
  east west north south northern southern eastern western asia asian africa african europe european pacific southeast northeast asia-pacific
  indo-pacific middle latin caribbean arab islamic islam mekong eurasian eurasia commonwealth nations atlantic treaty world
  city province provincial municipal municipality region district county commune prefecture state-level people's
  general joint staff chiefs main command fleet district theatre region business businesses enterprises enterprise industries
  assistance aid loan loans credit grant grants
  space aerospace atomic nuclear disarmament peace reconciliation unification reunification emergency disaster management risk
  small medium new former visiting republican democrat coordinating coordination minister-designate fourth fifth 
  labour-invalids war invalids invalids' ethnic religious religion minority minorities children women youth family gender equality
  maritime marine islands island ocean oceans sea seas transport infrastructure housing urban works aviation railways railway roads ports
  competition consumer market markets economics monetary reserve exchange securities audit auditor anti-corruption discipline inspection
  propaganda mass mobilisation mobilization organisation organization external relations ideology theoretical theory
  senator congress caucus republicans democrats diet duma bundestag knesset majlis lok sabha rajya cortes riksdag storting sejm
  secretary-general vice-president day week month year today yesterday tomorrow morning afternoon evening night
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  declaration agreement convention charter plan programme program initiative forum summit conference meeting meetings talks visit session
  statement communique debate protocol memorandum understanding code conduct subcommittee subcommission lodge guesthouse guesthouses working
  councillors councilors legislators presidents premiers secretaries speakers chairmen senators chancellors governors generals foresight neighbourhood enlargement
  preparedness cohesion simplification stewardship mobility democracy
  deputies policies lunch luncheon dinner banquet breakfast ceremony reception handover textile textiles apparel garment garments footwear
  seafood handicraft automobile logistics
  constitution constitutional justice's armed civil service personnel interior intelligence counterintelligence counter-terrorism
  quarantine veterinary food nutrition drug pharmaceuticals hygiene vaccine covid covid-19
  post telecommunications telecom broadcasting television radio news press media newspaper
  division divisions subdivision section directorate boundary boundaries
  promotion protection supervision oversight appropriations judiciary ways means armed relations
  reform restructuring privatization entrepreneurship employment manpower skills human capital
  plenary extraordinary politics great grand hall palace presidential ministerial prime-ministerial leaders leader leaders' studies study
  presidency premiership chancellery vice-presidency signal signals
  united raksha pro tempore emeritus emerita presidium homeland secretariat's power electronics electric motors dynamics atomics holdings airlines delegates members member national's ii iii iv`.split(
    /\s+/,
  ),
);

const FUNCTION_WORDS = new Set('of for and on in to at with by from as the his her their its'.split(' '));

/** Endings that mark a capitalised word as a word of an office ("Meteorology", "Rehabilitation") and not of a name. */
const OFFICE_ENDING =
  /(?:ology|ologies|ation|ations|ition|itions|ment|ments|ities|ivity|ical|ional|ships?|graphy|nomics|ctions?|ctures?|ference|ration)$/;

/** Particles inside names. */
export const PARTICLES = new Set(
  'de da das do dos del della di du la le van von der den ter ten bin binti bint ibn al el ul y e af av zu abu'.split(
    ' ',
  ),
);

/** Whether the word (folded, any case) heads a title. */
export function isTitleHead(word: string): boolean {
  if (HEAD_ABBREVIATION.test(word)) return true;
  const lower = word.toLowerCase().replace(/\.$/, '');
  return HEADS.has(lower) || (lower.includes('-') && lower.split('-').some((part) => HEADS.has(part)));
}

/** Whether the word (folded) may stand before a title's head in lower case: "visiting", "deputy". */
export function isTitleModifier(word: string): boolean {
  return word
    .toLowerCase()
    .split('-')
    .every((part) => MODIFIERS.has(part) || part === 'elected' || part === 'appointed');
}

/** Whether the capitalised word (folded) belongs to an office or an organisation rather than to a name. */
export function isOfficeWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/'s$|'$/, '');
  if (FUNCTION_WORDS.has(lower)) return /^[a-z]/.test(word);
  if (/^[A-Z]{2,6}$/.test(word)) return true;
  return OFFICE_WORDS.has(lower) || isTitleHead(word) || OFFICE_ENDING.test(lower);
}

/** What a title makes of its bearer; role nouns ("the PM", "the senator") are resolved by it. */
export type RoleClass =
  | 'head of state'
  | 'head of government'
  | 'foreign minister'
  | 'defence minister'
  | 'minister'
  | 'deputy minister'
  | 'party leader'
  | 'parliament chair'
  | 'ambassador'
  | 'legislator'
  | 'secretary'
  | 'monarch'
  | 'body head'
  | 'governor'
  | 'military'
  | 'spokesperson'
  | 'other';

const CLASSES: readonly (readonly [RoleClass, RegExp])[] = [
  ['spokesperson', /\bspoke(?:s(?:person|man|woman)|person)\b/],
  [
    'party leader',
    /\bparty (?:general secretary|chief|leader)|\bgeneral secretary\b|\bfirst secretary of the (?:communist )?party|secretary of the communist party|\bparty's (?:general secretary|chief)|^party secretary general/,
  ],
  [
    'parliament chair',
    /\b(?:assembly|parliament|senate|house|duma|congress|diet|knesset|legislature|na|npc|bundestag)\b.{0,60}\b(?:chair\w*|president|speaker)|\b(?:chair\w*|president|speaker) of the (?:\S+ ){0,6}(?:assembly|parliament|senate|house|duma|congress|npc|diet|bundestag|state duma|standing committee of the national)|\bspeaker\b|\btop legislator/,
  ],
  [
    'deputy minister',
    /\b(?:deputy|vice|assistant|state|under|parliamentary vice)[- ](?:\S+ ){0,2}(?:foreign |defence |defense )?(?:minister|secretary)\b(?! general)|\bdeputy minister|\bundersecretary|\bunder secretary|\bvice-minister|\bminister of state\b/,
  ],
  ['head of government', /\bprime minister|\bpremier\b|\bpm\b|\bchancellor\b|\bhead of government|\btaoiseach/],
  [
    'foreign minister',
    /\bforeign (?:affairs )?minister|\bminister (?:of|for) (?:\S+ ){0,2}foreign|\bforeign secretary|\bfm\b|\bexternal affairs|\bsecretary of state\b|\bstate secretary\b|\bsecretary (?:of|for) foreign|\bforeign affairs secretary|\btop diplomat|\bminister (?:of|for) europe and foreign/,
  ],
  [
    'defence minister',
    /\bdefen[cs]e (?:minister|secretary)|\b(?:minister|secretary) (?:of|for) (?:national )?defen[cs]e|\bnational defence minister|\braksha mantri\b/,
  ],
  ['ambassador', /\bambassador|\bcharge d'affaires|\bconsul(?:[- ]general)?\b/],
  [
    'legislator',
    /\bsenator|\bcongress(?:man|woman)|\blawmaker|\blegislator|\bmember of parliament|\bmp\b|\b(?:house of representatives|congress|senate|national assembly|parliament|duma|bundestag|diet|knesset) (?:member|deputy)\b|\bmember of (?:the )?(?:\S+ )?(?:house of representatives|congress|senate|national assembly|duma|bundestag|diet|knesset)\b/,
  ],
  ['monarch', /\bking\b|\bqueen\b|\bsultan\b|\bemperor\b|\bemir\b|\bprince\b|\bprincess\b/],
  ['body head', /\bsecretary[- ]general|\bdirector[- ]general|\bhigh representative|\bmanaging director/],
  ['head of state', /\bpresident\b|\bhead of state/],
  ['minister', /\bminister\b/],
  ['secretary', /\bsecretary\b/],
  ['governor', /\bgovernor|\bmayor/],
  ['military', /\bgeneral\b|\badmiral|\bmarshal|\bcommander|\bcolonel/],
];

/** Every class that a role of several parts has ("Party General Secretary and President"). */
export function classesOfRole(role: string): readonly RoleClass[] {
  const parts = role.split(/,| and (?=[A-Z]|[a-z]+ (?:president|minister|chair))/);
  return [...new Set([classOfRole(role), ...parts.map(classOfRole)])];
}

/** "Assistant to the President": the post is not the one that it serves. */
const SERVES =
  /^(?:\S+ ){0,2}(?:assistant|advis[eo]r|aide|counsel|envoy|representative|chief of staff) (?:to|of) (?:the )?(?:\S+ )?(?:president|prime minister|premier|king|chancellor)\b/;

/** "President and CEO of …", "Chairman of … Corporation": of a firm, not of a state. */
const OF_A_FIRM =
  /\b(?:ceo|chief executive)\b|\b(?:president|chairman|chairwoman)\b.{0,80}\b(?:group|company|corporation|corp|inc|firm|airlines?|holdings|giant|manufacturer|maker)\b/;

/** Titles whose class is remembered: a corpus repeats a few thousand of them. */
const MOST_KNOWN = 8192;
const known = new Map<string, RoleClass>();

/** The class of a title or role as worded; `other` when none fits. */
export function classOfRole(role: string): RoleClass {
  const before = known.get(role);
  if (before) return before;
  const found = findClass(role.toLowerCase());
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(role, found);
  return found;
}

function findClass(lower: string): RoleClass {
  if (SERVES.test(lower) || OF_A_FIRM.test(lower)) return 'other';
  if (
    /\b(?:vice|deputy) (?:state )?president|\bvice-president|\bdeputy (?:prime minister|pm)\b|\b(?:vice|deputy)[- ]premier\b/.test(
      lower,
    )
  ) {
    return /deputy (?:prime minister|pm)|(?:vice|deputy)[- ]premier/.test(lower) && /foreign/.test(lower)
      ? 'foreign minister'
      : 'other';
  }
  return CLASSES.find(([, pattern]) => pattern.test(lower))?.[0] ?? 'other';
}
