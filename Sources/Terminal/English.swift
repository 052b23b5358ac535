/// Words that every report needs in the same form.
public enum English {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The name of a calendar month, 1...12; other numbers count round the year.
  public static func month(_ calendarMonth: Int) -> String { months[((calendarMonth - 1) % 12 + 12) % 12] }

  /// "a", "a and b", "a, b and c"; nothing for nothing.
  public static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
