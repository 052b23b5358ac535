import Bargaining
public import CaseFile

extension Scenario {
  /// What a case says can be bargained about, as a scenario: the customer's profile and the rep's, in units of its currency.
  ///
  /// - Throws: ``ScenarioFault`` where levels together are worth more or less: no form but the case file has words for it.
  public init(_ deal: NegotiationCase, name: String) throws(ScenarioFault) {
    let problem = deal.negotiation.problem
    guard problem.interactions.isEmpty, problem.constraints.isEmpty else {
      throw ScenarioFault(
        name, "it has levels that together are worth more or less (interactions), which only a case file can say")
    }
    let units = Ratio(Int(deal.scale.unitsPerOne))
    func amount(_ units: Int64, per one: Ratio) -> Ratio { Ratio(Int(units)).over(one) ?? .zero }
    func profile(_ name: String, base: Int64, _ amounts: [[Int64]]) -> Profile {
      Profile(
        name: name, worths: amounts.map { $0.map { amount($0, per: units) } }, reservation: amount(-base, per: units),
        isClipped: false, notes: [])
    }
    self.init(
      name: name,
      issues: problem.issues.map { ScenarioIssue(name: $0.id, values: $0.levels.map(\.id)) },
      profiles: [
        profile(
          "customer", base: problem.surplusAtBase.customer, problem.issues.map { $0.levels.map(\.customer) }),
        profile("seller", base: problem.surplusAtBase.seller, problem.issues.map { $0.levels.map(\.seller) }),
      ], notes: [])
  }
}
