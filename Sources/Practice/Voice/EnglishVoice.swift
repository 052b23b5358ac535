import Money

struct EnglishVoice: VoiceSentences {
  func greeting(_ temper: Temper) -> String {
    switch temper {
    case .trusting: "Come in, sit down. My neighbour says you are good at this. I do as you say."
    case .hurried: "Hello. I have ten minutes before I fetch the children. What is it?"
    case .hardBargainer: "Right. I have three other offers here on the table. What is your price?"
    case .onceBurned: "Hello. I should say it at once: the last one who sat there sold us something that never worked."
    case .inHardship: "Hello. Well, we can talk. I am not sure that it is a good moment."
    }
  }

  func tells(_ need: PracticeScene.Need, variant: Int) -> String {
    let text = need.text.loweredFirst
    switch (need.kind, variant % 2) {
    case (.must, 0): return "One thing has to be so, or it is no use to us: \(text)."
    case (.must, _): return "What must not go wrong: \(text). Without that you need not come."
    case (.want, 0): return "What I would really like is \(text)."
    case (.want, _): return "If I may wish for something: \(text)."
    case (.stream, 0): return "What it is about is \(text). There are months when we are badly short of it."
    case (.stream, _): return "The bad months are about \(text). That costs us more than you would think."
    }
  }

  func prefers(_ level: String, over issue: String) -> String {
    "Rather the first of the two: \(level.loweredFirst). \(issue) matters less to me."
  }

  func asksFor(_ changes: [String]) -> String {
    "Not like that. Could we do it with \(EnglishVoice.list(changes.map(\.loweredFirst)))?"
  }

  var asksForToday: String { "Could we leave everything as it was offered at first?" }

  func cut(_ share: Double) -> String { DecimalText.short(share * 100, decimals: 1) + "% off" }

  func isIt(_ label: String, _ bound: String) -> String { "\(label): is it \(bound)?" }

  func circumstance(_ label: String, _ bound: String, _ isSo: Bool) -> String {
    isSo ? "\(label)? Yes, that is \(bound) here." : "\(label)? No, not \(bound) here."
  }

  func yesNo(_ yes: Bool) -> String { yes ? "Yes, it is." : "No, not here." }

  func bound(_ comparison: Comparison, _ value: String) -> String {
    switch comparison {
    case .atMost: "at most \(value)"
    case .atLeast: "at least \(value)"
    case .equal: value
    case .different: "something else than \(value)"
    case .below: "less than \(value)"
    case .above: "more than \(value)"
    }
  }

  func plain(_ utterance: Utterance, _ temper: Temper) -> String {
    switch utterance {
    case .nothingToThat: "To that I have nothing to say, honestly."
    case .holdsBack: temper == .hardBargainer ? "Let us talk about the price first." : "Hm. Well. It depends."
    case .saidAlready: "I told you that already."
    case .likesBoth: "It is all the same to me."
    case .keepsToHerself: "I will not tell you that yet."
    case .gladToKnow:
      temper == .onceBurned
        ? "Thank you. Nobody told us that last time." : "Good that you say so. That would be our case."
    case .notHerCase: "Good to know, but that is not so here."
    case .feelsPushed:
      temper == .trusting ? "Oh. You will know." : "That sounds like somebody who wants to sell me something."
    case .likesIntention: "I like to hear that. Then let us look at it together."
    case .nods: "I see."
    case .tooSoon: "An offer already? You do not know yet what we need."
    case .asksWhatCouldGoWrong: "Before I say anything to that: what could go wrong?"
    case .moneyIsShort: "To be honest, money has become short since spring. I do not like to talk about it."
    case .notWorthIt: "I cannot see that it would be worth it to us, whichever way you put it."
    case .accepts: temper == .hardBargainer ? "All right. That I can live with." : "Yes. Let us do it like that."
    case .thankful: "Nobody ever told me that across this table. When I need something, I call you first."
    case .surprised: "Oh. I had thought it would suit us. But thank you for saying what you think."
    case .relieved: "That takes a weight off me. So there is no hurry."
    case .comesBack: "Then let us look at it again in the spring."
    case .outOfTime: "I have to go now. Perhaps another time."
    case .goesPushed: "You know what, let us leave it there."
    case .goesUnconvinced: "We do not get together on this. Thank you for your time."
    case .puzzled: "I do not quite follow."
    case .goodbye: "Thank you for coming."
    case .greets, .tells, .circumstance, .prefers, .asksFor: ""
    }
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// The text as it stands inside a sentence: its first letter small, unless a second capital follows it.
  var loweredFirst: String {
    guard let first, first.isUppercase, !(dropFirst().first?.isUppercase ?? false) else { return self }
    return first.lowercased() + dropFirst()
  }
}
