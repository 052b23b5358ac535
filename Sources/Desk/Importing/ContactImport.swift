import Contacts
package import Money

/// A file of people that was brought in, or is being looked at.
package struct ContactImport: Hashable, Sendable {
  /// Its name in the store.
  package let id: ID<ContactImport>
  /// Who brings it in.
  package let owner: ID<Account>
  /// When it was sent.
  package let at: Instant
  /// What the file is called where it comes from.
  package let file: String
  /// What was chosen for it.
  package var choices: Choices
  /// Where it stands.
  package var state: State
  /// What became of it; all zero while it is only looked at.
  package var counts: Counts

  /// What a rep chooses for a file.
  package struct Choices: Hashable, Sendable, Codable {
    /// What to take from which column instead of what is thought, by its place from 0; an empty text leaves it out.
    package var columns: [Int: String]
    /// Where the rep knows those from of whom the file does not say it.
    package var knownFrom: String
    /// Whether those who are here already get what is missing of them.
    package var fills: Bool

    /// Choices, or none.
    package init(columns: [Int: String] = [:], knownFrom: String = "", fills: Bool = false) {
      self.columns = columns
      self.knownFrom = knownFrom
      self.fills = fills
    }

    /// The columns as the reader of files wants them.
    var mapping: [Int: ContactField?] { columns.mapValues { ContactField(rawValue: $0) } }
  }

  /// Where an import stands.
  package enum State: String, Hashable, Sendable {
    /// Its file is kept and looked at; nothing was taken.
    case looked
    /// It was taken in; its file is kept no more.
    case done
    /// It was undone.
    case undone
  }

  /// How many of what.
  package struct Counts: Hashable, Sendable, Codable {
    /// Households that are new.
    package var new = 0
    /// Those that were here and got something.
    package var filled = 0
    /// Those that were here and stayed as they are.
    package var same = 0
    /// Rows that could not be read.
    package var refused = 0
    /// Households that an undoing left, because something happened with them since.
    package var left = 0

    /// Nothing yet.
    package init() {}
  }

  /// An import of these.
  package init(
    id: ID<ContactImport>, owner: ID<Account>, at: Instant, file: String, choices: Choices = Choices(),
    state: State = .looked, counts: Counts = Counts()
  ) {
    self.id = id
    self.owner = owner
    self.at = at
    self.file = file
    self.choices = choices
    self.state = state
    self.counts = counts
  }
}

/// What an import did with a household.
package struct ImportedHousehold: Hashable, Sendable {
  /// Which.
  package let household: ID<Household>
  /// The mark of the row it came by, so that the same row is known again.
  package let mark: [UInt8]
  /// What was done.
  package let did: Did

  /// What can be done.
  package enum Did: Hashable, Sendable {
    /// It was made.
    case made
    /// What was missing was filled in: how it was before, and how it was left.
    case filled(before: Fillable, after: Fillable)
    /// It was here and stayed as it is.
    case nothing
  }

  /// What an import can fill in.
  package struct Fillable: Hashable, Sendable, Codable {
    /// Where it is.
    package var place: String
    /// How to reach it, how it wants to hear, where it is known from.
    package var about: Household.About

    /// That of a household.
    package init(_ household: Household) {
      place = household.place
      about = household.about
    }
  }

  /// A household of an import.
  package init(household: ID<Household>, mark: [UInt8], did: Did) {
    self.household = household
    self.mark = mark
    self.did = did
  }
}
