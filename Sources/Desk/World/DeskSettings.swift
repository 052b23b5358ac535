/// How a desk was started.
package struct DeskSettings: Sendable, Hashable {
  /// The address phones and customers reach it by, without a slash at its end; `nil` until one is set.
  package var publicAddress: String?
  /// Whether one rep owns this desk, or an organisation hosts it for several.
  package var kind: Kind

  /// A desk is one rep's own, or an organisation's.
  package enum Kind: String, Sendable, Hashable {
    /// On the rep's own machine; she owns it.
    case local
    /// Several reps, and an administrator who is none of them.
    case hosted
  }

  /// Settings of these.
  package init(publicAddress: String? = nil, kind: Kind = .local) {
    self.publicAddress = publicAddress
    self.kind = kind
  }
}
