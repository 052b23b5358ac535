package import Money

/// The name that a form brings for what it will make, so that a form sent twice makes it once.
///
/// A phone on a bad line sends again, a finger taps twice, a browser asks "send again?": the second finds the name
/// taken by what the first made, and answers with that.
package struct BroughtName: Sendable {
  /// The name as text; `nil` where none came, or none that ``Chance/name(of:)`` could have made.
  package let text: String?

  /// The name in what was sent.
  package init(_ sent: String) {
    let isName = sent.utf8.count == 24 && sent.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
    text = isName ? sent : nil
  }

  /// No name: what is made gets a new one.
  package static let none = BroughtName("")
}

extension Chance {
  /// The name that was brought, or a new one.
  package func name<Kind>(_ brought: BroughtName, of kind: Kind.Type = Kind.self) -> ID<Kind> {
    brought.text.map { ID($0) } ?? name()
  }
}
