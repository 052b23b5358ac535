import Coaching

extension English {
  var hardMoments: String { "Hard moments" }
  func hardMomentsIntro(_ name: String) -> String {
    "Honest words for when they are hard to find, with the figures of \(name)'s Table. Change them until they are yours."
  }
  func title(_ moment: HardMoment) -> String {
    switch moment {
    case .elsewhere: "Recommending somebody else"
    case .limitation: "Saying what it cannot do"
    case .startSmaller: "Starting smaller"
    case .holdPrice: "Holding a price fairly"
    case .offerSwap: "Something else instead of a cut"
    case .undo: "Undoing it"
    case .hardship: "When money is tight"
    case .intention: "Saying what you are after"
    }
  }
  func when(_ moment: HardMoment) -> String {
    switch moment {
    case .elsewhere: "When another's offer serves her better, or you are asked whether one does."
    case .limitation: "Before she decides, even if she did not ask."
    case .startSmaller: "When she may not need all of it."
    case .holdPrice: "When a cut is asked for that her service would pay for."
    case .offerSwap: "When the price cannot move and something else can."
    case .undo: "When it does not work out as she expected."
    case .hardship: "When she says that she cannot go on as agreed."
    case .intention: "When it is getting tense."
    }
  }
  func sayElsewhere(_ other: String?, by amount: String?) -> String {
    guard let other else {
      return
        "I want you to get what serves you best. I have not found anything better than this for you, and I may have missed something: please look elsewhere too."
    }
    return
      "I want you to get what serves you best. If it were me, I would choose \(other)\(amount.map { "; over the years that leaves you about \($0) better off than with ours" } ?? "")."
  }
  func sayOursFits(_ ours: String, other: String, by amount: String) -> String {
    "The best of the others for you is \(other). By your figures it serves you less well than \(ours), by about \(amount); if your figures change, so may that, and then I will say so."
  }
  func sayLimitation(_ text: String?, softened: String?) -> String {
    guard let text else {
      return "I know of nothing that could bite in your case. If you think of something, tell me, and I will find out."
    }
    return
      "One thing before you decide. \(text)\(text.hasSuffix(".") ? "" : ".") \(softened ?? "I cannot soften that.")"
  }
  func sayStartSmaller(_ start: String?, larger: String?, month: Int?, fee: String?) -> String {
    guard let start, let month else {
      return
        "You do not have to begin with everything. Let us begin with what you need now, and look again together in half a year."
    }
    let then =
      larger.map { "if you find that you need more, you move up to \($0)\(fee.map { " for \($0)" } ?? "")" }
      ?? "if it is enough, it stays so"
    return
      "We can begin with \(start). In month \(month) we look at it together, and \(then). There is no need to pay for more before."
  }
  func sayHoldPrice(percent: String?) -> String {
    guard let percent else {
      return
        "I could take something off, and I would have to take it out of your service. Let us look for something that is worth more to you."
    }
    return
      "I can offer \(percent) off. Going beyond that, I worry that I could not give you the service you deserve; here are the numbers."
  }
  func saySwap(_ thing: String?) -> String {
    "Instead of cutting the price, how about \(thing ?? "something that costs me little and helps you more")? It may be worth more to you than the cut. If not, say so."
  }
  func sayUndo(until day: String?) -> String {
    "I understand that this is not working as you expected. \(day.map { "You may undo it until \($0) without giving a reason. " } ?? "")I would rather undo the deal than have you feel bad about it."
  }
  func sayHardship(pause months: Int, reduced: Int) -> String {
    let ways = [
      months > 0 ? "pause for up to \(months) month\(months == 1 ? "" : "s")" : nil,
      reduced > 0 ? "make the payments smaller for a while" : nil,
      "find something smaller", "undo it",
    ].compactMap { $0 }
    return
      "Thank you for telling me. You need not explain. We can \(ways.dropLast().joined(separator: ", ")) or \(ways.last ?? ""); let us see what helps you most."
  }
  func aloud(seconds: Int) -> String { "about \(seconds) seconds aloud" }
  var keepMyWords: String { "Keep my words" }
  var ownWordsHint: String { "Empty it to have ours again." }
  var areYourWords: String { "Your own words" }
}
