import Catalogue

extension EnergyKit {
  /// What a household and the rep could settle, with the figures of the third worked case.
  var concessions: [PricedConcession] {
    [
      Kit.cuts("fee_discount", say("The monthly fee", "La cuota mensual"), [5, 8, 15]),
      Kit.settled(
        "night_window", say("Night hours", "Horas de noche"),
        [
          Kit.Level("22-06", say("from 22:00 to 06:00", "de 22:00 a 06:00")),
          Kit.Level("21-07", say("from 21:00 to 07:00", "de 21:00 a 07:00"), worth: 46, cost: 17),
        ]),
      Kit.settled(
        "charger_visit", say("A visit for the charger", "Una visita por el cargador"),
        [
          Kit.Level("none", say("none", "ninguna")),
          Kit.Level(
            "set_up_on_site", say("to set it up", "para dejarlo listo"), worth: 70, cost: 38,
            promise: Kit.promise(say("Come and set up the charger", "Venir a dejar listo el cargador"), .days(30))),
        ]),
      Kit.settled(
        "shift_charging", say("Who picks the hours of charging", "Quién elige las horas de carga"),
        [
          Kit.Level("no", say("you alone", "solo tú")),
          Kit.Level(
            "rep_may_shift_within_night",
            say("I may move it within the night, full by 06:00", "puedo moverla dentro de la noche, llena a las 06:00"),
            worth: -14, cost: -86),
        ]),
      Kit.settled(
        "billing", say("The bill", "La factura"),
        [
          Kit.Level("paper", say("on paper", "en papel")),
          Kit.Level(
            "e-bill_direct_debit", say("by mail and direct debit", "por correo y domiciliada"), worth: -4, cost: -23),
        ]),
      Kit.settled(
        "exit_fee", say("The fee for leaving early", "El coste de irse antes"),
        [
          Kit.Level("60", say("as in the price list", "como en la lista de precios")),
          Kit.Level("none", say("none", "ninguno"), worth: 27, cost: 15),
        ]),
      Kit.settled(
        "late_car_clause", say("If the car comes late", "Si el coche llega tarde"),
        [
          Kit.Level("no", say("nothing changes", "no cambia nada")),
          Kit.Level(
            "free_move_to_fixed", say("you move to Fixed for nothing", "pasas a Fixed sin coste"), worth: 32, cost: 9),
        ]),
    ]
  }
}
