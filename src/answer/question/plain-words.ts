import { CONVEYED } from './conveyed.ts';

/** Talk of the newsroom and the words of articles for it. Own list of common English; the first rows prepare for the later ones. */
const TALK: readonly (readonly [RegExp, string])[] = [
  [/\btaken up again\b/gi, 'resumed'],
  // What brings somebody to a place is why they came.
  [
    /^\s*[Ww]hat (?:brought|brings) (\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4}) to (?=\p{Lu})/u,
    'Why did $1 come to ',
  ],
  // The name of an office is that of whoever holds it.
  [
    /^\s*what(?:['’]?s| (?:is|was)) (the (?:[\p{L}'’-]+ ){0,4}(?:minister|president|premier|ambassador|secretary|chancellor|speaker|king|queen))(?:['’]s name| called)\s*\??\s*$/iu,
    'Who is $1?',
  ],
  [
    /^\s*what(?:['’]?s| (?:is|was)) the name of (the (?:[\p{L}'’-]+ ){0,4}(?:minister|president|premier|ambassador|secretary|chancellor|speaker|king|queen)(?: (?:to|of) (?:the )?\p{Lu}[\p{L} ]{2,30})?)\s*\??\s*$/iu,
    'Who is $1?',
  ],
  // Short forms of verbs.
  [/\b(who|what|where|when|how|why)['’]?d(?= (?:\p{L}+ ){1,3}?(?:have|been|had)\b)/giu, '$1 had'],
  [/\b(who|what|where|when|how|why)['’]d(?= \p{L})/giu, '$1 did'],
  [/\b(who|what|where|when|how|why)['’]?s (?=\p{Ll}+ing\b)/giu, '$1 is '],
  [/\b(what|where|when|how)s(?= (?:the|our|their|his|her|that|this|an?)\b)/gi, '$1 is'],
  [
    /\b(?:they|he|she|it)['’]?d\b(?= (?:help|give|buy|sell|send|back|support|join|come|visit|lift|drop|pay|open)\b)/gi,
    'would',
  ],
  [/\b(did|was|were|has|had|does|do|is)n['’]?t\b/gi, '$1 not'],
  // What stands where: a topic.
  [
    /^\s*(?:what(?:['’]?s| is) (?:the )?|where (?:are we|do things stand) (?:on|with) (?:the )?)?(?:current |present )?(?:status|state of play|state of affairs) (?:of|on|with) (?!(?:the |our |its )?(?:current |bilateral )?(?:relations|ties|relationship)\b)(?:the )?(?=\p{L})/iu,
    '',
  ],
  // How relations came to where they are.
  [
    /^\s*(?:the )?(?:timeline|history|story) of ([^?]{3,60}?) (?:relations|ties|relationship)\s*\??\s*$/iu,
    'history of the partnership between $1',
  ],
  [
    /^\s*([^?]{3,60}?) (?:relations|ties|relationship) (?:timeline|history|story)\s*\??\s*$/iu,
    'history of the partnership between $1',
  ],
  // Of bodies called by their letters, and of agreements.
  [/\b(?:get|got|gets|getting) into (?=(?:the )?(?:\p{Lu}{2,}\b|United Nations\b))/gu, 'join '],
  [/\b(?:storm|stormed|stalk|stalked) out\b/gi, 'walked out'],
  [
    /\b(?:walk|walked|pull|pulled|drop|dropped|back|backed) out (?:of|from) (?=(?:the )?\p{Lu})(?![^?]{0,40}\b(?:meeting|talks|summit|session|gathering|hall|room|dinner)\b)/gu,
    'leave ',
  ],
  // A stay is as long as until it ends.
  [
    /^\s*(?:until|till) when (?:did|does|will|was|is) ([^?]{2,50}?)(?: (?:stay|remain|be|staying))? (?=(?:in|at) (?:the )?\p{Lu})/iu,
    'how long was $1 ',
  ],
  // What kind of partnership it is, told behind it.
  [
    /^(\s*since when (?:is|are|was|were|has|have) )(?:the |our )?(?:partnership|relations|ties|relationship) (with|between) ([^?]{2,50}?)(?: been| at)? ((?:comprehensive|strategic|comprehensive strategic)(?: partnership)?)\s*\??\s*$/iu,
    '$1there a $4 partnership $2 $3?',
  ],
  // So many years of them are marked on an anniversary.
  [
    /\b(mark|celebrate|commemorate|observe)(?:s|d|ed)? (\d{1,2}[05]|[1-9]0) years of (?=(?:\p{L}+ ){0,3}?(?:relations|ties|relationship|friendship|partnership)\b)/giu,
    '$1 the $2th anniversary of ',
  ],
  [
    /\b(mark|celebrate|commemorate|observe)(?:s|d|ed)? (twent|thirt|fort|fift|sixt|sevent)y years of (?=(?:\p{L}+ ){0,3}?(?:relations|ties|relationship|friendship|partnership)\b)/giu,
    '$1 the $2ieth anniversary of ',
  ],
  [
    /\b(mark|celebrate|commemorate|observe)(?:s|d|ed)? (?:ten|a decade)(?: years)? of (?=(?:\p{L}+ ){0,3}?(?:relations|ties|relationship|friendship|partnership)\b)/giu,
    '$1 the 10th anniversary of ',
  ],
  [/\binvite(d?) back\b/gi, 'invite$1'],
  [/\b(invite(?:d)? [^?]{2,40}?|did [^?]{2,40}? invite) back (?=to\b)/gi, '$1 '],
  // What one did.
  [/\bstepped down\b/gi, 'resigned'],
  [/\bstep down\b/gi, 'resign'],
  [/\bcall(ed)? off (?=(?:the |an? )?(?:\p{L}+ ){0,2}(?:embargo|ban|sanctions|blockade|boycott)\b)/giu, 'lift$1 '],
  [/\b(who|which \p{L}+(?: \p{L}+)?) backed (?!(?:away|down|into|off|out|up)\b)/giu, '$1 supported '],
  [/\bproudest\b/gi, 'most proud'],
  // The name of the continents is not that of a state.
  [/\bthe americas\b/gi, 'the western hemisphere'],
  // Who does another's work.
  [
    /\b(who )(?:(?:will |has |had |is )?(?:fill|stand|step)(?:s|ed|ing|ped|ping)?|stood) in for (?=[^?]{2,60}? (?:at|in|on|during) )/gi,
    '$1represented ',
  ],
  [/\b(who )(?:(?:fill|step)(?:s|ed|ped)|stood) in for /gi, '$1took over from '],
  // Where somebody went from somewhere, however they travelled.
  [
    /^(\s*where (?:did|does|do|will|would) [^?]{2,50}?) (?:fly|travel|head|move|continue|proceed|drive|sail|jet)(?: on| off)?(?: to)? (?=(?:after|next|from there)\b)/iu,
    '$1 go ',
  ],
  [
    /^(\s*when (?:did|does|will) [^?]{2,40}?) (?:get|make it) to (?=(?-i:\p{Lu})|(?:the|his|her|their) )/iu,
    '$1 arrive in ',
  ],
  // What is taken away is withdrawn.
  [/\b(?:taken|pulled|towed|moved|hauled) (?:away|out)(?= (?:from|of)\b|\s*\?|$)/giu, 'withdrawn'],
  // Where somebody will be, and when he was.
  [
    /^(\s*)(?:[Ii]s|[Aa]re) ([^?]{2,40}?) (?:coming|going|travell?ing|flying|heading) (?:over )?to (?=\p{Lu})/u,
    '$1will $2 visit ',
  ],
  [/^(\s*[Ww]hen did (\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,3})) come\s*\??\s*$/u, '$1 visit?'],
  [
    /^(\s*[Ww]hen )(?:is|are) ((?:the )?\p{Lu}[^?]{1,50}?) (?:coming|visiting|arriving|due|expected)(?: over| here)?\s*\??\s*$/u,
    '$1will $2 visit?',
  ],
  [
    /^(\s*[Ww]hen )(?:do|does|will) ((?:the )?\p{Lu}[^?]{1,50}?) (?:come|arrive)(?: over| here)?\s*\??\s*$/u,
    '$1will $2 visit?',
  ],
  [
    /^(\s*)when (?:was|were) ([^?]{2,40}?) (?:last (?:in|over in) ((?:the |(?-i:\p{Lu}))[^?]{1,30}?)|(?:in|over in) ((?:the |(?-i:\p{Lu}))[^?]{1,30}?) (?:last|the last time))\s*\??\s*$/iu,
    '$1When did $2 last visit $3$4?',
  ],
  // The rank of one among many is a number.
  [
    /^\s*(?:(?:where|how(?: high)?) (?:does|do|did|is|are) ([^?]{2,40}?) (?:rank|ranked|stand|come|placed)|(?:what|which) (?:rank|place|position) (?:does|do|did) ([^?]{2,40}?) (?:hold|have|take|occupy)) (?=among\b)/iu,
    'Which number is $1$2 ',
  ],
  // A guest is somebody received.
  [
    /^\s*who (?:was|were|is) (\p{Lu}[^?,]{1,40}?)['’]s? (?:guests?|visitors?|callers?)(?= (?:on|in|at|last|that)\b|\s*\??\s*$)/giu,
    'Who did $1 receive',
  ],
  // Whoever invited somebody had him as a guest.
  [
    /^\s*(?:whose guest (?:was|is) |as whose guests? (?:did|was) )([^?]{2,50}?) (?:visit |come to |go to |travel to |in |to |on (?:his|her|their|the) (?:visit|trip) to )(?=\p{Lu})/iu,
    'At whose invitation did $1 visit ',
  ],
  [/^\s*whose guest (?:was|is) ([^?]{2,50}?)\s*\??\s*$/iu, 'At whose invitation did $1 visit?'],
  // Where somebody was.
  [
    /^(\s*)(?:[Hh]as|[Hh]ave|[Hh]ad) ([^?]{2,40}?) (?:ever |yet |already |never )?been (?:over )?(?:to|in) (?=\p{Lu})/u,
    '$1did $2 visit ',
  ],
  [
    /^(\s*)(?:[Ww]as|[Ww]ere) (\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,3}?)(?: ever)? in (?=\p{Lu}[^?]{1,30}\s*\??\s*$)/u,
    '$1did $2 visit ',
  ],
  // What a question begins with.
  // "And with Norway?" goes on from the question before.
  [
    /^\s*(?:so|ok|okay|well|and|hey|hi|um|oh|right|also),? (?=(?:[\p{L}’']+ ){0,3}?(?:who|whom|whose|what|what['’]?s|when|where|which|how|why|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|any|list|show|tell|give)\b)/iu,
    '',
  ],
  [
    /^\s*(?:do you know|any idea|can you (?:tell me|say)|tell me|remind me)(?: again)?,? (?=who|what|when|where|which|how|why|if)/i,
    '',
  ],
  [/\bhow come\b/gi, 'why'],
  [/\bwhat['’]?s (?:the )?(?:deal|story|news) (?:with|on|about)\b/gi, 'what about'],
  // A month with its year after a name.
  [
    /(?<=\p{L}{3} )(?<!\b(?:in|on|of|at|since|before|after|until|till|by|from|to|and|or|the|early|late|mid|during|between|last|next|this) )(?<!\d )((?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d{2})\b/giu,
    'in $1',
  ],
  // Words that only colour it.
  [
    /(?<=\p{L}) (?:actually|really|(?<![Ww]here )exactly|finally|eventually|basically|even|just|anyway|anyways|then|though|straight|right away|for good|for real|in the end|at all|these days|again|by the way)(?=[ ?.,]|$)/giu,
    '',
  ],
  [/\b(who|what) all\b/gi, '$1'],
  [/\bfirst (?:sitting|serving) (?=\p{L})/giu, 'first '],
  [/\b(who|what|where) the (?:hell|heck)\b/gi, '$1'],
  [/,? or (?:what|not|something)\s*\??$/i, '?'],
  [
    /(?:,| (?<!\b(?:give|gave|express|expressed|say|said|offer|offered) )) ?(?:mate|please|pls|thanks|thx|guys|folks)\s*\??$/i,
    '?',
  ],
  [/\bprior to\b/gi, 'before'],
  [/(?<=\p{L}) in (?:return|turn)(?=\s*\?|$)/giu, ''],
  // Peoples and offices.
  [/\b(?:the )?yanks?\b/gi, 'the United States'],
  [/\b(?:the )?brits\b/gi, 'the United Kingdom'],
  [/\b(?:the )?aussies\b/gi, 'Australia'],
  [/\b(?:the )?kiwis\b/gi, 'New Zealand'],
  [/\b(?:the )?canucks\b/gi, 'Canada'],
  [/\bveep\b/gi, 'Vice President'],
  [/\bpotus\b/gi, 'US President'],
  [/\b(?:sec(?:retary)?\.? state|secstate|sec\.? of state)\b/gi, 'Secretary of State'],
  [/\b(?:sec ?def|defen[cs]e sec(?:retary)?|pentagon boss)\b/gi, 'Secretary of Defense'],
  [/\b(?:foreign|fin) (?:min|sec)\b/gi, 'foreign minister'],
  [/\bdefen[cs]e (?:min|boss)\b/gi, 'defence minister'],
  [/\bparliament(?:ary)? (?:boss|chief|head|speaker|chair)\b/gi, 'National Assembly Chairman'],
  [/\b(?:party|communist) boss\b/gi, 'Party General Secretary'],
  [/\bun (?:boss|chief)\b/gi, 'UN Secretary-General'],
  [/\b(?:eu|european council) boss\b/gi, 'President of the European Council'],
  // Meeting and talking.
  [/\b(?:sit|sat|sits|sitting) (?:down|together)(?: with)?\b/gi, 'meet'],
  [/\b(?:hang|hung|hanging) out(?: with)?\b/gi, 'meet'],
  [/\b(?:catch|caught) up with\b/gi, 'meet'],
  [/\b(?:bump|bumped|run|ran) into\b/gi, 'meet'],
  [/\b(?:get|got) together(?: with)?\b/gi, 'meet'],
  [/\bmeet up(?: with)?\b/gi, 'meet'],
  [/\bmet up(?: with)?\b/gi, 'met'],
  [/\bhad? (?:an? )?(?:chat|word|natter) with\b/gi, 'talk to'],
  [/\b(?:have|had|has) (?:an? )?(?:\p{L}+ )?(?:chat|sit-?down) with\b/giu, 'meet'],
  [/\bon the (?:blower|line|horn) (?:with|to)\b/gi, 'on the phone with'],
  [/\b(?:rang|rung)(?: up)? (?=\p{L})/giu, 'phoned '],
  [/\b(did|does|will) ((?:(?!(?:the|an?) )\p{L}+ ){1,3}?)ring(?: up)? (?=\p{L})/giu, '$1 $2phone '],
  [/\bgave (\p{L}+) a (?:ring|bell|buzz|call)\b/giu, 'phoned $1'],
  [/\bgive (\p{L}+) a (?:ring|bell|buzz|call)\b/giu, 'phone $1'],
  [
    /\b(?:drop|dropped|stop|stopped|swing|swung|pop|popped|come|came) (?:by|in on(?! (?:his|her|their|its)\b)|round|over)(?: to)?\b(?! (?:and|the))/gi,
    'visit',
  ],
  [/\b(say|said|saying|bid) (?:bye-bye|bye|farewell)\b/gi, '$1 goodbye'],
  // "Who called on A" asks for a visit; "called on A to do it" for a request.
  [
    /^(\s*[Ww]ho(?: else| also| had| has)?) called on (?=(?:the )?\p{Lu}[^?,\d]{1,40}\??$)(?!\p{Lu}\p{Ll}+day\b)(?![^?]* (?:to|for|over|about|not)\b)/u,
    '$1 paid a courtesy call on ',
  ],
  [/\bbid(?:s|ding)? goodbye\b/gi, 'say goodbye'],
  [/\b(?:had|has|have) (\p{L}+) been over\b/giu, 'had $1 visited'],
  [/\bshow(?:ed|s)? up\b/gi, 'appear'],
  [/\bsetting up\b/gi, 'establishing'],
  [/\b(?:fly|flew|flown|jet|jetted) in from\b/gi, 'arrive from'],
  [/\b(what|which) (?:sort|kind|type|form)s? of (?=\p{L})/giu, '$1 '],
  [
    /\b(\p{Lu}[\p{Ll}\p{M}]{1,20})[-–](\p{Lu}[\p{Ll}\p{M}]{1,20}) ((?:phone )?(?:call|talks|meeting|summit|conversation|dinner))\b/gu,
    '$3 between $1 and $2',
  ],
  [
    /^\s*who (?:asked for|requested|sought|wanted|proposed) (the (?:phone |telephone |online )?(?:call|talks|meeting|conversation)\b[^?]{0,80})\?*$/i,
    'At whose request was $1 held?',
  ],
  [/\b(?:sat|was|sits|is) in the chair (?:for|at|of)\b|\b(?:took|takes) the chair (?:for|at|of)\b/giu, 'chaired'],
  [
    /^\s*(?:which|what) ((?:\p{Lu}[\p{L}-]+ ){1,2}(?:PM|FM|(?:prime |foreign |defen[cs]e )?minister|president|premier|chancellor)) was (?:around|there|in office|in power|in charge|at the helm) (when|in|on|at) /iu,
    'Who was the $1 $2 ',
  ],
  [
    /^\s*(?:which|what) countries (?:have|hold|enjoy|are at|are on|reached|have reached) (?:the|our|its|a) (?:top|highest)(?:[- ](?:level|tier|rung))(?: (?:of )?(?:relations|ties|partnerships?))?(?: (?:with|of) (?:us|Vi[eệ]t ?Nam))?\s*\?*$/iu,
    'Which countries are comprehensive strategic partners?',
  ],
  [
    /^\s*(?:(?:at|on|upon) )?(?:which (?:[\p{L}-]+ ){0,3}?[\p{L}-]+['’]s?|whose) (invitation|request|initiative|proposal) (did [^?]{2,60}? (?:come|go|visit|travel|speak|talk|meet|call)(?: (?:to|with) [^?]{2,40}?)?)(?: (?:on|at|upon))?\s*\?*$/iu,
    'At whose $1 $2?',
  ],
  [
    /\b((?:who |which (?:[\p{L}-]+ ){1,3}?)(?:else )?)(?:came|travelled|traveled|went|flew)(?: along)? with (?=(?-i:\p{Lu})|(?:the|his|her|their|him|them)\b)/giu,
    '$1accompanied ',
  ],
  [/\b(?:go|come|get|went|came|got) back\b(?= (?:to|from|in|home)\b|\s*\?|$)/gi, 'return'],
  [
    /^\s*did ([^?]{2,50}?) (?:ask for|request|initiate|want|propose|seek) the ((?:phone |telephone |online )?(?:call|talks|meeting|conversation))\b([^?]{0,80})\?*$/i,
    'At whose request was the $2 with $1 held$3?',
  ],
  [/\b(?:send|give|offer|convey) (?:his |her |their |its )?(sympath(?:y|ies)|condolences)\b/gi, 'express $1'],
  ...CONVEYED,
  // Doing.
  [/^(\s*how much\b[^?]{0,80}?)\b(?:put|pumped|ploughed|poured|sunk)(?: money)? into\b/i, '$1invested in'],
  [/^\s*did ([^?]{2,50}?) agree to (?:come|visit|go|travel)\b(?: to)?/i, 'Did $1 accept the invitation to visit'],
  [
    /\b(?:scrap|scrapped|axe|axed|ditch|ditched|bin|binned|dump|dumped|kill off|killed off)(?= (?:the|its|their|that|this)\b)/gi,
    'lift',
  ],
  [/\b(?:bump|bumped|move|moved) up(?= (?:to|by|in|from)\b|\s*\?|$)/gi, 'upgraded'],
  [/\b(?:chuck|chucked|chucking|chip|chipped|chipping|throw|threw|throwing) in(?= (?:for|to)\b|\s*\?|$)/gi, 'offer'],
  [/\b(?:fork|forked|forking|shell|shelled|shelling|cough|coughed) (?:out|up)\b/gi, 'pay'],
  [/\b(?:moan|moaned|moaning|grumble|grumbled|whinge|whinged|gripe|griped)(?= about)/gi, 'complain'],
  [/\b(?:bring|brought|bringing) up\b/gi, 'raise'],
  [/\b(?:kick|kicked|kicking|kicks) off\b/gi, 'begin'],
  [/\b(?:kick|kicked|kicking|kicks) in\b/gi, 'take effect'],
  [/\b(?:ink|inked)\b(?= (?:the|a|an|that|this|its|their|with|in|by|\d))/gi, 'sign'],
  [/\bset(?:s|ting)? aside\b/gi, 'earmark'],
  [/\b(?:hand|handed|handing|turn|turned|turning) over\b/gi, 'transfer'],
  [/\b(?:phase|phased|phasing) out\b/gi, 'end'],
  [/\b(?:roll|rolled|rolling) out\b/gi, 'launch'],
  [/\b(?:step|stepped|stepping|ramp|ramped|ramping|beef|beefed|beefing) up\b/gi, 'strengthen'],
  [
    /(?<!\b(?:g[ia]ve|given|giving|br[io]ng|brought|take|took|taken|c[ao]me|go|went|gone|send|sent|g[eo]t|pa(?:y|id)|hand(?:ed)?|call(?:ed)?|h[oe]ld|turn(?:ed)?|pull(?:ed)?|w[io]n|buy|bought|carr(?:y|ied)|return(?:ed)?|f(?:ly|lew)|dat(?:e|es|ing)|claim(?:ed)?) )\b(?:back|backed|backing) (?=(?:up )?(?:the|a|an|his|her|their|its)\b)/gi,
    'support ',
  ],
  [/\b(?:carry|carried|carrying) out\b/gi, 'implement'],
  [/\b(?:hold|held|holding) up(?= (?:at|by|in)\b)/gi, 'stuck'],
  [/\bfor letting in\b/gi, 'for opening its market'],
  [/\b(?:wind|wound|wrap|wrapped) up\b/gi, 'end'],
  [/\b(?:thumbs[- ]up|green light|go-ahead) (?:to|for)\b/gi, 'approval of'],
  [/\b(?:green[- ]?lit|green[- ]?light(?:ed)?)\b/gi, 'approve'],
  [/\bviet\b(?! ?(?:nam|minh|kieu|cong))(?= \p{Ll})/giu, 'Vietnamese'],
  [/\b(did|does|will|would) ([^?]{2,40}?) (?:ask|invite) along\b/gi, '$1 $2 invite'],
  [/\b(did|does|will|would) ([^?]{2,40}?) gift (?=\p{Lu})/gu, '$1 $2 give '],
  [/\b(?:4th|fourth) of july\b/gi, 'Independence Day'],
  [/\b(?:turn|turned) down\b/gi, 'reject'],
  [/\b(?:sign|signed) off on\b/gi, 'approve'],
  [/\b(?:sort|sorted|sorting) out\b/gi, 'settle'],
  [/\b(?:team|teamed|teaming) up\b/gi, 'cooperate'],
  [/\b(?:lend|lent|offer|offered|give|gave) (\p{L}+ )?a (?:helping )?hand\b/giu, 'offer $1help'],
  [/\b(?:say|said) back\b/gi, 'reply'],
  [
    /^(\s*what (?:did|does|will|would|has|had) [^?]{2,60}? (?:give|given|hand|handed|send|sent)) back (?=to\b)/gi,
    '$1 ',
  ],
  [/\b(?:is|are|was|were) ((?:the )?\p{L}+) (?:keen on|eyeing)\b/giu, 'did $1 propose'],
  // Not "was signed after": nothing but who it was after, or what from whom, follows.
  [
    /\b(what (?:\p{L}+ )?)(?:is|are|was|were) ((?:the )?(?!\p{Ll}+(?:ed|n|t) )\p{L}+) after(?=\s*(?:\?|$|from\b|in\b|with\b))/giu,
    '$1did $2 propose',
  ],
  [
    /\b(?:is|are|was|were) ((?:\p{L}+ ){1,3}?)(?:so |very )?(?:happy|glad|chuffed|pleased) (?:about|with)\b/giu,
    'did $1welcome',
  ],
  [/\b(?:guys|blokes|lads|folks)\b/gi, 'teams'],
  [/\b(?:busted|wrecked|smashed)\b/gi, 'damaged'],
  [/\bchats?\b/gi, 'talks'],
  [/\bholiday ?makers\b/gi, 'tourists'],
  [/\bsmog\b/gi, 'air pollution'],
  [/\bjabs\b/gi, 'vaccines'],
  [/\b(?:warplanes|fighter jets)\b/gi, 'fighter aircraft'],
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const STRETCH = new RegExp(
  `\\bjan(?:uary)?\\.? ?(?:-|–|to|till|until) ?(${MONTHS.slice(1).join('|')})\\p{L}*\\.?,?(?= (?:of )?(?:19|20)\\d{2}\\b)`,
  'iu',
);

/** The question with talk put in plain words ("hang out with" – "meet", "the yanks", "jan-sep 2024"). */
export function inPlainWords(typed: string): string {
  const stretch = typed.replace(STRETCH, (_, last: string) => {
    const number = NUMBERS[MONTHS.indexOf(last.toLowerCase().slice(0, 3)) - 1];
    return `in the first ${number} months of`;
  });
  return TALK.reduce((text, [talk, plain]) => text.replace(talk, plain), stretch);
}
