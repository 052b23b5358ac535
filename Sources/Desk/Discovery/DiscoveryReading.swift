package import Money
package import Needs

extension Discovery {
  /// What stands in a field, as text that can be written back; `nil` where there is no such field here.
  package func text(of field: DiscoveryField) -> String? {
    switch field {
    case .title: return title
    case .said(let id): return said.first { $0.id == id }?.text ?? ""
    case .about(let id): return keys(restingOn: id).map(\.description).sorted().joined(separator: " ")
    case .need(let key): return has(key) ? "yes" : ""
    case .label(let key): return label(of: key)
    case .worth(let id): return wants.first { $0.id == id }.map { Plain.number($0.worthPerYear) }
    case .unmet(let id): return streams.first { $0.id == id }.map { Plain.number($0.unmetCostPerUnit) }
    case .must(let id): return musts.first { $0.id == id }.map(typed)
    case .aside(let id): return musts.first { $0.id == id }.map { $0.setAside ?? "" }
    case .chance(let id): return scenarios.first { $0.id == id }.map { Plain.number($0.probability * 100) }
    case .demand(let scenario, let phase, let stream):
      return scenarios.first { $0.id == scenario }.flatMap { scenario in
        guard scenario.phases.indices.contains(phase) else { return nil }
        let figures = scenario.phases[phase].demand[stream] ?? [Double](repeating: 0, count: 12)
        return figures.map(Plain.number).joined(separator: " ")
      }
    // Which typical year it was is not kept; what it said is.
    case .year: return ""
    case .fact(let id): return facts[id].map { Plain.trait($0, kind: labels.facts[id]?.kind) } ?? ""
    case .horizon: return String(horizonMonths)
    case .start: return String(startMonth)
    case .checkIn: return String(checkInMonth)
    }
  }

  /// A must's bound as it is typed.
  package func typed(_ must: NotedMust) -> String {
    Plain.trait(must.value, kind: labels.attributes[must.attribute]?.kind)
  }

  /// The needs that rest on those words.
  package func keys(restingOn id: ID<Evidence>) -> [NeedKey] {
    musts.filter { $0.evidence.contains(id) }.map { .must($0.id) }
      + wants.filter { $0.evidence.contains(id) }.map { .want($0.id) }
      + streams.filter { $0.evidence.contains(id) }.map { .stream($0.id) }
  }

  /// All needs, musts first.
  package var keys: [NeedKey] {
    musts.map { .must($0.id) } + wants.map { .want($0.id) } + streams.map { .stream($0.id) }
  }

  /// Whether there is such a need.
  package func has(_ key: NeedKey) -> Bool { keys.contains(key) }

  /// What a need is called; `nil` where there is no such need.
  package func label(of key: NeedKey) -> String? {
    switch key {
    case .must(let id): musts.first { $0.id == id }?.label
    case .want(let id): wants.first { $0.id == id }?.label
    case .stream(let id): streams.first { $0.id == id }?.label
    }
  }

  /// The words a need rests on.
  package func evidence(of key: NeedKey) -> [Said] {
    let ids: [ID<Evidence>]? =
      switch key {
      case .must(let id): musts.first { $0.id == id }?.evidence
      case .want(let id): wants.first { $0.id == id }?.evidence
      case .stream(let id): streams.first { $0.id == id }?.evidence
      }
    return (ids ?? []).compactMap { id in said.first { $0.id == id && !$0.text.isEmpty } }
  }
}

/// Values as plain text that any language's form can write back.
package enum Plain {
  /// A number with a point and without zeros that say nothing.
  package static func number(_ value: Double) -> String { DecimalText.short(value, decimals: 6) }

  /// A trait as a label of that kind is typed: a number, `yes`, `no`, or a word; a share in per cent, a day of the
  /// year as month and day, `06-14`.
  package static func trait(_ trait: Trait, kind: Labels.Label.Kind?) -> String {
    switch (trait, kind) {
    case (.yesNo(let holds), _): holds ? "yes" : "no"
    case (.word(let word), _): word
    case (.number(let figure), .share): number(figure.mode * 100)
    case (.number(let figure), .dayOfYear):
      Int(exactly: figure.mode).flatMap(DayOfYear.init(number:))?.text ?? number(figure.mode)
    case (.number(let figure), _): number(figure.mode)
    }
  }

  /// The number in a text: digits with a point or a comma before the decimals, spaces and thousands' marks left out.
  package static func number(in text: String) -> Double? {
    var digits = text.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{2019}" && $0 != "'" }
    digits = String(digits.map { $0 == "−" ? "-" : $0 })
    if let comma = digits.lastIndex(of: ","), let point = digits.lastIndex(of: ".") {
      let thousands: Character = comma < point ? "," : "."
      digits.removeAll { $0 == thousands }
    } else if digits.filter({ $0 == "," }).count > 1 {
      digits.removeAll { $0 == "," }
    }
    digits = String(digits.map { $0 == "," ? "." : $0 })
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && ($0.isNumber || ".-".contains($0)) }),
      let value = Double(digits), value.isFinite
    else { return nil }
    return value
  }
}
