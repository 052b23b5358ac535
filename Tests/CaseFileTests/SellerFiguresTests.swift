import CaseFile
import Foundation
import Testing

@Suite("What the rep earns changes no advice")
struct SellerFiguresTests {
  private func text(_ bytes: [UInt8], without part: String) throws -> String {
    let answer = try CaseAnswer(
      to: try CaseReader.read(bytes), parts: [.advice, .coverage, .plans, .startSmall, .whatWouldChange])
    guard case .object(var fields) = try answer.json(for: .rep, explanations: [:]),
      let place = fields.firstIndex(where: { $0.0 == "advice" }), case .object(let advice) = fields[place].1
    else { return "" }
    fields[place].1 = .object(advice.filter { $0.0 != part })
    return JSONOutput.object(fields).text
  }

  /// Every number of the rep's multiplied by ten, in the text of the file and nowhere else.
  private func tenfold(_ bytes: [UInt8]) throws -> [UInt8] {
    let original = String(decoding: bytes, as: UTF8.self)
    let figures = try Regex(
      #""contribution_(upfront|monthly)"\s*:\s*(-?[0-9.]+)"#, as: (Substring, Substring, Substring).self)
    let changed = original.replacing(figures) { match in
      "\"contribution_\(match.output.1)\": \((Double(match.output.2) ?? 0) * 10)"
    }
    #expect(changed != original)
    return Array(changed.utf8)
  }

  @Test("ten times every seller figure leaves every byte but seller_interest", arguments: WorkedCases.names)
  func tenTimes(name: String) throws {
    let bytes = try WorkedCases.bytes(name)
    let more = try tenfold(bytes)
    #expect(try text(bytes, without: "seller_interest") == text(more, without: "seller_interest"))
    #expect(try text(bytes, without: "") != text(more, without: ""))
  }

  @Test("so it is in random cases", arguments: UInt64(1)...60)
  func randomCases(seed: UInt64) throws {
    let bytes = Array(RandomCase(seed: seed).text.utf8)
    let more = try tenfold(bytes)
    #expect(
      try text(bytes, without: "seller_interest") == text(more, without: "seller_interest"), "seed \(seed)")
  }

  @Test("interest is the contribution of every plain row that has one, tenfold where the figures are")
  func interest() throws {
    for name in WorkedCases.names {
      let bytes = try WorkedCases.bytes(name)
      let before = try interest(bytes)
      let after = try interest(try tenfold(bytes))
      #expect(Set(before.keys) == Set(after.keys) && !before.isEmpty)
      for (offer, value) in before { #expect(abs((after[offer] ?? 0) - 10 * value) < 0.06, "\(name), \(offer)") }
    }
  }

  private func interest(_ bytes: [UInt8]) throws -> [String: Double] {
    let advice = try #require(try WorkedCases.answer(bytes)["advice"] as? [String: Any])
    return try #require(advice["seller_interest"] as? [String: Double])
  }
}
