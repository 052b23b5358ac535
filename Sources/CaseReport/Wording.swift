import Advice
import Bargaining
import CaseFile
import Catalogue
import Money
import Needs
import Terminal

/// The words of a report: names, amounts and months as people say them.
struct Wording {
  let asked: Case
  let reader: Reader

  private let offers: [ID<Offer>: String]

  init(_ asked: Case, for reader: Reader) {
    self.asked = asked
    self.reader = reader
    offers = Dictionary(
      (asked.question?.catalogue.offers ?? []).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// "Rosa" for the rep, "you" for the customer.
  var who: String { reader == .customer ? "you" : firstName }

  /// "Rosa's" for the rep, "your" for the customer.
  var whose: String { reader == .customer ? "your" : firstName + "'s" }

  /// "you" for the rep, "the rep" for the customer.
  var rep: String { reader == .rep ? "you" : "the rep" }

  /// "is" for the rep's words about the customer, "are" for words to her.
  var are: String { reader == .customer ? "are" : "is" }

  /// What can stand before a name, so that the first word alone is no name.
  private static let titles: Set<String> = [
    "the", "a", "an", "dr", "mr", "mrs", "ms", "miss", "prof", "sir", "herr", "frau", "señor", "señora", "sra", "sr",
    "don", "doña", "monsieur", "madame", "mme", "m", "van", "von", "de", "la", "le", "el", "family", "familie",
  ]

  /// The customer's first name; the whole name where it begins with a title or an article; or "the customer".
  var firstName: String {
    guard let name = asked.question?.customer.name else { return "the customer" }
    let first = name.split(separator: " ").first.map(String.init) ?? name
    let isTitle = Wording.titles.contains(first.lowercased().filter { $0 != "." })
    return isTitle || first.hasSuffix(".") ? name : first
  }

  /// An amount to the cent, without cents that are nothing: `€34.50`, `€127`.
  func money(_ amount: Double) -> String {
    guard let money = try? Money.rounding(amount, in: asked.currency) else { return "too much to write" }
    // A price of less than the smallest coin, such as that of a kilowatt-hour, keeps its digits.
    if money.minor == 0, abs(amount) >= Closeness.amount {
      return (amount < 0 ? "-" : "") + asked.currency.sign + DecimalText.short(abs(amount))
    }
    return money.minor % asked.currency.minorPerUnit == 0 ? money.wholeText : money.text
  }

  /// An amount to the nearest unit: `€2,986`.
  func whole(_ amount: Double) -> String {
    // Rounded once, straight to the unit: 0.4951 is not 0.50 and then 1.
    (try? Money.rounding(amount.rounded(.toNearestOrEven), in: asked.currency).wholeText) ?? "too much to write"
  }

  /// An exact amount of the deal, `€34.50`.
  func units(_ units: Int64, _ scale: ExactScale) -> String { money(scale.amount(of: units)) }

  /// An exact amount with its sign, `+€110`, `-€42`.
  func signed(_ units: Int64, _ scale: ExactScale) -> String {
    (units > 0 ? "+" : units == 0 ? " " : "") + self.units(units, scale)
  }

  /// A share as per cent: `35%`, `62.8%`.
  func percent(_ share: Double, decimals: Int = 0) -> String {
    DecimalText.short(share * 100, decimals: decimals) + "%"
  }

  /// A name from the file as words: `quiet_enough` is "quiet enough", `portable-rental` "portable rental".
  func plain(_ name: String) -> String {
    name.split(whereSeparator: { "_-".contains($0) }).joined(separator: " ")
  }

  /// A level of an issue as words; names with digits keep their hyphens: `22-06`.
  func level(_ name: String) -> String { name.split(separator: "_").joined(separator: " ") }

  func offer(_ id: ID<Offer>) -> String {
    offers[id] ?? (id.text == "nothing" ? "buying nothing" : id.text)
  }

  /// A way to go: "BreezeLine A 3.5 with portable rental in July and August".
  func way(_ way: Way) -> String {
    switch way.kind {
    case .plain: offer(way.offer)
    case .plan(let plan): offer(way.offer) + " with " + help(plan)
    case .startSmall(let month): offer(way.offer) + ", and look again in month \(month)"
    }
  }

  /// What a plan adds: "portable rental in July and August and service standby".
  func help(_ plan: Plan) -> String {
    let rentals = plan.rentals.map { rental in
      plain(rental.supplement.text) + " in " + list(rental.months.map(month))
    }
    return list(rentals + plan.standbys.map { plain($0.text) })
  }

  /// "ours", "partner", "elsewhere" or nothing.
  func source(_ source: Source) -> String {
    switch source {
    case .own: "ours"
    case .partner: "partner"
    case .competitor: "elsewhere"
    case .none: "buy nothing"
    }
  }

  func month(_ calendarMonth: Int) -> String { English.month(calendarMonth) }

  /// "60 months" as "5 years" where it is whole years.
  func span(_ months: Int) -> String {
    if months % 12 == 0 { return months == 12 ? "1 year" : "\(months / 12) years" }
    return months == 1 ? "1 month" : "\(months) months"
  }

  /// "a", "a and b", "a, b and c".
  func list(_ items: [String]) -> String { English.list(items) }

  /// Words in quotation marks.
  func quoted(_ text: String) -> String { "“\(text)”" }

  /// The sentence with a capital first letter.
  func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
