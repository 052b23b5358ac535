package import Catalogue
package import Money

/// What the customer sends to take a way that was laid before her.
package struct WayTaken: Sendable {
  /// In which case.
  package let change: ID<LifeChange>
  /// Which way.
  package let way: String
  /// Her name as she typed it.
  package let name: String
  /// The fingerprint of the text that stood before her.
  package let seen: String

  /// A way taken so.
  package init(change: ID<LifeChange>, way: String, name: String, seen: String) {
    self.change = change
    self.way = way
    self.name = name
    self.seen = seen
  }
}

extension LifeChange {
  /// What would be agreed if a way were taken on a day: the agreement as it is, changed.
  ///
  /// - Parameter promises: what is undertaken with the way.
  package func document(
    taking way: CareWay, in agreement: Agreement, on today: Day, promises: [Undertaking]
  ) -> Agreement.Document? {
    guard let answer, var document = agreement.changed(by: way, from: answer.from, on: today) else { return nil }
    document.undertakings = promises
    return document
  }
}

extension World {
  /// The customer takes a way: the agreement stands changed, as a new version both have said yes to, and the case closes.
  ///
  /// - Parameters:
  ///   - promises: what is undertaken with a way, in the customer's language.
  ///   - text: the exact text of what is agreed on a day.
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where it is another text than she saw or cannot be taken any more,
  ///   ``DeskRefusal/invalid(_:)`` for `name`.
  package func take(
    _ taken: WayTaken, link secret: String,
    promises: @escaping @Sendable (CareWay, LifeChange.Answer) -> [Undertaking],
    text: @escaping @Sendable (Agreement.Document, Day) -> String
  ) async throws {
    let name = try Typed.name(taken.name)
    let hash = locks.digest(secret)
    let (now, today) = (clock.now(), clock.today())
    let signing = Signing(
      id: chance.name(), event: chance.name(), name: name, at: now, day: today, seen: taken.seen)
    let world = self
    let id = try await store.write { records -> ID<Household> in
      let household = try records.household(behind: hash)
      guard var change = try records.changes(of: household.id).first(where: { $0.id == taken.change }) else {
        throw DeskRefusal.notFound
      }
      let all = try records.agreements(of: household.id)
      // Sent twice, it is the same.
      if change.taken == taken.way, all.last?.acceptance?.hash == taken.seen { return household.id }
      guard let answer = change.answer, !answer.isStale(on: today),
        let way = answer.ways.first(where: { $0.id == taken.way }),
        let agreement = try records.runningAgreement(of: household.id), agreement.id == change.agreement,
        let document = change.document(
          taking: way, in: agreement, on: today, promises: promises(way, answer))
      else { throw DeskRefusal.changedMeanwhile }
      try records.amend(agreement, to: document, laid: answer.at, signing, text: text(document, today), in: world)
      change.close(on: today, taking: way.id)
      try records.update(change)
      return household.id
    }
    await bell.ring(id)
  }
}
