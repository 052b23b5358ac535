import Catalogue
import Desk
import Disclosure
import Money
import Needs

/// Air conditioning, with the figures of the first worked case.
struct CoolingKit {
  let say: Speech
  private let cooling: ID<DemandStream> = ID("cooling")

  init(_ say: Speech) { self.say = say }

  var kit: TradeKit { TradeKit(trade: trade, entries: offers + help, concessions: concessions) }

  private var trade: Trade {
    Trade(
      id: ID("cooling"), name: say("Air conditioning", "Aire acondicionado"), language: say.language,
      title: say("Cooling the home", "Refrescar la casa"), questions: questions, labels: labels,
      facts: [ID("max_outdoor_temp_c"), ID("min_outdoor_temp_c"), ID("dusty_location")],
      musts: [
        Kit.must(
          "quiet_enough", say("Quiet at night", "Silencio de noche"), "noise_db", .atMost, .number(Figure(48))),
        Kit.must(
          "ready_by_mid_june", say("Running in time", "Funcionando a tiempo"), "installed_by_day_of_year", .atMost,
          .number(Figure(166))),
      ],
      wants: [
        Kit.want(
          "quieter_nights", say("Quieter nights", "Noches más tranquilas"), "noise_db", from: 52, to: 38, worth: 110,
          usually: (0, 300)),
        Kit.want(
          "fast_local_service", say("Fast service from nearby", "Servicio rápido y cercano"), "service_response_hours",
          from: 96, to: 24, worth: 60, usually: (0, 200)),
      ],
      streams: [
        Kit.stream(
          "cooling", say("Cooling", "Frío"),
          unit: say("kW of cooling needed in the month's hot hours", "kW de frío en las horas de calor del mes"),
          unmet: 90, usually: (0, 200))
      ], years: years, horizonMonths: 60, yearlyRate: 0.05, tieBand: 60, checkInMonth: 6,
      care: care)
  }

  /// What the rep of the first worked case does when things change.
  private var care: CarePolicy {
    CarePolicy(
      pauseMonths: 4, reducedMonths: 4, leastShare: 0.35,
      smaller: [
        CarePolicy.Smaller(
          text: say("A reconditioned 2.6 kW unit instead", "Un equipo reacondicionado de 2,6 kW en su lugar"),
          pay: 3800, cost: 500, worth: 0.625, oneOff: 19_000)
      ], spare: 15_000, monthlyCost: 600, keptPerMonth: 2600, takenBack: 45_000, worthOfReturn: 42_000,
      newCustomer: 61_000)
  }

  private var questions: [Trade.OpenQuestion] {
    let (stream, quiet): (NeedKey, NeedKey) = (.stream(cooling), .must(ID("quiet_enough")))
    return [
      Kit.question(
        "q1", say("When is it worst, and what is it like then?", "¿Cuándo es peor, y cómo es entonces?"),
        [stream, .want(ID("fast_local_service"))]),
      Kit.question(
        "q2", say("What must not happen?", "¿Qué no debe pasar?"), [quiet, .want(ID("quieter_nights"))]),
      Kit.question(
        "q3", say("What is a bad month worth to you?", "¿Cuánto vale para ti un mes malo?"), [stream]),
      Kit.question(
        "q4", say("By when should it work, and why then?", "¿Para cuándo debe funcionar, y por qué?"),
        [.must(ID("ready_by_mid_june"))]),
    ]
  }

  private var labels: Labels {
    Labels(
      attributes: [
        ID("noise_db"): Kit.number(say("Noise at night", "Ruido de noche"), "dB"),
        ID("service_response_hours"): Kit.number(say("Service within", "Servicio en menos de"), "h"),
        ID("installed_by_day_of_year"): Labels.Label(text: say("Installed by", "Instalado antes de"), kind: .dayOfYear),
      ],
      facts: [
        ID("max_outdoor_temp_c"): Kit.number(say("Hottest outdoors", "Máxima en la calle"), "°C"),
        ID("min_outdoor_temp_c"): Kit.number(say("Coldest outdoors", "Mínima en la calle"), "°C"),
        ID("dusty_location"): Kit.yesNo(say("Is the street dusty?", "¿Hay polvo en la calle?")),
      ])
  }

  private var years: [Trade.TypicalYear] {
    let typical: [Double] = [0, 0, 0, 0, 1.2, 3.0, 4.2, 4.0, 2.6, 0, 0, 0]
    let hot: [Double] = [0, 0, 0, 0.4, 2.0, 3.8, 5.2, 5.0, 3.4, 0.6, 0, 0]
    let mild: [Double] = [0, 0, 0, 0, 0.6, 2.2, 3.3, 3.2, 1.8, 0, 0, 0]
    func year(_ id: String, _ name: String, scale: Double) -> Trade.TypicalYear {
      func scaled(_ figures: [Double]) -> [ID<DemandStream>: [Double]] {
        [cooling: figures.map { ($0 * scale * 10).rounded() / 10 }]
      }
      return Trade.TypicalYear(
        id: id, name: name,
        scenarios: [
          Kit.scenario("typical_summer", say("A typical summer", "Un verano típico"), 0.6, scaled(typical)),
          Kit.scenario("hot_summer", say("A hot summer", "Un verano caluroso"), 0.3, scaled(hot)),
          Kit.scenario("mild_summer", say("A mild summer", "Un verano suave"), 0.1, scaled(mild)),
        ])
    }
    return [
      year("bedroom", say("A bedroom in the south", "Un dormitorio en el sur"), scale: 1),
      year("flat", say("A small flat in the south", "Un piso pequeño en el sur"), scale: 1.6),
      year("north", say("A bedroom in the north", "Un dormitorio en el norte"), scale: 0.6),
    ]
  }

  private func own(
    _ id: String, _ name: String, covers capacity: Double, _ traits: (noise: Double, installed: Double),
    _ prices: (upfront: Double, monthly: Double, unit: Double), _ limits: [Limitation],
    earns: (upfront: Double, monthly: Double)
  ) -> (entry: CatalogueItem.Entry, contribution: Contribution?) {
    let offer = Offer(
      id: ID(id), name: name, source: .own,
      attributes: attributes(noise: traits.noise, service: 24, installed: traits.installed),
      capacity: [cooling: Figure(capacity)],
      prices: Prices(
        upfront: Figure(prices.upfront), schedule: Kit.monthly(prices.monthly, [cooling: Figure(prices.unit)])),
      limitations: limits)
    return (.offer(offer), Contribution(upfront: earns.upfront, monthly: earns.monthly))
  }

  private func attributes(noise: Double, service: Double, installed: Double) -> [ID<Attribute>: Trait] {
    [
      ID("noise_db"): .number(Figure(noise)), ID("service_response_hours"): .number(Figure(service)),
      ID("installed_by_day_of_year"): .number(Figure(installed)),
    ]
  }

  private var dust: Limitation {
    Kit.limit(
      "dust",
      say(
        "Filter needs cleaning every six weeks in dusty places.",
        "En sitios con polvo hay que limpiar el filtro cada seis semanas."),
      .fact(ID("dusty_location"), .equal, .yesNo(true)))
  }

  private var offers: [(entry: CatalogueItem.Entry, contribution: Contribution?)] {
    let noisy = Kit.limit(
      "noisy",
      say(
        "52 dB at night; most people notice it in a bedroom.",
        "52 dB de noche; en un dormitorio casi todo el mundo lo nota."))
    let peak = Kit.limit(
      "peak_gap",
      say(
        "Will not keep up in your hottest months without help.",
        "En tus meses más calurosos no llega sin ayuda."), .peakDemandOverCapacity(cooling))
    let cold = Kit.limit(
      "cold_heating",
      say("Heating mode not rated below -5 C.", "La calefacción no está garantizada por debajo de -5 °C."),
      .fact(ID("min_outdoor_temp_c"), .below, .number(Figure(-5))))
    return [
      own("window-2.6", "BreezeLine Window 2.6", covers: 2.6, (52, 130), (690, 6, 16), [noisy], earns: (160, 2)),
      own(
        "model-a-3.5", "BreezeLine A 3.5", covers: 3.5, (41, 150), (1490, 9, 14), [peak, dust, cold], earns: (470, 3)),
      own("model-b-5.3", "BreezeLine B 5.3", covers: 5.3, (43, 150), (2590, 11, 13), [dust], earns: (860, 4)),
      own("model-c-7.1", "BreezeLine C 7.1 Duo", covers: 7.1, (44, 150), (3790, 14, 13), [], earns: (1310, 5)),
      (.offer(competitor), nil), (.offer(nothing), nil),
    ]
  }

  private var competitor: Offer {
    Offer(
      id: ID("coolcity-5.0"), name: say("CoolCity 5.0 (verbal quote)", "CoolCity 5.0 (presupuesto verbal)"),
      source: .competitor, attributes: attributes(noise: 47, service: 72, installed: 160),
      capacity: [cooling: Figure(5.0)],
      prices: Prices(
        upfront: Figure(low: 2000, mode: 2150, high: 2400), schedule: Kit.monthly(6, [cooling: Figure(14)])),
      limitations: [
        Kit.limit(
          "hot_peak",
          say(
            "In a hot July it would be about 0.2 kW short.", "En un julio caluroso le faltarían unos 0,2 kW."),
          .peakDemandOverCapacity(cooling))
      ],
      knowledge: Knowledge(
        source: say("customer's verbal quote", "presupuesto verbal del cliente"), asOf: "2025-04-02", confirmed: false))
  }

  private var nothing: Offer {
    Offer(
      id: ID("do-nothing"), name: say("Keep the fans", "Seguir con los ventiladores"), source: .none,
      attributes: attributes(noise: 38, service: 24, installed: 1), capacity: [cooling: Figure(0)], prices: Prices())
  }

  private var help: [(entry: CatalogueItem.Entry, contribution: Contribution?)] {
    [
      (
        .supplement(
          Supplement(
            id: ID("portable-rental"),
            text: say(
              "Portable unit: reserve one of mine for chosen months each year",
              "Unidad portátil: reservar una de las mías para los meses elegidos de cada año"), stream: cooling,
            addsCapacity: 1.5, terms: .prebook(feePerMonth: 45, monthsAllowed: [6, 7, 8, 9]))), nil
      ),
      (
        .supplement(
          Supplement(
            id: ID("service-standby"),
            text: say(
              "Team on call: brings a portable unit within 48 hours when needed",
              "Equipo de guardia: trae una unidad portátil en 48 horas cuando hace falta"), stream: cooling,
            addsCapacity: 1.5, terms: .standby(retainerPerYear: 30, feePerMonthUsed: 55))), nil
      ),
    ]
  }
}
