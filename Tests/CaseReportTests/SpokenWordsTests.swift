import CaseFile
import CaseReport
import Terminal
import Testing

@Suite("The sentences to say of the seed")
struct SpokenWordsTests {
  private func spoken(_ file: String) throws -> String {
    let answer = try CaseAnswer(to: CaseReader.read(Array(file.utf8)))
    return try #require(CaseReport(answer, for: .rep).explanations[.advice]?.first)
  }

  private func customer(_ wants: String) -> String {
    """
    "currency": "EUR", "customer": {"horizon_months": 12, "start_calendar_month": 1, "discount_rate_annual": 0,
      "words": [{"id": "q1", "text": "It has to be quiet, that is what matters."}], "wants": [\(wants)],
      "scenarios": [{"id": "s", "probability": 1, "phases": [{"from_month": 1, "demand": {}}]}]}
    """
  }

  @Test("what she needs most in her words, the other's by name, ours that covers it and what it costs more")
  func primarilyNeedX() throws {
    func offer(_ id: String, _ source: String, _ covers: [Double], cost: Double) -> String {
      """
      {"id": "\(id)", "source": "\(source)", "attributes": {"X": \(covers[0]), "Y": \(covers[1]), "Z": \(covers[2])},
       "prices": {"schedule": [{"from_month": 1, "monthly": \(cost / 12)}]}}
      """
    }
    let wants = [("X", 700), ("Y", 200), ("Z", 100)].map { name, worth in
      #"{"id": "\#(name)", "attribute": "\#(name)", "from": 0, "to": 1, "worth_per_year": \#(worth), "evidence": ["q1"]}"#
    }.joined(separator: ", ")
    let text = try spoken(
      """
      {\(customer(wants)), "advice_policy": {"tie_band": 25}, "catalog": {"offers": [
        \(offer("ours-y", "own", [0.35, 0.95, 0.6], cost: 480)),
        \(offer("their-x", "competitor", [0.92, 0.4, 0.6], cost: 456)),
        \(offer("ours-pro", "own", [0.9, 0.95, 0.9], cost: 888))]}}
      """)
    #expect(text.contains("It has to be quiet, that is what matters."))
    #expect(text.contains("In your place I would take their-x. It is not one of ours."))
    #expect(
      text.contains("We do have ours-pro, which covers X; it costs €432 more, €306 of it for more than you need."))
  }

  @Test("a cheaper option that suits as well is said to")
  func cheaperJustAsGood() throws {
    func offer(_ id: String, worth: Double, cost: Double) -> String {
      #"{"id": "\#(id)", "source": "own", "attributes": {"w": \#(worth)}, "prices": {"upfront": \#(cost)}}"#
    }
    let want = #"{"id": "w", "attribute": "w", "from": 0, "to": 2000, "worth_per_year": 2000, "evidence": ["q1"]}"#
    let text = try spoken(
      """
      {\(customer(want)), "advice_policy": {"tie_band": 25}, "catalog": {"offers": [
        \(offer("a", worth: 1500, cost: 1200)), \(offer("b", worth: 1190, cost: 900))]}}
      """)
    #expect(text.contains("In your place I would take b."))
    #expect(text.contains("It costs €300 less than a and suits you as well"))
  }
}
