import Desk

extension Spanish {
  func mediatorMode(_ rep: String) -> String {
    "Los dos selláis aquí vuestros números; el escritorio busca una vez lo que es justo, y \(rep) no ve nunca los tuyos."
  }
  func mediatorModeRep(_ customer: String) -> String {
    "Los dos selláis aquí vuestros números; el escritorio busca una vez lo que es justo, y ninguno ve los del otro."
  }
  func repSealed(_ rep: String, isCustomer: Bool) -> String {
    isCustomer ? "\(rep) ya ha sellado y no puede cambiarlo" : "Has sellado y no puedes cambiarlo"
  }
  func sealFingerprint(_ hash: String) -> String { "Huella de lo sellado (SHA-256, con 128 bits al azar): \(hash)" }
  func mediatorRuns(_ done: Int, of most: Int) -> String {
    "Se ha buscado \(done) de \(most) veces como mucho para estas cosas."
  }
  func waitsForSeal(_ customer: String) -> String { "\(customer) aún no ha sellado." }
  var onlyTheMediator: String { "Solo el mediador" }
  var whatItIsWorth: String { "Lo que vale para ti cada cosa" }
  func sealText(_ rep: String) -> String {
    "Las cifras son lo habitual; pon las tuyas en su lugar. Selladas no se pueden cambiar en esta ronda, y \(rep) lee como mucho si ganas mucho, algo o poco."
  }
  func againstToday(_ level: String) -> String { "Frente a como es hoy: \(level)." }
  var sealIt: String { "Sellar y buscar lo justo" }
  var fairPackage: String { "El paquete justo" }
  func fairWhy(_ method: Deal.Method) -> String {
    switch method {
    case .nash:
      "De todos los paquetes que dejan mejor a los dos, el de mayor producto de ambas ganancias: nadie puede ganar una parte sin que el otro pierda una mayor."
    case .kalaiSmorodinsky:
      "De todos los paquetes que dejan mejor a los dos, aquel en que ambos reciben, casi exactamente, la misma parte de lo mejor que cada uno podría alcanzar."
    case .equalGains:
      "De todos los paquetes que dejan mejor a los dos, aquel en que la ganancia menor es la mayor posible."
    }
  }
  func stepHelps(_ who: [String]) -> String {
    who.isEmpty ? "por sí solo no ayuda a nadie" : "ayuda a \(who.joined(separator: " y a "))"
  }
  var whatMadeItLarger: String { "Lo que agrandó el pastel" }
  var priceAlone: String { "Lo mejor que podría hacer el precio solo" }
  var priceAloneNoDeal: String { "Solo con el precio no habría trato." }
  var noDealHere: String { "No hay trato con estas cosas" }
  var noDealText: String {
    "Ningún paquete os deja a los dos mejor que sin trato. Es una respuesta honesta, y vale la pena saberla."
  }
  var nearestMissIs: String { "Este es al que menos le falta:" }
  func wouldOpen(_ what: String) -> String { "Si también pudiera cambiar esto, probablemente lo habría: \(what)." }
  var yourGain: String { "Tú ganas" }
  func theirGain(_ who: String) -> String { "\(who) gana" }
  func share(_ share: Mediation.Share) -> String {
    switch share {
    case .high: "mucho"
    case .some: "algo"
    case .little: "poco"
    }
  }
  var whatYouSealed: String { "Lo que has sellado" }
  func sealedToday(_ gain: String, floor: String) -> String {
    "La oferta de hoy te deja \(gain) y nunca aceptas menos de \(floor); lo que te cuesta cada cosa es lo de tu catálogo."
  }
  var openAnotherRound: String { "Abrir otra ronda" }
  func methodName(_ method: Deal.Method) -> String {
    switch method {
    case .nash: "el mayor producto de ambas ganancias (Nash)"
    case .kalaiSmorodinsky: "la misma parte de lo mejor de cada uno (Kalai-Smorodinsky)"
    case .equalGains: "que la ganancia menor sea la mayor posible (ganancias iguales)"
    }
  }
  var methodLabel: String { "Qué busca el mediador" }
  var methodHint: String { "Los tres dejan mejor a los dos; difieren en cómo reparten lo que queda." }

  var bothGains: String { "Lo que ganan ambas partes" }
  func bothGainsSentence(_ gain: String, _ share: String, _ who: String) -> String {
    "El paquete justo te da \(gain); lo que gana \(who) es \(share)."
  }
  func gainsOf(_ who: String) -> String { "Lo que gana \(who)" }
  func dotKind(_ kind: BothGains.Kind) -> String {
    switch kind {
    case .fair: "el paquete justo"
    case .priceAlone: "solo el precio"
    case .efficient: "ningún otro es mejor para ambas partes"
    }
  }
  var bothGainsNote: String {
    "Tu lado es exacto. El otro se muestra en tercios de lo mejor para él; sus cifras están selladas."
  }
  var packageHead: String { "Paquete" }
}
