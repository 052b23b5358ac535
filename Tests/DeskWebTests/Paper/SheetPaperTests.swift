import Advice
import Catalogue
import Desk
import Golden
import Logging
import Money
import Needs
import Paper
import Testing

@testable import DeskWeb

@Suite("The sheet on paper")
struct SheetPaperTests {
  private static let day: @Sendable (Instant) -> Day = { Day(number: Int($0.milliseconds / 86_400_000)) }

  @Test("says what the first worked case says", arguments: PictureLanguage.allCases)
  func golden(language: PictureLanguage) throws {
    let words: any Words = language == .english ? English() : Spanish()
    let table = try SheetCase.table(worked: "01-home-cooling")
    let document = try SheetPaper(table, words: words, day: SheetPaperTests.day).document
    #expect(document.author == "Inés Marín" && document.language == language.rawValue)
    try Golden.hold(SheetCase.text(document), "sheet-01-home-cooling-\(language.rawValue).txt")
  }

  @Test("becomes PDF for each worked case, in each language", arguments: PictureCase.names)
  func pdf(name: String) async throws {
    let desk = try await TestDesk()
    let site = Site(desk.world, bell: desk.bell, isSecure: true, logger: Logger(label: "test"))
    for words: any Words in [English(), Spanish()] {
      let bytes = try site.sheet(try SheetCase.table(worked: name), words: words)
      #expect(bytes.starts(with: Array("%PDF".utf8)) && bytes.count < 200_000)
    }
  }

  @Test("a draft says that it is one, and shows earnings only where the rep does")
  func draft() throws {
    let table = try SheetCase.table(worked: "03-energy-plan", isDraft: true)
    let text = SheetCase.text(try SheetPaper(table, words: English(), day: SheetPaperTests.day).document)
    #expect(text.contains(EnglishSheet().draft) && !text.contains(EnglishSheet().earnings))
    var document = table.document
    document.earnings = [table.document.offers[0].id: 73.19]
    let open = OpenTable(household: table.household, rep: table.rep, version: nil, document: document)
    let shown = SheetCase.text(try SheetPaper(open, words: English(), day: SheetPaperTests.day).document)
    #expect(shown.contains(EnglishSheet().earnings) && shown.contains("€73"))
  }

  @Test("starting small names what the larger one would cost")
  func larger() throws {
    let table = try SheetCase.table(worked: "02-salon-booking")
    let text = SheetCase.text(try SheetPaper(table, words: English(), day: SheetPaperTests.day).document)
    #expect(text.contains("- Going on to SlotWise Plus: €40, fixed today · Each month: €"))
  }

  @Test("a currency that is none is refused")
  func currency() throws {
    let table = try SheetCase.table(worked: "01-home-cooling", currency: "euros")
    #expect(throws: DeskRefusal.self) { try SheetPaper(table, words: English(), day: SheetPaperTests.day) }
  }
}

/// Worked cases as Tables.
enum SheetCase {
  static func table(worked name: String, isDraft: Bool = false, currency: String? = nil) throws -> OpenTable {
    let worked = try PictureCase(worked: name)
    let moment = Instant(milliseconds: 1_775_088_000_000)
    let household = Household(
      id: ID("h"), owner: ID("a"), name: worked.customer.name, place: "Murcia",
      currency: currency ?? worked.currency.code, since: moment, touched: moment)
    let document = TableDocument(
      discovery: discovery(worked), offers: worked.question.catalogue.offers,
      supplements: worked.question.catalogue.supplements, upgradePaths: worked.question.catalogue.upgradePaths)
    let version = TableVersion(household: ID("h"), number: 3, by: .rep, at: moment, document: document)
    let offer = worked.offer(worked.answer.headline.offer)
    let confirmations = (offer?.limitations.first).map {
      [
        Confirmation(
          household: ID("h"), offer: offer?.id ?? ID(""), limitation: $0.id, wording: $0.text, version: 3, at: moment)
      ]
    }
    return OpenTable(
      household: household, rep: Profile(name: "Inés Marín", reach: "+34 600 000 000"),
      version: isDraft ? nil : version, document: document, confirmations: confirmations ?? [])
  }

  private static func discovery(_ worked: PictureCase) -> Discovery {
    let customer = worked.customer
    func label(_ name: String) -> String {
      let plain = worked.plain(name)
      return plain.prefix(1).uppercased() + plain.dropFirst()
    }
    var labels = Labels()
    for must in customer.musts {
      labels.attributes[must.attribute] = .init(
        text: label(must.attribute.text), kind: must.attribute.text.hasSuffix("day_of_year") ? .dayOfYear : .number)
    }
    return Discovery(
      trade: ID("t"), said: customer.words.map { Said(id: $0.id, text: $0.text) },
      musts: customer.musts.map {
        NotedMust(
          id: $0.id, label: label($0.id.text), attribute: $0.attribute, comparison: $0.comparison, value: $0.value,
          evidence: $0.evidence)
      },
      wants: customer.wants.enumerated().map { index, want in
        NotedWant(
          id: want.id, label: label(want.id.text), attribute: want.attribute, from: want.from, to: want.to,
          worthPerYear: want.worthPerYear, evidence: want.evidence, assumed: index == 1)
      },
      streams: customer.streams.map {
        NotedStream(
          id: $0.id, label: label($0.id.text), unit: $0.unit, unmetCostPerUnit: $0.unmetCostPerUnit,
          evidence: $0.evidence)
      },
      scenarios: customer.scenarios.map { scenario in
        NotedScenario(
          id: scenario.id, label: label(scenario.id.text), probability: scenario.probability,
          phases: scenario.phases.map { NotedPhase(fromMonth: $0.fromMonth, demand: $0.demand) })
      },
      facts: customer.facts, horizonMonths: customer.horizonMonths, startMonth: customer.startCalendarMonth,
      yearlyRate: customer.discounting.annualRate, tieBand: worked.question.tieBand,
      checkInMonth: worked.question.startSmall.first?.checkInMonth ?? 6,
      growthScenario: worked.question.startSmall.first?.growthScenario, labels: labels)
  }

  /// The document's blocks as lines of text.
  static func text(_ document: PaperDocument) -> String {
    "title: \(document.title)\n"
      + document.blocks.map { block in
        switch block {
        case .title(let text): "# \(text)"
        case .heading(let text): "\n## \(text)"
        case .subheading(let text): "\n### \(text)"
        case .paragraph(let text): text
        case .strong(let text): "**\(text)**"
        case .quote(let text): "> \(text)"
        case .list(let items): items.map { "- \($0)" }.joined(separator: "\n")
        case .note(let text): "(\(text))"
        case .rule: "---"
        case .table(let table):
          ([table.columns.map(\.title)] + table.rows + (table.total.map { [$0] } ?? []))
            .map { $0.prefix(table.columns.count).joined(separator: " | ") }.joined(separator: "\n")
        }
      }.joined(separator: "\n") + "\n"
  }
}
