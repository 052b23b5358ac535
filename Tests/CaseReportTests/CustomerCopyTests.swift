import CaseFile
import CaseReport
import Terminal
import Testing

@Suite("The customer's copy")
struct CustomerCopyTests {
  private static let repsFigures: Set<String> = [
    "seller", "seller_numbers", "seller_private", "menu_tolerance", "seller_one_off", "return_contribution_pv",
    "word_of_mouth",
  ]

  @Test("multiplying every figure of the rep's by ten changes no byte of it", arguments: Examples.names)
  func hasNoFigureOfTheReps(name: String) throws {
    let plain = try Examples.answer(name) { _ in }
    let changed = try Examples.answer(name) { file in
      for part in ["catalog", "negotiation"] {
        file[part] = Examples.multiplying(file[part] ?? [:], by: 10, below: CustomerCopyTests.repsFigures)
      }
    }
    #expect(text(plain) == text(changed))
    #expect(try json(plain) == json(changed))
    #expect(repText(plain) != repText(changed))
  }

  @Test(
    "multiplying by ten what the rep earns moves nothing in her own advice but what she earns",
    arguments: Examples.names)
  func advice(name: String) throws {
    let changed = try Examples.answer(name) { file in
      file["catalog"] = Examples.multiplying(file["catalog"] ?? [:], by: 10, below: ["seller_private"])
    }
    let plain = try Examples.answer(name) { _ in }
    #expect(plain.advice == changed.advice)
    #expect(plain.interest != changed.interest)
  }

  @Test("it leaves out introductions, values of care and what the rep would earn", arguments: Examples.names)
  func leavesOut(name: String) throws {
    let answer = try Examples.answer(name)
    let copy = text(answer)
    for heading in [
      "Who came through whom", "What you would earn", "How far the price can go", "Instead of a price cut",
    ] {
      #expect(!copy.contains(heading))
      #expect(repText(answer).contains(heading))
    }
    let object = try json(answer)
    for key in [
      "referrals\":", "seller_interest", "seller_surplus", "seller_value", "joint", "product", "ideal_point",
      "largest_discount", "if_someone_exaggerates",
    ] { #expect(!object.contains("\"" + key), "\(key)") }
  }

  @Test("packages below the customer's walk-away are not put to her")
  func hidesWhatSheWouldNotAccept() throws {
    let copy = text(try Examples.answer("01-home-cooling"))
    #expect(copy.contains("Two packages to pick from"))
    #expect(!copy.contains("-€11.75"))
  }

  private func text(_ answer: CaseAnswer) -> String { CaseReport(answer, for: .customer).text(on: Page()) }
  private func repText(_ answer: CaseAnswer) -> String { CaseReport(answer, for: .rep).text(on: Page()) }

  private func json(_ answer: CaseAnswer) throws -> String {
    try answer.json(for: .customer, explanations: CaseReport(answer, for: .customer).explanations).text
  }
}
