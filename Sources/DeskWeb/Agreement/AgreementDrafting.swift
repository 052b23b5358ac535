import Advice
import Catalogue
import Desk
import Disclosure
import Money
import Rights

/// Makes what is to be agreed from what is on the Table, what was picked and what the rep wrote down.
struct AgreementDrafting {
  private let table: OpenTable
  private let form: Form
  private let scene: TableScene
  private let household: Household

  init(table: OpenTable, form: Form, world: World) {
    self.table = table
    self.form = form
    household = table.household
    let language = household.spoken()
    // In the customer's language, whatever the rep's is.
    scene = TableScene(
      table, words: language.words, reader: .customer, address: "", token: "", world: world)
  }

  /// - Throws: ``DeskRefusal/invalid(_:)`` by field.
  func document() throws -> Agreement.Document {
    var reading = Reading(form: form)
    let open = table.deal.flatMap { $0.deal.state == .picked ? $0 : nil }
    let picked = open?.picked
    let way = AgreementForm.way(scene)
    let price = open.flatMap { open in picked.map { open.deal.subject.price(in: $0) } } ?? upfront(way)
    let facts = reading.facts(household, price: price)
    let instalments = reading.instalments(household.noted)
    let checkIn = reading.checkIn(
      what: scene.words.lookTogether, offers: AgreementForm.upgrades(of: way.offer, in: table), household.noted)
    let (duration, others) = (reading.text("duration", most: 300), reading.text("others", most: 600))
    if way.source != .own { reading.faults["supply"] = .unknown }
    guard reading.faults.isEmpty else { throw DeskRefusal.invalid(reading.faults) }
    let sheet = Sheet(way, in: scene.answer, to: scene.question, told: table.told(on: scene.day))
    return Agreement.Document(
      title: scene.discovery.title, version: table.version?.number ?? 0, offer: way.offer, way: scene.names.name(way),
      deal: open.map { Agreement.Picked(deal: $0.deal.id, round: $0.round?.number ?? 0) }, terms: terms(open, picked),
      price: price, parts: parts(way, open, picked), horizonMonths: scene.discovery.horizonMonths, duration: duration,
      others: others, trader: trader, customer: customer, facts: facts,
      limitations: sheet.duties.map(\.limitation.text), undertakings: undertakings(open, picked),
      instalments: instalments, checkIn: checkIn)
  }

  private var trader: Agreement.Trader {
    Agreement.Trader(
      name: table.rep.name, address: table.rep.address ?? "", email: table.rep.email ?? "", reach: table.rep.reach)
  }

  private var customer: String {
    household.place.isEmpty ? household.name : "\(household.name), \(household.place)"
  }

  private func minor(_ amount: Double) -> Int64 { (try? Money.rounding(amount, in: household.noted).minor) ?? 0 }

  /// What is paid to the rep apart from use: at the start, and every month of the time looked at.
  private func upfront(_ way: Way) -> Int64 {
    minor(
      scene.ledger(way).lines.reduce(0) { sum, line in
        switch line.part {
        case .upfront, .monthly: sum + line.paid
        default: sum
        }
      })
  }

  private func terms(_ open: OpenDeal?, _ picked: Deal.Terms?) -> [Agreement.Line] {
    guard let open, let picked else { return [] }
    let wording = DealWording(subject: open.deal.subject, words: scene.words, notation: scene.notation)
    return wording.all(picked).map { Agreement.Line(what: $0.what, how: $0.how) }
  }

  /// What it costs in all, part by part; what a cut takes off is a part of its own.
  private func parts(_ way: Way, _ open: OpenDeal?, _ picked: Deal.Terms?) -> [Agreement.Part] {
    var parts = scene.ledger(way).lines.map {
      Agreement.Part(name: scene.words.costPart($0.part, names: scene.names), paid: minor($0.paid))
    }
    if let open, let picked {
      let off = open.deal.subject.price - open.deal.subject.price(in: picked)
      if off != 0, let cut = open.deal.subject.issues.first(where: \.isPrice) {
        let wording = DealWording(subject: open.deal.subject, words: scene.words, notation: scene.notation)
        let level = open.deal.subject.level(of: cut, in: picked).map(wording.level) ?? ""
        parts.append(Agreement.Part(name: "\(cut.name): \(level)", paid: -off))
      }
    }
    return parts
  }

  /// What is promised with the picked levels.
  private func undertakings(_ open: OpenDeal?, _ picked: Deal.Terms?) -> [Undertaking] {
    var undertakings: [Undertaking] = []
    if let open, let picked {
      for issue in open.deal.subject.issues {
        undertakings += open.deal.subject.level(of: issue, in: picked)?.undertakings ?? []
      }
    }
    return undertakings
  }
}

/// Reads the facts on which rights depend, and collects what is wrong.
private struct Reading {
  let form: Form
  var faults: [String: FieldFault] = [:]

  mutating func facts(_ household: Household, price: Int64) -> ContractNotes {
    let country = form["country"].trimmed.uppercased()
    let isCountry = country.count == 2 && country.allSatisfy { $0.isASCII && $0.isLetter }
    if !isCountry { faults["country"] = country.isEmpty ? .empty : .notAChoice }
    return ContractNotes(
      country: country, region: form["region"].trimmed.uppercased(),
      placeKind: choice("place", PlaceKind.allCases.map(\.rawValue)),
      initiatedBy: choice("initiated", Party.allCases.map(\.rawValue)), uninvited: form["uninvited"] == "yes",
      language: household.language, buyer: choice("buyer", Buyer.allCases.map(\.rawValue)),
      supply: choice("supply", Supply.allCases.map(\.rawValue)),
      subject: choice("subject", Subject.allCases.map(\.rawValue)), currency: household.currency, price: max(0, price),
      holidays: holidays(), ownRule: ownRule())
  }

  private mutating func choice(_ name: String, _ options: [String]) -> String {
    let value = form[name]
    if !options.contains(value) { faults[name] = value.isEmpty ? .empty : .notAChoice }
    return value
  }

  mutating func text(_ name: String, most: Int) -> String {
    do { return try Typed.words(form[name], most: most, canBeEmpty: true) } catch {
      faults[name] = error
      return ""
    }
  }

  /// How many payments and how much each together, or neither.
  mutating func instalments(_ currency: Currency) -> Instalments? {
    let (count, each) = (form["pay.count"].trimmed, form["pay.each"].trimmed)
    guard !count.isEmpty || !each.isEmpty else { return nil }
    guard let number = Int(count), (1...Instalments.most).contains(number) else {
      faults["pay.count"] = count.isEmpty ? .empty : .outside(low: 1, high: Double(Instalments.most))
      return nil
    }
    // The smallest coin is the least that can be paid.
    return amount("pay.each", currency, least: currency.units(1), isRequired: true).map {
      Instalments(count: number, each: $0)
    }
  }

  /// Months to look again, and what growing costs then; `nil` where there are none.
  mutating func checkIn(what: String, offers: [Offer], _ currency: Currency) -> CheckInTerms? {
    let typed = form["check-ins"].split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    let months = typed.compactMap { Int($0) }.filter { (1...DiscoveryLimits.horizonMonths).contains($0) }
    if months.count != typed.count || months.count > CheckInTerms.most || Set(months).count != months.count {
      faults["check-ins"] = .outside(low: 1, high: Double(DiscoveryLimits.horizonMonths))
    }
    let upgrades = offers.compactMap { offer -> CheckInTerms.Upgrade? in
      let (fee, each) = ("upgrade.fee." + offer.id.text, "upgrade.each." + offer.id.text)
      guard let cost = amount(fee, currency) else { return nil }
      return CheckInTerms.Upgrade(offer: offer.id, name: offer.name, fee: cost, each: amount(each, currency))
    }
    return months.isEmpty ? nil : CheckInTerms(months: months.sorted(), what: what, upgrades: upgrades)
  }

  /// An amount in minor units; `nil` where it is left out or cannot be kept.
  private mutating func amount(
    _ field: String, _ currency: Currency, least: Double = 0, isRequired: Bool = false
  ) -> Int64? {
    var amounts = TypedAmounts(currency: currency)
    let minor = amounts.minor(field, form[field], least: least, isRequired: isRequired)
    faults.merge(amounts.faults) { first, _ in first }
    return minor
  }

  /// Holidays there, day after day; `nil` where none is given.
  private mutating func holidays() -> [Day]? {
    let typed = form["holidays"].split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    let days = typed.compactMap { Day(iso: $0) }
    if days.count != typed.count || days.count > Reading.mostHolidays { faults["holidays"] = .notADay }
    return days.isEmpty ? nil : days
  }

  /// A withdrawal takes no longer than holidays of so many years.
  private static let mostHolidays = 60

  /// Days and source together, or neither.
  private mutating func ownRule() -> ContractNotes.OwnRule? {
    let (days, source) = (form["rule.days"].trimmed, text("rule.source", most: 300))
    guard !days.isEmpty || !source.isEmpty else { return nil }
    guard let number = Int(days), (1...400).contains(number) else {
      faults["rule.days"] = days.isEmpty ? .empty : .outside(low: 1, high: 400)
      return nil
    }
    if source.isEmpty { faults["rule.source"] = .empty }
    return ContractNotes.OwnRule(days: number, source: source)
  }
}
