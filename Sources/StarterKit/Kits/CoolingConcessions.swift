import Catalogue

extension CoolingKit {
  /// What Rosa and the rep could settle, with the figures of the first worked case.
  var concessions: [PricedConcession] {
    [
      Kit.cuts("discount", say("The price", "El precio"), [2.5, 5, 7.5, 10]),
      Kit.settled(
        "priority_support", say("Priority support", "Soporte prioritario"),
        [
          Kit.Level("none", say("none", "ninguno")),
          Kit.Level(
            "6_months", say("for six months", "seis meses"), worth: 110, cost: 42,
            promise: Kit.promise(
              say(
                "Priority support for six months: back within a day",
                "Soporte prioritario seis meses: respuesta en un día"),
              .months(6))),
          Kit.Level(
            "12_months", say("for twelve months", "doce meses"), worth: 175, cost: 95,
            promise: Kit.promise(
              say(
                "Priority support for twelve months: back within a day",
                "Soporte prioritario doce meses: respuesta en un día"), .months(12))),
        ]),
      Kit.settled(
        "install_slot", say("When it is installed", "Cuándo se instala"),
        [
          Kit.Level("standard", say("any day that is free", "cualquier día libre")),
          Kit.Level(
            "weekday_morning", say("on a weekday morning", "una mañana entre semana"), worth: -18, cost: -40,
            promise: Kit.promise(
              say("Install it on a weekday morning", "Instalarlo una mañana entre semana"), .days(21))),
          Kit.Level(
            "saturday", say("on a Saturday", "un sábado"), worth: 60, cost: 65,
            promise: Kit.promise(say("Install it on a Saturday", "Instalarlo un sábado"), .days(21))),
        ]),
      Kit.settled(
        "payment", say("How it is paid", "Cómo se paga"),
        [
          Kit.Level("upfront", say("at once", "de una vez")),
          Kit.Level("6_instalments", say("in six months", "en seis meses"), worth: 36, cost: 21),
          Kit.Level("12_instalments", say("in twelve months", "en doce meses"), worth: 58, cost: 52),
        ]),
      Kit.settled(
        "first_summer_rental", say("A portable unit in the first summer", "Una unidad portátil el primer verano"),
        [
          Kit.Level("not_included", say("not included", "no incluida")),
          Kit.Level(
            "july_august", say("included in July and August", "incluida en julio y agosto"), worth: 84, cost: 36,
            promise: Kit.promise(
              say("Bring the portable unit before July", "Traer la unidad portátil antes de julio"), .dayOfYear(181))),
        ]),
      Kit.settled(
        "yearly_service_slot", say("The yearly service", "La revisión anual"),
        [
          Kit.Level("any_time", say("whenever you like", "cuando quieras")),
          Kit.Level(
            "low_season", say("between November and February", "entre noviembre y febrero"), worth: -9, cost: -47),
        ]),
    ]
  }
}
