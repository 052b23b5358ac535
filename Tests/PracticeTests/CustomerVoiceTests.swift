import Practice
import Testing

@Suite("The simulated customer's voice")
struct CustomerVoiceTests {
  private static let everything: [Utterance] = [
    .greets, .tells(need: "quiet"), .tells(need: "service"), .tells(need: "cooling"), .nothingToThat, .holdsBack,
    .saidAlready, .circumstance(limitation: "dust", isSo: true), .circumstance(limitation: "heat", isSo: false),
    .prefers(issue: "support", level: "half", over: "price"), .likesBoth, .keepsToHerself, .gladToKnow, .notHerCase,
    .feelsPushed, .likesIntention, .nods, .tooSoon, .asksWhatCouldGoWrong, .moneyIsShort, .asksFor(levels: [1, 1, 0]),
    .asksFor(levels: [0, 0, 0]), .notWorthIt, .accepts, .thankful, .surprised, .relieved, .comesBack, .outOfTime,
    .goesPushed, .goesUnconvinced, .puzzled, .goodbye,
  ]

  @Test("says something in both languages, whoever she is", arguments: Temper.allCases)
  func speaks(temper: Temper) {
    let (english, spanish) = (
      CustomerVoice(Samples.setup(temper), language: "en"), CustomerVoice(Samples.setup(temper), language: "es")
    )
    for utterance in Self.everything {
      let (one, other) = (english.sentence(utterance), spanish.sentence(utterance))
      #expect(one.hasSuffix(".") || one.hasSuffix("?") || one.hasSuffix("!"), "\(utterance): \(one)")
      #expect(!other.isEmpty && one != other, "\(utterance)")
    }
    #expect(CustomerVoice(Samples.setup(temper), language: "xx").sentence(.nods) == english.sentence(.nods))
  }

  @Test("answers a circumstance as it is asked")
  func circumstance() {
    let voice = CustomerVoice(Samples.setup(.trusting), language: "en")
    #expect(voice.sentence(.circumstance(limitation: "dust", isSo: true)) == "Yes, it is.")
    #expect(
      voice.sentence(.circumstance(limitation: "heat", isSo: false))
        == "Hottest outdoors? No, not more than 38 °C here.")
    #expect(
      voice.sentence(.asksFor(levels: [1, 2, 0])) == "Not like that. Could we do it with 5% off and support: a year?")
  }
}
