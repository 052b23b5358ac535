package import Money

/// How amounts, numbers, days and months are written in a language; amounts in one currency.
package struct Notation: Sendable, Hashable {
  /// The language.
  package let language: Language
  /// What amounts are in.
  package let currency: Currency

  /// Notation of that language and currency.
  package init(_ language: Language, _ currency: Currency) {
    self.language = language
    self.currency = currency
  }

  /// An amount in currency units to the nearest unit: `€2,986`, `2.986 €`.
  package func whole(_ amount: Double) -> String {
    guard let money = try? Money.rounding(amount.rounded(.toNearestOrEven), in: currency) else { return "…" }
    return placed(money.wholeText)
  }

  /// An amount in currency units to the smallest coin, without coins that are nothing: `€34.50`, `€127`, `€0.019`.
  package func exact(_ amount: Double) -> String {
    guard let money = try? Money.rounding(amount, in: currency) else { return "…" }
    if abs(currency.units(money.minor) - amount) > Closeness.amount {
      // A price of parts of the smallest coin, such as that of a kilowatt-hour, keeps its digits.
      return placed((amount < 0 ? "-" : "") + currency.sign + DecimalText.short(abs(amount), decimals: 4))
    }
    return placed(money.minor % currency.minorPerUnit == 0 ? money.wholeText : money.text)
  }

  /// An amount in currency units rounded to the smallest coin, without coins that are nothing: `€478.20`, `€127`.
  package func rounded(_ amount: Double) -> String {
    guard let money = try? Money.rounding(amount, in: currency) else { return "…" }
    return placed(money.minor % currency.minorPerUnit == 0 ? money.wholeText : money.text)
  }

  /// A number with at most so many decimals: `1,250.5`, `1.250,5`.
  package func number(_ value: Double, decimals: Int = 2) -> String {
    let short = DecimalText.short(value, decimals: decimals)
    let parts = short.split(separator: ".", maxSplits: 1)
    guard let units = parts.first.flatMap({ Int64($0) }), abs(units) >= 10_000 else { return localized(short) }
    let grouped = DecimalText.digits(of: Int128(units), decimals: 0, grouped: true)
    return localized(parts.count > 1 ? grouped + "." + parts[1] : grouped)
  }

  /// A share from 0 to 1 as per cent: `35%`, `35 %`.
  package func percent(_ share: Double, decimals: Int = 0) -> String {
    let digits = localized(DecimalText.short(share * 100, decimals: decimals))
    return language == .spanish ? digits + "\u{A0}%" : digits + "%"
  }

  /// A day with its year: `2 April 2026`, `2 de abril de 2026`.
  package func day(_ day: Day) -> String {
    let (year, month, number) = day.civil
    return language == .spanish
      ? "\(number) de \(self.month(month)) de \(year)" : "\(number) \(self.month(month)) \(year)"
  }

  /// A day of this year or near it: `2 April`, `2 de abril`.
  package func shortDay(_ day: Day) -> String {
    let (_, month, number) = day.civil
    return language == .spanish ? "\(number) de \(self.month(month))" : "\(number) \(self.month(month))"
  }

  /// The day's weekday: `Thursday`, `jueves`.
  package func weekday(_ day: Day) -> String { Notation.weekdays[language]?[weekdayNumber(day)] ?? "" }

  /// The name of a calendar month (1...12).
  package func month(_ calendarMonth: Int) -> String { Notation.months[language]?[(calendarMonth + 11) % 12] ?? "" }

  /// The month's first letters, for under a bar: `J`, `E`.
  package func monthLetter(_ calendarMonth: Int) -> String { String(month(calendarMonth).prefix(1)).uppercased() }

  /// "a", "a and b", "a, b and c".
  package func list(_ items: [String]) -> String { Notation.list(items, language) }

  /// The list in English, whatever is written in it.
  static func english(_ items: [String]) -> String { list(items, .english) }

  /// The list in Spanish.
  static func spanish(_ items: [String]) -> String { list(items, .spanish) }

  private static func list(_ items: [String], _ language: Language) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let and = language == .spanish ? (Notation.startsWithI(last) ? " e " : " y ") : " and "
    return items.dropLast().joined(separator: ", ") + and + last
  }

  private func weekdayNumber(_ day: Day) -> Int { Weekday.allCases.firstIndex(of: day.weekday) ?? 0 }

  /// In Spanish "y" becomes "e" before the sound of "i".
  private static func startsWithI(_ word: String) -> Bool {
    let start = word.lowercased().prefix(3)
    return start.hasPrefix("i") || start.hasPrefix("í") || (start.hasPrefix("hi") && !start.hasPrefix("hie"))
  }

  /// Digits written with a point, as the language writes them.
  private func localized(_ digits: String) -> String {
    guard language == .spanish else { return digits }
    return String(digits.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
  }

  /// An amount written `€1,250.50`, as the language places sign and digits; Spanish groups from five digits on.
  private func placed(_ english: String) -> String {
    let minus = english.hasPrefix("-") ? "−" : ""
    let bare = english.hasPrefix("-") ? english.dropFirst() : Substring(english)
    guard language == .spanish, bare.hasPrefix(currency.sign) else { return minus + bare }
    var digits = String(bare.dropFirst(currency.sign.count))
    let units = digits.prefix { $0 != "." }
    if units.filter({ $0.isNumber }).count == 4 { digits.removeAll { $0 == "," } }
    return minus + localized(digits) + "\u{A0}" + currency.sign.trimmingSpaces
  }

  private static let months: [Language: [String]] = [
    .english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    .spanish: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
  ]

  private static let weekdays: [Language: [String]] = [
    .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    .spanish: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
  ]
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
  }
}
