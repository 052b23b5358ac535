/// What is promised, so that it can be written down with its day and kept.
///
/// Found: "If you find in 6 months you need more, I'll be here to upgrade you." Left alone: "I'll be honest."
struct PromiseRule: MessageRule {
  /// What can be promised.
  private static let deeds =
    "call|ring|come|visit|check|bring|send|install|replace|repair|fix|refund|pay|upgrade|include|add|extend|look|pick|collect|answer|write|email|text|phone|take|return|remind|credit|cover|deliver|swap|adjust|give|make|handle|stay|pass|do|help|train|show|lend|know|prepare|book|arrange|organise|organize|undo|get"

  private static let phrases = [
    "im|i|were|we happy|glad|willing|ready|prepared to ~1 take|come|help|install|refund|replace|repair|pay|swap|return|fix|visit|lend|extend ~3",
    "ill|well visit|take|be in touch|get",
    "ill|well ~1 be|come|go|see|drop|pop ~2 there|by|over|back|in|again ~2",
    "youll hear|have|get|receive|find ~2 from|the|it|by|a|within ~3",
    "hear from me|us ~2",
    "if ~10 i|we|ill|well ~1 take|pay|refund|replace|repair|come|fix|return|swap|give|collect",
    "technician|team|colleague|engineer|installer ~1 will|comes ~2 come|be|call|visit|there ~3",
    "im going|coming to? ~2",
    "you can count on ~3",
    "let me ~1 bring|send|fix|check|replace|come|call|prepare|lend|make ~3",
    "i|we ~1 promise ~2 to|you|a|that|a ~3",

    "ill|well|i|we will? ~1 be here|there|back ~1 to|in|on|for|when",
    "how about ~1 i|we ~1 include|add|throw|extend|come|do|bring|give",
    "ill|well \(deeds)",
    "i|we will ~1 \(deeds)",
    "id|i|we|wed would? rather undo|refund|take|give|pay",
    "make sure you|youre|your|it|we|nobody|theyre ~1 never|not|always|get", "i|we promise ~4", "you have my word",
    "id|wed|i|we would? propose ~2 plan",
    "count on me|us ~3", "i|we guarantee ~1 to|that|ill|well|you",
  ].map(Phrase.init)

  /// Ways of speaking that promise nothing.
  private static let empty: Set<String> = [
    "honest", "frank", "open", "later", "outcome", "thinking", "think", "see", "bet", "admit", "say", "guess",
    "details",
  ]

  func findings(in message: Message) -> [Finding] {
    for found in PromiseRule.phrases.all(in: message.words) where !message.isDenied(found.lowerBound, within: 2) {
      let sentence = message.sentence(of: found.lowerBound)
      guard !message.words[found].contains(where: { PromiseRule.empty.contains($0.text) }),
        !sentence[found.upperBound...].prefix(4).contains(where: { PromiseRule.empty.contains($0.text) })
      else { continue }
      return [
        Finding(
          label: .promise, severity: .record, bytes: message.bytes(found),
          why: "This is a promise: write it down with its day, so that both see it.", kinder: nil, law: nil)
      ]
    }
    return []
  }
}
