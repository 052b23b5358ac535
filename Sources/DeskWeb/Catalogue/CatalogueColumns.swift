import Catalogue
import Desk
import Money

/// The columns of a table that holds a catalogue: what field of a draft each is.
///
/// The same columns are read and written. Numbers, days and words stand as in the form.
struct CatalogueColumns {
  /// Columns every trade has, with the fields they are.
  static let plain: [(column: String, field: String)] = [
    ("name", "name"), ("source", "quote.source"), ("date", "quote.day"), ("confirmed", "quote.confirmed"),
    ("stream", "stream"), ("adds", "adds"), ("terms", "terms"), ("months", "months"), ("fee", "fee"),
    ("retainer", "retainer"), ("from", "from"), ("to", "to"), ("earn_upfront", "earn.upfront"),
    ("earn_monthly", "earn.monthly"), ("settles", "settles"),
  ]

  /// Columns of a level of a concession, `level:1` and what may follow, with the fields they are.
  static let levelFields: [(suffix: String, field: String)] = [
    ("", "name"), (":id", "id"), (":cut", "cut"), (":worth", "worth"), (":cost", "cost"), (":promise", "promise"),
    (":by", "by"), (":due", "due"), (":unit", "unit"),
  ]

  /// What a heading is; `nil` for one that no table has.
  static func column(_ heading: String) -> Column? {
    let lowered = heading.lowercased()
    if lowered == "kind" { return .kind }
    if lowered == "id" { return .id }
    if let found = plain.first(where: { $0.column == lowered }) { return .field(found.field) }
    if let price = price(heading) { return price }
    let parts = heading.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, !parts[1].isEmpty else { return nil }
    switch (parts[0].lowercased(), parts.count) {
    case ("capacity", 2): return .field("capacity.\(parts[1])")
    case ("attribute", 2): return .field("attribute.\(parts[1])")
    case ("level", 2...3):
      let suffix = parts.count == 3 ? ":" + parts[2].lowercased() : ""
      guard let row = Int(parts[1]), (0..<CatalogueLimits.levels).contains(row) else { return nil }
      return levelFields.first { $0.suffix == suffix }.map { .field("level.\(row).\($0.field)") }
    case ("limitation", 2): return .limitation(parts[1])
    case ("limitation", 3) where parts[2].lowercased() == "when": return .condition(parts[1])
    default: return nil
    }
  }

  private static func price(_ heading: String) -> Column? {
    let halves = heading.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 1 || Int(halves[1]) != nil else { return nil }
    let month = halves.count == 1 ? "" : halves[1]
    switch halves[0].lowercased() {
    case "upfront": return halves.count == 1 ? .price(kind: "upfront", month: "") : nil
    case "monthly": return .price(kind: "monthly", month: month)
    default:
      guard halves[0].lowercased().hasPrefix("unit:"), halves[0].count > "unit:".count else { return nil }
      return .price(kind: "unit:" + halves[0].dropFirst("unit:".count), month: month)
    }
  }

  /// What a column holds.
  enum Column: Hashable {
    /// What the entry is.
    case kind
    /// Its short name.
    case id
    /// A field of the draft.
    case field(String)
    /// A part of the price.
    case price(kind: String, month: String)
    /// A limitation's words, under its name.
    case limitation(String)
    /// When a limitation bites.
    case condition(String)
  }

  /// A condition as a table has it: `dusty == yes`, `peak cooling`, or nothing for always.
  static func condition(when: String, compare: String, value: String) -> String {
    if when.hasPrefix("peak:") { return "peak " + when.dropFirst("peak:".count) }
    guard when.hasPrefix("fact:") else { return "" }
    return "\(when.dropFirst("fact:".count)) \(compare) \(value)"
  }

  /// The fields of a condition in a table; `nil` where it is none.
  static func condition(in text: String) -> (when: String, compare: String, value: String)? {
    let words = text.split(separator: " ").map(String.init)
    if words.isEmpty || words == ["always"] { return ("always", "", "") }
    if words.count == 2, words[0].lowercased() == "peak" { return ("peak:" + words[1], "", "") }
    guard words.count >= 3, Comparison(rawValue: words[1]) != nil else { return nil }
    return ("fact:" + words[0], words[1], words.dropFirst(2).joined(separator: " "))
  }
}
