import RealModule
import Seeded
import Testing

@testable import Coaching

@Suite("What is learned from marked texts")
struct TextModelTests {
  private static let texts = [
    MarkedText("only two left", in: ["few"]), MarkedText("only 3 left", in: ["few"]),
    MarkedText("few left", in: ["few"]),
    MarkedText("act now", in: ["hurry"]), MarkedText("order now", in: ["hurry"]),
    MarkedText("now or never", in: ["hurry"]),
    MarkedText("take your time", in: []), MarkedText("two of us", in: []), MarkedText("time is money", in: []),
  ]

  private static var model: TextModel {
    var training = TextModel.Training()
    training.fewestTexts = 1
    return TextModel(learnedFrom: texts, classes: ["few", "hurry"], training)
  }

  @Test("it tells the classes apart, and nothing from nothing")
  func tells() {
    let few = Self.model.reading(TextModel.features(of: "only 7 left"))
    #expect(few.strength > 0.5 && Self.model.classes[few.likeliest] == "few")
    let hurry = Self.model.reading(TextModel.features(of: "buy now"))
    #expect(hurry.strength > 0.4 && Self.model.classes[hurry.likeliest] == "hurry")
    #expect(Self.model.reading(TextModel.features(of: "take your time")).strength < 0.4)
    #expect(Self.model.reading([]).chances.count == 3)
  }

  @Test("written and read again it is the same; the same texts make the same file")
  func written() throws {
    let text = Self.model.text(notes: ["a note"])
    #expect(text == Self.model.text(notes: ["a note"]) && text.hasPrefix("# a note\nclasses\tany\tfew\thurry\n"))
    let read = try #require(TextModel(reading: text))
    #expect(read.text(notes: ["a note"]) == text)
    let found = TextModel.features(of: "only two left now")
    #expect(read.reading(found).chances == Self.model.reading(found).chances)
  }

  @Test("what is no model is none", arguments: ["", "classes\tany", "classes\tany\tx\nthreshold\t0.5\nbiases\t1", "x"])
  func refused(_ text: String) { #expect(TextModel(reading: text) == nil) }

  @Test("the fit is where no small step makes it better")
  func fitted() {
    var random = SplitMix64(seed: 4)
    var rows = SparseRows()
    var isIn: [Bool] = []
    for _ in 0..<60 {
      let values = (0..<4).map { (column: $0, value: Double.random(in: -1...1, using: &random)) }
      rows.append(values)
      isIn.append(values[0].value - values[2].value + Double.random(in: -0.5...0.5, using: &random) > 0.1)
    }
    let costs = (0..<60).map { 1 + Double($0 % 3) }
    let fitted = LogisticRegression(rows: rows, columns: 4).fit(isIn, costs: costs)
    func loss(_ weights: [Double], _ bias: Double) -> Double {
      let scores = rows.times(weights, bias: bias)
      return (weights.reduce(bias * bias) { $0 + $1 * $1 }) / 2
        + scores.indices.reduce(0) { $0 + costs[$1] * .log(onePlus: .exp(isIn[$1] ? -scores[$1] : scores[$1])) }
    }
    let best = loss(fitted.weights, fitted.bias)
    for place in 0..<4 {
      for step in [-0.01, 0.01] {
        var moved = fitted.weights
        moved[place] += step
        #expect(loss(moved, fitted.bias) > best)
      }
    }
    #expect(loss(fitted.weights, fitted.bias + 0.01) > best && loss(fitted.weights, fitted.bias - 0.01) > best)
  }

  @Test("what is shipped is there, and says how it was made and under which licence")
  func shipped() throws {
    for name in ["shop-texts.tsv", "unfair-terms.tsv"] {
      let text = try #require(Embedded.files[name])
      #expect(text.utf8.count < 2_000_000 && text.hasPrefix("# ") && TextModel(reading: text) != nil)
      #expect(text.prefix(600).contains("Apache License 2.0") || text.prefix(600).contains("CC BY 4.0"))
    }
  }

  @Test("shops' ways of pressing are found where no rule knows them; the facts at hand go first")
  func learned() {
    let text = "Selling fast! Grab yours"
    #expect(MessageCheck("Low stock!").findings.map(\.label) == [.falseScarcity])
    var facts = MessageFacts()
    facts.stock = 3
    #expect(MessageCheck("Low stock!", facts: facts).findings.isEmpty)
    #expect(MessageCheck(text, facts: MessageFacts(), learned: Learned()).severity <= MessageCheck(text).severity)
    // Of another language it says nothing.
    let spanish = "Así, lo que falte te cuesta 61 € en vez de 711 € en 5 años."
    #expect(MessageCheck(spanish).findings.isEmpty, "\(MessageCheck(spanish).findings)")
  }

  @Test("terms: clauses that are often unfair, each with its reason; fair ones are left alone")
  func terms() {
    let check = TermsCheck(
      """
      We may terminate your account at any time, for any reason, without notice. You pay 30 a month.
      We may change these terms at any time in our sole discretion. You may cancel within fourteen days.
      In no event shall we be liable for any indirect, incidental, special or consequential damages.
      """)
    #expect(check.findings.count == 3 && check.findings.allSatisfy { $0.label == .unfairTerm && $0.severity == .warn })
    #expect(check.findings.map(\.why).contains { $0.contains("damage") })
    #expect(TermsCheck("You pay 30 a month. Here is our address.").findings.isEmpty && TermsCheck("").findings.isEmpty)
  }
}
