import CaseFile
import Coaching
import Foundation
import Testing

@Suite("Marked messages: pressing ones are found, honest ones are left alone")
struct MarkedMessagesTests {
  private struct Marked {
    let labels: Set<String>
    let isPushing: Bool
    let facts: MessageFacts
    let text: String
  }

  private static func marked(test: String = #filePath) throws -> [Marked] {
    let root = try #require(test.range(of: "/Tests/", options: .backwards)).lowerBound
    let text = try String(contentsOfFile: test[..<root] + "/Examples/coaching/messages.tsv", encoding: .utf8)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 3)
      let marks = cells[0].split(separator: " ").map { $0.split(separator: ":").map(String.init) }
      return Marked(
        labels: Set(marks.filter { $0.count == 2 }.map { $0[0] }),
        isPushing: marks.contains { $0.count == 2 && ["warn", "block"].contains($0[1]) },
        facts: cells[1].isEmpty ? MessageFacts() : try MessageFactsFile(Array(cells[1].utf8)).facts, text: cells[2])
    }
  }

  @Test("of all messages, nine in ten pressing ones are found, and under three in a hundred honest ones alarm")
  func decisions() throws {
    var (pushing, found, honest, alarms) = (0, 0, 0, 0)
    for message in try Self.marked() {
      let isFound = MessageCheck(message.text, facts: message.facts).severity >= .warn
      if message.isPushing { (pushing, found) = (pushing + 1, found + (isFound ? 1 : 0)) }
      if !message.isPushing { (honest, alarms) = (honest + 1, alarms + (isFound ? 1 : 0)) }
    }
    #expect(pushing > 500 && honest > 400)
    #expect(Double(found) >= 0.95 * Double(pushing), "\(found) of \(pushing)")
    #expect(Double(alarms) <= 0.025 * Double(honest), "\(alarms) of \(honest)")
  }

  @Test("each kind is told from the others: F1 of at least 0.85")
  func labels() throws {
    var tallies: [String: (hits: Int, misses: Int, alarms: Int)] = [:]
    for message in try Self.marked() {
      let found = Set(MessageCheck(message.text, facts: message.facts).findings.map(\.label.rawValue))
      for label in found.intersection(message.labels) { tallies[label, default: (0, 0, 0)].hits += 1 }
      for label in message.labels.subtracting(found) { tallies[label, default: (0, 0, 0)].misses += 1 }
      for label in found.subtracting(message.labels) { tallies[label, default: (0, 0, 0)].alarms += 1 }
    }
    #expect(tallies.count == 20)
    for (label, tally) in tallies {
      let f1 = Double(2 * tally.hits) / Double(2 * tally.hits + tally.misses + tally.alarms)
      #expect(f1 >= 0.85, "\(label) \(tally)")
    }
  }
}
