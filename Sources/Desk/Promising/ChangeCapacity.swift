import Money

extension World {
  /// What a rep can do and has, as she wrote it down.
  package func capacity(of account: Account) async throws -> RepCapacity {
    try await store.read { try $0.capacity(of: account.id) } ?? RepCapacity()
  }

  /// Changes what a rep can do and has; the stock counts as counted now.
  ///
  /// - Parameters:
  ///   - hours: hours of a week; empty where she does not count them.
  ///   - stock: a thing a line: `Portable unit: 3`, with more to come as `+2 on 2026-12-05` behind commas.
  ///   - slots: a time a line: `2026-12-04 09:00`.
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `hours`, `stock` and `slots`, with the line that cannot be read.
  package func changeCapacity(hours: String, stock: String, slots: String, by account: Account) async throws {
    var faults: [String: FieldFault] = [:]
    var capacity = RepCapacity(counted: clock.now())
    do {
      if !hours.trimmed.isEmpty { capacity.minutesPerWeek = try Typed.minutes(hours: hours) }
    } catch { faults["hours"] = error }
    do { capacity.stock = try RepCapacity.stock(in: stock) } catch { faults["stock"] = error }
    do { capacity.slots = try RepCapacity.slots(in: slots) } catch { faults["slots"] = error }
    guard faults.isEmpty else { throw DeskRefusal.invalid(faults) }
    let kept = capacity
    try await store.write { try $0.save(kept, of: account.id) }
  }
}

extension RepCapacity {
  /// Things a line: `Portable unit: 3, +2 on 2026-12-05`.
  static func stock(in text: String) throws(FieldFault) -> [Stock] {
    var stock: [Stock] = []
    for (number, line) in lines(text) {
      guard let colon = line.lastIndex(of: ":") else { throw .line(number) }
      let name = String(line[..<colon]).trimmed
      var parts = line[line.index(after: colon)...].split(separator: ",").map { String($0).trimmed }
      guard !name.isEmpty, name.count <= DiscoveryLimits.labelCharacters, !parts.isEmpty,
        let onHand = Int(parts.removeFirst()), (0...999_999).contains(onHand)
      else { throw .line(number) }
      var item = Stock(name: name, onHand: onHand)
      for part in parts {
        let words = part.split(separator: " ").map(String.init)
        guard part.hasPrefix("+"), let count = Int(words.first?.dropFirst() ?? ""), (1...999_999).contains(count),
          let day = Day(iso: words.last ?? "")
        else { throw .line(number) }
        item.coming.append(Coming(day: day, count: count))
      }
      if stock.contains(where: { $0.name == name }) { throw .line(number) }
      stock.append(item)
    }
    guard stock.count <= most else { throw .tooMany(most: most) }
    return stock
  }

  /// Times a line: `2026-12-04 09:00`.
  static func slots(in text: String) throws(FieldFault) -> [Time] {
    var slots: Set<Time> = []
    for (number, line) in lines(text) {
      let parts = line.split(separator: " ").map(String.init)
      let clock = parts.last?.split(separator: ":").compactMap { Int($0) } ?? []
      guard parts.count == 2, let day = Day(iso: parts[0]), clock.count == 2, (0..<24).contains(clock[0]),
        (0..<60).contains(clock[1])
      else { throw .line(number) }
      slots.insert(Time(day: day, startMinute: clock[0] * 60 + clock[1]))
    }
    guard slots.count <= most else { throw .tooMany(most: most) }
    return slots.sorted { ($0.day, $0.startMinute) < ($1.day, $1.startMinute) }
  }

  private static func lines(_ text: String) -> [(number: Int, line: String)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { ($0.offset + 1, String($0.element).trimmed) }.filter { !$0.1.isEmpty }
  }
}
