import Coaching
import Desk
import Money
import Testing

@testable import DeskWeb

@Suite("Hard moments")
struct HardMomentTests {
  @Test("they are filled with the figures of the Table, and the check has nothing to say to them in either language")
  func filled() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.open()
    for language in [Language.english, .spanish] {
      let scene = TableScene(
        try await rosa.table(), words: language.words, reader: .rep, address: "/x", token: "t", world: rosa.desk.world)
      let moments = HardMoments(
        scene: scene,
        corner: try await rosa.desk.world.openTable(of: rosa.household, by: rosa.rep.account)?.drawer.corner)
      var facts = MessageFacts()
      facts.largestDiscountPercent = 5.03
      for moment in HardMoment.allCases {
        let text = moments.text(moment)
        let check = MessageCheck(text, facts: facts)
        #expect(check.severity < .warn, "\(language) \(moment): \(text) \(check.findings)")
        #expect((3...30).contains(HardMoment.seconds(aloud: text)), "\(text)")
      }
      #expect(moments.text(.holdPrice).contains("5"))
      #expect(moments.text(.elsewhere).contains("CoolCity"))
    }
  }

  @Test("sentences without figures pass the check too")
  func bare() {
    for words in [Language.english.words, Language.spanish.words] {
      for text in [
        words.sayElsewhere(nil, by: nil), words.sayElsewhere("CoolCity", by: "€300"),
        words.sayLimitation(nil, softened: nil),
        words.sayLimitation("It hums at night", softened: nil),
        words.sayOursFits("A", other: "B", by: "€20"), words.sayStartSmaller(nil, larger: nil, month: nil, fee: nil),
        words.sayStartSmaller("Basic", larger: "Plus", month: 6, fee: "€49"), words.sayHoldPrice(percent: nil),
        words.saySwap(nil),
        words.sayUndo(until: "14 July 2026"), words.sayUndo(until: nil), words.sayHardship(pause: 0, reduced: 0),
        words.sayHardship(pause: 4, reduced: 6), words.intentSentence,
      ] {
        #expect(MessageCheck(text).severity < .warn, "\(text) \(MessageCheck(text).findings)")
      }
    }
  }

  @Test("own words are kept, shown, held against the record while typed, and given up for ours again")
  func own() async throws {
    let rosa = try await RosasDeal()
    _ = try await rosa.open()
    let page = "/people/\(rosa.household)/words"
    let ours = try await rosa.rep.get(page).text
    #expect(ours.contains("seconds aloud") && ours.contains("I would rather undo the deal"))
    let own = "Then we take it back, and stay good neighbours."
    #expect(try await rosa.rep.post(page, [("moment", "undo"), ("message", own)]).status == 303)
    let kept = try await rosa.rep.get(page).text
    #expect(kept.contains(own) && kept.contains("Your own words") && !kept.contains("I would rather undo the deal"))
    let long = String(repeating: "word ", count: 200)
    #expect(try await rosa.rep.post(page, [("moment", "undo"), ("message", long)]).status == 422)
    #expect(try await rosa.rep.post(page, [("moment", "nothing"), ("message", own)]).status == 404)
    #expect(try await rosa.rep.post(page, [("moment", "undo"), ("message", "")]).status == 303)
    #expect(try await rosa.rep.get(page).text.contains("I would rather undo the deal"))
    let found = try await rosa.rep.post(rosa.page + "/check", [("message", "I can offer 3%. Beyond that I can't go.")])
    #expect(found.text.contains("found-beside") && found.text.contains("contradicts what you wrote down") == false)
    #expect(found.text.contains("Not as it is"))
  }
}
