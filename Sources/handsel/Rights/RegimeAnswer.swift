import CaseFile
import Money
import Rights
import Terminal

/// What one named rule says of a sale.
struct RegimeAnswer {
  let deadline: Deadline
  /// Why, by the facts given, the rule is not for this sale after all.
  let reasonsAgainst: [Reason]

  init(of regime: Regime, for contract: Contract, amid findings: Findings) throws(RightsProblem) {
    deadline = try RightsToUndo.deadline(under: regime, for: contract)
    reasonsAgainst = findings.notApplying.first { $0.regime.id == regime.id }?.reasons ?? []
  }

  func text(on page: Page) -> String {
    var writing = Writing(page: page)
    writing.write(deadline)
    if !reasonsAgainst.isEmpty {
      writing.subheading("By what you told me, this rule may not be for this sale")
      for reason in reasonsAgainst { writing.point(StyledText(reason.description, .warn)) }
    }
    writing.writeNotLegalAdvice()
    return writing.text
  }

  var json: JSONOutput {
    .object(
      deadline.jsonFields + [
        ("may_not_apply_because", .texts(reasonsAgainst.map(\.description))),
        ("not_legal_advice", .text(RightsToUndo.notLegalAdvice)),
      ])
  }
}
