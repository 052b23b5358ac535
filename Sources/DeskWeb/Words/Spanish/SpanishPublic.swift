import Desk

extension Spanish {
  func publicTitle(_ rep: String) -> String { "\(rep), en cifras" }
  func publicIntro(_ rep: String) -> String {
    "Contado por la propia mesa, de lo que los clientes aceptaron que se contara, punto por punto y sin nombre. \(rep) puede mostrar esta página o no, pero no elegir lo que pone."
  }
  var publicOnTime: String { "promesas cumplidas en su día" }
  var publicWorkedOut: String { "clientes a los que les salió bien, de los que lo dijeron" }
  var publicSentAway: String { "clientes a los que se aconsejó otro sitio, o no comprar nada" }
  func publicYears(_ first: Int, _ last: Int) -> String { first == last ? "De \(first)." : "De \(first) a \(last)." }
  var publicSwitchTitle: String { "Una página pública de hechos" }
  var publicSwitchText: String {
    "Solo cifras, de clientes que en su propia página aceptaron contar. Tú eliges si se muestra, no lo que pone."
  }
  var publicSwitchOn: String { "Mostrarla" }
  var mayBeCounted: String { "Lo que se puede contar" }
  func mayBeCountedText(_ rep: String) -> String {
    "\(rep) tiene una página pública de cifras. Marca lo tuyo que se puede contar allí, sin tu nombre; si lo desmarcas, se quita."
  }
  func counted(_ item: PublicItem) -> String {
    switch item {
    case .promises: "si se cumplieron las promesas que me hizo"
    case .outcome: "cómo me fue"
    case .advice: "qué se me aconsejó"
    }
  }
}
