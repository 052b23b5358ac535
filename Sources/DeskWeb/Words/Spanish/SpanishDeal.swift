import Desk

extension Spanish {
  var goodForBoth: String { "Un trato bueno para los dos" }
  func dealIntro(_ way: String, price: String) -> String { "Para \(way), a \(price) antes de mover nada." }
  var asOfferedToday: String { "Como se ofrece hoy" }
  var todaysOffer: String { "La oferta de hoy" }
  var asToday: String { "Todo como se ofrece hoy." }
  func numbersStayHere(_ rep: String) -> String {
    "Tus números se quedan en este teléfono: \(rep) no puede verlos y esta página no envía ninguno sin que tú lo marques."
  }
  func numbersStayThere(_ customer: String) -> String {
    "Los números de \(customer) se quedan en su teléfono: ni tú ni este escritorio podéis verlos."
  }
  var secrecyAndDeals: String { "Ningún método puede prometer a la vez el secreto completo y todos los buenos tratos." }
  func packagesTitle(_ count: Int) -> String { count == 1 ? "Un paquete" : "\(count) paquetes" }
  func packagesText(_ rep: String) -> String {
    "Para \(rep) valen más o menos lo mismo, así que elige el que mejor te venga. Elegir no compromete a nada."
  }
  func packagesTextRep(_ customer: String) -> String {
    "Te dejan más o menos lo mismo, así que \(customer) puede elegir con libertad. Los ve en su propio orden."
  }
  func packageName(_ place: Int) -> String {
    "Paquete \(place < 26 ? String(UnicodeScalar(UInt8(65 + place))) : String(place + 1))"
  }
  var pickThis: String { "Este me viene bien" }
  func youPicked(_ package: String) -> String { "\(package): te viene bien" }
  func shePicked(_ customer: String, _ package: String) -> String { "\(package): le viene bien a \(customer)" }
  var pickedNotAgreed: String {
    "Todavía no hay nada acordado. Hace falta el sí de los dos, con los derechos y el precio entero delante."
  }
  var pickedAndAgreed: String { "Los dos habéis dicho que sí; lo que vale está en la sección siguiente." }
  func youAsked(_ rep: String) -> String { "Has pedido otros; \(rep) aún no ha contestado." }
  func sheAsked(_ customer: String) -> String { "\(customer) ha pedido otros paquetes." }
  var noneFits: String { "Ninguno me encaja" }
  func whatIsMissing(_ rep: String) -> String { "¿Qué haría falta? Lo lee \(rep)" }
  var whatIsMissingHint: String { "No tienes que decir nada." }
  func shareMarks(_ rep: String) -> String {
    "Enseñar también a \(rep) lo que he marcado como imprescindible y deseable; nunca una cantidad."
  }
  var askForOthers: String { "Pedir otros" }
  func dealNews(_ who: String, _ state: Deal.State) -> String {
    switch state {
    case .open: "\(who) ha puesto paquetes en la mesa"
    case .askedAgain: "\(who) ha pedido otros paquetes"
    case .picked: "\(who) ha elegido un paquete"
    case .aside: "\(who) ha dejado los paquetes a un lado por ahora"
    case .withdrawn: "\(who) ha retirado los paquetes"
    case .agreed: "Está acordado"
    }
  }

  var onlyOnThisPhone: String { "Solo en este teléfono" }
  var onlyOnThisPhoneButLent: String { "Solo en este teléfono, salvo las respuestas que prestas" }
  var cornerTitle: String { "Lo que te importa" }
  func ownGainsText(_ rep: String) -> String {
    "Lo tuyo frente a tu mejor otra opción, dibujado en este teléfono. Todos los paquetes le dejan a \(rep) más o menos lo mismo."
  }
  func cornerText(_ rep: String) -> String {
    "Márcalo y los paquetes se ordenan para ti. Se queda en este navegador hasta que lo olvides; \(rep) no lo ve nunca."
  }
  var cornerNeedsScript: String {
    "Ordenar los paquetes para ti necesita JavaScript, porque ocurre en tu teléfono y en ningún otro sitio. Puedes elegir sin él."
  }
  func band(_ band: DealRound.Band) -> String {
    switch band {
    case .must: "imprescindible"
    case .nice: "deseable"
    case .dontMind: "me da igual"
    }
  }
  var isToday: String { "(hoy)" }
  var sayInMoney: String { "Decirlo en dinero, para un orden más fino" }
  var worthToYouNow: String { "vale para ti" }
  func todayAgainst(_ other: String) -> String { "La oferta de hoy frente a \(other)" }
  var todayAgainstHint: String {
    "Cuánto mejor es para ti la oferta de hoy; por debajo de cero si la otra es mejor. Parte de lo que calcula la sección 2."
  }
  var goingOnAsNow: String { "seguir como ahora" }
  var forgetMarks: String { "Olvidar lo que he marcado" }
  func betterForYou(_ amount: String) -> String { "\(amount) mejor para ti que tu mejor alternativa" }
  func worseForYou(_ amount: String) -> String { "\(amount) peor para ti que tu mejor alternativa" }
  var evenForYou: String { "Igual de bueno para ti que tu mejor alternativa" }
  func hasNice(_ count: String) -> String { "Cosas que te gustan: \(count)" }
  var lacksMust: String { "Le falta algo imprescindible para ti" }
  func hiddenPackages(_ count: String) -> String { "Apartados porque no te convendrían: \(count)." }
  var showThem: String { "Mostrarlos igualmente" }

  var whichOfTheseTwo: String { "¿Cuál de estas dos preferirías?" }
  func askIntro(_ most: Int) -> String {
    "Contesta unas pocas en vez de marcarlo todo: \(most) como mucho, menos si queda claro. Tus respuestas también se quedan aquí."
  }
  func questionOf(_ count: String, of most: Int) -> String { "Pregunta \(count), de \(most) como mucho" }
  var elseAsToday: String { "lo demás, como hoy" }
  var aboutTheSame: String { "Más o menos igual" }
  var cantSay: String { "No sabría decir" }
  func understood(_ what: String, _ amount: String, _ low: String, _ high: String) -> String {
    "Según te entiendo, «\(what)» vale para ti unos \(amount): entre \(low) y \(high)."
  }
  func understoodPerhaps(_ what: String, _ amount: String, _ high: String) -> String {
    "Según te entiendo, «\(what)» vale para ti unos \(amount): quizá nada, difícilmente más de \(high)."
  }
  func understoodNoUse(_ what: String) -> String { "Según te entiendo, «\(what)» no vale nada para ti, o te estorba." }
  func aboutAsMuch(_ amount: String) -> String { "unos \(amount)" }
  var markInstead: String { "O márcalo tú" }
  func cutOf(_ cut: String, _ amount: String) -> String { "\(cut): \(amount) menos" }
  var understoodNothing: String { "No pasa nada. De esta no aprendo nada y no la vuelvo a preguntar." }
  func clearNow(_ package: String) -> String { "Queda bastante claro: de estos, \(package) es el que mejor te viene." }
  func unclearStill(_ package: String, _ other: String) -> String {
    "Hasta ahora \(package) es el que mejor te viene, pero está cerca de \(other)."
  }
  func askedAll(_ package: String) -> String {
    "No hay más preguntas. Por lo que dices, \(package) es el que mejor te viene. Léelo con calma y fíate de ti."
  }
  var fromYourAnswers: String { "por tus respuestas" }
  var takeAnswerBack: String { "Retirar mi última respuesta" }
  var putItRight: String { "¿No es así? Dilo en dinero" }
  func believedFrom(_ customers: Int) -> String {
    "Parten de lo que dijeron \(customers) clientes anteriores que prestaron sus respuestas sin su nombre."
  }
  var lendAnswers: String { "Prestar mis respuestas, sin mi nombre" }
  func lendText(_ rep: String) -> String {
    "Así los próximos clientes de \(rep) necesitarán menos preguntas. Solo con esta marca salen tus respuestas de este aparato. El programa de \(rep) las guarda con el mes, sin tu nombre ni esta mesa, y solo las usa junto con las de otras 29 personas o más. Quita la marca aquí y se borran."
  }
  var answersLent: String { "Prestadas. Gracias." }
  var answersTakenBack: String { "Retiradas y borradas." }
  var answersNotLent: String {
    "No se ha podido llegar al programa: no se ha prestado nada nuevo. Prueba la marca otra vez dentro de un rato."
  }
  var answersStillLent: String {
    "No se ha podido llegar al programa: tus respuestas siguen prestadas. Quita la marca otra vez dentro de un rato."
  }

  func whatMattersTo(_ name: String) -> String { "¿Qué parece importarle más a \(name)?" }
  func seemsToCare(_ name: String, _ what: String, inTen: Int) -> String {
    "A \(name) parece importarle sobre todo «\(what)»: unas \(inTen) posibilidades de cada 10."
  }
  func hardToSay(_ what: String, _ other: String?) -> String {
    "Aún es difícil decirlo. Quizá «\(what)»\(other.map { ", quizá «\($0)»" } ?? "")."
  }
  func toldFromPicks(_ name: String, _ count: Int) -> String {
    "Se deduce \(count == 1 ? "del paquete" : "de los \(count) paquetes") que \(name) eligió en esta mesa y de lo que suelen querer los clientes, nunca de nada privado. Puede no ser así: pregunta."
  }
  func toldFromPackages(_ name: String, _ count: Int) -> String {
    "Se deduce de los \(count) paquetes que \(name) puso en esta mesa, nunca de nada privado. Puede no ser así: pregunta."
  }

  func dealWith(_ name: String) -> String { "Un trato con \(name)" }
  func dealInvite(_ customer: String) -> String {
    "Agranda el pastel antes de repartirlo: di qué puede cambiar y qué necesitas, y \(customer) elige entre paquetes que te dejan lo mismo."
  }
  var openADeal: String { "Poner paquetes en la mesa" }
  func dealSetupIntro(_ customer: String) -> String {
    "Di qué puede cambiar y qué necesitas. \(customer) recibe paquetes que te dejan más o menos lo mismo, lo más distintos posible."
  }
  var nothingMoves: String { "Todavía no puede cambiar nada" }
  var nothingMovesText: String {
    "Escribe en tu catálogo lo que podrías acordar de otra forma: el soporte, el día de la obra, cómo se paga."
  }
  var noOwnWay: String {
    "Ninguna oferta tuya cumple lo imprescindible aquí. No hay nada que negociar, y está bien así."
  }
  var dealAbout: String { "De qué se trata" }
  var priceBefore: String { "Su precio antes de rebajas" }
  var priceBeforeHint: String { "Todo lo que se te paga por ello en el tiempo mirado. Las rebajas se quitan de aquí." }
  var whatMayMove: String { "Lo que puede cambiar" }
  func whatMayMoveText(_ customer: String) -> String { "Los costes son solo tuyos; \(customer) ve solo las palabras." }
  func levelCosts(_ level: String, _ cost: String) -> String { "\(level) (te cuesta \(cost))" }
  func levelSaves(_ level: String, _ amount: String) -> String { "\(level) (te ahorra \(amount))" }
  var whereNumbersStay: String { "Dónde se quedan los números" }
  func modePhone(_ customer: String) -> String {
    "Los números de \(customer) se quedan en su teléfono. Tú pones paquetes; el teléfono los ordena."
  }
  var modeMediator: String { "Los dos selláis vuestros números y este escritorio busca una vez lo que es justo." }
  var mediatorRefused: String {
    "Solo en el escritorio de una organización: en el tuyo podrías leer lo que otros sellan, y no sería honesto."
  }
  var whatYouNeed: String { "Lo que necesitas" }
  var whatYouNeedText: String { "El precio menos estos dos es lo que te deja la oferta de hoy." }
  var directCost: String { "Lo que te cuesta en sí" }
  var directCostHint: String { "Material y trabajo que se paga." }
  var serviceReserve: String { "Reservado para servicio" }
  var serviceReserveHint: String { "Tus horas para atenderlo, apartadas." }
  var floor: String { "Nunca menos de" }
  var floorHint: String { "Ningún paquete baja de aquí." }
  var target: String { "Lo que necesitas de esta ronda" }
  var targetHint: String { "Vacío: lo que te deja la oferta de hoy." }
  var tolerance: String { "Más o menos" }
  var toleranceHint: String { "Vacío: el 2 % del precio." }
  var putDealOnTable: String { "Poner los paquetes en la mesa" }
  var whatYouWouldLay: String { "Lo que pondrías en la mesa" }
  var fillInToSee: String {
    "Escribe el precio y lo que te cuesta, y aquí verás los paquetes. Todavía no hay nada en la mesa."
  }
  func wouldLay(_ count: Int, of candidates: Int) -> String {
    candidates > count
      ? "\(candidates) paquetes te dejan eso. Estos \(count) son los más distintos. Todavía no hay nada en la mesa."
      : count == 1
        ? "Un paquete te deja eso. Todavía no hay nada en la mesa."
        : "Estos \(count) paquetes te dejan eso. Todavía no hay nada en la mesa."
  }
  func leavesYou(_ amount: String) -> String { "te deja \(amount)" }
  func nothingLeavesThat(_ target: String, nearest: String?) -> String {
    "Ningún paquete te deja \(target).\(nearest.map { " El más cercano te deja \($0)." } ?? "")"
  }
  var whatPackagesLeave: String { "Lo que te deja cada paquete" }
  func needsThisRound(_ target: String, tolerance: String, floor: String) -> String {
    "Dijiste que necesitas \(target) de esta ronda, \(tolerance) arriba o abajo, y nunca menos de \(floor)."
  }
  func sheShared(_ customer: String) -> String { "Lo que \(customer) ha querido decirte" }
  var sharedNoMarks: String { "No ha compartido marcas. Pon otros, o hablad." }
  var layNextRound: String { "Poner otros paquetes" }
  var changeDeal: String { "Cambiar lo que puede moverse" }
  var takeDealBack: String { "Retirar los paquetes" }

  var explainDifference: String { "¿Podrías explicar esta diferencia a los dos?" }
  var explainDifferenceText: String {
    "Otros que eligieron lo mismo acordaron otras condiciones. Los vecinos hablan: si no sabrías decir por qué a cualquiera de ellos, piénsalo otra vez. Solo lo ves tú."
  }
  var explanationLabel: String { "Lo que dirías" }
  var explanationHint: String { "A los dos, con las mismas palabras. Se queda contigo." }
  var keepExplanation: String { "Guardarlo" }
  var notOnTheTable: String { "no estaba sobre la mesa" }
  var priceInAll: String { "Precio" }
  func hereAndThere(_ here: String, _ there: String) -> String { "aquí \(here), allí \(there)" }

  var betterForBoth: String { "¿Mejor para ambas partes?" }
  var betterForBothText: String {
    "Lo acordado sigue en pie. El escritorio puede mirar si algo es mejor para ambas partes; solo cuenta si las dos dicen que sí."
  }
  var lookForBetter: String { "Buscarlo" }
  func betterRound(_ count: Int, isCustomer: Bool) -> String {
    isCustomer
      ? "Lo acordado sigue en pie hasta que ambas partes digan que sí a otra cosa. \(count == 1 ? "Un paquete" : "\(count) paquetes") con los que la otra parte no sale peor:"
      : "Lo acordado sigue en pie hasta que ambas partes digan que sí a otra cosa. Con lo que no sales peor:"
  }
  var keepAgreed: String { "Quedarnos con lo acordado" }
  func betterThanAgreed(_ amount: String) -> String { "\(amount) mejor para ti que lo acordado" }
  func worseThanAgreed(_ amount: String) -> String { "\(amount) peor para ti que lo acordado" }
}
