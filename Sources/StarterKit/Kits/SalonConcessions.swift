import Catalogue

extension SalonKit {
  /// What a salon and the rep could settle, with the figures of the second worked case.
  var concessions: [PricedConcession] {
    [
      Kit.cuts("discount", say("The price", "El precio"), [5, 10]),
      Kit.settled(
        "onboarding", say("Getting started together", "Empezar juntos"),
        [
          Kit.Level("1_hour", say("one hour", "una hora")),
          Kit.Level(
            "3_hours", say("three hours", "tres horas"), worth: 72, cost: 44,
            promise: Kit.promise(
              say("Three hours of getting started together", "Tres horas para empezar juntos"), .days(21))),
          Kit.Level(
            "5_hours", say("five hours", "cinco horas"), worth: 96, cost: 90,
            promise: Kit.promise(
              say("Five hours of getting started together", "Cinco horas para empezar juntos"), .days(28))),
        ]),
      Kit.settled(
        "data_migration", say("Moving the old bookings", "Pasar las reservas de antes"),
        [
          Kit.Level("self", say("you do it", "lo haces tú")),
          Kit.Level(
            "rep_does_it", say("I do it", "lo hago yo"), worth: 115, cost: 60,
            promise: Kit.promise(say("Move the old bookings over", "Pasar las reservas de antes"), .days(14))),
        ]),
      Kit.settled(
        "contract", say("For how long", "Por cuánto tiempo"),
        [
          Kit.Level("monthly", say("from month to month", "mes a mes")),
          Kit.Level("12_months", say("for twelve months", "doce meses"), worth: -58, cost: -88),
        ]),
      Kit.settled(
        "payment", say("How it is paid", "Cómo se paga"),
        [
          Kit.Level("monthly", say("every month", "cada mes")),
          Kit.Level(
            "yearly_in_advance", say("a year in advance", "un año por adelantado"), worth: -24, cost: -30,
            promise: Kit.customers(say("Pay the year in advance", "Pagar el año por adelantado"), .days(30))),
        ]),
      Kit.settled(
        "check_ins", say("Looking at it together", "Verlo juntos"),
        [
          Kit.Level(
            "at_6_months", say("after six months", "a los seis meses"),
            promise: Kit.promise(
              say("Look together whether it still fits", "Ver juntos si sigue encajando"), .months(6))),
          Kit.Level(
            "quarterly", say("every three months", "cada tres meses"), worth: 38, cost: 26,
            promise: Kit.promise(
              say("Look together whether it still fits", "Ver juntos si sigue encajando"), .months(3))),
        ]),
      Kit.settled(
        "upgrade_fee", say("The fee for moving to Plus", "El coste de pasar a Plus"),
        [
          Kit.Level("40", say("as in the price list", "como en la lista de precios")),
          Kit.Level("waived", say("waived", "sin coste"), worth: 14, cost: 5),
        ]),
      Kit.settled(
        "group_training", say("Training with others", "Formación con otros"),
        [
          Kit.Level("no", say("no", "no")),
          Kit.Level(
            "with_two_other_salons", say("with two other salons", "con otros dos salones"), worth: 22, cost: -16,
            promise: Kit.promise(
              say("Hold the training with two other salons", "Dar la formación con otros dos salones"), .days(45))),
        ]),
    ]
  }
}
