import Advice
import Catalogue
import Disclosure
public import Money

/// Who an answer is for.
public enum Reader: String, Sendable, CaseIterable {
  /// The rep: everything.
  case rep
  /// The customer: no figure of the rep's, no values of care, no introductions.
  case customer
}

/// A result that is no money, and the part of the file that leads to it.
public struct AmountTooLarge: Error, Hashable, CustomStringConvertible {
  /// The part of the file, as a JSON path.
  public let path: String
  /// The amount.
  public let overflow: MoneyOverflow

  /// What is wrong and what to do.
  public var description: String {
    "\(path): lead to an amount too large to be money; make the prices, the quantities or the months smaller"
  }
}

extension CaseAnswer {
  /// The answer as one JSON object, only with the parts the case has input for.
  ///
  /// - Throws: ``AmountTooLarge`` where a result is too large to be money.
  public func json(
    parts: Set<CasePart> = Set(CasePart.allCases), for reader: Reader, explanations: [CasePart: [String]]
  ) throws(AmountTooLarge) -> JSONOutput {
    let figures = Figures(currency: asked.currency)
    var fields: [(String, JSONOutput)] = []
    if let advice {
      do throws(MoneyOverflow) { fields += try adviceFields(advice, figures, parts, reader) } catch {
        throw AmountTooLarge(path: "catalog.offers", overflow: error)
      }
    }
    if asked.question != nil, parts.contains(.coverage) {
      fields.insert(("coverage", AdviceJSON(figures: figures).coverage(coverage)), at: min(1, fields.count))
    }
    if let deal, let negotiation = asked.negotiation {
      let json = NegotiationJSON(solution: deal, scale: negotiation.scale, currency: asked.currency)
      fields.append(("negotiation", reader == .rep ? json.forRep() : json.forCustomer()))
    }
    if let care {
      let json = CareJSON(figures: figures)
      do throws(MoneyOverflow) {
        fields.append(("accommodation", reader == .rep ? try json.forRep(care) : json.forCustomer(care)))
      } catch { throw AmountTooLarge(path: "accommodation.options", overflow: error) }
    }
    if let referrals, reader == .rep {
      do throws(MoneyOverflow) {
        fields.append(("referrals", try ReferralJSON(figures: figures).referrals(referrals)))
      } catch { throw AmountTooLarge(path: "referrals.referrals", overflow: error) }
    }
    let words = CasePart.allCases.filter(parts.contains).compactMap { part in
      explanations[part].map { (part.rawValue, JSONOutput.list($0.map { .text($0) })) }
    }
    fields.append(("explanations", .object(words)))
    return .object(fields)
  }

  private func adviceFields(
    _ advice: AdviceAnswer, _ figures: Figures, _ parts: Set<CasePart>, _ reader: Reader
  ) throws(MoneyOverflow) -> [(String, JSONOutput)] {
    let json = AdviceJSON(figures: figures)
    var fields: [(String, JSONOutput)] = []
    if parts.contains(.advice) {
      fields.append(("advice", try json.advice(advice, interest: reader == .rep ? interest : nil)))
    }
    if parts.contains(.plans), asked.question?.catalogue.supplements.isEmpty == false {
      fields.append(("plans", try json.plans(advice.plans)))
    }
    if parts.contains(.startSmall), let questions = asked.question?.startSmall,
      asked.startSmallIsList || !questions.isEmpty
    {
      // A start that fails a must has no answer, and keeps its place.
      var blocks: [JSONOutput] = []
      for question in questions {
        let answer = advice.startSmall.first { $0.question == question }
        blocks.append(try answer.map { (answer) throws(MoneyOverflow) in try json.startSmall(answer) } ?? .null)
      }
      fields.append(("start_small", asked.startSmallIsList ? .list(blocks) : blocks[0]))
    }
    if parts.contains(.whatWouldChange), let change { fields.append(("what_would_change", json.change(change))) }
    return fields
  }
}
