import Catalogue

extension WaterKit {
  /// What a household and the rep could settle; the figures are examples.
  var concessions: [PricedConcession] {
    [
      Kit.cuts("discount", say("The price", "El precio"), [5, 10]),
      Kit.settled(
        "first_filters", say("The first spare filters", "Los primeros filtros de recambio"),
        [
          Kit.Level("no", say("not included", "no incluidos")),
          Kit.Level("one_year", say("for a year", "para un año"), worth: 45, cost: 24),
        ]),
      Kit.settled(
        "fitting", say("When it is fitted", "Cuándo se instala"),
        [
          Kit.Level("any_day", say("any day that is free", "cualquier día libre")),
          Kit.Level(
            "my_round", say("on a day I am in your street", "un día que paso por tu calle"), worth: -5, cost: -30,
            promise: Kit.promise(say("Fit it on my round", "Instalarlo en mi ronda"), .days(30))),
        ]),
      Kit.settled(
        "trial", say("Trying it out", "Probarlo"),
        [
          Kit.Level("two_weeks", say("two weeks", "dos semanas")),
          Kit.Level(
            "two_months", say("two months, back if it does not please", "dos meses, con devolución si no gusta"),
            worth: 60, cost: 25,
            promise: Kit.promise(
              say("Ask whether it does what it should", "Preguntar si hace lo que debe"), .months(2))),
        ]),
    ]
  }
}
