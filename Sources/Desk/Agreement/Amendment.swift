package import Money

/// What a newer version of an agreement changes in the one before it; all else stays as it was.
package struct Amendment: Hashable, Sendable, Codable {
  /// The agreement that it changes.
  package var of: ID<Agreement>
  /// The number of that agreement.
  package var number: Int
  /// The fingerprint of the text it changes.
  package var hash: String
  /// The day the first of them was agreed.
  package var agreedFirst: Day
  /// What is done from now on.
  package var way: CareWay
  /// The day of the first payment under the change.
  package var from: Day
  /// What was paid before, in minor units.
  package var paidBefore: Int64

  /// A change of these.
  package init(
    of: ID<Agreement>, number: Int, hash: String, agreedFirst: Day, way: CareWay, from: Day, paidBefore: Int64
  ) {
    self.of = of
    self.number = number
    self.hash = hash
    self.agreedFirst = agreedFirst
    self.way = way
    self.from = from
    self.paidBefore = paidBefore
  }
}

extension Agreement {
  /// What would be agreed if it were changed on a day: all else as it is, and nothing undertaken anew.
  ///
  /// - Parameter from: the day of the first payment under the change.
  func changed(by way: CareWay, from: Day, on today: Day) -> Document? {
    guard let acceptance, let agreedFirst else { return nil }
    var changed = document
    changed.undertakings = []
    changed.amendment = Amendment(
      of: id, number: number, hash: acceptance.hash, agreedFirst: agreedFirst, way: way, from: from,
      paidBefore: paid(through: today))
    return changed
  }
}

extension [Agreement] {
  /// The one that holds, if there is one: agreed, and not undone by a change.
  var running: Agreement? { last { $0.state == .accepted && $0.document.amendment?.way.ends != true } }
}
