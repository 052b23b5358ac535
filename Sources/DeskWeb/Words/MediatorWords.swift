import Desk

/// The mediator's rounds.
protocol MediatorWords {
  func mediatorMode(_ rep: String) -> String
  func mediatorModeRep(_ customer: String) -> String
  func repSealed(_ rep: String, isCustomer: Bool) -> String
  func sealFingerprint(_ hash: String) -> String
  func mediatorRuns(_ done: Int, of most: Int) -> String
  func waitsForSeal(_ customer: String) -> String
  var onlyTheMediator: String { get }
  var whatItIsWorth: String { get }
  func sealText(_ rep: String) -> String
  func againstToday(_ level: String) -> String
  var sealIt: String { get }
  var fairPackage: String { get }
  func fairWhy(_ method: Deal.Method) -> String
  func stepHelps(_ who: [String]) -> String
  var whatMadeItLarger: String { get }
  var priceAlone: String { get }
  var priceAloneNoDeal: String { get }
  var noDealHere: String { get }
  var noDealText: String { get }
  var nearestMissIs: String { get }
  func wouldOpen(_ what: String) -> String
  var yourGain: String { get }
  func theirGain(_ who: String) -> String
  func share(_ share: Mediation.Share) -> String
  var whatYouSealed: String { get }
  func sealedToday(_ gain: String, floor: String) -> String
  var openAnotherRound: String { get }
  func methodName(_ method: Deal.Method) -> String
  var methodLabel: String { get }
  var methodHint: String { get }

  var bothGains: String { get }
  func bothGainsSentence(_ gain: String, _ share: String, _ who: String) -> String
  func gainsOf(_ who: String) -> String
  func dotKind(_ kind: BothGains.Kind) -> String
  var bothGainsNote: String { get }
  var packageHead: String { get }
}
