import CaseFile
import Coaching
import Money

/// Reads what is recorded of the relationship a message is about, from a JSON file.
struct FactsFile {
  let facts: MessageFacts

  /// - Throws: ``CommandFailure`` with file, line and field where something in it is wrong.
  init(_ bytes: [UInt8], name: String) throws(CommandFailure) {
    let root: JSONNode
    do throws(Fault) { root = try JSONReader.read(bytes) } catch {
      throw .data("\(name):\(error.line): \(error.message)")
    }
    try self.init(root, name: name)
  }

  init(_ root: JSONNode, name: String) throws(CommandFailure) {
    guard case .object(let members) = root.value else {
      throw .data("\(name):\(root.position.line): an object { … } is expected")
    }
    var facts = MessageFacts()
    for member in members {
      let node = member.value
      func fault(_ expected: String) -> CommandFailure {
        .data("\(name):\(node.position.line): \(member.key): \(expected) is expected")
      }
      switch member.key {
      case "today":
        guard let day = FactsFile.day(node) else { throw fault("a day such as 2026-11-30") }
        facts.today = day
      case "offer_valid_until":
        guard let day = FactsFile.day(node) else { throw fault("a day such as 2026-11-30") }
        facts.offerValidUntil = day
      case "stock":
        guard let count = FactsFile.number(node).flatMap({ Int(exactly: $0) }) else { throw fault("a whole number") }
        facts.stock = count
      case "lowest_price_last_30_days":
        guard let price = FactsFile.number(node) else { throw fault("a number") }
        facts.lowestPriceLast30Days = price
      case "largest_discount_pct":
        guard let percent = FactsFile.number(node) else { throw fault("a number of per cent") }
        facts.largestDiscountPercent = percent
      case "cooling_off_days_left":
        guard let days = FactsFile.number(node).flatMap({ Int(exactly: $0) }) else { throw fault("a whole number") }
        facts.coolingOffDaysLeft = days
      case "deposit_refundable":
        guard case .yesNo(let yes) = node.value else { throw fault("true or false") }
        facts.isDepositRefundable = yes
      case "customers_on_street_with_consent":
        guard let count = FactsFile.number(node).flatMap({ Int(exactly: $0) }) else { throw fault("a whole number") }
        facts.customersWithConsent = count
      case "consent":
        guard let names = FactsFile.texts(node) else { throw fault("a list of names") }
        facts.consents = Set(names.map { $0.lowercased() })
      case "evidence":
        guard let texts = FactsFile.texts(node) else { throw fault("a list of what can be shown, or null") }
        facts.evidence = texts
      default:
        throw .data(
          "\(name):\(node.position.line): there is no fact \"\(member.key)\"; there are \(FactsFile.known.joined(separator: ", "))"
        )
      }
    }
    self.facts = facts
  }

  private static let known = [
    "consent", "cooling_off_days_left", "customers_on_street_with_consent", "deposit_refundable", "evidence",
    "largest_discount_pct", "lowest_price_last_30_days", "offer_valid_until", "stock", "today",
  ]

  private static func day(_ node: JSONNode) -> Day? {
    guard case .text(let text) = node.value else { return nil }
    return Day(iso: text)
  }

  private static func number(_ node: JSONNode) -> Double? {
    guard case .number(let number) = node.value else { return nil }
    return Double(number.text)
  }

  /// A list of texts; `null` is an empty one.
  private static func texts(_ node: JSONNode) -> [String]? {
    switch node.value {
    case .null: return []
    case .list(let elements):
      var texts: [String] = []
      for element in elements {
        guard case .text(let text) = element.value else { return nil }
        texts.append(text)
      }
      return texts
    default: return nil
    }
  }
}
