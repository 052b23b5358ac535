import Money

/// A yes to a change of an agreement.
struct Signing: Sendable {
  /// The name of what it makes.
  let id: ID<Agreement>
  /// The name of the event.
  let event: ID<Event>
  /// The customer's name as she typed it.
  let name: String
  /// When.
  let at: Instant
  /// The day it is.
  let day: Day
  /// The fingerprint of the text that stood before her.
  let seen: String
}

extension Records {
  /// Puts a changed agreement in the place of one: both have said yes to it, what was promised goes on or is released,
  /// and what is undertaken with the change becomes promises.
  ///
  /// - Parameter laid: when the rep said yes to it.
  /// - Throws: ``DeskRefusal/changedMeanwhile`` where the customer saw another text.
  func amend(
    _ agreement: Agreement, to document: Agreement.Document, laid: Instant, _ signing: Signing, text: String,
    in world: World
  ) throws {
    guard world.fingerprint(of: text) == signing.seen else { throw DeskRefusal.changedMeanwhile }
    let household = agreement.household
    let ends = document.amendment?.way.ends == true
    let changed = Agreement(
      id: signing.id, household: household, number: (try agreements(of: household).map(\.number).max() ?? 0) + 1,
      at: laid, document: document, state: .accepted,
      acceptance: Agreement.Acceptance(
        name: signing.name, at: signing.at, day: signing.day,
        wantsEarlyStart: agreement.acceptance?.wantsEarlyStart ?? false, text: text, hash: signing.seen),
      delivered: agreement.delivered)
    try update(agreement.id, state: .amended)
    try insert(changed)
    try update(changed)
    if ends { try releasePromises(from: agreement, on: signing.day) }
    for word in try words(of: household) where word.agreement == agreement.id && word.isOpen {
      var passed = word
      passed.agreement = changed.id
      try update(passed)
    }
    for promise in document.promises(agreedOn: signing.day) {
      try insert(KeptWord(promise, in: changed, at: signing.at, named: world.chance.name()))
    }
    try insert(
      Event(
        id: signing.event, household: household, at: signing.at, by: .customer, kind: .amended,
        payload: Event.Payload(text: document.way, version: changed.number)))
    try touch(household, at: signing.at)
  }
}

extension KeptWord {
  /// What is promised in an agreement.
  init(_ promise: AgreedPromise, in agreement: Agreement, at now: Instant, named name: ID<KeptWord>) {
    self.init(
      id: name, household: agreement.household, by: promise.isCustomers ? .customer : .rep, text: promise.what,
      due: promise.due, accepted: now, agreement: agreement.id, checkIn: promise.checkIn, takes: promise.takes)
  }
}
