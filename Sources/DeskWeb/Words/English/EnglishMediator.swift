import Desk

extension English {
  func mediatorMode(_ rep: String) -> String {
    "Both of you seal your numbers here; the desk looks once for what is fair, and \(rep) never sees yours."
  }
  func mediatorModeRep(_ customer: String) -> String {
    "Both of you seal your numbers here; the desk looks once for what is fair, and neither sees the other’s."
  }
  func repSealed(_ rep: String, isCustomer: Bool) -> String {
    isCustomer ? "\(rep) has sealed already, and cannot change it" : "You have sealed, and cannot change it"
  }
  func sealFingerprint(_ hash: String) -> String {
    "Fingerprint of what was sealed (SHA-256, with 128 random bits): \(hash)"
  }
  func mediatorRuns(_ done: Int, of most: Int) -> String { "Looked \(done) of at most \(most) times for these things." }
  func waitsForSeal(_ customer: String) -> String { "\(customer) has not sealed yet." }
  var onlyTheMediator: String { "Only the mediator" }
  var whatItIsWorth: String { "What each thing is worth to you" }
  func sealText(_ rep: String) -> String {
    "The figures are what is usual; put yours in their place. Sealed, they cannot be changed for this round, and \(rep) reads at most whether you gain high, some or little."
  }
  func againstToday(_ level: String) -> String { "Against how it is today: \(level)." }
  var sealIt: String { "Seal, and look for what is fair" }
  var fairPackage: String { "The fair package" }
  func fairWhy(_ method: Deal.Method) -> String {
    switch method {
    case .nash:
      "Of all packages that leave both better off, the one with the largest product of both gains: neither can gain a share without the other losing a larger one."
    case .kalaiSmorodinsky:
      "Of all packages that leave both better off, the one in which both get the same share of what each could reach at best, as nearly as can be."
    case .equalGains: "Of all packages that leave both better off, the one in which the smaller gain is largest."
    }
  }
  func stepHelps(_ who: [String]) -> String {
    who.isEmpty ? "helps neither by itself" : "helps \(who.joined(separator: " and "))"
  }
  var whatMadeItLarger: String { "What made the pie larger" }
  var priceAlone: String { "The best that the price alone could do" }
  var priceAloneNoDeal: String { "With the price alone there would be no deal." }
  var noDealHere: String { "No deal on these things" }
  var noDealText: String {
    "No package leaves both of you better off than without one. That is an honest answer, and worth knowing."
  }
  var nearestMissIs: String { "This one misses by least:" }
  func wouldOpen(_ what: String) -> String { "If this could move too, there would probably be one: \(what)." }
  var yourGain: String { "You gain" }
  func theirGain(_ who: String) -> String { "\(who) gains" }
  func share(_ share: Mediation.Share) -> String {
    switch share {
    case .high: "high"
    case .some: "some"
    case .little: "little"
    }
  }
  var whatYouSealed: String { "What you sealed" }
  func sealedToday(_ gain: String, floor: String) -> String {
    "Today’s offer leaves you \(gain), and you never take less than \(floor); what each level costs you is as in your catalogue."
  }
  var openAnotherRound: String { "Open another round" }
  func methodName(_ method: Deal.Method) -> String {
    switch method {
    case .nash: "the largest product of both gains (Nash)"
    case .kalaiSmorodinsky: "the same share of each one’s best (Kalai-Smorodinsky)"
    case .equalGains: "the smaller gain as large as can be (equal gains)"
    }
  }
  var methodLabel: String { "What the mediator looks for" }
  var methodHint: String { "All three leave both better off; they differ in how they divide what is left." }

  var bothGains: String { "What both gain" }
  func bothGainsSentence(_ gain: String, _ share: String, _ who: String) -> String {
    "The fair package gives you \(gain); what \(who) gains is \(share)."
  }
  func gainsOf(_ who: String) -> String { "What \(who) gains" }
  func dotKind(_ kind: BothGains.Kind) -> String {
    switch kind {
    case .fair: "the fair package"
    case .priceAlone: "the price alone"
    case .efficient: "no other is better for both"
    }
  }
  var bothGainsNote: String {
    "Your side is exact. The other side is shown in thirds of its best; its figures are sealed."
  }
  var packageHead: String { "Package" }
}
