/// How large a case may be. A limit is not a judgement: it is where the answer would come too late to be of use.
enum Limits {
  /// Bytes of a case file.
  static let fileBytes = 64 * 1024 * 1024
  /// Bytes of a name by which other parts of the file point somewhere, and of any other text.
  static let nameBytes = 200
  static let textBytes = 20_000
  /// An amount of money, in currency units either way.
  static let amount = 1e12
  /// Demand or capacity of a month.
  static let quantity = 1e9
  /// Months looked at: a hundred years.
  static let months = 1200
  /// Offers in a catalogue.
  static let offers = 50_000
  /// Entries of any other list, and names in any map.
  static let entries = 10_000
  /// Options of care, and segments of one.
  static let careOptions = 200
  static let careSegments = 600
  /// Months times scenarios times streams times offers.
  static let adviceWork = 100_000_000
  /// Wants and musts times offers.
  static let needsWork = 10_000_000
  /// Sets of supplements to look at, months and scenarios counted.
  static let planWork = 2_000_000_000
}
