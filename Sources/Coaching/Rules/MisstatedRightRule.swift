/// A right told wrongly: that she cannot undo, or loses what she gets back.
///
/// Found: "You can't cancel once you sign." while the cooling-off runs.
struct MisstatedRightRule: WeighingRule {
  let label = Finding.Label.misstatedRight
  let law = "Directive 2011/83/EU, Articles 9 to 16"

  private static let undoing = [
    "after|once ~2 signing|signed|sign|signature|paid ~5 no way|going|turning back",
    "theres|there is|is no way|going|turning back ~4",
    "wont|not|never|no ~1 get|see|have ~2 your money back",
    "signed is signed",
    "a deal is a deal",
    "the|your right ~3 expired|over|gone|lapsed|void",
    "you|customer|one ~1 cant|cannot|wont ~3 cancel|withdraw|undo|return|change ~6",
    "you|customer|one can|may|do not|never|no ~2 cancel|withdraw|undo|return|change ~6",
    "no cancel*|cancellation*|returns|refunds|withdrawal ~3",
    "once ~1 you|youve ~1 sign|signed|ordered|paid ~3 no|cant|cannot|final|binding|bound|stuck",
    "sale|sales|contract|decision|order is|are ~1 final|binding|irrevocable",
    "too late to cancel|withdraw|undo|return|change", "not|non|isnt refundable|returnable|cancellable",
    "no right ~2 cancel|withdraw|return|refund",
    "you|youve gave|given|waived|waive|lose|lost up? ~2 right*",
  ].map(Phrase.init)

  private static let deposit = [
    "lose|lost|forfeit|keep|gone ~3 deposit", "deposit ~2 gone|lost|forfeit*|kept|non|not ~2 refund*?",
    "not|wont|dont ~2 get ~3 deposit|money ~1 back",
  ].map(Phrase.init)

  func findings(in message: Message) -> [Finding] {
    if let found = MisstatedRightRule.deposit.first(in: message.words), !isHarmless(message, found) {
      switch message.facts.isDepositRefundable {
      case true?:
        return [
          finding(message, found, .block, "The deposit is given back.", "If you cancel, you get your deposit back.")
        ]
      case false?: return []
      case nil:
        return [
          finding(
            message, found, .warn, "Nothing is recorded about the deposit; in most sales at home it is given back.", nil
          )
        ]
      }
    }
    if let found = MisstatedRightRule.undoing.first(in: message.words), !isHarmless(message, found) {
      switch message.facts.coolingOffDaysLeft {
      case let left? where left > 0:
        return [
          finding(
            message, found, .block, "She may still undo it for \(left) day\(left == 1 ? "" : "s"), without saying why.",
            "You can undo this for another \(left) day\(left == 1 ? "" : "s"), without giving a reason.")
        ]
      case _?: return []
      case nil:
        return [
          finding(
            message, found, .warn, "Nothing is recorded about her right to undo; sold at home, there mostly is one.",
            nil)
        ]
      }
    }
    return []
  }

  private func isHarmless(_ message: Message, _ found: Range<Int>) -> Bool {
    if message.isQuestion(found.lowerBound) { return true }
    return message.isAfter(
      ["not", "never", "wont", "if", "dont", "doesnt", "afraid", "i", "we", "until"], found.lowerBound, within: 3)
  }
}
