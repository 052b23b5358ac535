import Advice
import CaseFile
import Catalogue
import Terminal

/// Says of parts that were asked for by name why they are not there.
struct MissingParts {
  let asked: Case
  let reader: Reader
  let parts: Set<CasePart>

  func write(_ writing: inout Writing) {
    guard parts != Set(CasePart.allCases) else { return }
    for part in CasePart.allCases where parts.contains(part) {
      guard let reason = reason(part) else { continue }
      writing.blank()
      writing.paragraph(StyledText(reason))
    }
  }

  private func reason(_ part: CasePart) -> String? {
    let question = asked.question
    switch part {
    case .advice, .coverage:
      return question == nil ? "This case has no customer with a catalog, so there is no \(part.rawValue)." : nil
    case .plans:
      return question?.catalogue.supplements.isEmpty == false ? nil : "This case has no supplements to plan with."
    case .startSmall:
      return question?.startSmall.isEmpty == false ? nil : "This case does not ask about starting small."
    case .whatWouldChange:
      return asked.change == nil ? "This case does not ask what would change the answer." : nil
    case .negotiation: return asked.negotiation == nil ? "This case has no negotiation." : nil
    case .accommodation: return asked.care == nil ? "This case has no accommodation." : nil
    case .referrals:
      if asked.referrals == nil { return "This case has no referrals." }
      return reader == .customer ? "Introductions are the rep's own and not in the customer's copy." : nil
    }
  }
}
