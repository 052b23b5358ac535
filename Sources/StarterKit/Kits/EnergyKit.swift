import Catalogue
import Desk
import Disclosure
import Money
import Needs

/// Electricity, with the figures of the third worked case.
struct EnergyKit {
  let say: Speech
  private let day: ID<DemandStream> = ID("day_kwh")
  private let night: ID<DemandStream> = ID("night_kwh")

  init(_ say: Speech) { self.say = say }

  var kit: TradeKit { TradeKit(trade: trade, entries: offers, concessions: concessions) }

  private var trade: Trade {
    Trade(
      id: ID("energy"), name: say("Electricity", "Electricidad"), language: say.language,
      title: say("Electricity at home", "La luz de casa"), questions: questions, labels: labels,
      facts: [ID("smart_meter"), ID("charger_installed"), ID("heat_pump")],
      musts: [
        Kit.must("no_deposit", say("No deposit", "Sin fianza"), "deposit", .atMost, .number(Figure(0))),
        Kit.must(
          "two_years_at_most", say("Bound for two years at most", "Permanencia de dos años como mucho"),
          "lock_in_months", .atMost, .number(Figure(24))),
      ],
      wants: [
        Kit.want(
          "green", say("Green power", "Energía verde"), "green_share", from: 0, to: 1, worth: 30, usually: (0, 150)),
        Kit.want(
          "price_certainty", say("A price that holds", "Un precio que se mantenga"), "price_guarantee_months", from: 0,
          to: 24, worth: 36, usually: (0, 150)),
        Kit.want(
          "someone_local", say("Somebody nearby to ask", "Alguien cerca a quien preguntar"), "local_contact", from: 0,
          to: 1, worth: 18, usually: (0, 100)),
      ],
      streams: [
        Kit.stream("day_kwh", say("Power by day", "Luz de día"), unit: "kWh 06-22", unmet: 0, usually: (0, 1)),
        Kit.stream("night_kwh", say("Power by night", "Luz de noche"), unit: "kWh 22-06", unmet: 0, usually: (0, 1)),
      ], years: years, horizonMonths: 24, yearlyRate: 0.04, tieBand: 30, checkInMonth: 6,
      care: care)
  }

  /// Nobody is without power: a pause of the supply is written down so that the desk can say why it is not offered.
  private var care: CarePolicy {
    CarePolicy(
      isEssential: true, pauseMonths: 2, pauseStopsService: true, reducedMonths: 4, leastShare: 0.6,
      smaller: [
        CarePolicy.Smaller(
          text: say("The hardship tariff", "La tarifa social"), pay: 7800, cost: 7600, worth: 0.98, oneOff: -1000)
      ], spare: 17_000, monthlyCost: 9000, keptPerMonth: 9600, takenBack: 0, worthOfReturn: 7000, newCustomer: 15_000,
      assumed: [CareFigure.comesBack.rawValue: 0.2])
  }

  private var questions: [Trade.OpenQuestion] {
    [
      Kit.question(
        "q1", say("What will change in the next years?", "¿Qué va a cambiar en los próximos años?"),
        [.stream(day), .stream(night)]),
      Kit.question("q2", say("How sure is that?", "¿Cómo de seguro es?"), [.stream(night)]),
      Kit.question(
        "q3", say("What would a good contract do for you?", "¿Qué te daría un buen contrato?"),
        [.want(ID("green")), .stream(night)]),
      Kit.question(
        "q4", say("What would you never sign?", "¿Qué no firmarías nunca?"),
        [.must(ID("no_deposit")), .must(ID("two_years_at_most"))]),
    ]
  }

  private var labels: Labels {
    Labels(
      attributes: [
        ID("deposit"): Labels.Label(text: say("Deposit", "Fianza"), kind: .amount),
        ID("lock_in_months"): Kit.number(say("Bound for", "Permanencia"), say("months", "meses")),
        ID("green_share"): Labels.Label(text: say("Green power", "Energía verde"), kind: .share),
        ID("price_guarantee_months"): Kit.number(say("Price holds for", "Precio garantizado"), say("months", "meses")),
        ID("local_contact"): Kit.yesNo(say("Somebody nearby", "Alguien cerca")),
      ],
      facts: [
        ID("smart_meter"): Kit.yesNo(say("Smart meter?", "¿Contador inteligente?")),
        ID("charger_installed"): Kit.yesNo(say("Car charger installed?", "¿Cargador de coche instalado?")),
        ID("heat_pump"): Kit.yesNo(say("Heat pump?", "¿Bomba de calor?")),
      ])
  }

  private var years: [Trade.TypicalYear] {
    let days: [Double] = [255, 235, 225, 200, 190, 185, 180, 185, 195, 215, 240, 260]
    let nights: [Double] = [130, 120, 112, 100, 95, 92, 90, 92, 98, 108, 122, 132]
    let charging: [Double] = [340, 330, 322, 310, 305, 302, 300, 302, 308, 318, 332, 342]
    let before: [ID<DemandStream>: [Double]] = [day: days, night: nights]
    let after: [ID<DemandStream>: [Double]] = [day: days, night: charging]
    func car(_ id: String, _ label: String, _ probability: Double, from month: Int) -> NotedScenario {
      NotedScenario(
        id: ID(id), label: label, probability: probability,
        phases: [NotedPhase(demand: before), NotedPhase(fromMonth: month, demand: after)])
    }
    let none = say("No car", "Sin coche")
    return [
      Trade.TypicalYear(
        id: "car-comes", name: say("A family, a car may come", "Una familia, quizá llegue un coche"),
        scenarios: [
          car("car_in_march", say("The car comes in March", "El coche llega en marzo"), 0.55, from: 3),
          car("car_in_september", say("The car comes in September", "El coche llega en septiembre"), 0.25, from: 9),
          Kit.scenario("no_car", none, 0.2, before),
        ]),
      Trade.TypicalYear(
        id: "family", name: say("A family without a car", "Una familia sin coche"),
        scenarios: [Kit.scenario("no_car", none, 1, before)]),
    ]
  }

  private func traits(
    deposit: Double, bound: Double, green: Double, holds: Double, local: Bool
  ) -> [ID<Attribute>: Trait] {
    [
      ID("deposit"): .number(Figure(deposit)), ID("lock_in_months"): .number(Figure(bound)),
      ID("green_share"): .number(Figure(green)), ID("price_guarantee_months"): .number(Figure(holds)),
      ID("local_contact"): .yesNo(local),
    ]
  }

  private func unit(_ byDay: Double, _ byNight: Double) -> [ID<DemandStream>: Figure] {
    [day: Figure(byDay), night: Figure(byNight)]
  }

  private var offers: [(entry: CatalogueItem.Entry, contribution: Contribution?)] {
    let fixed = Offer(
      id: ID("fixed-24"), name: "SunShare Fixed 24", source: .own,
      attributes: traits(deposit: 0, bound: 24, green: 1, holds: 24, local: true),
      prices: Prices(schedule: Kit.monthly(9.5, unit(0.254, 0.254))),
      limitations: [
        Kit.limit(
          "no_night_rate",
          say(
            "Night use costs the same as day use, so it does not reward charging at night.",
            "De noche cuesta lo mismo que de día, así que no premia cargar de noche."))
      ])
    let flex = Offer(
      id: ID("flex"), name: say("SunShare Flex (battery-ready)", "SunShare Flex (para batería)"), source: .own,
      attributes: traits(deposit: 0, bound: 12, green: 1, holds: 12, local: true),
      prices: Prices(schedule: Kit.monthly(16.9, unit(0.282, 0.182))),
      limitations: [
        Kit.limit(
          "battery_fee",
          say(
            "You pay for home-battery control you will not use.",
            "Pagas un control de batería que no vas a usar."))
      ])
    let stay = Offer(
      id: ID("stay"), name: say("Stay with the default supplier", "Seguir con la compañía de siempre"), source: .none,
      attributes: traits(deposit: 0, bound: 0, green: 0.2, holds: 3, local: false),
      prices: Prices(schedule: Kit.monthly(12, unit(0.299, 0.299))))
    return [
      (.offer(fixed), Contribution(upfront: 85, monthly: 2.5)),
      (.offer(flex), Contribution(upfront: 120, monthly: 3.5)),
      (.offer(nightOwl), nil), (.offer(cheapWatt), nil), (.offer(stay), nil),
    ]
  }

  private var nightOwl: Offer {
    let second: [ID<DemandStream>: Figure] = [
      day: Figure(low: 0.284, mode: 0.29, high: 0.308), night: Figure(low: 0.162, mode: 0.168, high: 0.192),
    ]
    return Offer(
      id: ID("nightowl"), name: "NightOwl EV", source: .competitor,
      attributes: traits(deposit: 0, bound: 12, green: 0.5, holds: 12, local: false),
      prices: Prices(
        schedule: Kit.monthly(11, unit(0.284, 0.162)) + [PriceStep(fromMonth: 13, monthly: Figure(11), unit: second)]),
      limitations: [
        Kit.limit(
          "year_two_price",
          say("Price is only guaranteed for the first year.", "El precio solo está garantizado el primer año."))
      ],
      knowledge: Knowledge(
        source: say("public tariff sheet", "hoja pública de tarifas"), asOf: "2025-01-03", confirmed: true))
  }

  private var cheapWatt: Offer {
    Offer(
      id: ID("cheapwatt"), name: say("CheapWatt Prepay", "CheapWatt Prepago"), source: .competitor,
      attributes: traits(deposit: 150, bound: 1, green: 0.1, holds: 1, local: false),
      prices: Prices(schedule: Kit.monthly(8, unit(0.261, 0.158))),
      limitations: [Kit.limit("deposit", say("150 deposit.", "150 de fianza."))],
      knowledge: Knowledge(
        source: say("comparison site", "comparador"), asOf: "2025-01-02", confirmed: true))
  }
}
