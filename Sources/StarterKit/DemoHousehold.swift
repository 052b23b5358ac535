import Catalogue
import Desk
import Money
import Needs

/// Writes one household of the demo street, step by step.
struct DemoHousehold {
  let street: DemoStreet
  let records: any Records
  let household: Household

  /// A household met so many days ago.
  init(
    _ name: String, place: String, reach: String, daysAgo: Int, from known: String = "",
    introducedBy: DemoHousehold? = nil, hearing: Hearing = Hearing(), agreed: Bool = true, in street: DemoStreet,
    _ records: any Records
  ) throws {
    self.street = street
    self.records = records
    let since = street.moment(daysAgo: daysAgo)
    var household = Household(
      id: street.chance.name(), owner: street.owner.id, name: name, place: place,
      currency: street.owner.profile.currency, language: "en",
      about: Household.About(
        reach: [reach], hearing: hearing, introducedBy: introducedBy?.household.id, knownFrom: known,
        consentedOn: agreed ? street.today.adding(days: -daysAgo).description : nil), since: since, touched: since)
    if introducedBy != nil {
      let day = street.today.adding(days: -daysAgo).description
      household.about.introduction = Household.Introduction(introducerAgreed: day, agreed: day, isByLink: false)
    }
    self.household = household
    try records.insert(household)
    try happened(.met, daysAgo: daysAgo)
  }

  func happened(
    _ kind: Event.Kind, by side: Side = .rep, daysAgo: Int, _ text: String? = nil, version: Int? = nil
  ) throws {
    let at = street.moment(daysAgo: daysAgo)
    try records.insert(
      Event(
        id: street.chance.name(), household: household.id, at: at, by: side, kind: kind,
        payload: text.map { Event.Payload(text: $0, version: version) }))
    try records.touch(household.id, at: at)
  }

  /// What was found out in a talk: the answers by question, more needs than they name, facts, other figures.
  struct Talk {
    var title: String
    var startMonth: Int
    var words: [(question: String, answer: String)]
    var more: [String] = []
    var facts: [(String, String)] = []
    var figures: [(String, String)] = []
    /// Whether what each answer is about was ticked.
    var isLinked = true
  }

  /// Keeps what was found out.
  @discardableResult
  func talk(about trade: String, _ talk: Talk, daysAgo: Int) throws -> Discovery {
    let template = try Trades.trade(ID(trade), language: "en")
    var discovery = template.opening(startMonth: talk.startMonth)
    func write(_ field: String, _ text: String) throws {
      guard let field = DiscoveryField(field) else { throw FieldFault.unknown }
      try discovery.write(text, to: field, trade: template)
    }
    try write("title", talk.title)
    for (question, answer) in talk.words {
      try write("said.\(question)", answer)
      guard talk.isLinked, let asked = template.questions.first(where: { $0.id.text == question }) else { continue }
      try write("about.\(question)", asked.about.map(\.description).joined(separator: " "))
    }
    for need in talk.more { try write("need.\(need)", "yes") }
    for (fact, value) in talk.facts { try write("fact.\(fact)", value) }
    for (field, value) in talk.figures { try write(field, value) }
    let at = street.moment(daysAgo: daysAgo)
    try records.save(discovery, of: household.id, revision: 1, at: at)
    try records.touch(household.id, at: at)
    try records.insert(
      Look(who: street.owner.profile.name, what: .discovery, at: at), at: household.id)
    return discovery
  }

  /// Puts it on the Table.
  func share(_ discovery: Discovery, daysAgo: Int) throws {
    let items = try records.items(of: street.owner.id, trade: discovery.trade)
    let at = street.moment(daysAgo: daysAgo)
    let document = TableDocument(discovery: discovery, items: items)
    try records.insert(TableVersion(household: household.id, number: 1, by: .rep, at: at, document: document))
    try happened(.shared, daysAgo: daysAgo, discovery.title, version: 1)
    try records.insert(Look(who: street.owner.profile.name, what: .table, at: at), at: household.id)
  }

  /// The customer moves a figure on the Table.
  func correct(_ field: String, to value: String, daysAgo: Int) throws {
    guard let before = try records.latestVersion(of: household.id), let place = DiscoveryField(field) else { return }
    var document = before.document
    try document.discovery.write(value, to: place, trade: nil, byCustomer: true)
    let changes = document.changes(since: before.document)
    try records.insert(
      TableVersion(
        household: household.id, number: before.number + 1, by: .customer, at: street.moment(daysAgo: daysAgo),
        document: document, changes: changes))
    try records.save(document.discovery, of: household.id, revision: 2, at: street.moment(daysAgo: daysAgo))
    try happened(
      .corrected, by: .customer, daysAgo: daysAgo, changes.map(\.label).joined(separator: ", "),
      version: before.number + 1)
  }

  /// The customer confirms that she has read a limitation.
  func read(_ limitation: String, of offer: String, daysAgo: Int) throws {
    guard let version = try records.latestVersion(of: household.id),
      let found = version.document.offers.first(where: { $0.id.text == offer })?.limitations.first(where: {
        $0.id.text == limitation
      })
    else { return }
    try records.insert(
      Confirmation(
        household: household.id, offer: ID(offer), limitation: found.id, wording: found.text, version: version.number,
        at: street.moment(daysAgo: daysAgo)))
    try happened(.told, by: .customer, daysAgo: daysAgo, found.text, version: version.number)
  }

  /// A promise of the rep's, due so many days from today; kept so many days ago.
  func promise(_ text: String, dueIn days: Int, madeDaysAgo made: Int, keptDaysAgo kept: Int? = nil) throws {
    try records.insert(
      KeptWord(
        id: street.chance.name(), household: household.id, by: .rep, text: text, due: street.today.adding(days: days),
        done: kept.map { street.moment(daysAgo: $0) }))
    try happened(.promised, daysAgo: made, text)
    if let kept { try happened(.kept, daysAgo: kept, text) }
  }

  /// Both said yes, so many days ago, to an own offer as it stands on the Table, paid by the month.
  ///
  /// - Parameter parts: what it costs over the months looked at, part by part, in minor units.
  @discardableResult
  func agree(
    on offer: String, way: String, paid instalments: Instalments, checkIn: CheckInTerms, parts: [Agreement.Part],
    facts: ContractNotes, daysAgo: Int
  ) throws -> Agreement? {
    guard let version = try records.latestVersion(of: household.id) else { return nil }
    let (discovery, rep) = (version.document.discovery, street.owner.profile)
    let told = try records.confirmations(of: household.id).filter { $0.offer.text == offer }.map(\.wording)
    let document = Agreement.Document(
      title: discovery.title, version: version.number, offer: ID(offer), way: way, deal: nil, terms: [],
      price: instalments.each * Int64(instalments.count), parts: parts, horizonMonths: discovery.horizonMonths,
      duration: "", others: "",
      trader: Agreement.Trader(name: rep.name, address: rep.address ?? "", email: rep.email ?? "", reach: rep.reach),
      customer: "\(household.name), \(household.place)", facts: facts, limitations: told, undertakings: [],
      instalments: instalments, checkIn: checkIn)
    let (at, day) = (street.moment(daysAgo: daysAgo), street.today.adding(days: -daysAgo))
    let (text, hash) = street.agreed(document, day, household)
    let agreement = Agreement(
      id: street.chance.name(), household: household.id, number: 1, at: at, document: document, state: .accepted,
      acceptance: Agreement.Acceptance(
        name: household.name, at: at, day: day, wantsEarlyStart: true, text: text, hash: hash))
    try records.insert(agreement)
    try records.update(agreement)
    for promise in document.promises(agreedOn: day) {
      try records.insert(
        KeptWord(
          id: street.chance.name(), household: household.id, by: .rep, text: promise.what, due: promise.due,
          accepted: at, agreement: agreement.id, checkIn: promise.checkIn))
    }
    for question in Outcome.questions(after: agreement, agreedOn: day, about: discovery) {
      try records.insert(question)
    }
    try happened(.laid, daysAgo: daysAgo, way)
    try happened(.accepted, by: .customer, daysAgo: daysAgo, way, version: 1)
    return agreement
  }

  /// The customer said how it went on the day she was asked: all as needed but the last, in part.
  func saidHowItWent(after days: Int, daysAgo: Int) throws {
    guard var outcome = try records.outcomes(of: household.id).first(where: { $0.days == days }) else { return }
    outcome.answered = street.moment(daysAgo: daysAgo)
    outcome.answers = outcome.needs.enumerated().map { place, need in
      Outcome.Answer(need: need.key, verdict: place + 1 == outcome.needs.count ? .partly : .yes)
    }
    try records.update(outcome)
    try happened(.outcome, by: .customer, daysAgo: daysAgo, String(days))
  }

  /// The customer said that things changed.
  func thingsChanged(_ wish: LifeChange.Wish, in agreement: Agreement, _ said: LifeChange.Said, daysAgo: Int) throws {
    try records.insert(
      LifeChange(
        id: street.chance.name(), household: household.id, agreement: agreement.id,
        at: street.moment(daysAgo: daysAgo), wish: wish,
        answerBy: street.today.adding(days: CarePolicy().answerDays - daysAgo), cause: .changed, said: said))
    try happened(.changed, by: .customer, daysAgo: daysAgo)
  }

  /// The customer picks when to look again.
  func lookAgain(_ when: LookAgain, daysAgo: Int) throws {
    try records.save(when, of: household.id)
    if case .on(let day) = when {
      try happened(.lookAgain, by: .customer, daysAgo: daysAgo, day.description)
    } else {
      try happened(.lookAgain, by: .customer, daysAgo: daysAgo)
    }
  }
}

extension DemoStreet {
  /// The moment so many days ago, at the same hour.
  func moment(daysAgo: Int) -> Instant { now.adding(seconds: Int64(-daysAgo) * 86_400) }
}
