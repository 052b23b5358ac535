import CaseFile
import Money
import Rights
import Terminal

/// What the rule table says of a sale at a place: the rules that apply, the one that ends last first.
struct PlaceAnswer {
  let answer: Answer

  init(_ answer: Answer) { self.answer = answer }

  func text(on page: Page) -> String {
    var writing = Writing(page: page)
    switch answer {
    case .unknown(let why): writing.paragraph(StyledText(why.description))
    case .known(let findings): write(findings, into: &writing)
    }
    writing.writeNotLegalAdvice()
    return writing.text
  }

  private func write(_ findings: Findings, into writing: inout Writing) {
    if let longest = findings.longest {
      if findings.applying.count > 1 {
        writing.paragraph(
          "\(findings.applying.count) rules apply. Go by the one that ends last: "
            + StyledText(longest.regime.title, .strong) + ".")
      }
      writing.write(longest)
      for deadline in findings.applying where deadline.regime.id != longest.regime.id { writing.write(deadline) }
    } else {
      writing.paragraph(StyledText(Findings.noneApplies))
    }
    guard !findings.notApplying.isEmpty else { return }
    writing.heading("Rules of this place that do not apply")
    for excluded in findings.notApplying {
      let reasons = excluded.reasons.map(\.description).joined(separator: " ")
      writing.point(StyledText(excluded.regime.title + ": ", .strong) + StyledText(reasons))
    }
  }

  /// The fields of the rule to go by, then every rule that applies, then those that do not.
  var json: JSONOutput {
    var fields: [(String, JSONOutput)] = []
    switch answer {
    case .unknown(let why): fields = [("known", .yesNo(false)), ("why", .text(why.description))]
    case .known(let findings):
      fields = [("known", .yesNo(true))]
      if let longest = findings.longest {
        fields += longest.jsonFields
      } else {
        fields.append(("why", .text(Findings.noneApplies)))
      }
      fields += [
        ("applying", .list(findings.applying.map { .object($0.jsonFields) })),
        ("not_applying", .list(findings.notApplying.map(\.json))),
      ]
    }
    return .object(fields + [("not_legal_advice", .text(RightsToUndo.notLegalAdvice))])
  }
}

extension Findings.Excluded {
  fileprivate var json: JSONOutput {
    .object([("regime", .text(regime.id.text)), ("because", .texts(reasons.map(\.description)))])
  }
}
