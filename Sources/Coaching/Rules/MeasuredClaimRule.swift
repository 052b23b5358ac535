/// A measured figure: fine, with what measured it.
///
/// Proof asked for: "In our test it used 31% less; your result depends on how you charge."
struct MeasuredClaimRule: MessageRule {
  private static let phrases = [
    "use*|used|consume*|need*|needs|save*|saves|cut|cuts|lower*|reduce*|filter*|remove*|removes|kill*|block* ~4 % ~2 less|more|fewer|of|lower|faster",
    "% less|fewer|lower|faster|quieter|cheaper|more|better|longer than?",
    "twice|double|triple|half as|the? ~1 fast|long|much|quiet|energy|power|water",
    "in our|independent|own test|tests|trial|trials ~8 #", "up to % ~3 less|more|savings|saved|off",
  ].map(Phrase.init)

  private static let rough: Set<String> = [
    "discount", "off", "price", "interest", "deposit", "vat", "tax", "upfront", "instalments", "fee",
  ]

  func findings(in message: Message) -> [Finding] {
    for found in MeasuredClaimRule.phrases.all(in: message.words) {
      let sentence = message.sentence(of: found.lowerBound)
      guard !sentence.contains(where: { MeasuredClaimRule.rough.contains($0.text) || $0.text.hasPrefix("guarante") }),
        !message.isQuestion(found.lowerBound)
      else { continue }
      return [
        Finding(
          label: .claim, severity: .substantiate, bytes: message.bytes(found),
          why: "A measured figure is worth the paper it stands on: link it.", kinder: nil,
          law: "Directive 2005/29/EC, Article 12")
      ]
    }
    return []
  }
}
