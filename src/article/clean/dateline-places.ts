/**
 * Places that open a dateline in mixed case without an agency or a day after them. Country names are left out on
 * purpose: "Vietnam — China trade" is no dateline.
 */
export const DATELINE_PLACES: ReadonlySet<string> = new Set(
  `abu dhabi|almaty|amman|ankara|astana|athens|bandar seri begawan|bangkok|beijing|belgrade|berlin|bern|brasilia|
bratislava|brussels|bucharest|budapest|buenos aires|cairo|canberra|can tho|cần thơ|cape town|colombo|copenhagen|da nang|
đà nẵng|davos|dhaka|dili|doha|dubai|geneva|hải phòng|hai phong|hà nội|hanoi|ha noi|havana|helsinki|hcm city|
ho chi minh city|hồ chí minh city|hong kong|huế|hue|islamabad|istanbul|jakarta|jeju|jerusalem|johannesburg|kabul|kathmandu|
kazan|kiev|kuala lumpur|kyiv|kyoto|lima|lisbon|london|luang prabang|macao|madrid|manila|melbourne|mexico city|minsk|moscow|
mumbai|nairobi|nay pyi taw|naypyidaw|new delhi|new york|nghệ an|osaka|oslo|ottawa|paris|phnom penh|prague|pretoria|
pyongyang|rabat|riyadh|rome|san francisco|santiago|seoul|shanghai|singapore|sochi|sofia|st petersburg|stockholm|sydney|
taipei|tashkent|tehran|tel aviv|the hague|tokyo|ulaanbaatar|united nations|vatican city|vienna|vientiane|vladivostok|
vung tau|vũng tàu|warsaw|washington|washington dc|wellington|yangon|zagreb|zurich`
    .replaceAll('\n', '')
    .normalize('NFC')
    .split('|'),
);

/** Bodies that open a sentence in capitals ("ASEAN - China ties"): no place of writing. */
export const NOT_DATELINES: ReadonlySet<string> = new Set(
  'ASEAN|APEC|EU|UN|US|UK|USA|UAE|G7|G20|BRICS|NATO|UNESCO|WTO|IMF|IPEF|COVID|DPRK|ROK|PM|FM|NA|VN|WHO|CPTPP|RCEP|COC|DOC|UNCLOS|AUKUS|QUAD|MRC|ADB|WB|TTXVN|BREAKING|UPDATE|URGENT|LEAD|FOCUS|EXCLUSIVE|VIDEO|PHOTO|PHOTOS|FILE|NOTE|EDITOR'.split(
    '|',
  ),
);
