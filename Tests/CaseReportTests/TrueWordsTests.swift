import Advice
import Bargaining
import CaseFile
import CaseReport
import Foundation
import Terminal
import Testing

@Suite("Words that were once untrue")
struct TrueWordsTests {
  @Test("an alternative that is better whatever happens is not called never as good")
  func betterWhateverHappens() throws {
    let answer = try Examples.answer("02-salon-booking") { file in
      guard var catalogue = file["catalog"] as? [String: Any], var offers = catalogue["offers"] as? [[String: Any]],
        let plus = offers.firstIndex(where: { $0["id"] as? String == "plus" })
      else { return }
      offers[plus]["prices"] = ["upfront": 0]
      catalogue["offers"] = offers
      file["catalog"] = catalogue
    }
    let start = try #require(answer.advice?.startSmall.first)
    #expect(start.breakEven.first?.probability == nil)
    #expect(start.valueOfBeingAbleToWait < 0)
    let text = CaseReport(answer, for: .customer).text(on: Page(), parts: [.startSmall])
    #expect(text.contains("SlotWise Plus at once is better, however likely grow to four is."))
    #expect(!text.contains("Plus at once is never as good"))
  }

  @Test("the customer cannot tell from her copy how near the rep's floor is", arguments: [75, 74, 70])
  func floor(base: Double) throws {
    let answer = try Examples.answer("01-home-cooling") { file in
      guard var negotiation = file["negotiation"] as? [String: Any] else { return }
      negotiation["seller"] = ["surplus_at_base": base]
      file["negotiation"] = negotiation
    }
    let acceptable = try #require(answer.deal?.packagesAcceptable)
    let report = CaseReport(answer, for: .customer)
    #expect(!report.text(on: Page()).contains("\(acceptable) of 540"))
    #expect(!(try answer.json(for: .customer, explanations: report.explanations).text).contains("acceptable"))
  }

  @Test("what a cut is worth is measured from the level that stands, not from nothing")
  func swapFromBase() throws {
    let answer = try Examples.answer("01-home-cooling") { file in
      guard var negotiation = file["negotiation"] as? [String: Any],
        var issues = negotiation["issues"] as? [[String: Any]],
        var levels = issues[0]["levels"] as? [[String: Any]]
      else { return }
      for index in levels.indices {
        levels[index]["customer"] = (levels[index]["customer"] as? Double ?? 0) + 10
        levels[index]["seller"] = (levels[index]["seller"] as? Double ?? 0) - 10
      }
      issues[0]["levels"] = levels
      negotiation["issues"] = issues
      file["negotiation"] = negotiation
    }
    let text = CaseReport(answer, for: .rep).text(on: Page(), parts: [])
    let plain = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    #expect(plain.contains("the cut is worth €74.50 and costs €74.50."))
  }

  @Test("a name that starts with a title is kept whole", arguments: ["The Corner Café", "Dr. Anna Weiss", "Ana"])
  func names(name: String) throws {
    let answer = try Examples.answer("01-home-cooling") { file in
      guard var customer = file["customer"] as? [String: Any] else { return }
      customer["name"] = name
      file["customer"] = customer
    }
    #expect(CaseReport(answer, for: .rep).text(on: Page()).contains("What \(name) told you"))
  }

  @Test("a part asked for by name is there, or it is said why not")
  func parts() throws {
    let energy = try CaseAnswer(to: CaseReader.read(Examples.bytes("03-energy-plan")), parts: [.whatWouldChange])
    let change = CaseReport(energy, for: .rep).text(on: Page(), parts: [.whatWouldChange])
    #expect(change.contains("come out the same where no car is at 73.5%"))
    let first = try CaseAnswer(to: CaseReader.read(Examples.bytes("first-case")), parts: [.negotiation])
    #expect(
      CaseReport(first, for: .rep).text(on: Page(), parts: [.negotiation]).contains("This case has no negotiation."))
  }

  @Test("explanations are those of the parts asked for")
  func explanations() throws {
    let answer = try Examples.answer("01-home-cooling")
    let report = CaseReport(answer, for: .rep)
    let json = try answer.json(parts: [.negotiation], for: .rep, explanations: report.explanations).text
    #expect(!json.contains("You said"))
    #expect(json.contains("of 540 packages are good for both"))
  }
}
