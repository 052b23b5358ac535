import Advice
import CaseFile
import Catalogue
import Desk
import Disclosure
import Foundation
import HTTPTypes
import Money
import Needs

@testable import DeskWeb

/// A worked case on a Table, as a rep would have put it there by hand.
struct WorkedTable {
  let asked: Case
  let question: AdviceQuestion
  /// The file's `expected.advice`.
  let expected: [String: Any]

  init(_ name: String, file: String = #filePath) throws {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(
      contentsOf: tests.deletingLastPathComponent().appendingPathComponent("Examples/\(name).json"))
    asked = try CaseReader.read([UInt8](data))
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let answers = root?["expected"] as? [String: Any]
    guard let question = asked.question, let advice = answers?["advice"] as? [String: Any] else {
      throw CocoaError(.fileReadCorruptFile)
    }
    self.question = question
    expected = advice
  }

  var trade: ID<Trade> { ID("worked") }

  /// What the rep would have found out.
  var discovery: Discovery {
    let customer = question.customer
    func plain(_ id: String) -> String { WayNames.plain(id).capitalizedFirst }
    var labels = Labels()
    for must in customer.musts {
      labels.attributes[must.attribute] = .init(text: plain(must.attribute.text), kind: kind(must.value))
    }
    for want in customer.wants where labels.attributes[want.attribute] == nil {
      labels.attributes[want.attribute] = .init(text: plain(want.attribute.text))
    }
    for (fact, value) in customer.facts { labels.facts[fact] = .init(text: plain(fact.text), kind: kind(value)) }
    let start = question.startSmall.first
    return Discovery(
      trade: trade, title: asked.title ?? asked.id, said: customer.words.map { Said(id: $0.id, text: $0.text) },
      musts: customer.musts.map {
        NotedMust(
          id: $0.id, label: plain($0.id.text), attribute: $0.attribute, comparison: $0.comparison, value: $0.value,
          evidence: $0.evidence)
      },
      wants: customer.wants.map {
        NotedWant(
          id: $0.id, label: plain($0.id.text), attribute: $0.attribute, from: $0.from, to: $0.to,
          worthPerYear: $0.worthPerYear, evidence: $0.evidence)
      },
      streams: customer.streams.map {
        NotedStream(
          id: $0.id, label: plain($0.id.text), unit: $0.unit, unmetCostPerUnit: $0.unmetCostPerUnit,
          evidence: $0.evidence)
      },
      scenarios: customer.scenarios.map { scenario in
        NotedScenario(
          id: scenario.id, label: plain(scenario.id.text), probability: scenario.probability,
          phases: scenario.phases.map { NotedPhase(fromMonth: $0.fromMonth, demand: $0.demand) })
      },
      facts: customer.facts, horizonMonths: customer.horizonMonths, startMonth: customer.startCalendarMonth,
      yearlyRate: customer.discounting.annualRate, tieBand: question.tieBand,
      checkInMonth: start?.checkInMonth ?? 6, growthScenario: start?.growthScenario, labels: labels)
  }

  private func kind(_ trait: Trait) -> Labels.Label.Kind {
    switch trait {
    case .yesNo: .yesNo
    case .number: .number
    case .word: .word
    }
  }

  /// A template with nothing but its name, so that the rep may begin a talk about it.
  var template: Trade {
    Trade(
      id: trade, name: "Worked", language: "en", title: asked.title ?? "", questions: [], labels: discovery.labels,
      facts: [], musts: [], wants: [], streams: [], years: [], horizonMonths: 12, yearlyRate: 0.05, tieBand: 10,
      checkInMonth: 6)
  }

  func items(owner: ID<Account>) -> [CatalogueItem] {
    let entries: [(CatalogueItem.Entry, Contribution?)] =
      question.catalogue.offers.map { (.offer($0), asked.drawer[$0.id]) }
      + question.catalogue.supplements.map { (.supplement($0), nil) }
      + question.catalogue.upgradePaths.map { (.upgrade($0), nil) }
    return entries.enumerated().map { index, entry in
      CatalogueItem(
        id: ID("item\(index)"), owner: owner, trade: trade, position: index, entry: entry.0, contribution: entry.1)
    }
  }

  /// Puts the case into a desk as a draft of a new household.
  func enter(_ rep: Browser, language: String = "en") async throws -> ID<Household> {
    let world = rep.desk.world
    let met = MetHousehold(
      name: question.customer.name, reach: "555 0100", currency: asked.currency.code, language: language)
    let household = try await world.meet(met, by: rep.account)
    let (template, items, discovery, now) = (template, items(owner: rep.account.id), discovery, world.clock.now())
    try await world.store.write { records in
      try records.save(template, of: rep.account.id)
      for item in items { try records.save(item, at: now) }
      try records.save(discovery, of: household.id, revision: 1, at: now)
    }
    return household.id
  }

  /// The same, put on the Table and shared; the answer is the customer's address too.
  func share(_ rep: Browser, language: String = "en") async throws -> (household: ID<Household>, customer: Customer) {
    let id = try await enter(rep, language: language)
    try await rep.desk.world.share(id, by: rep.account)
    let secret = try await rep.desk.world.makeLink(to: id, by: rep.account)
    return (id, Customer(desk: rep.desk, link: secret))
  }

  /// A customer with her link.
  struct Customer: Sendable {
    let desk: TestDesk
    let link: String

    func get(_ rest: String = "") async throws -> Answer { try await desk.ask(.get, Address.customer(link, rest)) }

    func post(_ rest: String, _ fields: [(String, String)] = [], isPiece: Bool = false) async throws -> Answer {
      try await desk.ask(
        .post, Address.customer(link, rest), [("token", FormToken.token(for: link))] + fields,
        headers: isPiece ? [.piece: "1"] : [:])
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
