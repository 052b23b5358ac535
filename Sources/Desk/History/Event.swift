package import Money

/// Something that happened, in the order it happened; written with the change itself and never changed.
///
/// What it says lies apart and can be erased; the order and the kind stay.
package struct Event: Hashable, Sendable {
  /// Its name.
  package let id: ID<Event>
  /// Whose household.
  package let household: ID<Household>
  /// When.
  package let at: Instant
  /// Which side did it.
  package let by: Side
  /// What happened.
  package let kind: Kind
  /// What it says; `nil` where there was nothing to say or it was erased.
  package let payload: Payload?

  /// What can happen.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The household was written down.
    case met
    /// The two talked; what of is in the payload.
    case talked
    /// A version was put on the Table.
    case shared
    /// The customer changed something on the Table.
    case corrected
    /// The customer confirmed a limitation.
    case told
    /// The customer set a must aside.
    case setAside
    /// A link was made.
    case linked
    /// A link was ended.
    case unlinked
    /// The customer picked when to look again.
    case lookAgain
    /// A promise was made.
    case promised
    /// A promise was kept, by its owner's word.
    case kept
    /// A promise could not be kept, by its owner's word.
    case broke
    /// The other side confirmed a promise, or what became of it.
    case confirmed
    /// The other side says that a promise is not done yet.
    case notYet
    /// The other side no longer asks for a promise.
    case released
    /// The rep laid packages on the Table; the number of the round is in the payload.
    case offered
    /// The customer picked a package; the number of the round is in the payload.
    case picked
    /// The customer asked for other packages; her words are in the payload.
    case askedAgain
    /// The customer asked for a cut of the price; how much is in the payload.
    case askedForCut
    /// The rep answered a cut that was asked for; what she named is in the payload.
    case answeredCut
    /// The customer sealed her numbers; the number of the round is in the payload.
    case sealed
    /// The mediator looked; the number of the round is in the payload.
    case mediated
    /// A side looked for something better for both than what was agreed.
    case lookedForBetter
    /// A side said that it is getting tense, and what is on the Table was put aside.
    case tense
    /// The rep said what she is after; her words are in the payload.
    case intent
    /// A side said what must be true for it.
    case saidMust
    /// The rep took up again what was put aside.
    case resumed
    /// The rep took a deal off the Table.
    case withdrew
    /// The rep laid an agreement on the Table.
    case laid
    /// The customer said yes to an agreement.
    case accepted
    /// The rep noted that the last of the goods arrived; the day is in the payload.
    case delivered
    /// The customer withdrew from an agreement.
    case undone
    /// The customer said that things changed; nothing of what she said is here.
    case changed
    /// The rep laid ways to go on before her.
    case changeAnswered
    /// The customer closed it without a change.
    case changeClosed
    /// At a check-in the customer stayed with what she has.
    case stayed
    /// The customer said how it went; after how many days is in the payload.
    case outcome
    /// Both agreed to a change of what was agreed.
    case amended
    /// The customer made a link to pass on.
    case passedOn
    /// The household came by a link that somebody passed on.
    case cameByLink
    /// How the household wants to hear from the rep changed.
    case hearing
    /// Another entry of the same person was made one with this; what it was called is in the payload.
    case merged
    /// What was kept of the household was erased.
    case erased
  }

  /// What an event says.
  package struct Payload: Hashable, Sendable, Codable {
    /// In words.
    package var text: String
    /// The version of the Table it is about.
    package var version: Int?

    /// A payload of these.
    package init(text: String, version: Int? = nil) {
      self.text = text
      self.version = version
    }
  }

  /// An event of these.
  package init(
    id: ID<Event>, household: ID<Household>, at: Instant, by: Side, kind: Kind, payload: Payload? = nil
  ) {
    self.id = id
    self.household = household
    self.at = at
    self.by = by
    self.kind = kind
    self.payload = payload
  }
}
