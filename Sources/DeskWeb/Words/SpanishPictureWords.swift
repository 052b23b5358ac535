/// The pictures' words in Spanish.
package struct SpanishPictureWords: PictureWords {
  /// The words.
  package init() {}

  package let showAsTable = "Ver como tabla"

  package func yearName(stream: String, unit: String) -> String { "\(stream), mes a mes: \(unit)." }
  package let nothingNeeded = "Ningún mes hace falta nada."

  package func coversAll(offer: String, with help: [String], hasLimit: Bool) -> String {
    hasLimit
      ? begin(offer, help) + " cubre lo que necesitas todos los meses, vaya como vaya el año."
      : begin(offer, help) + " no tiene límite: cubre todos los meses, vaya como vaya el año."
  }

  package func fallsShort(
    offer: String, with help: [String], months: [String], by amount: String, worstMonth: String, scenario: String
  ) -> String {
    let when = months.isEmpty ? "ningún mes" : "en " + list(months)
    let worst = months.count == 1 ? "" : " en \(worstMonth)"
    return "\(begin(offer, help)) no llega \(when): te faltaría como mucho \(amount)\(worst) (\(scenario))."
  }

  private func begin(_ offer: String, _ help: [String]) -> String {
    help.isEmpty ? offer : "Con \(list(help)), \(offer)"
  }

  package func reserved(_ label: String, months: [String]) -> String { "\(label) en \(list(months))" }
  package func anyOf(_ labels: [String]) -> String { SpanishList.joined(labels, by: .or) }
  package func scenario(_ label: String, share: String) -> String { "\(label): probabilidad \(share)" }

  package func moreScenarios(_ count: Int) -> String {
    count == 1 ? "uno más, en la tabla" : "\(count) más, en la tabla"
  }

  package func covers(offer: String, amount: String) -> String { "\(offer) cubre \(amount)" }
  package func noLimit(_ offer: String) -> String { "\(offer) no tiene límite" }
  package func adds(_ help: String, amount: String) -> String { "\(help): \(amount) más" }
  package func onCall(_ label: String, amount: String) -> String { "\(label), si se llama: hasta \(amount) más" }

  package func short(unlessCalled: Bool) -> String {
    unlessCalled ? "rayado: sin cubrir, salvo que se llame" : "rayado: sin cubrir"
  }

  package let month = "Mes"
  package let covered = "cubierto"
  package let shortAtMost = "falta como mucho"
  package let onCallColumn = "si se llama"

  package let costName = "Lo que pagas en total, según pasan los meses."
  package let nothingToPay = "No hay nada que pagar."

  package func costSentence(
    span: String, way: String, paid: String, least: (name: String, paid: String)?, most: (name: String, paid: String)?
  ) -> String {
    let beside = [
      least.map { "lo mínimo serían \($0.paid) con \($0.name)" },
      most.map { "lo máximo, \($0.paid) con \($0.name)" },
    ].compactMap { $0 }
    let first = "Al cabo de \(span) habrás pagado \(paid) con \(way)"
    return beside.isEmpty ? first + "." : first + "; " + beside.joined(separator: "; ") + "."
  }

  package let asPaid =
    "Lo que irías pagando, de media según cómo vayan los años; sin descontar que el dinero de más adelante vale menos hoy."

  package func moreWays(_ count: Int) -> String {
    count == 1
      ? "Hay una opción más en la lista completa." : "Hay \(count) opciones más en la lista completa."
  }

  package func span(_ months: Int) -> String {
    if months % 12 == 0, months > 0 { return months == 12 ? "1 año" : "\(months / 12) años" }
    return months == 1 ? "1 mes" : "\(months) meses"
  }

  package func after(_ span: String) -> String { "al cabo de \(span)" }
  package let atTheStart = "Al empezar"
  package let paidBy = "Pagado en total"
  package func lookAgain(month: Int) -> String { "en el mes \(month) lo volvemos a mirar" }
  package let months = "meses"
  package let years = "años"
  package let amountUnits = ["miles", "millones", "miles de millones", "billones"]

  package func waterfallName(way: String, other: String) -> String { "Del precio al valor: \(way), o \(other)." }

  package func waterfallClause(_ part: ValueWaterfall.Part, _ direction: Direction, amount: String) -> String {
    let better = direction == .better
    switch part {
    case .cost: return "pagas \(amount) \(better ? "menos" : "más")"
    case .shortfall: return "lo que te falte te cuesta \(amount) \(better ? "menos" : "más")"
    case .wants: return "lo que te gustaría se cumple por valor de \(amount) \(better ? "más" : "menos")"
    }
  }

  package func waterfallSentence(
    way: String, other: String, parts: [String], total: Direction, amount: String
  ) -> String {
    let first = "Con \(way) en lugar de \(other) "
    guard !parts.isEmpty else { return first + "no cambia nada: para ti valen lo mismo." }
    let end =
      switch total {
      case .better: "en total sales ganando \(amount)."
      case .worse: "en total sales perdiendo \(amount)."
      case .same: "en total viene a ser lo mismo."
      }
    return first + list(parts) + ": " + end
  }

  package func waterfallRow(_ part: ValueWaterfall.Part, _ direction: Direction) -> String {
    switch (part, direction) {
    case (.cost, .better): "pagas menos"
    case (.cost, .worse): "pagas más"
    case (.cost, .same): "pagas lo mismo"
    case (.shortfall, .better): "lo que te falte te cuesta menos"
    case (.shortfall, .worse): "lo que te falte te cuesta más"
    case (.shortfall, .same): "lo que te falte te cuesta igual"
    case (.wants, .better): "más de lo que te gustaría"
    case (.wants, .worse): "menos de lo que te gustaría"
    case (.wants, .same): "lo que te gustaría, igual"
    }
  }

  package func waterfallTotal(_ direction: Direction) -> String {
    switch direction {
    case .better: "vale más para ti"
    case .worse: "vale menos para ti"
    case .same: "vale lo mismo para ti"
    }
  }

  package func waterfallHead(_ part: ValueWaterfall.Part) -> String {
    switch part {
    case .cost: "Lo que pagas"
    case .shortfall: "Lo que te cuesta quedarte sin"
    case .wants: "Lo que te gustaría, en lo que se cumple"
    }
  }

  package let part = "Parte"
  package let inAll = "En total"
  package let betterBy = "mejor para ti en"

  package func worthToday(span: String) -> String {
    "En \(span), de media según cómo vayan los años, contado a lo que vale hoy."
  }

  private func list(_ items: [String]) -> String { SpanishList.joined(items, by: .and) }
}

/// Lists in Spanish, in which the last joining word gives way before a like sound: `e` for `y`, `u` for `o`.
enum SpanishList {
  /// What joins the last two.
  enum Joint {
    case and, or
  }

  static func joined(_ items: [String], by joint: Joint) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " " + word(joint, before: last.lowercased()) + " " + last
  }

  private static func word(_ joint: Joint, before next: String) -> String {
    switch joint {
    case .and:
      let sounds = ["i", "í", "hi", "hí"].contains { next.hasPrefix($0) }
      return sounds && !["hia", "hie", "hio", "io", "ia", "ie"].contains { next.hasPrefix($0) } ? "e" : "y"
    case .or: return ["o", "ó", "ho", "hó", "8", "11 "].contains { next.hasPrefix($0) } ? "u" : "o"
    }
  }
}
