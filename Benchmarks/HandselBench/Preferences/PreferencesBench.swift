import Foundation
import Money
import Preferences
import Terminal

/// How well choices are told from a few answers, on files of real choices.
enum PreferencesBench {
  /// Prints a table for every file in the folder, or for one file.
  static func run(_ path: String) throws {
    let files = try files(in: path)
    if files.isEmpty { print("there is no file of choices in \(path)") }
    for file in files { try table(file) }
    try simulated()
  }

  /// Customers with known worths, questions asked well and asked anyhow, and what an update and a question cost.
  private static func simulated() throws {
    let customers = try SimulatedCustomers(seed: 5)
    var table = Table([.flexible("after so many answers")] + [0, 2, 4, 6, 8].map { .fixed("k=\($0)", right: true) })
    for adaptive in [true, false] {
      let outcomes = try customers.outcomes(answers: 8, adaptive: adaptive)
      let shown = [0, 2, 4, 6, 8].map { outcomes[$0] }
      let how = adaptive ? "asked well" : "at random"
      table.row(
        [StyledText("lost by the pick, \(how)")]
          + shown.map { StyledText(DecimalText.fixed($0.loss, decimals: 1) ?? "?") })
      table.row(
        [StyledText("best among the first two, \(how)")] + shown.map { StyledText("\(percent($0.isAmongTwo)) %") })
    }
    let times = try customers.times()
    var writing = Writing(page: Page(width: 120))
    writing.paragraph(
      StyledText(
        "\(SimulatedCustomers.count) simulated customers with known worths of 20 to 300, \(SimulatedCustomers.packages) packages each, "
          + "\(SimulatedCustomers.candidates) questions to choose from; amounts in money."))
    writing.table(table)
    writing.paragraph(
      StyledText(
        "An update with eight answers, 9 features, \(Belief.usualDraws) draws: \(times.update.text) (to reach: 1 ms); "
          + "the next of \(SimulatedCustomers.candidates) questions: \(times.next.text) (to reach: 20 ms)."))
    print(writing.text, terminator: "")
  }

  private static func files(in path: String) throws -> [URL] {
    let url = URL(fileURLWithPath: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [url] }
    return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "csv" }.sorted { $0.path < $1.path }
  }

  private static func table(_ url: URL) throws {
    let file = try ChoiceFile([UInt8](try Data(contentsOf: url)))
    let choices = file.people.reduce(0) { $0 + $1.count }
    var table = Table(
      [.flexible("learned from"), .fixed("")]
        + Prediction.answers.map { .fixed("k=\($0)", right: true) })
    for most in [nil, 30] {
      let told = try Prediction(file, most: most, seeds: most == nil ? 1...1 : 1...4)
      for order in Prediction.Order.allCases {
        let means = Prediction.answers.map { told.means($0, order) }
        let from = most.map { "\($0) people" } ?? "four fifths"
        table.row(
          [StyledText("\(from), \(order.rawValue)"), "hits"]
            + means.map { StyledText("\(percent($0.hit.mean)) ±\(percent($0.hit.error))") })
        table.row(["", "log-loss"] + means.map { StyledText("\(number($0.loss.mean)) ±\(number($0.loss.error))") })
      }
    }
    var writing = Writing(page: Page(width: 120))
    writing.paragraph(
      StyledText(
        "\(url.lastPathComponent): \(file.people.count) people, \(choices) choices; attributes \(file.attributes.joined(separator: ", ")). "
          + "Each one's last \(Prediction.held) choices told from k of the earlier ones; five-fold by person; ± one standard error."
      ))
    writing.table(table)
    print(writing.text)
  }

  private static func percent(_ share: Double) -> String { DecimalText.fixed(100 * share, decimals: 1) ?? "?" }
  private static func number(_ value: Double) -> String { DecimalText.fixed(value, decimals: 3) ?? "?" }
}
