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
  /// The payments from that day on, a month apart.
  package var runs: [PaymentRun]

  /// A change of these.
  package init(
    of: ID<Agreement>, number: Int, hash: String, agreedFirst: Day, way: CareWay, from: Day, paidBefore: Int64,
    runs: [PaymentRun]
  ) {
    self.of = of
    self.number = number
    self.hash = hash
    self.agreedFirst = agreedFirst
    self.way = way
    self.from = from
    self.paidBefore = paidBefore
    self.runs = runs
  }
}
