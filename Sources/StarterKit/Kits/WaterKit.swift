import Catalogue
import Desk
import Disclosure
import Money
import Needs

/// Water filters, with plausible figures of an example.
struct WaterKit {
  let say: Speech
  private let litres: ID<DemandStream> = ID("litres")

  init(_ say: Speech) { self.say = say }

  var kit: TradeKit { TradeKit(trade: trade, entries: offers, concessions: concessions) }

  private var trade: Trade {
    let flow: [Double] = [Double](repeating: 110, count: 5) + [150, 180, 180, 140] + [Double](repeating: 110, count: 3)
    return Trade(
      id: ID("water"), name: say("Water filters", "Filtros de agua"), language: say.language,
      title: say("Drinking water at home", "El agua de casa"),
      questions: [
        Kit.question(
          "q1", say("What do you drink now, and what bothers you about it?", "¿Qué bebéis ahora, y qué os molesta?"),
          [.stream(litres), .want(ID("taste"))]),
        Kit.question(
          "q2", say("Who carries the bottles?", "¿Quién carga con las botellas?"), [.want(ID("no_carrying"))]),
        Kit.question(
          "q3", say("What may it never do?", "¿Qué no debe hacer nunca?"), [.must(ID("no_lock_in"))]),
      ],
      labels: Labels(
        attributes: [
          ID("taste_score"): Kit.number(say("Taste, 0 to 10", "Sabor, de 0 a 10"), ""),
          ID("carrying"): Kit.yesNo(say("Nothing to carry", "Sin cargar nada")),
          ID("lock_in_months"): Kit.number(say("Bound for", "Permanencia"), say("months", "meses")),
        ], facts: [ID("hard_water"): Kit.yesNo(say("Is the water hard?", "¿El agua es dura?"))]),
      facts: [ID("hard_water")],
      musts: [
        Kit.must(
          "no_lock_in", say("Bound for a year at most", "Permanencia de un año como mucho"), "lock_in_months", .atMost,
          .number(Figure(12)))
      ],
      wants: [
        Kit.want(
          "taste", say("Water that tastes good", "Agua que sepa bien"), "taste_score", from: 3, to: 9, worth: 60,
          usually: (0, 200)),
        Kit.want(
          "no_carrying", say("No bottles to carry", "No cargar botellas"), "carrying", from: 0, to: 1, worth: 90,
          usually: (0, 300)),
      ],
      streams: [
        Kit.stream(
          "litres", say("Drinking water", "Agua para beber"), unit: say("litres a month", "litros al mes"),
          unmet: 0.25, usually: (0, 1))
      ],
      years: [
        Trade.TypicalYear(
          id: "family", name: say("A family of four", "Una familia de cuatro"),
          scenarios: [
            Kit.scenario("as_now", say("As now", "Como ahora"), 0.8, [litres: flow]),
            Kit.scenario("guests", say("More at the table", "Más en la mesa"), 0.2, [litres: flow.map { $0 * 1.5 }]),
          ]),
        Trade.TypicalYear(
          id: "alone", name: say("One person", "Una persona"),
          scenarios: [Kit.scenario("as_now", say("As now", "Como ahora"), 1, [litres: flow.map { $0 / 4 }])]),
      ], horizonMonths: 36, yearlyRate: 0.04, tieBand: 30, checkInMonth: 6,
      care: care)
  }

  private func traits(taste: Double, carrying: Bool, bound: Double) -> [ID<Attribute>: Trait] {
    [
      ID("taste_score"): .number(Figure(taste)), ID("carrying"): .yesNo(carrying),
      ID("lock_in_months"): .number(Figure(bound)),
    ]
  }

  private var care: CarePolicy {
    CarePolicy(
      pauseMonths: 3, reducedMonths: 3, leastShare: 0.5, spare: 10_000, monthlyCost: 300, keptPerMonth: 1500,
      takenBack: 12_000, worthOfReturn: 20_000, newCustomer: 20_000)
  }

  private var offers: [(entry: CatalogueItem.Entry, contribution: Contribution?)] {
    let jug = Offer(
      id: ID("jug"), name: say("Filter jug", "Jarra con filtro"), source: .own,
      attributes: traits(taste: 7, carrying: true, bound: 0), capacity: [litres: Figure(130)],
      prices: Prices(upfront: Figure(28), schedule: Kit.monthly(6)),
      limitations: [
        Kit.limit(
          "jug_peak",
          say("In summer it is too small for your table.", "En verano se queda corta para vuestra mesa."),
          .peakDemandOverCapacity(litres)),
        Kit.limit(
          "jug_hard",
          say("With hard water the filter lasts three weeks.", "Con agua dura el filtro dura tres semanas."),
          .fact(ID("hard_water"), .equal, .yesNo(true))),
      ])
    let tap = Offer(
      id: ID("tap"), name: say("Filter under the tap", "Filtro bajo el grifo"), source: .own,
      attributes: traits(taste: 8, carrying: true, bound: 12),
      prices: Prices(upfront: Figure(240), schedule: Kit.monthly(7.5)),
      limitations: [
        Kit.limit(
          "tap_drill", say("Needs a small hole in the worktop.", "Hace falta un pequeño agujero en la encimera."))
      ])
    let osmosis = Offer(
      id: ID("osmosis"), name: say("Reverse osmosis", "Ósmosis inversa"), source: .own,
      attributes: traits(taste: 9, carrying: true, bound: 12),
      prices: Prices(upfront: Figure(790), schedule: Kit.monthly(12)),
      limitations: [
        Kit.limit(
          "osmosis_waste",
          say("Three litres run off for each litre you drink.", "Se van tres litros por cada litro que bebes."))
      ])
    let shop = Offer(
      id: ID("bottles-delivered"), name: say("Bottles delivered by the shop", "Botellas a domicilio"),
      source: .competitor, attributes: traits(taste: 8, carrying: true, bound: 0),
      prices: Prices(schedule: Kit.monthly(4, [litres: Figure(0.28)])),
      limitations: [Kit.limit("plastic", say("Plastic to take back.", "Hay que devolver los envases."))],
      knowledge: Knowledge(
        source: say("price list in the shop (example)", "lista de precios de la tienda (ejemplo)"),
        asOf: "2026-10-01", confirmed: true))
    let nothing = Offer(
      id: ID("tap-water"), name: say("Drink it from the tap", "Beberla del grifo"), source: .none,
      attributes: traits(taste: 4, carrying: true, bound: 0), prices: Prices())
    return [
      (.offer(jug), Contribution(upfront: 9, monthly: 2)), (.offer(tap), Contribution(upfront: 85, monthly: 3)),
      (.offer(osmosis), Contribution(upfront: 310, monthly: 4)), (.offer(shop), nil), (.offer(nothing), nil),
    ]
  }
}
