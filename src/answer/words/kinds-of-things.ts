import { stem } from '../../search/stem.ts';

/** Things that a "which" or "what" asks for by their kind and that a text calls by their own names. */
const KINDS: readonly (readonly [string, string])[] = [
  [
    'fruit',
    'pomelo mandarin tangerine grapefruit durian coconut mango banana lychee longan rambutan watermelon melon apple orange grape avocado mangosteen pineapple lemon lime citrus kiwi kiwifruit pear peach cherry plum dragonfruit dragon passionfruit passion pomegranate persimmon papaya jackfruit guava blueberry strawberry',
  ],
  ['drink', 'tea coffee wine beer'],
  [
    'seafood',
    'lobster shrimp prawn crab tuna pangasius catfish salmon oyster squid fish scallop clam cod mackerel shellfish abalone',
  ],
  ['vegetable', 'squash cabbage onion carrot tomato potato garlic pumpkin bean spinach lettuce'],
  ['crop', 'rice coffee maize corn soya soybean wheat cotton pepper tea rubber cashew sugar cassava potato'],
  [
    'product',
    'rice coffee seafood fish meat beef pork poultry dairy maize corn wheat cotton soya soybean pepper cashew footwear garment furniture honey textile timber steel phone telephone fruit',
  ],
  ['food', 'rice fruit wheat seafood fish meat beef pork poultry honey noodle dairy'],
  [
    'goods',
    'rice coffee seafood fish meat beef pork poultry chicken fruit apple grape maize corn soya soybean wheat cotton dairy timber wood steel textile garment footwear furniture cashew pepper tea honey',
  ],
  [
    'produce',
    'rice coffee seafood fish meat beef pork poultry chicken fruit apple grape pomelo durian maize corn soya soybean wheat cotton dairy cashew pepper tea honey',
  ],
  ['commodity', 'rice coffee wheat maize corn soybean cotton oil coal sugar rubber steel'],
  ['meat', 'beef pork poultry chicken lamb mutton'],
  ['animal', 'panda elephant horse cattle cow buffalo rhinoceros tiger monkey pig'],
  ['mineral', 'copper lithium bauxite nickel tungsten cobalt coal gold titanium'],
  ['metal', 'copper steel aluminium nickel gold tungsten lithium iron'],
  ['fuel', 'oil gas lng ethanol coal diesel petrol hydrogen uranium'],
  ['vehicle', 'car truck lorry bus tractor train motorcycle'],
  ['ship', 'uss hms cutter corvette frigate destroyer carrier submarine ferry boat vessel'],
  ['aircraft', 'jet plane helicopter drone airliner'],
  ['weapon', 'missile gun rifle tank fighter drone artillery'],
  ['disease', 'hiv aids covid covid-19 malaria tuberculosis flu influenza cholera measles cancer'],
  ['disaster', 'typhoon flood earthquake quake storm drought fire landslide tsunami'],
  ['crime', 'fraud trafficking smuggling piracy terrorism corruption cybercrime'],
  ['sport', 'olympics football volleyball basketball badminton tennis swimming golf'],
  [
    'document',
    'declaration treaty memorandum memoranda mou protocol communique statement accord contract convention charter minutes',
  ],
  ['treaty', 'convention pact accord agreement'],
  ['award', 'medal order prize title'],
  ['prize', 'medal award order'],
  ['gift', 'painting lacquer book vase belt box tray bowl bell statue flower'],
  ['holiday', 'tet anniversary'],
  [
    'event',
    'forum summit conference congress expo exhibition fair ceremony festival seminar symposium dialogue session',
  ],
  ['occasion', 'forum summit conference congress expo ceremony festival anniversary visit meeting session'],
  ['building', 'palace hall house hotel tower temple museum stadium headquarters embassy guesthouse'],
  ['venue', 'palace hall house hotel tower headquarters guesthouse centre center stadium'],
  ['body', 'council committee commission agency forum group taskforce panel mechanism board'],
  ['group', 'delegation mission team association'],
  ['school', 'university college academy institute'],
  ['infrastructure', 'railway road bridge port airport expressway metro'],
  ['sea', 'ocean gulf'],
  ['river', 'mekong danube nile amazon yangtze rhine volga ganges tigris euphrates congo niger red cuu long'],
  ['relative', 'wife husband spouse son daughter father mother brother sister'],
  ['religion', 'buddhism catholicism islam christianity'],
  ['energy', 'wind solar nuclear gas coal hydrogen hydropower'],
  ['business', 'airline bank maker company firm'],
  ['diplomat', 'ambassador envoy consul'],
  ['language', 'english french chinese russian japanese korean'],
];

const PLACES =
  /^(?:places?|provinces?|cit(?:y|ies)|towns?|regions?|universit(?:y|ies)|colleges?|hotels?|ports?|airports?|museums?|islands?|bases?|pagodas?|temples?|stations?|church(?:es)?|palaces?|compan(?:y|ies)|firms?|groups?)$/i;

/** Whether a text has to name one of the kind, or the kind, where it is asked for ("which fruit", "which port"). */
export const isClosedClass = (typed: string): boolean => thingsOfKind(typed).length > 0 || PLACES.test(typed);

const byKind = new Map(KINDS.map(([kind, things]) => [stem(kind), things.split(' ').map((thing) => stem(thing))]));

/** The names, as the index holds them, of things of a kind; none for a word that is no kind. */
export const thingsOfKind = (kind: string): readonly string[] => byKind.get(stem(kind.toLowerCase())) ?? [];
