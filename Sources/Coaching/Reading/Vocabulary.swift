/// Words of a kind, in the notation of phrases, for rules that mean any of them.
enum Vocabulary {
  /// Whom she lives with or is related to.
  static let family =
    "husband|wife|partner|family|son|daughter|parents|mother|father|mum|dad|children|kids|child|brother|sister|cousin|uncle|aunt|grandmother|grandfather|grandchildren|baby|spouse|relatives|mother-in-law"
  /// Whom she might ask for advice.
  static let advisers =
    "lawyer|lawyers|accountant|advisor|adviser|advisers|bank|boss|notary|colleague|colleagues|consumer|tenants|friend|friends|neighbour|neighbours|neighbor|neighbors|landlord|expert"
  /// Anybody at all.
  static let anybody = "anyone|anybody|others|someone|somebody|him|her|them|everyone|everybody|else"
  /// What is offered.
  static let offer =
    "price|prices|offer|offers|discount|deal|rate|rates|quote|promotion|promo|campaign|bonus|special|sale|opportunity|conditions|reservation|slot"
  /// Taking it.
  static let take =
    "sign|signed|decide|decided|commit|confirm|order|buy|choose|agree|yes|decision|answer|signature|book|accept|enrol|join"
  /// At once.
  static let atOnce =
    "today|tonight|immediately|minute|minutes|hour|hours|noon|midnight|quickly|quick|straightaway|asap|instantly|evening|afternoon"
  /// Coming to an end.
  static let ending =
    "ends|end|ending|expires|expire|expired|lapses|lapse|gone|over|closes|closing|disappears|disappear|vanishes|dies|finishes|stops|withdrawn|withdraw|off|deleted|deletes|runs|finished"
  /// What a person is called who does badly by others.
  static let rogues =
    "crook*|thief|thieves|scammer*|scam|scams|cheat|cheats|cheaters|liar|liars|fraudster*|fraud|frauds|gangster*|swindler*|conmen|cowboys|amateurs|clowns|charlatan*|vultures|sharks|criminals|bandits|robbers|idiots|incompetents"
  /// What a thing is called that is worth nothing.
  static let rubbish =
    "rubbish|junk|garbage|trash|crap|useless|worthless|joke|horrible|terrible|awful|dreadful|toy|scrap"
  /// Calling somebody a fool.
  static let fools =
    "fool|fools|idiot|idiots|idiotic|stupid|silly|ridiculous|crazy|foolish|mad|dumb|insane|naive|coward|cowardly|miser|petty|stingy|blind|selfish|irresponsible|losers|loser|childish|pathetic|ignorant|lazy|cheapskate"
  /// What can happen to somebody, in words that frighten.
  static let danger =
    "burglar|burglars|thieves|intruders|robbers|attack|stroke|cancer|mould|mold|poison|poisoned|contaminated|toxic|toxins|bacteria|germs|deadly|kill|kills|killing|killed|dies|died|dead|explode|explodes|explosion|suffocate|suffocating|drown|hospital|collapse|collapses|freeze|freezing|hackers|ruin|ruined|bankrupt|flames|paralysed|homeless|asthma|deathtrap|catastrophe|disaster|tragedy"
  /// Words of who speaks of it calmly: what it costs, how seldom it is, what helps.
  static let calm =
    "sorry|check|checked|covered|covers|pays|pay|costs|cost|low|small|seldom|rarely|rare|insurance|insured|detector|electrician|please|law|required|lever|not|no|nothing|doctor|ask|aired|euros|depends|waterworks|fine|harmless|unlikely|wish|worries|worry|whether|or|either|safe"
}
