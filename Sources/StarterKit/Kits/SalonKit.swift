import Catalogue
import Desk
import Disclosure
import Money
import Needs

/// Booking software for salons, with the figures of the second worked case.
struct SalonKit {
  let say: Speech
  private let appointments: ID<DemandStream> = ID("appointments")
  private let sales: ID<DemandStream> = ID("card_sales")
  private let clients: ID<DemandStream> = ID("new_clients")

  init(_ say: Speech) { self.say = say }

  var kit: TradeKit { TradeKit(trade: trade, entries: offers + paths, concessions: concessions) }

  private var trade: Trade {
    Trade(
      id: ID("salon"), name: say("Booking software", "Programas de reservas"), language: say.language,
      title: say("Booking at the salon", "Las reservas del salón"), questions: questions, labels: labels,
      facts: [ID("chairs"), ID("pos_terminal_owned")], musts: musts, wants: wants,
      streams: [
        Kit.stream(
          "appointments", say("Appointments", "Citas"), unit: say("appointments a month", "citas al mes"), unmet: 1.8,
          usually: (0, 6)),
        Kit.stream(
          "card_sales", say("Card sales", "Ventas con tarjeta"),
          unit: say("euros of card sales a month", "euros con tarjeta al mes"), unmet: 0, usually: (0, 1)),
        Kit.stream(
          "new_clients", say("New clients", "Clientes nuevos"),
          unit: say("new clients a month", "clientes nuevos al mes"),
          unmet: 0, usually: (0, 1)),
      ], years: years, horizonMonths: 24, yearlyRate: 0.08, tieBand: 40, checkInMonth: 6,
      care: care)
  }

  private var musts: [NotedMust] {
    [
      Kit.must(
        "lock_in_one_year_at_most", say("Bound for a year at most", "Atado un año como mucho"), "lock_in_months",
        .atMost, .number(Figure(12))),
      Kit.must(
        "eu_data_hosting", say("Data stays in the EU", "Los datos se quedan en la UE"), "eu_hosting", .equal,
        .yesNo(true)),
    ]
  }

  private var wants: [NotedWant] {
    [
      Kit.want(
        "fewer_no_shows", say("Fewer no-shows", "Menos citas fallidas"), "no_show_reduction", from: 0, to: 0.3,
        worth: 720, usually: (0, 2000)),
      Kit.want(
        "clients_book_themselves", say("Clients book themselves", "Los clientes reservan solos"), "online_booking",
        from: 0, to: 1, worth: 360, usually: (0, 1000)),
      Kit.want(
        "keep_my_client_list", say("Keep my client list", "Conservar mi lista de clientes"), "client_list_is_mine",
        from: 0, to: 1, worth: 200, usually: (0, 1000)),
      Kit.want(
        "stock_list", say("A stock list", "Control de existencias"), "stock_management", from: 0, to: 1, worth: 40,
        usually: (0, 300)),
      Kit.want(
        "pay_staff_commission", say("Staff commission worked out", "Comisiones del personal"), "commission_reports",
        from: 0, to: 1, worth: 24, usually: (0, 300)),
    ]
  }

  /// While she pauses, the salon's data are kept and nothing is booked.
  private var care: CarePolicy {
    CarePolicy(
      pauseMonths: 2, pauseStopsService: true, reducedMonths: 4, leastShare: 0.5,
      smaller: [
        CarePolicy.Smaller(
          text: say("The partner's light calendar", "El calendario sencillo del colaborador"), pay: 1200, cost: 1200,
          worth: 0.5, oneOff: 1500)
      ], spare: 4000, monthlyCost: 1800, keptPerMonth: 2900, takenBack: 0, worthOfReturn: 15_000, newCustomer: 26_000)
  }

  private var questions: [Trade.OpenQuestion] {
    [
      Kit.question(
        "q1", say("What costs you the most nerves in a week?", "¿Qué te cuesta más nervios en una semana?"),
        [.want(ID("fewer_no_shows"))]),
      Kit.question(
        "q2", say("How may the next two years go?", "¿Cómo pueden ir los próximos dos años?"),
        [.want(ID("pay_staff_commission"))]),
      Kit.question(
        "q3", say("What would you never hand over?", "¿Qué no entregarías nunca?"),
        [.want(ID("keep_my_client_list")), .must(ID("eu_data_hosting"))]),
      Kit.question(
        "q4", say("What happens when the book is full?", "¿Qué pasa cuando la agenda está llena?"),
        [.stream(appointments), .want(ID("clients_book_themselves"))]),
      Kit.question(
        "q5", say("What can you sign, and what not?", "¿Qué puedes firmar y qué no?"),
        [.must(ID("lock_in_one_year_at_most"))]),
    ]
  }

  private var labels: Labels {
    Labels(
      attributes: [
        ID("lock_in_months"): Kit.number(say("Bound for", "Permanencia"), say("months", "meses")),
        ID("eu_hosting"): Kit.yesNo(say("Data in the EU", "Datos en la UE")),
        ID("no_show_reduction"): Labels.Label(text: say("Fewer no-shows by", "Menos citas fallidas"), kind: .share),
        ID("online_booking"): Kit.yesNo(say("Online booking", "Reserva en línea")),
        ID("client_list_is_mine"): Kit.yesNo(say("The client list is yours", "La lista de clientes es tuya")),
        ID("stock_management"): Kit.yesNo(say("Stock list", "Control de existencias")),
        ID("commission_reports"): Kit.yesNo(say("Commission reports", "Informes de comisiones")),
      ],
      facts: [
        ID("chairs"): Kit.number(say("Chairs", "Sillones"), ""),
        ID("pos_terminal_owned"): Kit.yesNo(say("Own card terminal?", "¿Terminal de tarjeta propio?")),
      ])
  }

  private var years: [Trade.TypicalYear] {
    let now: [ID<DemandStream>: [Double]] = [
      appointments: [170, 175, 190, 205, 225, 230, 200, 150, 195, 205, 220, 260],
      sales: [3400, 3500, 3800, 4100, 4500, 4600, 4000, 3000, 3900, 4100, 4400, 5200],
      clients: [9, 9, 11, 12, 12, 12, 10, 6, 12, 11, 11, 12],
    ]
    let grown: [ID<DemandStream>: [Double]] = [
      appointments: [320, 330, 360, 390, 430, 440, 380, 285, 370, 390, 420, 490],
      sales: [6400, 6600, 7200, 7800, 8600, 8800, 7600, 5700, 7400, 7800, 8400, 9800],
      clients: [18, 18, 21, 23, 23, 23, 19, 12, 23, 21, 21, 23],
    ]
    let stay = Kit.scenario("stay_two", say("It stays at two", "Siguen siendo dos"), 0.65, now)
    let grow = NotedScenario(
      id: ID("grow_to_four"), label: say("Growing to four", "Crecer a cuatro"), probability: 0.35,
      phases: [NotedPhase(demand: now), NotedPhase(fromMonth: 5, demand: grown)])
    return [
      Trade.TypicalYear(
        id: "two-chairs", name: say("Two chairs, may grow", "Dos sillones, puede crecer"), scenarios: [stay, grow],
        growthScenario: grow.id),
      Trade.TypicalYear(
        id: "steady", name: say("Two chairs, steady", "Dos sillones, estable"),
        scenarios: [Kit.scenario("stay_two", stay.label, 1, now)]),
    ]
  }

  private func offer(
    _ id: String, _ name: String, _ source: Source, covers capacity: Double?, traits: [ID<Attribute>: Trait],
    upfront: Double = 0, monthly: Double, unit: [ID<DemandStream>: Figure], limits: [Limitation] = [],
    knowledge: Knowledge? = nil
  ) -> Offer {
    Offer(
      id: ID(id), name: name, source: source, attributes: traits,
      capacity: capacity.map { [appointments: Figure($0)] } ?? [:],
      prices: Prices(upfront: Figure(upfront), schedule: Kit.monthly(monthly, unit)), limitations: limits,
      knowledge: knowledge)
  }

  private func traits(
    bound: Double?, noShows: Double, online: Bool, mine: Bool, stock: Bool, commission: Bool, hosted: Bool = true
  ) -> [ID<Attribute>: Trait] {
    var traits: [ID<Attribute>: Trait] = [
      ID("no_show_reduction"): .number(Figure(noShows)), ID("online_booking"): .yesNo(online),
      ID("client_list_is_mine"): .yesNo(mine), ID("stock_management"): .yesNo(stock),
      ID("commission_reports"): .yesNo(commission),
    ]
    if let bound { traits[ID("lock_in_months")] = .number(Figure(bound)) }
    if hosted { traits[ID("eu_hosting")] = .yesNo(true) }
    return traits
  }

  private var offers: [(entry: CatalogueItem.Entry, contribution: Contribution?)] { own + others }

  private var own: [(entry: CatalogueItem.Entry, contribution: Contribution?)] {
    let basic = offer(
      "basic", "SlotWise Basic", .own, covers: 260,
      traits: traits(bound: 0, noShows: 0.25, online: true, mine: true, stock: false, commission: false), monthly: 29,
      unit: [sales: Figure(0.019)],
      limits: [
        Kit.limit(
          "two_calendars",
          say(
            "Two calendars only, about 260 appointments a month.", "Solo dos agendas, unas 260 citas al mes."),
          .peakDemandOverCapacity(appointments)),
        Kit.limit(
          "own_terminal",
          say(
            "You keep paying your own card terminal's 1.9%.", "Sigues pagando el 1,9 % de tu propio terminal."),
          .fact(ID("pos_terminal_owned"), .equal, .yesNo(true))),
      ])
    let plus = offer(
      "plus", "SlotWise Plus", .own, covers: 650,
      traits: traits(bound: 12, noShows: 0.28, online: true, mine: true, stock: false, commission: true), monthly: 64,
      unit: [sales: Figure(0.016)])
    let suite = offer(
      "suite", "SlotWise Suite", .own, covers: nil,
      traits: traits(bound: 12, noShows: 0.28, online: true, mine: true, stock: true, commission: true), upfront: 290,
      monthly: 99, unit: [sales: Figure(0.015)])
    return [
      (.offer(basic), Contribution(upfront: 20, monthly: 11)), (.offer(plus), Contribution(upfront: 30, monthly: 27)),
      (.offer(suite), Contribution(upfront: 150, monthly: 45)),
    ]
  }

  private var others: [(entry: CatalogueItem.Entry, contribution: Contribution?)] {
    let free = offer(
      "bookfree", "BookFree (marketplace)", .competitor, covers: nil,
      traits: traits(bound: 0, noShows: 0.2, online: true, mine: false, stock: false, commission: false), monthly: 0,
      unit: [sales: Figure(0.019), clients: Figure(low: 3, mode: 5, high: 7)],
      limits: [
        Kit.limit(
          "list_belongs_to_site",
          say(
            "The site may show your clients other salons.", "El sitio puede enseñar otros salones a tus clientes."))
      ],
      knowledge: Knowledge(
        source: say("public price page", "página pública de precios"), asOf: "2025-08-20", confirmed: true))
    let light = offer(
      "calendar-light", say("Partner: CalendarLight", "Socio: CalendarLight"), .partner, covers: 260,
      traits: traits(bound: 0, noShows: 0.08, online: true, mine: true, stock: false, commission: false), monthly: 12,
      unit: [sales: Figure(0.019)],
      limits: [Kit.limit("no_sms", say("E-mail reminders only.", "Solo recordatorios por correo."))])
    let pro = offer(
      "salonpro", say("SalonPro (3-year deal)", "SalonPro (contrato de 3 años)"), .competitor, covers: nil,
      traits: traits(bound: 36, noShows: 0.3, online: true, mine: true, stock: true, commission: true), monthly: 39,
      unit: [sales: Figure(0.017)],
      limits: [Kit.limit("three_years", say("Three-year contract.", "Contrato de tres años."))],
      knowledge: Knowledge(source: say("brochure", "folleto"), asOf: "2025-08-11", confirmed: true))
    let paper = offer(
      "paper", say("Keep the paper book", "Seguir con la agenda de papel"), .none, covers: 0,
      traits: traits(
        bound: nil, noShows: 0, online: false, mine: true, stock: false, commission: false, hosted: false), monthly: 0,
      unit: [sales: Figure(0.019)])
    return [
      (.offer(free), nil), (.offer(light), Contribution(upfront: 15, monthly: 0)), (.offer(pro), nil),
      (.offer(paper), nil),
    ]
  }

  private var paths: [(entry: CatalogueItem.Entry, contribution: Contribution?)] {
    [
      (.upgrade(UpgradePath(from: ID("basic"), to: ID("plus"), fee: 40)), nil),
      (.upgrade(UpgradePath(from: ID("basic"), to: ID("suite"), fee: 240)), nil),
    ]
  }
}
