/**
 * Words of a question that ask or connect and need not stand in the evidence: verbs of saying, doing and giving, nouns
 * that name what is asked for ("measures", "issue"), and words that every article of the field holds ("relations").
 */
const LIGHT: ReadonlySet<string> = new Set(
  `say says said tell told speak spoke spoken talk talked think thinks thought see sees seeing saw view views regard consider
  happen happens happened happening mention mentioned mentions discuss discussed discussing discussion name named call called
  do did done make made making take took taken have had get got give gave given gives provide provided sell sold buy bought
  want wanted mean means ask asked asking request requested propose proposed suggest suggested urge urged pledge pledged promise
  promised express expressed stress stressed emphasise emphasize emphasised note noted affirm affirmed reaffirm reaffirmed
  agree agreed agreement offer offered hope hoped wish wished expect expected welcome welcomed congratulate congratulated
  thank thanked convey conveyed invite invited announce announced declare declared respond responded reply replied answer
  describe described write wrote written raise raised bring brought come came go went going goes keep kept hold held show showed
  meet met meeting meetings visit visited receive received host hosted phone telephone call calls conversation attend attending
  live lives living last first next latest recent recently new now current currently still today ever also already yet
  measure measures issue issues sector sectors field fields area areas thing things topic topics matter matters subject point
  points step steps kind type sort way ways part parts role question side sides party parties position
  relation relations relationship ties tie bilateral level cooperation cooperate country countries nation nations state states official officials
  leader leaders people folk folks person else besides apart aside someone anyone anything something ministers two both together beside alongside each every other
  day date dates year month week time times place city often many much far long
  sign signed issue issued represent become became been being happened establish established mark marks marked celebrate celebrated celebrates fall falls
  since when deepen deepened promote prioritise prioritize share shared react reacts reacted reaction respond responds response willing want need article articles report reports reported news
  along across past nuoc quoc gia von der van den del dos da bin al corpus know please list find give us me tell according regarding concerning concern like work works use used help
   among amongst getting going coming doing making giving taking putting bringing behalf set soon quickly shortly again later earlier sooner faster big large high worth total overall near around just right within beyond per via put puts becomes wide old government governments money amount sum figure`.split(
    /\s+/,
  ),
);

/** All of them. */
export const lightWords: Iterable<string> = LIGHT;

/** Every word that may stand for another. */
export const wordsNear = (): readonly string[] => NEAR.flat();

/** Whether a folded word of a question need not stand in the evidence. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}

/** Words that may stand for each other between a question and an article. Each row is one meaning. */
const NEAR: readonly (readonly string[])[] = [
  ['covid', 'covid-19', 'pandemic', 'coronavirus'],
  ['die', 'died', 'death', 'dies', 'dead', 'deaths'],
  ['sign', 'signed', 'signing', 'signature'],
  ['join', 'joined', 'accession', 'admitted', 'member', 'joins', 'membership'],
  ['lift', 'lifted', 'lifting', 'lifts', 'end', 'ended', 'removed'],
  ['elevate', 'elevated', 'elevation', 'upgrade', 'upgraded', 'raise', 'raised', 'lifted'],
  ['student', 'students', 'scholarship', 'scholarships'],
  ['tariff', 'tariffs', 'duty', 'duties'],
  ['poor', 'poverty'],
  ['issue', 'issued'],
  ['normalise', 'normalised', 'normalisation', 'normalising', 'normalize', 'normalized'],
  ['become', 'became', 'elected', 'appointed'],
  ['begin', 'began', 'start', 'started', 'begins', 'effect', 'force', 'commence', 'commenced', 'commencing'],
  ['effect', 'force'],
  ['vaccine', 'vaccines', 'doses'],
  ['apologise', 'apologize', 'apology'],
  ['climate', 'climatic'],
  ['leave', 'left', 'leaves', 'departed'],
  ['arrive', 'arrived', 'arrives'],
  ['win', 'won', 'wins'],
  ['farewell', 'goodbye'],
  ['worry', 'worried', 'worries', 'concern', 'concerns', 'concerned', 'fear'],
  ['dinner', 'dine', 'dined', 'banquet', 'supper'],
  ['sew', 'sewn', 'sewed'],
  ['weave', 'wove', 'woven'],
  ['show', 'shown', 'showed'],
  ['ring', 'rang', 'rung'],
  ['begin', 'begun'],
  ['send', 'sent', 'sends'],
  ['build', 'built', 'builds', 'building', 'construct', 'constructed', 'construction'],
  ['rise', 'rose', 'risen', 'grew', 'grow', 'grown', 'growth', 'climbed', 'increased', 'up'],
  ['fall', 'fell', 'fallen', 'drop', 'dropped', 'declined', 'decreased', 'shrank', 'down'],
  ['lose', 'lost'],
  ['pay', 'paid'],
  ['teach', 'taught'],
  ['spend', 'spent'],
  ['choose', 'chose', 'chosen', 'choice'],
  ['lead', 'led', 'leads', 'head', 'heads', 'headed'],
  // What one buys another sells.
  ['buy', 'bought', 'buys', 'purchase', 'sell', 'sold', 'sells', 'sale'],
  ['train', 'training', 'trained', 'study', 'course', 'courses'],
  ['opium', 'opioid', 'opioids'],
  // Verbs with the nouns that no stem joins to them.
  ['oversee', 'oversees', 'oversaw', 'overseen', 'oversight', 'supervise', 'supervision'],
  ['expand', 'expanded', 'expansion'],
  ['extend', 'extended', 'extension'],
  ['conclude', 'concluded', 'conclusion'],
  ['decide', 'decided', 'decision'],
  ['ratify', 'ratified', 'ratification'],
  ['defend', 'defended', 'defence', 'defense'],
  ['advise', 'advised', 'advice'],
  ['succeed', 'succeeded', 'success'],
  ['exempt', 'exempted', 'exemption'],
  ['produce', 'produced', 'production'],
  ['reduce', 'reduced', 'reduction'],
  ['permit', 'permitted', 'permission'],
  ['simplify', 'simplified', 'simplification'],
  // Forms of verbs that no stem joins.
  ['break', 'broke', 'broken'],
  ['drive', 'drove', 'driven'],
  ['grow', 'grew', 'grown'],
  ['fight', 'fought', 'fighting'],
  ['seek', 'sought', 'seeks'],
  ['strike', 'struck'],
  ['shoot', 'shot'],
  ['swear', 'sworn'],
  ['withdraw', 'withdrew', 'withdrawn', 'withdrawal'],
  ['draw', 'drew', 'drawn'],
  ['freeze', 'froze', 'frozen'],
  ['sink', 'sank', 'sunk'],
  ['bind', 'bound', 'binding'],
  ['feed', 'fed'],
  ['deal', 'dealt'],
  ['shrink', 'shrank', 'shrunk'],
  ['throw', 'threw', 'thrown'],
  ['stand', 'stood'],
  ['run', 'ran'],
  ['catch', 'caught'],
  ['lend', 'lent'],
  ['lay', 'laid'],
  ['hear', 'heard'],
  ['find', 'found'],
  ['fly', 'flew', 'flown', 'flight'],
  ['ride', 'rode'],
  ['steal', 'stole', 'stolen'],
  ['wear', 'wore', 'worn'],
  ['eat', 'ate', 'eaten'],
  ['know', 'knew', 'known'],
  ['shake', 'shook', 'shaken'],
  ['bear', 'bore', 'born'],
  ['forget', 'forgot'],
  ['feel', 'felt'],
  ['hang', 'hung'],
  ['hide', 'hid', 'hidden'],
  ['sing', 'sang', 'sung'],
  ['sleep', 'slept'],
  ['sit', 'sat'],
  ['sweep', 'swept'],
  ['understand', 'understood'],
  ['overcome', 'overcame'],
  ['undergo', 'underwent'],
  ['uphold', 'upheld'],
  ['foresee', 'foresaw'],
  ['undertake', 'undertook'],
  ['swim', 'swam'],
  ['shut', 'closed'],
  ['repay', 'repaid'],
  ['rebuild', 'rebuilt'],
  ['mislead', 'misled'],
  ['hurt', 'injured'],
  ['forbid', 'forbade', 'forbidden', 'ban', 'banned'],
  ['accept', 'accepted', 'acceptance'],
  ['give', 'gave', 'given', 'gives', 'present', 'presented', 'gift', 'hand', 'handed', 'handover', 'donate', 'donated'],
  ['document', 'documents', 'agreement', 'agreements', 'deals', 'pact', 'pacts', 'memoranda'],
  ['plane', 'planes', 'aircraft', 'jet', 'jets', 'airliners', 'jetliners'],
  ['airline', 'airlines'],
  ['speed', 'sped'],
  ['parliament', 'parliaments', 'legislature', 'legislatures', 'assembly', 'assemblies', 'parliamentary'],
  ['legal', 'legally', 'law', 'lawful'],
  ['job', 'jobs', 'employment'],
  ['illness', 'ill', 'sick', 'disease'],
  ['ship', 'ships', 'vessel', 'vessels', 'boat', 'boats', 'corvette', 'frigate', 'cutter'],
  ['rail', 'railway', 'railways', 'railroad'],
  ['oil', 'petroleum', 'drilling'],
  ['seafood', 'fish', 'fishery', 'fisheries'],
  ['mine', 'mines', 'bomb', 'bombs', 'ordnance', 'uxo'],
  ['free', 'freed', 'release', 'released', 'releasing', 'freedom'],
  ['take', 'took', 'taken', 'takes', 'assumed', 'succeeded'],
  ['prisoner', 'prisoners', 'detained'],
  ['house', 'housing', 'home', 'homes'],
  ['car', 'cars', 'vehicle', 'vehicles', 'carmakers', 'automobile'],
  ['chip', 'chips', 'semiconductor', 'semiconductors'],
  ['ai', 'artificial'],
  ['doctor', 'doctors', 'physicians', 'medics'],
  ['nurse', 'nurses', 'caregivers'],
  ['farm', 'agricultural', 'farming', 'agriculture'],
  ['quake', 'earthquake'],
  ['storm', 'typhoon'],
  ['flood', 'flooding', 'floods'],
  ['loan', 'loans', 'lend', 'lent', 'credit'],
  ['scam', 'scams', 'fraud'],
  ['drug', 'drugs', 'narcotics'],
  ['passport', 'passports'],
  ['stadium', 'arena'],
  ['goal', 'goals', 'target', 'targets', 'aim', 'reach'],
  ['attend', 'attended', 'attending', 'attendance'],
  ['recognise', 'recognised', 'recognize', 'recognized', 'recognition', 'established'],
  ['oppose', 'opposes', 'opposed', 'opposition', 'against'],
  ['criticise', 'criticised', 'criticize', 'criticized', 'criticism'],
  ['boost', 'widen', 'expand', 'increase', 'increased'],
  ['finish', 'finished', 'complete', 'completed', 'completion'],
  ['delay', 'delayed', 'postpone', 'postponed'],
  ['cancel', 'cancelled', 'canceled', 'cancellation'],
  ['medal', 'decoration'],
  ['invitation', 'invitations', 'invite', 'invited', 'invites'],
  ['invest', 'invested', 'investment', 'poured'],
  ['trade', 'turnover', 'commerce'],
  ['target', 'reach', 'aim', 'goal'],
  ['reach', 'reached', 'climb', 'climbed', 'attain', 'hit'],
  ['lunch', 'luncheon', 'lunches', 'lunched'],
  ['appoint', 'appointed', 'appointing', 'appointment'],
  ['south', 'southern'],
  ['north', 'northern'],
  ['east', 'eastern'],
  ['west', 'western'],
  ['difference', 'differ', 'differing', 'disagree'],
  ['troops', 'troop', 'forces', 'soldiers', 'army'],
  ['photo', 'photos', 'picture', 'pictures', 'photographs', 'images'],
  ['tech', 'technology', 'technologies'],
  ['border', 'frontier', 'boundary'],
  ['tourist', 'tourists', 'visitors', 'travellers', 'travelers'],
  ['worker', 'workers', 'labourers', 'labour', 'labor', 'labourer'],
  ['wife', 'spouse', 'husband'],
  ['help', 'aid', 'assistance', 'support'],
  ['teacher', 'teachers', 'lecturers', 'lecturer'],
  ['lorry', 'lorries', 'truck', 'trucks'],
  ['factory', 'factories', 'plant', 'plants'],
  ['speed', 'accelerate', 'accelerated', 'quicken'],
  ['remove', 'scrap', 'scrapped', 'abolish', 'removal'],
  ['cut', 'reduce', 'reduced', 'lower', 'reduction'],
  ['worth', 'valued', 'value'],
  ['yearly', 'annual', 'annually'],
  ['tomb', 'mausoleum', 'grave'],
  ['garments', 'garment', 'clothes', 'textiles'],
  ['fishermen', 'fishers', 'fisherman'],
  ['shoes', 'footwear', 'shoe'],
  ['sportswear', 'footwear'],
  ['cooperate', 'cooperation'],
  ['poll', 'election', 'elections', 'vote'],
  ['vote', 'votes', 'voted'],
  [
    'clean',
    'cleaning',
    'clean-up',
    'cleanup',
    'remediation',
    'decontamination',
    'cleaned',
    'decontaminate',
    'decontaminating',
    'detoxify',
    'detoxification',
    'detoxifying',
  ],
  ['dispute', 'disputes', 'conflict', 'disagreement'],
  ['strain', 'strained', 'tension', 'tensions'],
  ['expert', 'experts', 'specialist', 'specialists'],
  ['phone', 'phones', 'telephones'],
  ['capital', 'capitals'],
  ['wreath', 'wreaths'],
  ['military', 'army', 'armed', 'armies'],
  ['missing', 'mia', 'unaccounted'],
  ['repatriate', 'repatriation', 'repatriated'],
  ['speech', 'address', 'spoke'],
  ['speak', 'spoke', 'spoken', 'speaks'],
  ['quick', 'fast', 'faster', 'speedy'],
  ['scrap', 'remove', 'removed', 'lift', 'lifted', 'drop', 'dropped'],
  ['compound', 'campus', 'complex'],
  ['licence', 'licences', 'permit', 'permits', 'licensing'],
  ['wish', 'wished', 'hope', 'hoped'],
  ['meant', 'aimed', 'intended', 'directed', 'targeted'],
  ['nuke', 'nukes', 'nuclear'],
  ['wait', 'waiting', 'waits', 'waited', 'await', 'awaits', 'awaited', 'awaiting'],
];

const near = new Map<string, Set<string>>();
for (const row of NEAR)
  for (const word of row) {
    const all = near.get(word) ?? new Set<string>();
    for (const other of row) if (other !== word) all.add(other);
    near.set(word, all);
  }

/** Other words by which an article may say the same, and the spelling across the sea. */
export function nearWords(word: string): ReadonlySet<string> {
  return new Set([...(near.get(word) ?? []), ...spellings(word)]);
}

/** British and American spellings of one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(cent|theat|fib|met|lit)re(s?)$/, '$1er$2'],
  [/^(cent|theat|fib|met|lit)er(s?)$/, '$1re$2'],
  [/^(lab|harb|hon|col|neighb|fav|behavi|hum|endeav)our(.{0,6})$/, '$1or$2'],
  [/^(lab|harb|hon|col|neighb|fav|behavi|hum|endeav)or(.{0,6})$/, '$1our$2'],
  [/^(def|off|lic)ence(s?)$/, '$1ense$2'],
  [/^(def|off|lic)ense(s?)$/, '$1ence$2'],
  [/^(\w{4,})is(e|es|ed|ing|ation)$/, '$1iz$2'],
  [/^(\w{4,})iz(e|es|ed|ing|ation)$/, '$1is$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^program(s?)$/, 'programme$1'],
  [/^tonne(s?)$/, 'ton$1'],
  [/^ton(s?)$/, 'tonne$1'],
  [/^age?ing$/, 'aging'],
];

function spellings(word: string): string[] {
  return SPELLINGS.flatMap(([from, to]) => (from.test(word) ? [word.replace(from, to)] : []));
}
