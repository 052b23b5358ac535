import Coaching

extension Spanish {
  var hardMoments: String { "Momentos difíciles" }
  func hardMomentsIntro(_ name: String) -> String {
    "Palabras honestas para cuando cuesta encontrarlas, con las cifras de la Mesa de \(name). Cámbialas hasta que sean tuyas."
  }
  func title(_ moment: HardMoment) -> String {
    switch moment {
    case .elsewhere: "Recomendar a otro"
    case .limitation: "Decir lo que no puede"
    case .startSmaller: "Empezar con menos"
    case .holdPrice: "Mantener un precio con justicia"
    case .offerSwap: "Otra cosa en vez de un descuento"
    case .undo: "Deshacerlo"
    case .hardship: "Cuando falta dinero"
    case .intention: "Decir qué buscas"
    }
  }
  func when(_ moment: HardMoment) -> String {
    switch moment {
    case .elsewhere: "Cuando la oferta de otro le sirve más, o te preguntan si la hay."
    case .limitation: "Antes de que decida, aunque no pregunte."
    case .startSmaller: "Cuando quizá no necesite todo."
    case .holdPrice: "Cuando piden un descuento que pagaría su servicio."
    case .offerSwap: "Cuando el precio no puede moverse y otra cosa sí."
    case .undo: "Cuando no sale como esperaba."
    case .hardship: "Cuando dice que no puede seguir como acordado."
    case .intention: "Cuando se pone tenso."
    }
  }
  func sayElsewhere(_ other: String?, by amount: String?) -> String {
    guard let other else {
      return
        "Quiero que tengas lo que más te sirve. No he encontrado nada mejor para ti, y puedo haberme dejado algo: mira también en otros sitios, por favor."
    }
    return
      "Quiero que tengas lo que más te sirve. En tu lugar elegiría \(other)\(amount.map { "; con los años te deja unos \($0) mejor que lo nuestro" } ?? "")."
  }
  func sayOursFits(_ ours: String, other: String, by amount: String) -> String {
    "Lo mejor de los demás para ti es \(other). Con tus cifras te sirve menos que \(ours), en unos \(amount); si tus cifras cambian, eso también puede cambiar, y entonces te lo diré."
  }
  func sayLimitation(_ text: String?, softened: String?) -> String {
    guard let text else {
      return "No sé de nada que pueda doler en tu caso. Si se te ocurre algo, dímelo y lo averiguo."
    }
    return
      "Una cosa antes de que decidas. \(text)\(text.hasSuffix(".") ? "" : ".") \(softened ?? "Eso no lo puedo suavizar.")"
  }
  func sayStartSmaller(_ start: String?, larger: String?, month: Int?, fee: String?) -> String {
    guard let start, let month else {
      return
        "No hace falta empezar con todo. Empecemos con lo que necesitas ahora y lo miramos juntos dentro de medio año."
    }
    let then =
      larger.map { "si ves que necesitas más, pasas a \($0)\(fee.map { " por \($0)" } ?? "")" }
      ?? "si basta, se queda así"
    return
      "Podemos empezar con \(start). En el mes \(month) lo miramos juntos, y \(then). No hace falta pagar más antes."
  }
  func sayHoldPrice(percent: String?) -> String {
    guard let percent else {
      return "Podría quitar algo, y tendría que quitarlo de tu servicio. Busquemos algo que para ti valga más."
    }
    return
      "Puedo ofrecerte un \(percent) de descuento. Más allá me preocupa no poder darte el servicio que mereces; aquí están los números."
  }
  func saySwap(_ thing: String?) -> String {
    "En vez de bajar el precio, ¿qué tal \(thing ?? "algo que a mí me cuesta poco y a ti te ayuda más")? Puede valer más para ti que el descuento. Si no, dilo."
  }
  func sayUndo(until day: String?) -> String {
    "Entiendo que esto no va como esperabas. \(day.map { "Puedes deshacerlo hasta el \($0) sin dar motivos. " } ?? "")Prefiero deshacer el trato a que te sientas mal con él."
  }
  func sayHardship(pause months: Int, reduced: Int) -> String {
    let ways = [
      months > 0 ? "pausar hasta \(months) \(months == 1 ? "mes" : "meses")" : nil,
      reduced > 0 ? "bajar los pagos una temporada" : nil,
      "buscar algo más pequeño", "deshacerlo",
    ].compactMap { $0 }
    return
      "Gracias por decírmelo. No tienes que explicar nada. Podemos \(ways.dropLast().joined(separator: ", ")) o \(ways.last ?? ""); veamos qué te ayuda más."
  }
  func aloud(seconds: Int) -> String { "unos \(seconds) segundos en voz alta" }
  var keepMyWords: String { "Guardar mis palabras" }
  var ownWordsHint: String { "Vacíalo para tener las nuestras otra vez." }
  var areYourWords: String { "Tus propias palabras" }
}
