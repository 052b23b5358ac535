package import Catalogue

/// What somebody who opens the catalogue calls a thing in it.
package enum EntryKind: String, Hashable, Sendable, CaseIterable {
  /// An offer of the rep's own.
  case own
  /// A partner's offer.
  case partner
  /// Somebody else's offer.
  case competitor
  /// Going on as now.
  case none
  /// Help over peaks.
  case supplement
  /// A way from a smaller offer to a larger one.
  case upgrade
  /// Something that may be settled in more than one way.
  case concession

  /// The kind an entry is of.
  package init(_ entry: CatalogueItem.Entry) {
    switch entry {
    case .offer(let offer): self = EntryKind(offer.source)
    case .supplement: self = .supplement
    case .upgrade: self = .upgrade
    case .concession: self = .concession
    }
  }

  private init(_ source: Source) {
    self =
      switch source {
      case .own: .own
      case .partner: .partner
      case .competitor: .competitor
      case .none: .none
      }
  }

  /// Who supplies an offer of this kind; `nil` for what is no offer.
  package var source: Source? { Source(rawValue: rawValue) }

  /// Whether the rep may earn something on it.
  package var mayEarn: Bool { self != .competitor && self != .none && self != .concession }
}

/// How much there can be in a catalogue.
package enum CatalogueLimits {
  /// Entries of a trade, retired ones too.
  package static let items = 500
  /// Characters in a name.
  package static let nameCharacters = 120
  /// Characters in a limitation.
  package static let textCharacters = 1000
  /// Limitations of an offer.
  package static let limitations = 20
  /// Levels of a concession, today's among them.
  package static let levels = 12
  /// Days or months until something undertaken is due, at most.
  package static let dueMost = 1200.0
  /// Parts of a price.
  package static let priceParts = 40
  /// The largest figure, in its unit.
  package static let figure = DiscoveryLimits.figure
}
