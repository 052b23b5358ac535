import Catalogue
import Money

extension EntryDraft {
  /// The concession as it would be typed: `level.0.name`, `level.1.worth`, `level.1.cost`; cuts in per cent.
  mutating func write(_ concession: Concession, costs: [ID<Concession.Level>: Double]) {
    self["name"] = concession.name
    self["settles"] = concession.isPrice ? "price" : "other"
    for (row, level) in concession.levels.enumerated() {
      let name = "level.\(row)"
      // A cut is named by what it takes off.
      if level.cut == nil { self["\(name).id"] = level.id.text }
      self["\(name).name"] = level.name
      if let cut = level.cut {
        if row > 0 { self["\(name).cut"] = Plain.number(cut * 100) }
      } else if row > 0 {
        self["\(name).worth"] = AmountText.text(level.worth)
        self["\(name).cost"] = AmountText.text(costs[level.id] ?? 0)
      }
      guard let undertaking = level.undertakings.first else { continue }
      self["\(name).promise"] = undertaking.what
      self["\(name).by"] = undertaking.isCustomers ? "customer" : "rep"
      if let minutes = undertaking.minutes { self["\(name).hours"] = Plain.number(Double(minutes) / 60) }
      switch undertaking.due {
      case .days(let days): (self["\(name).due"], self["\(name).unit"]) = (String(days), "days")
      case .months(let months): (self["\(name).due"], self["\(name).unit"]) = (String(months), "months")
      case .dayOfYear(let number):
        (self["\(name).due"], self["\(name).unit"]) = (DayOfYear(number: number)?.text ?? "", "day")
      }
    }
  }
}

extension EntryReading {
  /// The concession that is typed, with what each level costs the rep.
  mutating func concession(_ costs: inout [ID<Concession.Level>: Double]) -> Concession {
    let called = text("name", most: CatalogueLimits.nameCharacters)
    let isPrice = draft["settles"] == "price"
    if !isPrice, draft["settles"] != "other" { faults["settles"] = draft["settles"].isEmpty ? .empty : .notAChoice }
    var levels: [Concession.Level] = []
    var names: Set<String> = []
    for row in levelRows(isPrice: isPrice) {
      let level = isPrice ? cut(row) : level(row, taken: names, &costs)
      names.insert(level.id.text)
      levels.append(level)
    }
    if isPrice {
      levels.insert(Concession.Level(id: ID(Concession.Level.uncut), name: "", cut: 0), at: 0)
      let cuts = levels.compactMap(\.cut)
      if Set(cuts).count < cuts.count { faults["level.1.cut"] = .twice }
    }
    let field = isPrice ? "level.1.cut" : levels.isEmpty ? "level.0.name" : "level.1.name"
    if levels.count < 2, faults[field] == nil { faults[field] = .empty }
    if levels.count > CatalogueLimits.levels { faults[field] = .tooMany(most: CatalogueLimits.levels) }
    return Concession(id: ID(newName()), name: called, levels: levels)
  }

  /// Rows in which something is written; the first of what is no price is today's.
  private func levelRows(isPrice: Bool) -> [Int] {
    draft.rows("level").filter { row in
      let written = isPrice ? ["cut"] : ["name", "worth", "cost", "promise"]
      return written.contains { !draft["level.\(row).\($0)"].isEmpty } && (!isPrice || row > 0)
    }
  }

  private mutating func cut(_ row: Int) -> Concession.Level {
    let field = "level.\(row).cut"
    let percent = number(field, from: 0)
    if percent <= 0 || percent > 100, faults[field] == nil { faults[field] = .outside(low: 0, high: 100) }
    return Concession.Level(
      id: ID(Plain.number(percent) + "%"), name: "", cut: percent / 100, undertakings: undertakings(row))
  }

  private mutating func level(
    _ row: Int, taken: Set<String>, _ costs: inout [ID<Concession.Level>: Double]
  ) -> Concession.Level {
    let field = "level.\(row)"
    let called = text("\(field).name", most: CatalogueLimits.nameCharacters)
    let id = ID<Concession.Level>(levelName(row, called: called, taken: taken))
    let isToday = taken.isEmpty
    let least = -CatalogueLimits.figure
    let worth = isToday ? 0 : amount("\(field).worth", from: least, required: false)
    let cost = isToday ? 0 : amount("\(field).cost", from: least, required: false)
    if cost != 0 { costs[id] = cost }
    return Concession.Level(id: id, name: called, worth: worth, undertakings: undertakings(row))
  }

  private func levelName(_ row: Int, called: String, taken: Set<String>) -> String {
    let given = draft["level.\(row).id"]
    let base = given.isEmpty ? String(Folding.words(called).joined(separator: "_").prefix(60)) : given
    let plain = base.isEmpty ? "level" : base
    guard taken.contains(plain) else { return plain }
    return (2...).lazy.map { "\(plain)_\($0)" }.first { !taken.contains($0) } ?? plain
  }

  /// What is promised with a level: nothing where nothing is written.
  private mutating func undertakings(_ row: Int) -> [Undertaking] {
    let field = "level.\(row)"
    let what = text("\(field).promise", most: CatalogueLimits.textCharacters, required: false)
    guard !what.isEmpty else { return [] }
    let isCustomers = draft["\(field).by"] == "customer"
    let due: Undertaking.Due
    switch draft["\(field).unit"] {
    case "months": due = .months(count("\(field).due"))
    case "day":
      guard let day = DayOfYear(draft["\(field).due"]) else {
        faults["\(field).due"] = draft["\(field).due"].isEmpty ? .empty : .notADay
        return []
      }
      due = .dayOfYear(day.number)
    default: due = .days(count("\(field).due"))
    }
    var minutes = 0
    do { minutes = try Typed.minutes(hours: draft["\(field).hours"]) } catch { faults["\(field).hours"] = error }
    return [
      Undertaking(isCustomers: isCustomers, what: what, due: due, minutes: isCustomers || minutes == 0 ? nil : minutes)
    ]
  }

  /// A number of days or months.
  private mutating func count(_ field: String) -> Int {
    let number = number(field, from: 0)
    guard number.rounded() == number, number <= CatalogueLimits.dueMost else {
      if faults[field] == nil { faults[field] = .outside(low: 0, high: CatalogueLimits.dueMost) }
      return 0
    }
    return Int(number)
  }
}

extension Concession.Level {
  /// The level of a price that takes nothing off.
  package static let uncut = "none"
}
