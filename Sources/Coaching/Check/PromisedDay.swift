public import Money

/// The day by which something is promised, as far as the words say it.
public enum PromisedDay {
  /// The day in a text: "in six months", "within 24 hours", "tomorrow", "by Friday", "on 3 March"; `nil` where none is said.
  public static func day(in text: String, today: Day) -> Day? {
    let words = Words(text)
    for (place, word) in words.enumerated() {
      let after = place + 1 < words.count ? words[place + 1] : nil
      if let number = word.number ?? (["a", "an", "un", "una"].contains(word.text) ? 1 : nil), let after,
        isLed(words, place), let day = later(number, after.text, today)
      {
        return day
      }
      if ["half"].contains(word.text), let after, after.text == "a" { return today.adding(months: 6) }
      if ["tomorrow", "manana"].contains(word.text) { return today.adding(days: 1) }
      if word.text == "next", let after, let day = later(1, after.text, today) { return day }
      if let weekday = weekdays.firstIndex(where: { $0.contains(word.text) }) { return next(weekday, after: today) }
      if let day = date(words, place, today) { return day }
    }
    return nil
  }

  /// Whether "in", "within", "after" or "every" stands before a number.
  private static func isLed(_ words: Words, _ place: Int) -> Bool {
    place > 0 && ["in", "within", "after", "every", "en", "dentro", "cada", "de"].contains(words[place - 1].text)
  }

  private static func later(_ number: Double, _ unit: String, _ today: Day) -> Day? {
    guard number > 0, number <= 1_000 else { return nil }
    let whole = Int(number.rounded(.up))
    switch unit {
    case "hour", "hours", "hora", "horas": return today.adding(days: max(1, (whole + 23) / 24))
    case "day", "days", "dia", "dias": return today.adding(days: whole)
    case "week", "weeks", "semana", "semanas": return today.adding(days: 7 * whole)
    case "month", "months", "mes", "meses": return today.adding(months: whole)
    case "year", "years", "ano", "anos": return today.adding(months: 12 * whole)
    default: return nil
    }
  }

  private static let weekdays: [Set<String>] = [
    ["monday", "lunes"], ["tuesday", "martes"], ["wednesday", "miercoles"], ["thursday", "jueves"],
    ["friday", "viernes"],
    ["saturday", "sabado"], ["sunday", "domingo"],
  ]

  /// The next such weekday after a day; Monday is 0.
  private static func next(_ weekday: Int, after day: Day) -> Day? {
    (1...7).map { day.adding(days: $0) }.first { Weekday.allCases.firstIndex(of: $0.weekday) == weekday }
  }

  private static let months: [Set<String>] = [
    ["january", "jan", "enero"], ["february", "feb", "febrero"], ["march", "mar", "marzo"], ["april", "apr", "abril"],
    ["may", "mayo"], ["june", "jun", "junio"], ["july", "jul", "julio"], ["august", "aug", "agosto"],
    ["september", "sep", "sept", "septiembre"], ["october", "oct", "octubre"], ["november", "nov", "noviembre"],
    ["december", "dec", "diciembre"],
  ]

  /// "3 March", "March 3": this year's, or next year's where that is over.
  private static func date(_ words: Words, _ place: Int, _ today: Day) -> Day? {
    guard let month = months.firstIndex(where: { $0.contains(words[place].text) }) else { return nil }
    var beside = [place - 1, place + 1]
    if place > 1, ["of", "de"].contains(words[place - 1].text) { beside = [place - 2] }
    beside = beside.filter { words.indices.contains($0) }
    guard let number = beside.lazy.compactMap({ words[$0].number }).first, let day = Int(exactly: number) else {
      return nil
    }
    let year = today.civil.year
    return [year, year + 1].lazy.compactMap { Day(year: $0, month: month + 1, day: day) }.first { $0 >= today }
  }
}
