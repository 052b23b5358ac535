import Catalogue

extension Spanish {
  var whatIWouldChoose: String { "Lo que yo elegiría en tu lugar" }
  var movedNotShared: String { "Cifras como las has movido; aún no se comparte nada" }
  func wayWithHelp(_ offer: String, help: [String]) -> String { "\(offer), con \(Notation.spanish(help))" }
  func wayStartingSmall(_ offer: String, month: Int) -> String {
    "Empezar con \(offer) y volver a mirar en el mes \(month)"
  }

  func advise(
    _ way: String, source: Source, costs: String, span: String, betterBy: String, isWorse: Bool, nothing: String?
  ) -> String {
    let whose =
      switch source {
      case .partner: " Viene de un socio mío."
      case .competitor: " No es de los míos."
      case .own, .none: ""
      }
    let than = nothing.map { "con «\($0)»" } ?? "sin comprar nada"
    return "En tu lugar yo elegiría esto.\(whose) En \(span) te cuesta \(costs) en total, y quedas \(betterBy) "
      + "\(isWorse ? "peor" : "mejor") que \(than)."
  }
  func adviseNothing(_ way: String) -> String {
    "Todavía no lo necesitas. En tu lugar, por ahora no compraría nada: «\(way)». Si algo cambia, pregúntame otra vez."
  }
  func adviseWaiting(month: Int) -> String {
    "En tu lugar, aún no compraría nada, y volvería a mirarlo en el mes \(month)."
  }
  func asGoodAndCheaper(by amount: String, than way: String, within band: String) -> String {
    "Cuesta \(amount) menos que \(way) y te va igual de bien, con \(band) de margen."
  }
  func bestOfOurs(
    _ way: String, dearerBy: String?, cheaperBy: String?, worseBy: String, isAboutEqual: Bool
  ) -> String {
    let price = dearerBy.map { "cuesta \($0) más" } ?? cheaperBy.map { "cuesta \($0) menos" } ?? "cuesta lo mismo"
    if isAboutEqual { return "Lo mejor de lo mío, \(way), te va más o menos igual; \(price)." }
    if cheaperBy != nil { return "Lo mejor de lo mío, \(way), \(price), pero te dejaría \(worseBy) peor." }
    return "Lo mejor de lo mío, \(way), \(price) y te dejaría \(worseBy) peor."
  }
  var nothingOfOurs: String { "No tengo nada que cumpla lo que para ti es imprescindible." }
  func notNeeded(_ way: String, dearerBy: String, worseBy: String?) -> String {
    "No necesitas \(way): costaría \(dearerBy) más y te dejaría " + (worseBy.map { "\($0) peor." } ?? "igual.")
  }
  func lookTogether(month: Int, larger: String, fee: String) -> String {
    "En el mes \(month) lo miramos otra vez. Si entonces necesitas más, pasar a \(larger) cuesta \(fee), precio fijado hoy; si no, te quedas como estás."
  }
  func worthToYou(_ span: String) -> String { "vale para ti en \(span)" }
  func moreThanNothing(_ nothing: String?) -> String { nothing.map { "más que «\($0)»" } ?? "más que no hacer nada" }
  var costsYouInAll: String { "te cuesta en total" }
  var everythingIncluded: String { "con todo incluido" }
  func earnsHere(_ amount: String) -> String { "Con esto gano \(amount). El orden de los caminos no depende de ello." }
  func earnsMostElsewhere(_ offer: String, _ amount: String, here: String?) -> String {
    "Donde más ganaría es con \(offer): \(amount)\(here.map { ", frente a \($0) aquí" } ?? ""). No es lo indicado para ti."
  }

  var allWays: String { "Todos los caminos" }
  var advised: String { "lo que yo elegiría" }
  func moreWays(_ count: Int) -> String {
    count == 1 ? "Y uno más, que vale menos." : "Y \(count) más, que valen menos."
  }
  func source(_ source: Source) -> String {
    switch source {
    case .own: "mío"
    case .partner: "de un socio"
    case .competitor: "de otros"
    case .none: "sin comprar nada"
    }
  }
  func known(_ source: String, _ day: String) -> String { "\(source), \(day)" }
  var unconfirmed: String { "sin confirmar" }
  func costs(_ amount: String) -> String { "cuesta \(amount)" }
  var leftOut: String { "Descartados" }
  var priceUnknown: String { "nadie sabe lo que cuesta" }
  func failsMust(_ attribute: String, has: String?, asked: String) -> String {
    has.map { "\(attribute): \($0); pediste \(asked)" } ?? "\(attribute): no se sabe; pediste \(asked)"
  }
  var worthOfWants: String { "Lo que vale para ti" }
  var goingShort: String { "Lo que falta" }
  var valueInAll: String { "Valor para ti" }
  func lessNothing(_ nothing: String) -> String { "Menos el valor de «\(nothing)»" }
  var betterThanNothing: String { "Mejor que nada en" }
  var howTheYearsGo: String { "Cómo van los años" }
  func scenarioShare(_ scenario: String, _ share: String) -> String { "\(scenario) (\(share))" }
  func regret(_ amount: String) -> String { "En el peor caso queda \(amount) por detrás del mejor camino." }
  var couldBite: String { "Lo que podría molestar:" }
  func atWorthToday(_ rate: String) -> String {
    "Promedios según cómo vayan los años, a su valor de hoy: el dinero de un año después cuenta un \(rate) menos."
  }

  var whatWouldChange: String { "Lo que cambiaría la respuesta" }
  func turnsByChance(_ scenario: String, isHigher: Bool, at: String, today: String, then way: String) -> String {
    "\(scenario), \(isHigher ? "más" : "menos") probable que \(at) (ahora \(today)): entonces lo que más vale para ti es \(way)."
  }
  func turnsByWorth(_ want: String, isHigher: Bool, at: String, today: String, then way: String) -> String {
    "\(want), con un valor \(isHigher ? "mayor" : "menor") de \(at) al año (ahora \(today)): entonces lo que más vale para ti es \(way)."
  }
  func turnsByShortfall(_ stream: String, isHigher: Bool, at: String, today: String, then way: String) -> String {
    "\(stream): si que falte te cuesta \(isHigher ? "más" : "menos") de \(at) (ahora \(today)), lo que más vale para ti es \(way)."
  }
  var oneAtATime: String { "Una cifra cada vez, las demás como están." }
  var moveWhatMatters: String { "Mueve lo que importa y mira qué cambia" }
  func unmetSlider(_ stream: String, unit: String) -> String {
    "\(stream): cada unidad que me falte me cuesta (\(unit))"
  }
  func worthSlider(_ want: String) -> String { "\(want), al año" }
  func chanceSlider(_ scenario: String) -> String { "Probabilidad: \(scenario)" }
  var yearsSlider: String { "Tiempo que miramos" }
  func whatIfPromise(rep: String, isCustomer: Bool) -> String {
    isCustomer
      ? "La máquina de \(rep) lo calcula y no guarda nada hasta que lo compartas."
      : "Esto es solo para probar; no se guarda nada. Lo que está en la mesa lo mueve tu cliente."
  }
  var workItOut: String { "Calcular" }
  func shareWith(_ rep: String) -> String { "Compartir estas cifras con \(rep)" }
  var backToTable: String { "Volver a lo que está en la mesa" }

  var lookAgainTitle: String { "¿Cuándo volvemos a mirarlo?" }
  var lookAgainOpen: String { "Aún no se ha elegido un día. Hasta entonces no hay nada que preguntar." }
  func lookAgainAsk(_ rep: String) -> String {
    "Elige cuándo, o nunca. Antes de ese día \(rep) no te escribe sobre esto."
  }
  func looksAgainOn(_ day: String, rep: String) -> String { "El \(day), y ni una palabra antes." }
  var looksAgainNever: String { "Nunca: no se te volverá a preguntar." }
  func inMonths(_ months: Int) -> String { months == 12 ? "En un año" : "En \(months) meses" }
  var never: String { "Nunca" }
}
