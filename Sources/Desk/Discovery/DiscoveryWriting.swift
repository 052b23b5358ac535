package import Money
import Needs

extension Discovery {
  /// Writes a field; all of it or nothing.
  ///
  /// - Parameters:
  ///   - trade: the template that usual needs and typical years are taken from.
  ///   - byCustomer: whether the customer herself writes, on the Table.
  /// - Throws: ``FieldFault`` with what is wrong with the text.
  package mutating func write(
    _ text: String, to field: DiscoveryField, trade: Trade?, byCustomer: Bool = false
  ) throws(FieldFault) {
    if field.isCustomersAlone, !byCustomer { throw .customersAlone }
    switch field {
    case .title: title = try Typed.words(text, most: DiscoveryLimits.labelCharacters)
    case .said(let id): try writeSaid(text, id, byCustomer: byCustomer)
    case .about(let id): try writeAbout(text, id, trade: trade)
    case .need(let key): try writeNeed(text, key, trade: trade)
    case .label(let key): try writeLabel(text, key)
    case .worth(let id):
      let value = try Typed.number(text, 0, DiscoveryLimits.figure)
      guard let index = wants.firstIndex(where: { $0.id == id }) else { throw .unknown }
      wants[index].worthPerYear = value
      wants[index].assumed = false
    case .unmet(let id):
      let value = try Typed.number(text, 0, DiscoveryLimits.figure)
      guard let index = streams.firstIndex(where: { $0.id == id }) else { throw .unknown }
      streams[index].unmetCostPerUnit = value
      streams[index].assumed = false
    case .must(let id): try writeMust(text, id)
    case .aside(let id):
      guard let index = musts.firstIndex(where: { $0.id == id }) else { throw .unknown }
      let reason = try Typed.words(text, most: DiscoveryLimits.saidCharacters, canBeEmpty: true)
      musts[index].setAside = reason.isEmpty ? nil : reason
    case .chance(let id): try writeChance(text, id)
    case .demand(let scenario, let phase, let stream): try writeDemand(text, scenario, phase, stream)
    case .year:
      guard let year = trade?.years.first(where: { $0.id == text }) else { throw .notAChoice }
      scenarios = year.scenarios
      growthScenario = year.growthScenario
    case .fact(let id): try writeFact(text, id)
    case .horizon: horizonMonths = try Typed.whole(text, 1, DiscoveryLimits.horizonMonths)
    case .start: startMonth = try Typed.whole(text, 1, 12)
    case .checkIn: checkInMonth = try Typed.whole(text, 1, DiscoveryLimits.horizonMonths)
    }
  }

  private mutating func writeSaid(_ text: String, _ id: ID<Evidence>, byCustomer: Bool) throws(FieldFault) {
    let words = try Typed.words(text, most: DiscoveryLimits.saidCharacters, canBeEmpty: true)
    if let index = said.firstIndex(where: { $0.id == id }) {
      said[index].text = words
      said[index].byCustomer = byCustomer || said[index].byCustomer
    } else if !words.isEmpty {
      guard said.count < DiscoveryLimits.said else { throw .tooMany(most: DiscoveryLimits.said) }
      said.append(Said(id: id, text: words, byCustomer: byCustomer))
    }
  }

  /// Lets exactly these needs rest on the words; usual ones that are not there yet are taken from the trade.
  private mutating func writeAbout(_ text: String, _ id: ID<Evidence>, trade: Trade?) throws(FieldFault) {
    var chosen: Set<NeedKey> = []
    for name in text.split(separator: " ") {
      guard let key = NeedKey(name) else { throw .notAChoice }
      chosen.insert(key)
    }
    var changed = self
    for key in chosen.sorted(by: { $0.description < $1.description }) where !changed.has(key) {
      try changed.adopt(key, from: trade)
    }
    for key in changed.keys { changed.link(key, to: id, chosen.contains(key)) }
    self = changed
  }

  private mutating func link(_ key: NeedKey, to id: ID<Evidence>, _ rests: Bool) {
    func linked(_ evidence: [ID<Evidence>]) -> [ID<Evidence>] {
      let others = evidence.filter { $0 != id }
      return rests ? (evidence.contains(id) ? evidence : evidence + [id]) : others
    }
    switch key {
    case .must(let name):
      for index in musts.indices where musts[index].id == name { musts[index].evidence = linked(musts[index].evidence) }
    case .want(let name):
      for index in wants.indices where wants[index].id == name { wants[index].evidence = linked(wants[index].evidence) }
    case .stream(let name):
      for index in streams.indices where streams[index].id == name {
        streams[index].evidence = linked(streams[index].evidence)
      }
    }
  }

  private mutating func writeNeed(_ text: String, _ key: NeedKey, trade: Trade?) throws(FieldFault) {
    if text == "yes" {
      if !has(key) { try adopt(key, from: trade) }
      return
    }
    guard text.isEmpty else { throw .notAChoice }
    switch key {
    case .must(let id): musts.removeAll { $0.id == id }
    case .want(let id): wants.removeAll { $0.id == id }
    // Demand belongs to the year; without the stream it would be nobody's.
    case .stream: throw .notAChoice
    }
  }

  private mutating func adopt(_ key: NeedKey, from trade: Trade?) throws(FieldFault) {
    let most = DiscoveryLimits.needs
    switch key {
    case .must(let id):
      guard var must = trade?.musts.first(where: { $0.id == id }) else { throw .unknown }
      guard musts.count < most else { throw .tooMany(most: most) }
      must.assumed = true
      musts.append(must)
    case .want(let id):
      guard var want = trade?.wants.first(where: { $0.id == id }) else { throw .unknown }
      guard wants.count < most else { throw .tooMany(most: most) }
      want.assumed = true
      wants.append(want)
    case .stream(let id):
      guard var stream = trade?.streams.first(where: { $0.id == id }) else { throw .unknown }
      guard streams.count < most else { throw .tooMany(most: most) }
      stream.assumed = true
      streams.append(stream)
    }
  }

  private mutating func writeLabel(_ text: String, _ key: NeedKey) throws(FieldFault) {
    let words = try Typed.words(text, most: DiscoveryLimits.labelCharacters)
    guard has(key) else { throw .unknown }
    switch key {
    case .must(let id): for index in musts.indices where musts[index].id == id { musts[index].label = words }
    case .want(let id): for index in wants.indices where wants[index].id == id { wants[index].label = words }
    case .stream(let id): for index in streams.indices where streams[index].id == id { streams[index].label = words }
    }
  }

  private mutating func writeMust(_ text: String, _ id: ID<Must>) throws(FieldFault) {
    guard let index = musts.firstIndex(where: { $0.id == id }) else { throw .unknown }
    musts[index].value = try Typed.trait(text, kind: labels.attributes[musts[index].attribute]?.kind ?? .number)
    musts[index].assumed = false
  }

  /// The others keep their proportion; where they are all 0 they share equally.
  private mutating func writeChance(_ text: String, _ id: ID<Scenario>) throws(FieldFault) {
    guard let index = scenarios.firstIndex(where: { $0.id == id }) else { throw .unknown }
    let share = try Typed.number(text, 0, 100) / 100
    guard scenarios.count > 1 else { throw .outside(low: 100, high: 100) }
    let others = scenarios.indices.filter { $0 != index }
    let rest = others.reduce(0) { $0 + scenarios[$1].probability }
    for other in others {
      scenarios[other].probability =
        rest > 0 ? scenarios[other].probability / rest * (1 - share) : (1 - share) / Double(others.count)
    }
    scenarios[index].probability = share
  }

  private mutating func writeDemand(
    _ text: String, _ scenario: ID<Scenario>, _ phase: Int, _ stream: ID<DemandStream>
  ) throws(FieldFault) {
    guard let index = scenarios.firstIndex(where: { $0.id == scenario }),
      scenarios[index].phases.indices.contains(phase), streams.contains(where: { $0.id == stream })
    else { throw .unknown }
    let words = text.split(separator: " ")
    guard words.count == 12 else { throw .notTwelveNumbers }
    var figures: [Double] = []
    for word in words { figures.append(try Typed.number(String(word), 0, DiscoveryLimits.figure)) }
    scenarios[index].phases[phase].demand[stream] = figures
  }

  private mutating func writeFact(_ text: String, _ id: ID<Fact>) throws(FieldFault) {
    guard let label = labels.facts[id] else { throw .unknown }
    let trimmed = text.trimmed
    facts[id] = trimmed.isEmpty ? nil : try Typed.trait(trimmed, kind: label.kind)
  }
}

/// What was typed, read as what it must be.
package enum Typed {
  /// Words without spaces at their ends.
  package static func words(_ text: String, most: Int, canBeEmpty: Bool = false) throws(FieldFault) -> String {
    let words = text.trimmed
    if words.isEmpty, !canBeEmpty { throw .empty }
    guard words.count <= most else { throw .tooLong(most: most) }
    return words
  }

  /// A name that stands below an agreement.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `name`.
  static func name(_ text: String) throws -> String {
    do { return try words(text, most: DiscoveryLimits.labelCharacters) } catch {
      throw DeskRefusal.invalid(["name": error])
    }
  }

  /// Hours of work, in minutes; 0 where nothing is typed.
  static func minutes(hours: String) throws(FieldFault) -> Int {
    hours.trimmed.isEmpty ? 0 : Int((try number(hours, 0, 168) * 60).rounded())
  }

  /// A number from `low` to `high`.
  package static func number(_ text: String, _ low: Double, _ high: Double) throws(FieldFault) -> Double {
    guard let value = Plain.number(in: text) else { throw text.trimmed.isEmpty ? .empty : .notANumber }
    guard value >= low, value <= high else { throw .outside(low: low, high: high) }
    return value
  }

  /// A whole number from `low` to `high`.
  package static func whole(_ text: String, _ low: Int, _ high: Int) throws(FieldFault) -> Int {
    guard let value = Int(exactly: try number(text, Double(low), Double(high))) else { throw .notANumber }
    return value
  }

  /// A value of that kind; a share in per cent, a day of the year as ``DayOfYear`` reads it.
  package static func trait(_ text: String, kind: Labels.Label.Kind) throws(FieldFault) -> Trait {
    switch kind {
    case .yesNo:
      switch text.trimmed {
      case "yes": return .yesNo(true)
      case "no": return .yesNo(false)
      default: throw .notAChoice
      }
    case .word: return .word(try words(text, most: DiscoveryLimits.labelCharacters))
    case .dayOfYear:
      guard let day = DayOfYear(text) else { throw .notADayOfYear }
      return .number(Figure(Double(day.number)))
    case .share:
      return .number(Figure(try number(text, -DiscoveryLimits.figure, DiscoveryLimits.figure) / 100))
    case .number, .amount:
      return .number(Figure(try number(text, -DiscoveryLimits.figure, DiscoveryLimits.figure)))
    }
  }
}

extension String {
  /// The text without white space at its ends.
  package var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
