extension Spanish {
  var canYouDoBetter: String { "¿Podría bajar el precio?" }
  var howMuchOff: String { "Cuánto menos (%)" }
  var askIt: String { "Preguntar" }
  func youAskedCut(_ percent: String, _ rep: String) -> String {
    "Has pedido un \(percent) menos; \(rep) aún no ha contestado."
  }
  func saidYes(_ rep: String, _ percent: String) -> String {
    "\(rep) puede bajar un \(percent): está junto a los paquetes."
  }
  func saidLimit(_ rep: String, _ percent: String) -> String {
    "\(rep): más allá del \(percent) sufriría el servicio que recibes después, así que ese es el límite."
  }
  func saidRule(_ rep: String, _ percent: String) -> String {
    percent == "0\u{A0}%"
      ? "\(rep) no hace rebajas: es una norma, igual para todos."
      : "\(rep) no pasa del \(percent): es una norma, igual para todos."
  }
  func insteadOf(_ percent: String) -> String { "En vez del \(percent) menos, y que vale más para ti:" }
  func sheAsksCut(_ customer: String, _ percent: String, _ amount: String) -> String {
    "\(customer) pide un \(percent) menos, que son \(amount)."
  }
  func largestCut(_ percent: String) -> String {
    "\(percent) es lo máximo que deja entero lo que guardas para servicio."
  }
  func cutTakes(_ percent: String, _ amount: String) -> String {
    "Un \(percent) quita \(amount) de lo que guardas para servicio."
  }
  func cutTakesNothing(_ percent: String) -> String { "Un \(percent) no quita nada de lo que guardas para servicio." }
  var whatYouCanSay: String { "Lo que puedes decir de verdad" }
  func sayYes(_ percent: String) -> String { "Sí, un \(percent). Se pone junto a los paquetes." }
  var sayLimit: String { "Más allá de esto sufriría el servicio." }
  var sayRule: String { "De aquí no paso; es una norma mía, igual para todos." }
  var theLimit: String { "Esto es (%)" }
  func swapsGoAlong(_ swaps: String) -> String {
    "Esto te cuesta menos y va con la respuesta; solo se muestra lo que valga más que la rebaja, y eso lo decide su propio teléfono: \(swaps)."
  }
  var placeAnswer: String { "Contestar" }
}
