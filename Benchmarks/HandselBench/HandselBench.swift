import Advice
import Bargaining
import CaseFile
import CaseReport
import Coaching
import Foundation
import Money
import Needs
import Reputation
import Terminal

/// Prints what the engines cost, with the size of each problem beside its figure. A release build is meant.
@main
struct HandselBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    if let flag = arguments.firstIndex(of: "--customers"), flag + 1 < arguments.count {
      return try Data(RepeatBuyers.table.utf8).write(to: URL(fileURLWithPath: arguments[flag + 1]))
    }
    if let flag = arguments.firstIndex(of: "--instances"), flag + 1 < arguments.count {
      return try Data(BargainingBench.instances().utf8).write(to: URL(fileURLWithPath: arguments[flag + 1]))
    }
    if arguments.contains("--fit-only") { return fitOnly() }
    if let flag = arguments.firstIndex(of: "--preferences") {
      return try PreferencesBench.run(flag + 1 < arguments.count ? arguments[flag + 1] : "")
    }
    if let flag = arguments.firstIndex(of: "--offers") {
      return try OffersBench.run(flag + 1 < arguments.count ? arguments[flag + 1] : "")
    }
    if let flag = arguments.firstIndex(of: "--coach"), flag + 3 < arguments.count {
      return try CoachBench.run(
        arguments[flag + 1], messages: arguments[flag + 2], unseen: arguments[flag + 3])
    }
    if let flag = arguments.firstIndex(of: "--coach-misses"), flag + 1 < arguments.count {
      return try CoachBench.misses(arguments[flag + 1])
    }
    if let flag = arguments.firstIndex(of: "--train-coach"), flag + 4 < arguments.count {
      return try CoachTraining.run(
        arguments[flag + 1], messages: [arguments[flag + 2], arguments[flag + 3]], into: arguments[flag + 4])
    }
    if arguments.contains("--bargaining") { return BargainingBench.run() }
    try everything()
  }

  /// The fit alone, on a line like those of the peers.
  private static func fitOnly() {
    let histories = RepeatBuyers.standard
    let fit = Measure(runs: 5) { try? RepeatBuying.fit(histories).logLikelihood }
    guard let found = try? RepeatBuying.fit(histories) else { return }
    let milliseconds = DecimalText.fixed(fit.median, decimals: 1) ?? "?"
    let padding = String(repeating: " ", count: max(0, 8 - milliseconds.count))
    print("Handsel    \(padding)\(milliseconds) ms  \(words(found))")
  }

  private static func words(_ found: RepeatBuyingFit) -> String {
    let model = found.model
    let parameters = [model.r, model.alpha, model.a, model.b].map { DecimalText.fixed($0, decimals: 4) ?? "?" }
    return "r, alpha, a, b = \(parameters.joined(separator: ", ")); log-likelihood "
      + (DecimalText.fixed(found.logLikelihood, decimals: 3) ?? "?")
  }

  private static func everything() throws {
    var table = Table([.fixed("work"), .flexible("size"), .fixed("median (95%)", right: true), .fixed("to reach")])
    for name in ["01-home-cooling", "02-salon-booking", "03-energy-plan"] {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "Examples/\(name).json")))
      let whole = Measure(runs: 50) { try? answer(bytes) }
      table.row("a case: read, answered, reported", StyledText(name), StyledText(whole.text), "20 ms")
      if let question = try CaseReader.read(bytes).question {
        table.row("re-ranking, one worth changed", StyledText(name), StyledText(rerank(question).text), "1 ms")
      }
    }
    try parts(of: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "Examples/01-home-cooling.json"))), &table)
    let large = LargeCatalogue.question(offers: 10_000, wants: 30, scenarios: 5, months: 120)
    let before = Memory.peakMegabytes
    let advice = Measure(runs: 5) { large.answer().ranking.count }
    table.row(
      "advice, large catalogue", "10,000 offers x 30 wants x 5 scenarios x 120 months",
      StyledText(advice.text), "1 s")
    let peak = Memory.peakMegabytes
    bargaining(&table)
    repeatBuying(&table)
    messages(&table)
    var writing = Writing(page: Page(width: 100))
    writing.table(table)
    writing.paragraph(
      StyledText("Peak memory: \(peak) MB after the large catalogue, \(before) MB before it (to reach: under 200 MB)."))
    print(writing.text, terminator: "")
  }

  /// The check of messages, honest ones with a pushy sentence in each tenth.
  private static func messages(_ table: inout Table) {
    let honest =
      "You said that the bedroom is an oven in July, so I looked at the quiet ones first. The small one is enough for you, I think. "
    let page = String(repeating: honest, count: 20)
    let thousand = (0..<1_000).map { honest + ($0 % 10 == 0 ? "You need to decide right now." : "Take your time.") }
    table.row(
      "the check of a message", "a page of 540 words",
      StyledText(Measure(runs: 20) { MessageCheck(page).findings.count }.text), "5 ms")
    table.row(
      "the check of messages", "1,000 of 30 words",
      StyledText(Measure(runs: 5) { thousand.reduce(0) { $0 + MessageCheck($1).findings.count } }.text), "")
  }

  private static func parts(of bytes: [UInt8], _ table: inout Table) throws {
    let asked = try CaseReader.read(bytes)
    let answer = try CaseAnswer(to: asked)
    let report = CaseReport(answer, for: .rep)
    table.row("  of that, reading", "", StyledText(Measure(runs: 50) { try? CaseReader.read(bytes) }.text))
    table.row("  answering", "", StyledText(Measure(runs: 50) { try? CaseAnswer(to: asked) }.text))
    table.row(
      "  JSON", "",
      StyledText(Measure(runs: 50) { try? answer.json(for: .rep, explanations: report.explanations).text }.text))
    table.row("  report", "", StyledText(Measure(runs: 50) { report.text(on: Page()) }.text))
  }

  private static func answer(_ bytes: [UInt8]) throws -> Int {
    let answer = try CaseAnswer(to: try CaseReader.read(bytes))
    let report = CaseReport(answer, for: .rep)
    let json = try answer.json(for: .rep, explanations: report.explanations)
    return json.text.utf8.count + report.text(on: Page()).utf8.count
  }

  private static func rerank(_ question: AdviceQuestion) -> Measure {
    var worth = 0.0
    return Measure(runs: 200) {
      worth += 1
      return question.answer(withFirstWorth: worth).ranking.count
    }
  }

  private static func bargaining(_ table: inout Table) {
    for (issues, levels) in [(6, 3), (8, 3), (6, 5), (10, 4)] {
      guard let negotiation = RandomDeal.negotiation(issues: issues, levels: levels, seed: 7) else { continue }
      let count = negotiation.problem.packageCount
      let time = Measure(runs: count > 100_000 ? 5 : 30) { try? negotiation.solve().packagesAcceptable }
      let acceptable = (try? negotiation.solve().packagesAcceptable) ?? 0
      table.row(
        "a deal, everything asked",
        StyledText("\(issues) issues x \(levels) levels = \(count) packages, \(acceptable) good for both"),
        StyledText(time.text), count < 1000 ? "1 ms" : "")
      let engine = Measure(runs: 30) { try? EfficientPackages(negotiation.problem).nash() }
      table.row("  of that, frontier and solutions", "", StyledText(engine.text), "1 ms")
    }
  }

  private static func repeatBuying(_ table: inout Table) {
    let histories = RepeatBuyers.standard
    let fit = Measure(runs: 5) { try? RepeatBuying.fit(histories).logLikelihood }
    table.row("BG/NBD fit", "23,570 synthetic customers", StyledText(fit.text), "100 ms")
    if let found = try? RepeatBuying.fit(histories) { table.row("", StyledText(words(found))) }
  }
}

extension AdviceQuestion {
  /// The advice with the first want worth something else: what a slider asks.
  fileprivate func answer(withFirstWorth worth: Double) -> AdviceAnswer {
    var moved = self
    moved.customer = customer.withFirstWorth(worth)
    return moved.answer()
  }
}

extension Customer {
  fileprivate func withFirstWorth(_ worth: Double) -> Customer {
    var wants = self.wants
    if let first = wants.first {
      wants[0] = Want(
        id: first.id, attribute: first.attribute, from: first.from, to: first.to, worthPerYear: worth,
        evidence: first.evidence)
    }
    return Customer(
      name: name, horizonMonths: horizonMonths, startCalendarMonth: startCalendarMonth, discounting: discounting,
      words: words, facts: facts, streams: streams, musts: musts, wants: wants, scenarios: scenarios)
  }
}

/// What the process has held at the most.
enum Memory {
  static var peakMegabytes: Int {
    var usage = rusage()
    // RUSAGE_SELF, which C's headers give as an enumeration here.
    getrusage(0, &usage)
    return usage.ru_maxrss / 1024
  }
}
