/// A rule that is a list of phrases, some of which mean nothing in certain company.
struct PhraseRule: Sendable {
  let label: Finding.Label
  let severity: Finding.Severity
  let phrases: [Phrase]
  /// With one of these in its sentence a phrase is harmless.
  var harmless: Set<String> = []
  /// Whether a denial before it makes it harmless: "you never have to".
  var isTurnedByDenial = true
  let why: String
  let kinder: String?
  var law: String?

  init(
    _ label: Finding.Label, _ severity: Finding.Severity, _ phrases: [String], harmless: Set<String> = [],
    isTurnedByDenial: Bool = true, why: String, kinder: String?, law: String? = nil
  ) {
    (self.label, self.severity, self.phrases) = (label, severity, phrases.map(Phrase.init))
    (self.harmless, self.isTurnedByDenial, self.why, self.kinder, self.law) = (
      harmless, isTurnedByDenial, why, kinder, law
    )
  }

  init(
    _ label: Finding.Label, _ severity: Finding.Severity, _ phrases: [String], harmless: Set<String> = [],
    isTurnedByDenial: Bool = true, reason: Reason
  ) {
    self.init(
      label, severity, phrases, harmless: harmless, isTurnedByDenial: isTurnedByDenial, why: reason.why,
      kinder: reason.kinder, law: reason.law)
  }

  /// The first place in each sentence where it holds.
  func findings(in message: Message) -> [Finding] {
    var found: [Finding] = []
    var sentences: Set<Int> = []
    for place in phrases.all(in: message.words) {
      let number = message.words[place.lowerBound].sentence
      if sentences.contains(number) { continue }
      if isTurnedByDenial, message.isDenied(place.lowerBound) { continue }
      if message.isAfter(["if", "unless"], place.lowerBound, within: 3) && isTurnedByDenial { continue }
      guard !message.sentence(of: place.lowerBound).contains(where: { harmless.contains($0.text) }) else { continue }
      sentences.insert(number)
      found.append(
        Finding(label: label, severity: severity, bytes: message.bytes(place), why: why, kinder: kinder, law: law))
    }
    return found
  }
}
