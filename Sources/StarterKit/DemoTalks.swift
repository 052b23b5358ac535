extension DemoStreet {
  /// What Rosa said, as in the first worked case.
  static let rosa = DemoHousehold.Talk(
    title: "Cooling the bedroom before mid June", startMonth: 4,
    words: [
      ("q1", "July and August are the problem. The bedroom is an oven and nobody sleeps."),
      ("q2", "I don't want the neighbours complaining, it has to be quiet at night."),
      ("q3", "I'd pay about ninety euros a month not to be short of cooling in a bad month."),
      ("q4", "It must be running before school ends, mid June."),
    ], facts: [("max_outdoor_temp_c", "41"), ("min_outdoor_temp_c", "2"), ("dusty_location", "yes")],
    figures: [("unmet.cooling", "90")])

  /// What Marta Lind said, as in the second worked case.
  static let lind = DemoHousehold.Talk(
    title: "Fewer empty chairs", startMonth: 9,
    words: [
      ("q1", "I lose a couple of appointments a week to people who simply don't turn up."),
      ("q2", "If the spring goes well I'd take on two more people. Call it one in three."),
      ("q3", "My client list is my business. I won't hand it to a website."),
      ("q4", "When the book is full we go back to the phone and paper, that costs me a couple of euros each time."),
      ("q5", "I can't sign anything longer than a year."),
    ],
    more: [
      "want:stock_list", "want:pay_staff_commission", "want:fewer_no_shows", "want:clients_book_themselves",
      "want:keep_my_client_list", "must:eu_data_hosting", "must:lock_in_one_year_at_most",
    ], facts: [("chairs", "2"), ("pos_terminal_owned", "yes")], figures: [("unmet.appointments", "1.8")])

  /// What Ingrid said, as in the third worked case.
  static let ingrid = DemoHousehold.Talk(
    title: "Cheap nights for the car", startMonth: 1,
    words: [
      ("q1", "The car comes in March, they say. Then we charge every night."),
      ("q2", "If it is late it'll be autumn. There is some chance we cancel it altogether."),
      ("q3", "Mostly I want the cheapest way to charge. Green is nice to have."),
      ("q4", "No deposits, and nothing longer than two years."),
    ],
    more: ["want:green", "want:price_certainty", "want:someone_local", "must:no_deposit", "must:two_years_at_most"],
    facts: [("smart_meter", "yes"), ("charger_installed", "no"), ("heat_pump", "no")])
}
