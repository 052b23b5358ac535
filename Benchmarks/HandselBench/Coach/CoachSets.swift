import CaseFile
import Coaching
import Foundation
import Tables

/// The sets the message check is measured on, from a folder of public data; a set that is not there is empty.
struct CoachSets {
  /// A text of a web shop.
  struct ShopText {
    let page: String
    let text: String
    /// What it is, `scarcity` or `urgency` ...; `nil` for an honest one.
    let kind: String?
  }

  /// A sentence of terms of service.
  struct Term {
    let company: String
    let text: String
    /// What lawyers found potentially or clearly unfair in it, `ltd` or `ch` ...
    let kinds: Set<String>
  }

  let shopTexts: [ShopText]
  /// What people said to each other in negotiations about camping goods, for training and for measuring.
  let talk: (training: [String], measuring: [String])
  /// What people wrote when they offered to buy a telephone.
  let offers: [String]
  let terms: [Term]

  init(_ folder: String) throws {
    shopTexts = try CoachSets.shopTexts(folder + "/lang_ec_darkpattern/dataset.tsv")
    talk = (
      try CoachSets.talk(folder + "/neg_casino/casino_train.json"),
      try CoachSets.talk(folder + "/neg_casino/casino_valid.json")
    )
    offers = try CoachSets.table(folder + "/lang_politeness/phone_offers.csv", ["message"]).map { $0[0] }
    terms = try CoachSets.table(folder + "/lang_unfair_terms/unfair_terms_en.csv", ["company", "sentence", "tags"])
      .map { cells in
        let unfair = cells[2].split(separator: " ").filter { $0.last == "2" || $0.last == "3" }
        return Term(company: cells[0], text: cells[1], kinds: Set(unfair.map { String($0.dropLast()) }))
      }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    FileManager.default.fileExists(atPath: path) ? [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) : []
  }

  /// Without quotation marks, tab by tab: page, text, 1 or 0, kind.
  private static func shopTexts(_ path: String) throws -> [ShopText] {
    String(decoding: try bytes(path), as: UTF8.self).split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 4, cells[2] == "1" || cells[2] == "0" else { return nil }
      let kind = cells[3].trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
      return ShopText(
        page: cells[0], text: cells[1],
        kind: cells[2] == "1" ? kind.replacingOccurrences(of: " ", with: "_") : nil)
    }
  }

  private static func talk(_ path: String) throws -> [String] {
    let bytes = try bytes(path)
    guard !bytes.isEmpty, let dialogues = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]] else {
      return []
    }
    let buttons: Set = ["Submit-Deal", "Accept-Deal", "Reject-Deal", "Walk-Away"]
    return dialogues.flatMap { ($0["chat_logs"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String } }
      .filter { !buttons.contains($0) }
  }

  private static func table(_ path: String, _ names: [String]) throws -> [[String]] {
    let bytes = try bytes(path)
    if bytes.isEmpty { return [] }
    let table = try TableReader(bytes)
    let columns = names.compactMap { table.column($0) }
    guard columns.count == names.count else { return [] }
    return try table.rows { row, _ in columns.map { row.cells[$0] } }
  }
}

/// A message of our own with what must be found in it.
struct MarkedMessage {
  let text: String
  let facts: MessageFacts
  /// Labels with their severities; empty for an honest message.
  let expected: [String: Finding.Severity]

  /// Whether it is to be said otherwise.
  var isPushing: Bool { (expected.values.max() ?? .none) >= .warn }

  /// Labels of what is to be said otherwise.
  var pressing: [String] { expected.filter { $0.value >= .warn }.keys.sorted() }

  /// Whether recorded facts decide what is found.
  var goesByFacts: Bool {
    expected.keys.contains { Finding.Label(rawValue: $0).map(facts.tell) ?? false }
      || expected.isEmpty && facts != MessageFacts()
  }

  /// Reads lines of `label:severity label:severity`, facts as JSON, text, by tabs; `clean` stands for nothing.
  static func read(_ path: String) throws -> [MarkedMessage] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let labels = cells[0].split(separator: " ").compactMap { mark -> (String, Finding.Severity)? in
        let parts = mark.split(separator: ":").map(String.init)
        return parts.count == 2 ? Finding.Severity(rawValue: parts[1]).map { (parts[0], $0) } : nil
      }
      return MarkedMessage(
        text: cells[2], facts: cells[1].isEmpty ? MessageFacts() : try MessageFactsFile(Array(cells[1].utf8)).facts,
        expected: Dictionary(labels) { max($0, $1) })
    }
  }
}
