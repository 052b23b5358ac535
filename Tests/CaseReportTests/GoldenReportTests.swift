import Advice
import Bargaining
import CaseFile
import CaseReport
import Golden
import Terminal
import Testing

@Suite("Reports that were read and kept")
struct GoldenReportTests {
  @Test("the worked cases at 80 columns", arguments: Examples.names, Reader.allCases)
  func workedCases(name: String, reader: Reader) throws {
    let text = CaseReport(try Examples.answer(name), for: reader).text(on: Page())
    try Golden.hold(text, "case-\(name)-\(reader.rawValue).txt")
  }

  @Test("on a terminal with colours")
  func coloured() throws {
    let text = CaseReport(try Examples.answer("01-home-cooling"), for: .rep)
      .text(on: Page(width: 100, showsColour: true))
    try Golden.hold(text, "case-01-home-cooling-coloured.txt")
  }

  @Test("buying nothing is best")
  func buyNothing() throws {
    let answer = try Examples.answer("01-home-cooling") { file in
      file["customer"] = Examples.multiplying(file["customer"] ?? [:], by: 0.02, below: ["demand"])
    }
    #expect(answer.advice?.adviceClass == .buyNothing)
    try Golden.hold(CaseReport(answer, for: .customer).text(on: Page(), parts: [.advice]), "case-buy-nothing.txt")
  }

  @Test("nothing can be agreed")
  func noDeal() throws {
    let answer = try Examples.answer("01-home-cooling") { file in
      guard var negotiation = file["negotiation"] as? [String: Any] else { return }
      negotiation["customer"] = ["surplus_at_base": -1000]
      file["negotiation"] = negotiation
    }
    #expect(answer.deal?.agreement == nil)
    try Golden.hold(CaseReport(answer, for: .rep).text(on: Page(), parts: []), "case-no-deal.txt")
  }
}
