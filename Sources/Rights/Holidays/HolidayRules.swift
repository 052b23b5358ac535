import Money

extension KnownHolidays {
  /// The rules of each list.
  var rules: [HolidayRule] {
    switch self {
    case .unitedStatesFederal: HolidayRule.unitedStatesFederal
    case .europeanUnion: HolidayRule.europeanUnion
    case .france: HolidayRule.france
    case .italy: HolidayRule.italy
    case .spain: HolidayRule.spain
    case .unitedKingdom: HolidayRule.unitedKingdom
    case .canada: HolidayRule.canada
    case .quebec: HolidayRule.canada + HolidayRule.quebecOnly
    case .australia: HolidayRule.australia
    case .newZealand: HolidayRule.newZealand
    }
  }
}

extension HolidayRule {
  /// 5 U.S.C. 6103(a); Juneteenth since 2021, Martin Luther King's birthday since 1986.
  static let unitedStatesFederal = [
    HolidayRule("New Year's Day", .fixed(month: 1, day: 1), .nearest),
    HolidayRule("Birthday of Martin Luther King, Jr.", .nth(3, .monday, month: 1), since: 1986),
    HolidayRule("Washington's Birthday", .nth(3, .monday, month: 2)),
    HolidayRule("Memorial Day", .last(.monday, month: 5)),
    HolidayRule("Juneteenth", .fixed(month: 6, day: 19), .nearest, since: 2021),
    HolidayRule("Independence Day", .fixed(month: 7, day: 4), .nearest),
    HolidayRule("Labor Day", .nth(1, .monday, month: 9)),
    HolidayRule("Columbus Day", .nth(2, .monday, month: 10)),
    HolidayRule("Veterans Day", .fixed(month: 11, day: 11), .nearest),
    HolidayRule("Thanksgiving Day", .nth(4, .thursday, month: 11)),
    HolidayRule("Christmas Day", .fixed(month: 12, day: 25), .nearest),
  ]

  /// The two days every member state keeps.
  static let europeanUnion = [
    HolidayRule("New Year's Day", .fixed(month: 1, day: 1)),
    HolidayRule("Christmas Day", .fixed(month: 12, day: 25)),
  ]

  static let france =
    europeanUnion + [
      HolidayRule("Easter Monday", .easter(1)),
      HolidayRule("Labour Day", .fixed(month: 5, day: 1)),
      HolidayRule("Victory Day", .fixed(month: 5, day: 8)),
      HolidayRule("Ascension Day", .easter(39)),
      HolidayRule("Whit Monday", .easter(50)),
      HolidayRule("Bastille Day", .fixed(month: 7, day: 14)),
      HolidayRule("Assumption Day", .fixed(month: 8, day: 15)),
      HolidayRule("All Saints' Day", .fixed(month: 11, day: 1)),
      HolidayRule("Armistice Day", .fixed(month: 11, day: 11)),
    ]

  static let italy =
    europeanUnion + [
      HolidayRule("Epiphany", .fixed(month: 1, day: 6)),
      HolidayRule("Easter Monday", .easter(1)),
      HolidayRule("Liberation Day", .fixed(month: 4, day: 25)),
      HolidayRule("Labour Day", .fixed(month: 5, day: 1)),
      HolidayRule("Republic Day", .fixed(month: 6, day: 2)),
      HolidayRule("Assumption Day", .fixed(month: 8, day: 15)),
      HolidayRule("All Saints' Day", .fixed(month: 11, day: 1)),
      HolidayRule("Immaculate Conception", .fixed(month: 12, day: 8)),
      HolidayRule("Saint Stephen's Day", .fixed(month: 12, day: 26)),
    ]

  static let spain =
    europeanUnion + [
      HolidayRule("Epiphany", .fixed(month: 1, day: 6)),
      HolidayRule("Good Friday", .easter(-2)),
      HolidayRule("Labour Day", .fixed(month: 5, day: 1)),
      HolidayRule("Assumption Day", .fixed(month: 8, day: 15)),
      HolidayRule("National Day", .fixed(month: 10, day: 12)),
      HolidayRule("All Saints' Day", .fixed(month: 11, day: 1)),
      HolidayRule("Constitution Day", .fixed(month: 12, day: 6)),
      HolidayRule("Immaculate Conception", .fixed(month: 12, day: 8)),
    ]

  /// Kept in England and Wales; Scotland and Northern Ireland have more.
  static let unitedKingdom = [
    HolidayRule("New Year's Day", .fixed(month: 1, day: 1), .monday),
    HolidayRule("Good Friday", .easter(-2)),
    HolidayRule("Easter Monday", .easter(1)),
    HolidayRule("Early May bank holiday", .nth(1, .monday, month: 5)),
    HolidayRule("Spring bank holiday", .last(.monday, month: 5)),
    HolidayRule("Summer bank holiday", .last(.monday, month: 8)),
    HolidayRule("Christmas Day", .fixed(month: 12, day: 25), .twoLater),
    HolidayRule("Boxing Day", .fixed(month: 12, day: 26), .twoLater),
  ]

  static let canada = [
    HolidayRule("New Year's Day", .fixed(month: 1, day: 1), .monday),
    HolidayRule("Good Friday", .easter(-2)),
    HolidayRule("Victoria Day", .before(.monday, month: 5, day: 25)),
    HolidayRule("Canada Day", .fixed(month: 7, day: 1), .monday),
    HolidayRule("Labour Day", .nth(1, .monday, month: 9)),
    HolidayRule("Thanksgiving", .nth(2, .monday, month: 10)),
    HolidayRule("Christmas Day", .fixed(month: 12, day: 25), .twoLater),
  ]

  static let quebecOnly = [
    HolidayRule("2 January", .fixed(month: 1, day: 2)),
    HolidayRule("Easter Monday", .easter(1)),
    HolidayRule("National Holiday", .fixed(month: 6, day: 24), .monday),
    HolidayRule("26 December", .fixed(month: 12, day: 26)),
  ]

  static let australia = [
    HolidayRule("New Year's Day", .fixed(month: 1, day: 1), .monday),
    HolidayRule("Australia Day", .fixed(month: 1, day: 26), .monday),
    HolidayRule("Good Friday", .easter(-2)),
    HolidayRule("Easter Monday", .easter(1)),
    HolidayRule("Anzac Day", .fixed(month: 4, day: 25), .monday),
    HolidayRule("Christmas Day", .fixed(month: 12, day: 25), .twoLater),
    HolidayRule("Boxing Day", .fixed(month: 12, day: 26), .twoLater),
  ]

  /// Matariki is not here: it follows the moon, by a table in its own act.
  static let newZealand = [
    HolidayRule("the year's end", .run(month: 12, from: 25, through: 31)),
    HolidayRule("New Year's Day", .fixed(month: 1, day: 1), .twoLater),
    HolidayRule("2 January", .fixed(month: 1, day: 2), .twoLater),
    HolidayRule("Waitangi Day", .fixed(month: 2, day: 6), .monday),
    HolidayRule("Good Friday", .easter(-2)),
    HolidayRule("Easter Monday", .easter(1)),
    HolidayRule("Anzac Day", .fixed(month: 4, day: 25), .monday),
    HolidayRule("King's Birthday", .nth(1, .monday, month: 6)),
    HolidayRule("Labour Day", .nth(4, .monday, month: 10)),
  ]
}
