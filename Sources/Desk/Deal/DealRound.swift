package import Money

/// One round of a deal: what the rep's side laid on the Table, and what became of it.
package struct DealRound: Hashable, Sendable {
  /// Which deal.
  package let deal: ID<Deal>
  /// 1 for the first.
  package let number: Int
  /// When.
  package let at: Instant
  /// What both see of it.
  package var document: Document

  /// What both see of a round.
  package struct Document: Hashable, Sendable, Codable {
    /// Packages worth about the same to the rep; empty at a mediator's round.
    package var packages: [Deal.Terms]
    /// How many there were to choose these from.
    package var candidates: Int
    /// What the customer asked for with "another round".
    package var asked: Asked?
    /// The package she picked.
    package var picked: Int?
    /// Every package she picked in turn, also those she let go again; `nil` where none was.
    package var picks: [Int]?
    /// The cut she asked for, with the answer.
    package var cut: CutAsk?
    /// The fingerprint of what the rep sealed before the customer did.
    package var commitment: String?
    /// What the mediator found.
    package var result: Mediation?
    /// What was agreed, where this round looks for something better for both; `nil` in any other.
    package var better: Deal.Terms?
    /// The pause in it, once a side said that it is getting tense.
    package var pause: Pause?

    /// What she picked in turn that is among the packages.
    package var allPicks: [Int] { (picks ?? picked.map { [$0] } ?? []).filter(packages.indices.contains) }

    /// A document of these.
    package init(packages: [Deal.Terms] = [], candidates: Int = 0, asked: Asked? = nil, picked: Int? = nil) {
      self.packages = packages
      self.candidates = candidates
      self.asked = asked
      self.picked = picked
    }
  }

  /// What the customer said when she asked for other packages: what she chose to share, in bands, never in figures.
  package struct Asked: Hashable, Sendable, Codable {
    /// Bands by issue and level; what is not named she kept to herself.
    package var bands: [String: [String: Band]]
    /// Whether packages lack what she must have, in words of hers; may be empty.
    package var words: String

    /// An ask with these.
    package init(bands: [String: [String: Band]] = [:], words: String = "") {
      self.bands = bands
      self.words = words
    }
  }

  /// How much a way to settle something matters to her.
  package enum Band: String, Hashable, Sendable, Codable, CaseIterable {
    /// Without it there is no deal.
    case must
    /// Better with it.
    case nice
    /// All the same.
    case dontMind
  }

  /// A round of these.
  package init(deal: ID<Deal>, number: Int, at: Instant, document: Document) {
    self.deal = deal
    self.number = number
    self.at = at
    self.document = document
  }
}
