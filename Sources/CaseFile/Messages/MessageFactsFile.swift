public import Coaching
import Money

/// Reads what is recorded of the relationship a message is about, from JSON: `{"stock": 2, "offer_valid_until": "2026-12-31"}`.
public struct MessageFactsFile: Sendable {
  /// What is recorded.
  public let facts: MessageFacts

  /// - Throws: ``Fault`` with line and field where something in it is wrong.
  public init(_ bytes: [UInt8]) throws(Fault) {
    try self.init(JSONReader.read(bytes))
  }

  /// - Throws: ``Fault`` with line and field where something in it is wrong.
  package init(_ root: JSONNode) throws(Fault) {
    guard case .object(let members) = root.value else {
      throw Fault(position: root.position, path: "", message: "an object { … } is expected")
    }
    var facts = MessageFacts()
    for member in members {
      let path = member.key
      guard let fact = MessageFactsFile.known.first(where: { $0.name == path }) else {
        let names = MessageFactsFile.known.map(\.name).joined(separator: ", ")
        throw Fault(
          position: member.value.position, path: path, message: "there is no fact \"\(path)\"; there are \(names)")
      }
      guard fact.take(member.value, &facts) else {
        throw Fault(
          position: member.value.position, path: path, message: "\(path): \(fact.expected) is expected")
      }
    }
    self.facts = facts
  }

  /// A fact by its name in a file.
  private struct Fact: Sendable {
    let name: String
    /// What must stand there, in words.
    let expected: String
    /// Takes it over; `false` where something else stands there.
    let take: @Sendable (JSONNode, inout MessageFacts) -> Bool

    init<Value>(
      _ name: String, _ expected: String, _ place: any WritableKeyPath<MessageFacts, Value?> & Sendable,
      _ read: @escaping @Sendable (JSONNode) -> Value?
    ) {
      (self.name, self.expected) = (name, expected)
      take = { node, facts in
        guard let value = read(node) else { return false }
        facts[keyPath: place] = value
        return true
      }
    }
  }

  private static let known = [
    Fact("consent", "a list of names", \.consents) { texts($0).map { Set($0.map { $0.lowercased() }) } },
    Fact("cooling_off_days_left", "a whole number", \.coolingOffDaysLeft, whole),
    Fact("customers_on_street_with_consent", "a whole number", \.customersWithConsent, whole),
    Fact("deposit_refundable", "true or false", \.isDepositRefundable, yesNo),
    Fact("evidence", "a list of what can be shown, or null", \.evidence, texts),
    Fact("largest_discount_pct", "a number of per cent", \.largestDiscountPercent, number),
    Fact("lowest_price_last_30_days", "a number", \.lowestPriceLast30Days, number),
    Fact("offer_valid_until", "a day such as 2026-11-30", \.offerValidUntil, day),
    Fact("stock", "a whole number", \.stock, whole), Fact("today", "a day such as 2026-11-30", \.today, day),
  ]

  @Sendable private static func day(_ node: JSONNode) -> Day? {
    guard case .text(let text) = node.value else { return nil }
    return Day(iso: text)
  }

  @Sendable private static func number(_ node: JSONNode) -> Double? {
    guard case .number(let number) = node.value else { return nil }
    return Double(number.text)
  }

  /// Whole numbers are at most so large, or so far below 0; nothing that is counted is more.
  package static let mostWhole = 1_000_000_000

  @Sendable private static func whole(_ node: JSONNode) -> Int? {
    number(node).flatMap { Int(exactly: $0) }.flatMap { (-mostWhole...mostWhole).contains($0) ? $0 : nil }
  }

  @Sendable private static func yesNo(_ node: JSONNode) -> Bool? {
    guard case .yesNo(let yes) = node.value else { return nil }
    return yes
  }

  /// A list of texts; `null` is an empty one.
  @Sendable private static func texts(_ node: JSONNode) -> [String]? {
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
