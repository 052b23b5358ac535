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

  /// The first place where it holds; one finding of a kind is enough for a message.
  func findings(in message: Message) -> [Finding] {
    for found in phrases.all(in: message.words) {
      if isTurnedByDenial, message.isDenied(found.lowerBound) { continue }
      if message.isAfter(["if", "unless"], found.lowerBound, within: 3) && isTurnedByDenial { continue }
      guard !message.sentence(of: found.lowerBound).contains(where: { harmless.contains($0.text) }) else { continue }
      return [
        Finding(label: label, severity: severity, bytes: message.bytes(found), why: why, kinder: kinder, law: law)
      ]
    }
    return []
  }
}
