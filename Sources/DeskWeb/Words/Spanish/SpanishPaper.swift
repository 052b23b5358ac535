import Advice
import Catalogue
import Money

extension Spanish {
  var onPaper: any SheetWords { SpanishSheet() }
}

/// The sheet on paper in Spanish.
struct SpanishSheet: SheetWords {
  func title(for name: String) -> String { "Lo que conviene a \(name)" }
  func between(_ customer: String, _ rep: String) -> String { "Para \(customer), de parte de \(rep)" }
  func reach(_ reach: String) -> String { "Preguntas: \(reach)" }
  func version(_ number: Int, on day: String) -> String { "Versión \(number) de tu Mesa, \(day)" }
  let draft = "Un borrador: todavía no está en la Mesa."
  func span(_ months: Int) -> String {
    if months % 12 == 0, months > 0 { return months == 12 ? "1 año" : "\(months / 12) años" }
    return months == 1 ? "1 mes" : "\(months) meses"
  }

  let needs = "Lo que necesitas"
  func must(_ label: String, _ bound: String) -> String { "Imprescindible: \(label) (\(bound))" }
  func want(_ label: String, worth: String) -> String { "Te gustaría: \(label), para ti vale hasta \(worth) al año" }
  func stream(_ label: String, unit: String, short: String?) -> String {
    "Cada mes: \(label) (\(unit))" + (short.map { ", \($0) por cada uno que te falte" } ?? "")
  }
  func aside(_ label: String, why: String) -> String { "Has dejado de lado «\(label)»: \(why)" }
  let assumed = "cifra habitual, nadie la ha dicho todavía"
  let withoutWords = "También está apuntado; dime, por favor, dónde no es así:"
  func years(_ chances: String) -> String { "Cómo pueden ir los años: \(chances)." }
  func chance(_ label: String, _ share: String) -> String { "\(label) \(share)" }
  func bound(_ attribute: String, _ comparison: Comparison, _ value: String) -> String {
    let how =
      switch comparison {
      case .atMost: "como mucho"
      case .atLeast: "al menos"
      case .equal: "es"
      case .different: "no es"
      case .below: "menos de"
      case .above: "más de"
      }
    return "\(attribute): \(how) \(value)"
  }
  func between(_ low: String, and high: String) -> String { "de \(low) a \(high)" }
  func yes(_ isYes: Bool) -> String { isYes ? "sí" : "no" }

  let choice = "Lo que yo elegiría en tu lugar"
  func advice(_ kind: AdviceClass) -> String {
    switch kind {
    case .oursFits: "De todo lo que hay, lo que más te vale es algo mío."
    case .aboutEqual: "Otra cosa te vale un poco más; algo mío te conviene casi igual."
    case .elsewhereBetter: "No es mío. Para ti vale claramente más."
    case .buyNothing: "Lo que más te vale es no comprar nada. Si algo cambia, pregúntame otra vez."
    }
  }
  func figures(worth: String, isWorse: Bool, cost: String, span: String, nothing: String) -> String {
    "En \(span) te cuesta \(cost) en total, y quedas \(worth) \(isWorse ? "peor" : "mejor") que con «\(nothing)»."
  }
  func with(_ offer: String, help: String) -> String { "\(offer) con \(help)" }
  func help(_ text: String, months: String) -> String { "\(text) (\(months))" }
  func startSmall(_ offer: String, month: Int, isNothing: Bool) -> String {
    isNothing
      ? "\(offer) por ahora, y volver a mirarlo en el mes \(month)"
      : "Empezar con \(offer) y volver a mirarlo en el mes \(month)"
  }
  let ways = "Todos los caminos"
  let way = "Camino"
  let from = "De"
  func source(_ source: Source) -> String {
    switch source {
    case .own: "mío"
    case .partner: "alguien con quien trabajo"
    case .competitor: "otra casa"
    case .none: ""
    }
  }
  let worth = "Te vale"
  let costs = "Te cuesta"
  let atWorst = "En el peor caso"
  func waysNote(hasWorst: Bool) -> String {
    "Te vale: cuánto mejor que no comprar nada, descontado lo que cuesta. Te cuesta: todo, a valor de hoy."
      + (hasWorst ? " En el peor caso: a cuánto puede quedar del mejor camino." : "")
  }
  func moreWays(_ count: Int) -> String {
    count == 1 ? "Hay un camino más en tu Mesa." : "Hay \(count) más en tu Mesa."
  }
  let leftOut = "Fuera de la lista"
  let priceUnknown = "nadie sabe lo que cuesta"
  func fails(_ label: String, has: String, bound: String) -> String {
    "«\(label)» quiere decir \(bound); aquí es \(has)"
  }
  let notKnown = "desconocido"
  let knowledge = "De dónde salen las cifras de otros"
  func knowledge(of offer: String, source: String, day: String, isConfirmed: Bool) -> String {
    "\(offer): \(source), \(day)" + (isConfirmed ? "." : "; sin confirmar.")
  }
  let earnings = "Lo que gano con ello (no cambia nada de lo anterior)"

  let price = "Lo que cuesta y por qué"
  let nothingToPay = "No hay nada que pagar."
  let part = "Parte"
  func paid(over span: String) -> String { "Pagas en \(span)" }
  let worthToday = "A valor de hoy"
  let inAll = "En total"
  func part(_ part: CostLedger.Part, name: String) -> String {
    switch part {
    case .upfront: "Una vez, al principio"
    case .monthly: "Cada mes"
    case .units: "Por uso: \(name)"
    case .rental: "\(name), en los meses reservados"
    case .retainer: "Tener un equipo de guardia"
    case .calls: "Meses en que se llama al equipo"
    case .upgradeFee: "Pasar al mayor, si se llega a eso"
    }
  }
  let terms = "Los precios"
  func once(_ amount: String) -> String { "Una vez, al principio: \(amount)" }
  func monthly(_ amount: String, from month: Int) -> String {
    (month == 1 ? "Cada mes: " : "Cada mes desde el mes \(month): ") + amount
  }
  func each(_ unit: String, _ amount: String, from month: Int) -> String {
    "Por uso (\(unit)): \(amount) cada uno" + (month == 1 ? "" : ", desde el mes \(month)")
  }
  func rental(_ help: String, _ amount: String) -> String { "\(help): \(amount) por cada mes reservado" }
  func standby(_ help: String, year: String, month: String) -> String {
    "\(help): \(year) al año, y \(month) por cada mes en que se llama"
  }
  func upgrade(to offer: String, _ fee: String) -> String { "Pasar a \(offer): \(fee), fijado hoy" }
  let byYear = "Año por año"
  let year = "Año"
  func year(_ number: Int, months: Int) -> String { months == 12 ? "Año \(number)" : "Año \(number) (\(span(months)))" }
  let paid = "Pagas"
  let aMonth = "Al mes"
  func start(_ amount: String) -> String { "Del primer año, \(amount) se paga al principio." }
  func costNote(rate: String) -> String {
    "De media según cómo pueden ir los años. A valor de hoy: el dinero de más tarde cuenta menos, un \(rate) al año."
  }

  let limits = "Lo que podría doler"
  let noLimits = "Nada que yo sepa, donde vives."
  let unsoftened = "Nada lo suaviza."
  func lookAgain(month: Int) -> String {
    "Se suaviza: volvemos a mirarlo en el mes \(month), y el paso a algo mayor tiene precio fijado hoy."
  }
  func softened(by help: String, from without: String, to with: String, span: String) -> String {
    "Se suaviza con \(help): lo que te falte te costará \(with) en vez de \(without) en \(span)."
  }
  let otherLimits = "Y de los otros caminos"
  let confirmed = "Lo que has leído y confirmado"
  let nothingConfirmed = "Todavía nada."
  func confirmed(_ offer: String, _ text: String, version: Int, on day: String) -> String {
    "\(offer): «\(text)» (\(day), versión \(version))"
  }
  func stillToRead(_ count: Int) -> String {
    count == 1
      ? "Antes de acordar nada, lee y confirma, por favor, un punto más de lo que podría doler."
      : "Antes de acordar nada, lee y confirma, por favor, \(count) puntos más de lo que podría doler."
  }

  let change = "Lo que cambiaría la respuesta"
  let noChange = "Ninguna cifra tuya por sí sola la cambiaría."
  func likelier(_ scenario: String, isHigher: Bool, than share: String, today: String, way: String) -> String {
    "\(scenario) por \(isHigher ? "encima" : "debajo") del \(share) (hoy \(today)): entonces lo que más te vale es \(way)."
  }
  func worth(_ want: String, isHigher: Bool, than amount: String, today: String, way: String) -> String {
    "\(want) con un valor de \(isHigher ? "más" : "menos") de \(amount) al año (hoy \(today)): entonces lo que más te vale "
      + "es \(way)."
  }
  func short(_ stream: String, isHigher: Bool, than amount: String, today: String, way: String) -> String {
    "\(stream): si cada uno que falte cuesta \(isHigher ? "más" : "menos") de \(amount) (hoy \(today)), entonces lo que más "
      + "te vale es \(way)."
  }
  let oneAtATime = "Una cifra cada vez, las demás como hoy."
}
