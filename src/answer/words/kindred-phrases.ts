/** Words that several words of a text say together. */
const PHRASES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:begin|start)(?:s|ning|ed)?$|^began$/,
    /\b(?:first|opening) day of\b|\bkick(?:s|ed)? off\b|\bgot under ?way\b|\bfrom \d{1,2}(?:[:.h]\d\d)? ?(?:[ap]\.?m\.? ?)?(?:-|–|to|until) ?\d{1,2}(?:[:.h]\d\d)? ?[ap]\.?m/i,
  ],
  [/^(?:resume[ds]?|restart(?:ed)?)$/, /\b(?:start|beg[aiu]n|open)\w{0,4} again\b/i],
  [
    /^(?:end|finish|conclude|close)(?:s|d|ed)?$/,
    /\b(?:last|final|closing) day of\b|\bwrapp(?:ed|ing) up\b|\b(?:last|run|continue|stay)(?:s|ed|ing)? (?:[^.,;]{1,30} )?(?:until|till)\b|\b(?:last|run)(?:s|ed)? from [^.,;]{1,30} (?:to|through)\b/i,
  ],
  [
    /^(?:fly|flying|flew|leave|leaving|left|depart|departed|departing)$/,
    /\bleft (?:[^.,;]{1,30} )?for\b|\bleft the country\b|\bdepart\w+|\bset off\b/i,
  ],
  [
    /^open(?:s|ed)?$/,
    /\b(?:entrance|admission|entry) is (?:free|open)\b|\b(?:visitors|the public) can (?:visit|see|view)\b/i,
  ],
  [
    /^(?:farewells?|goodbyes?)$/,
    /\boutgoing\b|\bsay(?:s|ing)? goodbye\b|\b(?:end|conclu|complet|finish)\p{Ll}* (?:of )?(?:his|her|their) (?:[\p{Ll}-]+ )?(?:term|tenure|mission|posting)\b/u,
  ],
  [/^vot(?:e|ed|es|ing)$/, /\bin favou?r\b|\bcast (?:\w+ )?ballots?\b/i],
  [
    /^(?:withdraw|withdrew|withdrawn|remove|removed)$/,
    /\b(?:moved|pulled|towed|taken|took) (?:[^.,;]{1,40} )?(?:away\b|out(?: of\b|(?= (?:on|in|by|last|this|at|after) |[.,;])))/i,
  ],
  [/^die[ds]?$|^death$/, /\bpass(?:ed|ing) away\b|\blost (?:his|her|their) li(?:fe|ves)\b/i],
  [/^(?:resign|quit)(?:s|ed)?$/, /\bstepp(?:ed|ing) down\b|\bleft office\b/i],
  [/^attack(?:s|ed|ing)?$/, /\b(?:beaten|rammed|hurt|injured|fired (?:on|at)|shot at|harass\w+|robbed)\b/i],
  [/^(?:ram|rammed|sink|sank|sunk)$/, /\b(?:collided|hit|sank|capsized|rammed)\b/i],
  [
    /^(?:send|sent|sends)$/,
    /\bc[ao]mes? from\b|\bpour(?:ed)? in from\b|\b(?:extend|convey|offer|express)\w{0,3} (?:[\p{Ll}'’-]+ ){0,4}(?:congratulations|greetings|wishes|condolences|sympathy|felicitations) to\b/u,
  ],
  [
    /^return(?:s|ed|ing)?$/,
    /\bbe back\b|\bc(?:ome|omes|ame|oming) (?:back )?(?:to (?:\p{Lu}[\p{L}\p{M}]+ ){1,3})?again\b|\bcoming back\b/u,
  ],
  [/^(?:job|post|position)s?$/, /\b(?:serv(?:e|es|ed|ing)|work(?:s|ed|ing)?) as\b/i],
  [/^(?:speed|accelerate|hasten)$/, /\b(?:move|go|act|work) (?:faster|quicker|more quickly)\b/],
  [/^hemisphere$/, /\bthe Americas\b/],
  [
    /^(?:prais|commend|laud|hail)(?:es?|ed|s|ing)?$/,
    /\b(?:speak|spoke|think|thought)\p{Ll}* (?:very |so )?highly of\b|\b(?:highly|greatly|deeply) (?:valu|appreciat|regard|esteem|rat)\p{Ll}+|\b(?:valu|appreciat|regard|rat)\p{Ll}+ (?:\p{L}+ ){0,6}highly\b|\b(?:paid|pays|paying) tribute to\b/u,
  ],
  [/^(?:farm|farming|agricultur\p{Ll}+)$/u, /\bagr[io]-\p{Ll}/u],
  [
    /^join(?:ed)?$/,
    /\btravel(?:s|led|ling)? with\b|\baccompan(?:ied|ying)\b|\b(?:tak(?:es?|ing|en)|took) (?:an? (?:\p{Ll}+ ){1,2})?part\b|\b(?:was|were) present\b|\bparticipat\w+/iu,
  ],
  [
    /^(?:attend|attended|participate[ds]?)$/,
    /\btak(?:e|es|ing) part\b|\btook part\b|\b(?:was|were) present\b|\bparticipat\w+/i,
  ],
  [/^accompan(?:y|ies|ied)$/, /\bc(?:ome|ame|oming) along\b|\bat (?:his|her) side\b/i],
  [/^(?:trade|turnover|commerce)$/, /\b(?:imports?(?: and |[-–/])exports?|exports?(?: and |[-–/])imports?)\b/i],
  [/^another$/, /\b(?:one|an?|his|her|its|their) (?:more|further|second|additional|new|fresh)\b/i],
  [/^pentagon$/, /\bDepartment of Defen[cs]e\b|\bDefen[cs]e Department\b/],
  [
    /^(?:eat|ate|eaten|serve|served|drink|drank)$/,
    /\b(?:bowls?|plates?|dish|glass(?:es)?|cups?) of\b|\b(?:luncheon|lunch|dinner|banquet|breakfast)\b|\btreated to\b|\bdined on\b/i,
  ],
  [
    /^(?:upgrade|upgraded|elevate|elevated)$/,
    /\b(?:ma[kd]e|becom(?:e|es|ing)|became) .{0,50}\bpartners\b|\bestablish\w* .{0,40}\bpartnership\b|\b(?:lift|rais)\w* .{0,30}\b(?:relations|ties|relationship)\b/i,
  ],
  [/^link(?:s|ed)?$/, /\bbetween \p{Lu}[\p{L}\p{M} ]{2,30} and \p{Lu}/u],
  [
    /^(?:cut|reduced?|lower(?:ed)?)$/,
    /\b(?:bring|brings|bringing|brought|bringing) [^.;]{0,60}?\bdown\b|\bbrought down\b/i,
  ],
  [/^(?:bust|smash|crack|dismantle)(?:d|ed|s)?$/, /\bbr(?:eak|oke|eaking) up\b|\bbroken up\b/i],
  [/^(?:annual|annually|yearly)$/, /\b(?:a|per|each|every) year\b/i],
  [/^(?:earmark|allocate|reserve)(?:d|ed|s)?$/, /\bset(?:ting)? aside\b/i],
  [/^transfer(?:red)?$/, /\b(?:hand|turn)(?:ed|ing)? over\b|\bhandover\b|\bchanged? hands\b/i],
  [/^(?:stuck|strand|stranded|stall|stalled)$/, /\b(?:still |were |was |are )waiting\b|\bstranded\b|\bheld up\b/i],
  [/^(?:enrol|enroll|enrolled)$/, /\bstud(?:y|ying|ied)\b/i],
  [/^menu$/, /\b(?:served|dishes|dined on|treated to)\b/i],
  [/^banks?$/, /\bfinancial institutions\b|\blenders\b/i],
  [/^(?:boost|bolster|strengthen|tighten|enhance|deepen|raise|lift|increase)$/, /\bstep(?:s|ped|ping)? up\b/],
  [/^exchanged?$/, /\bchang(?:e|ed|ing) hands\b|\bhanded over\b/i],
  [/^remembers?$/, /\b(?:ke(?:ep|pt)|stay|remain)\w* in (?:\w+ )?(?:memory|mind|heart)\b|\bnever forget\b/i],
  [/^(?:cancel|cancelled|canceled|postponed?)$/, /\bshelved\b|\bcalled off\b|\bput (?:off|on hold)\b/i],
  [/^worr(?:y|ies|ied)$/, /\b(?:pa(?:y|id) heed|well-being|anxious|uneas\w+|alarm\w*)\b/i],
  [/^status$/, /\brecogni[sz]\w+ .{0,40}\bas an?\b/i],
  [/^(?:troops|soldiers)$/, /\bservice ?(?:members|men|personnel|women)\b/i],
  [/^airlines?$/, /\b(?:air|flag|national|budget|low-cost) carriers?\b/i],
  [/^flights?$/, /\b(?:air|aviation) (?:services?|links?|routes?|travel|connections?|connectivity|transport)\b/i],
  [
    /^(?:weapons?|arms|weaponry)$/,
    /\blethal (?:[\p{Ll}-]+ ){0,2}(?:articles?|aid|assistance|equipment|systems?|items?|hardware|materials?|goods)\b|\bmunitions?\b/iu,
  ],
  [
    /^arriv(?:e|ed|es|ing)$/,
    /\b(?:flew|flown|flies|flying) in\b|\btouched down\b|\b(?:will|to) (?:deliver|transport|ship)\b|\b(?:delivered|shipped|transported)\b/i,
  ],
  [/^grants?$/, /\bnon-refundable\b/i],
  [/^support(?:s|ed|ing)?$/, /\bst(?:and|ands|ood) (?:with|by|behind)\b|\bin favou?r of\b/i],
  [/^oppose[ds]?$/, /\bobject\w* to\b|\bst(?:and|ood) against\b/i],
  [/^(?:visit|came|come)$/, /\bset foot\b|\bpa(?:id|ying|y) (?:an? |his |her |tribute )/i],
  [/^(?:ease|eased|easing)$/, /\b(?:relax|loosen|simplif|waiv)\w+/i],
  [/^(?:replace|replaced|succeed|succeeded)$/, /\bt(?:ook|akes|aken|aking) over\b/i],
  [/^(?:lead|led|head|headed)$/, /\bat the head of\b|\b(?:leader|head) of (?:an?|the|its|his|her)\b|\bchaired\b/i],
  [
    /^(?:cover|covers|covered)$/,
    /\bincluding\b|\bin areas\b|\bfields\b|\b(?:pillars|chapters|parts|sections)\b|\bcompris\w+|\bdeal(?:s|t)? with\b/i,
  ],
  [
    /^(?:found|founded|form|formed|create[ds]?)$/,
    /\b(?:go|goes|going|went|dat\w+) back to\b|\bdates? from\b|\bset(?:s|ting)? up\b|\bcame into being\b|\bwas born\b/i,
  ],
  [/^(?:honou?r|honou?red)$/, /\bpaid (?:tribute|homage)\b|\blaid (?:an? )?wreath/i],
  [
    /^(?:solve|solved|settle|settled|resolve|resolved|fix|fixed|tackle|tackled|sort)$/,
    /\bput an end to\b|\bdeal(?:s|t|ing)? with\b|\b(?:address|tackl|resolv|settl|overcom|remov)(?:e|es|ed|ing)?\b/i,
  ],
  [/^diseases?$/, /\b(?:HIV|AIDS|malaria|tuberculosis|COVID|cancer|dengue|cholera|influenza)\b/i],
  [/^land$/, /\b(?:hectares?|acres?)\b/i],
  [
    /^(?:lead|led|leads|head|headed|govern|governed|ran|rule[sd]?)$/,
    /\b(?:president|prime minister|premier|chancellor|leader)\b/i,
  ],
  [/^home$/, /\b(?:way|trip|journey|leg) back\b|\breturn(?:s|ed|ing)?\b/i],
  [/^(?:metro|subway)$/, /\burban (?:rail|line)/i],
  [
    /^(?:rise|rises|rose|risen|grow|grew|grown|increase[ds]?|climb(?:ed|s)?)$/,
    /\bup (?:by |from |almost |nearly |over |about |around |more than |some )?[\d.]/i,
  ],
  [
    /^(?:fall|falls|fell|fallen|drop|dropped|decline[ds]?|decrease[ds]?)$/,
    /\bdown (?:by |from |almost |nearly |over |about |around |more than |some )?[\d.]/i,
  ],
  [/^natural$/, /\b(?:typhoons?|storms?|floods?|flooding|earthquakes?|quakes?|landslides?|droughts?|tsunami)\b/i],
  [/^sporting$/, /\b(?:Olympics?|Games|Cup|championships?|football|tournament)\b/],
  [
    /^(?:sell|sold|export(?:s|ed)?)$/,
    /\bopen\w* (?:up )?(?:(?:its|their|the|your|\p{Lu}\p{L}+['’]s) )?(?:markets?|doors?)\b|\bmarket access\b|\bclear\w* .{0,20}customs\b|\baccess to .{0,30}\bmarkets?\b/iu,
  ],
  [
    /^worth$/,
    /\b(?:reach\w*|hit|total\w*|amount\w* to|stood at|topp\w+|exceed\w*|surpass\w*|c[ao]me to|(?:grew|rose|climbed|went up) to)\b/i,
  ],
  // "Businessmen" are "business people" and "businesswomen"; so are those of other callings.
  [
    /^business(?:m[ae]n|wom[ae]n|persons?)$/,
    /\bbusiness ?(?:people|persons?|wom[ae]n|leaders|executives|community)\b/i,
  ],
  // What a question's verb of two words was put for is told by those two words as well.
  [
    /^implement(?:s|ed|ing)?$/,
    /\bcarr(?:y|ies|ied|ying) out\b|\bput(?:s|ting)? [^.,;]{1,40}into (?:practice|effect|action)\b/i,
  ],
  [/^launch(?:es|ed|ing)?$/, /\broll(?:s|ed|ing)? out\b|\bkick(?:s|ed|ing)? off\b/i],
  [/^reject(?:s|ed|ing)?$/, /\bturn(?:s|ed|ing)? down\b|\bsa(?:id|ys?|ying) no to\b/i],
  [/^abandon(?:s|ed|ing)?$/, /\bg[ai]v(?:e|es|ing|en)? up\b/i],
  [/^expire[sd]?$/, /\br[ua]n(?:s|ning)? out\b/i],
  [/^remove[sd]?$/, /\bg[eo]t(?:ting)? rid of\b|\btak(?:e|es|en|ing) (?:[^.,;]{1,30} )?off\b/i],
  [/^approv(?:e|es|ed|al)$/, /\bgreen light\b|\bgo-ahead\b|\bgreen-?l(?:it|ighted)\b|\bsign(?:ed|s|ing)? off on\b/i],
  [/^search(?:es|ed|ing)?$/, /\blook(?:s|ed|ing)? for\b/i],
  [
    /^seats?$/,
    /\b(?:non-permanent|permanent) member(?:ship)?\b|\bmember(?:ship)? of the (?:UN )?(?:Security )?Council\b/i,
  ],
  [/^sports(?:m[ae]n|wom[ae]n|persons?)$/, /\bathletes?\b|\bplayers?\b/i],
  [/^fisherm[ae]n$/, /\bfish(?:ers?|erfolk|ing crews?)\b/i],
  [
    /^(?:win|won|get|got|obtain(?:ed)?|garner(?:ed)?|secure[ds]?)$/,
    /\belected (?:with|by)\b|\bvoted in (?:with|by)\b/i,
  ],
  // Light verbs with a noun for a verb, and the other way about.
  [
    /^(?:give|gave|given|hand|handed|award|awarded|confer|conferred|bestow|bestowed|present|presented|decorate|decorated)$/,
    /\b(?:receiv\w+|accept\w+|decorated with|honou?red with|got) (?:the |an? )?(?:[\p{L}'’-]+ ){0,6}(?:medal|order|award|title|insignia|gift|prize|souvenir)\b|\bconvey\w+ (?:[\p{L}'’-]+ ){0,4}an? (?:letter|message)\b/iu,
  ],
  [
    /^(?:represent|represented)$/,
    /\bon behalf of\b|\bst(?:and|ands|ood|anding) in for\b|\bin (?:his|her) stead\b|\b(?:told|address(?:ed|ing)|sp(?:oke|eaking) (?:at|to)|(?:speech|remarks) (?:at|to)) (?:the|this|that) (?:\p{L}+ ){0,3}?(?:ceremony|opening|forum|fair|festival|conference|meeting|session|summit|assembly|council|congress|debate|event|gathering|dialogue)\b|\b(?:co-)?chaired by\b|\bdelegations? (?:led|headed) by\b/iu,
  ],
  [/^(?:invest|invested)$/, /\b(?:put|puts|putting|pour|poured|pouring|pump|pumped) [^.;]{1,50}? into\b/i],
  [/^(?:decide|decided)$/, /\b(?:took|taken|reached|made) (?:the|an?|its|his|her|their) (?:\p{L}+ )?decision\b/iu],
  [
    /^rights$/,
    /\b(?:jail|imprison|detain|detention|arrest)\w* (?:of )?(?:\p{Ll}+,? ){0,3}(?:bloggers?|journalists?|activists?|lawyers?|dissidents?|critics)\b|\b(?:religious|press) freedom\b|\bfreedom of (?:speech|expression|religion|belief|the press)\b|\b(?:dissidents|political prisoners?)\b/iu,
  ],
  [/^centen(?:ary|nial)$/, /\b100(?:th| years)\b|\b(?:one|a) hundred years\b|\bhundredth\b/i],
  [/^equipment$/, /\b(?:machines?|devices?|radars?|gear)\b/i],
];

/** What tells the word in several words; `undefined` for most. */
export const toldInPhrase = (word: string): RegExp | undefined => PHRASES.find(([asked]) => asked.test(word))?.[1];
