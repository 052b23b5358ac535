public import Advice
public import Care
public import Catalogue
public import Disclosure
public import Money
public import Needs
public import Reputation

/// A case as read from a file: what a customer needs, what can be offered, and whatever else the rep wrote down.
///
/// Every part is there or not; a part that is there has been checked.
public struct Case: Sendable {
  /// Its short name; empty where the file gives none.
  public let id: String
  /// Its title, as the rep wrote it.
  public let title: String?
  /// The currency of all amounts.
  public let currency: Currency
  /// What advice is asked about.
  public let question: AdviceQuestion?
  /// What the rep earns on each offer: never part of the question.
  public let drawer: [ID<Offer>: Contribution]
  /// What the rep earns on help over peaks and on upgrades.
  public let helpDrawer: HelpDrawer
  /// Whether starting small was asked as a list, and is answered as one.
  public let startSmallIsList: Bool
  /// The two ways whose order is to be tested.
  public let change: ChangeQuestion?
  /// What can be bargained about.
  public let negotiation: NegotiationCase?
  /// What can be done when life changes.
  public let care: CareCase?
  /// Who came through whom.
  public let referrals: ReferralLedger?

  /// Two ways and the scenario whose likelihood moves.
  public struct ChangeQuestion: Hashable, Sendable {
    /// The scenario.
    public let scenario: ID<Scenario>
    /// One way.
    public let from: ID<Way>
    /// The other way.
    public let to: ID<Way>
  }
}
