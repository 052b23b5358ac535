import Coaching
import Testing

@Suite("Setting the tone anew")
struct ToneResetTests {
  @Test("suggested when either side says it is getting tense, or after two proposals that did not suit")
  func suggested() {
    #expect(ToneReset(rejectedInARow: 2, isTense: true, isDone: false).isSuggested)
    #expect(ToneReset(rejectedInARow: 0, isTense: true, isDone: false).isSuggested)
    #expect(ToneReset(rejectedInARow: 2, isTense: false, isDone: false).isSuggested)
    #expect(!ToneReset(rejectedInARow: 1, isTense: false, isDone: false).isSuggested)
  }

  @Test("not again before a new proposal has been made")
  func once() {
    #expect(!ToneReset(rejectedInARow: 5, isTense: true, isDone: true).isSuggested)
  }
}
