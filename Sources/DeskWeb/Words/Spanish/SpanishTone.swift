extension Spanish {
  var gettingTense: String { "Esto se está poniendo tenso" }
  var toneSuggested: String { "Dos propuestas seguidas no han convenido. Puede ayudar parar y decir qué buscas." }
  var putAsideTitle: String { "Apartado por un momento" }
  var putAsideText: String {
    "No se retira nada. Cada uno dice una cosa que debe cumplirse; después lo miráis lado a lado."
  }
  var yourIntent: String { "Qué buscas, con tus palabras" }
  var yourIntentHint: String { "Cámbialo hasta que lo digas de verdad; nada se envía antes de que lo digas." }
  var intentSentence: String {
    "Mi intención es que esto salga bien para los dos. Si no es bueno para ti, no es bueno para mí."
  }
  var oneThing: String { "Una cosa que debe cumplirse para ti" }
  var oneThingHint: String { "No una cantidad: para qué es." }
  func mustBeTrueFor(_ who: String) -> String { "Lo que debe cumplirse para \(who)" }
  func shownWhenBoth(_ other: String) -> String { "Aparece en cuanto \(other) haya dicho lo suyo." }
  var takeUpAgain: String { "Retomar lo que se apartó" }
}
