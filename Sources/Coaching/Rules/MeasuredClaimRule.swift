/// A measured figure: fine, with what measured it.
///
/// Proof asked for: "In our test it used 31% less; your result depends on how you charge."
struct MeasuredClaimRule: MessageRule {
  private static let phrases = [
    "saves|save|saving|cuts|cut|reduces|reduce|lowers|consumes|removes|kills|produces|filters|filtered|removed|eliminates|lowered|extends ~4 #|third|half|quarter|twice ~3",
    "uses|needs ~3 third|half|quarter ~2 less|of|as",
    "# decibels|watts|kwh|degrees|litres|hours ~2 less|quieter|more|longer|cooler|warmer|faster ~3",
    "laboratory|lab|test|tests|study|survey|measurements|trial ~4 #|%|twice|half|third|measured ~3",
    "laboratory|lab|tests|study|we measured|showed|found ~3 #|% ~2",
    "% fewer|less|more|lower|higher|quieter|faster|cheaper ~2",
    "twice|thrice|double|half|# times|as ~1 as|more|quiet|fast|efficient|longer|less ~2 efficient|quiet|fast|long|than",
    "third|half|quarter|fifth less|more|fewer",
    "customers|users|salons|households|families|owners ~1 report|cut|save|saved|had|see|get ~3 #|% ~3",
    "average ~2 users|customers|saving|household|savings|salon ~2 save|saves|is|of ~2 #",
    "# ~2 a|per|each year|month|week ~1 on|in ~1 average",
    "up to # ~2 more|less|longer|quieter|faster",
    "use*|used|consume*|need*|needs|save*|saves|cut|cuts|lower*|reduce*|filter*|remove*|removes|kill*|block* ~4 % ~2 less|more|fewer|of|lower|faster",
    "% less|fewer|lower|faster|quieter|cheaper|more|better|longer than?",
    "twice|double|triple|half as|the ~1 fast|long|much|quiet|energy|power|water",
    "in our|independent|own test|tests|trial|trials ~8 #", "up to % ~3 less|more|savings|saved|off",
  ].map(Phrase.init)

  private static let rough: Set<String> = [
    "discount", "off", "price", "instead", "told", "neighbour", "interest", "deposit", "vat", "tax", "upfront",
    "instalments", "fee",
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
