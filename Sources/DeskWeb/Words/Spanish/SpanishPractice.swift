import Practice

extension Spanish {
  var practiceTitle: String { "Ensayar una charla" }
  var practiceIntro: String {
    "Una clienta que no existe, en la mesa de la cocina, sobre algo de tu propio catálogo. Cuenta lo que se le pregunta bien. Estas charlas solo las ves tú, y aquí nadie pone notas."
  }
  var practiseATalk: String { "Ensayar una charla" }
  var practiceOn: String { "Sobre" }
  var practiceTemper: String { "Quién está enfrente" }
  func temper(_ temper: Temper) -> String {
    switch temper {
    case .trusting: "Confiada: hace lo que digas"
    case .hurried: "Con prisa: tiene diez minutos"
    case .hardBargainer: "Dura al negociar"
    case .onceBurned: "Escarmentada: el último le falló"
    case .inHardship: "En apuros, y sin decirlo"
    }
  }
  var practiceConceding: String { "Cómo va cediendo" }
  func conceding(_ conceding: Conceding) -> String {
    switch conceding {
    case .timeBased: "Con el tiempo, según su carácter"
    case .titForTat: "Tanto como tú"
    }
  }
  var practiceCustomer: String { "Número de clienta (puede quedar vacío)" }
  var practiceCustomerHint: String { "El mismo número es la misma clienta. Vacío: alguien nuevo." }
  var beginPractice: String { "Llamar a la puerta" }
  var nothingToPractise: String { "Todavía no hay con qué ensayar" }
  var nothingToPractiseText: String { "Una charla necesita una oferta tuya con precio." }
  var earlierTalks: String { "Charlas anteriores" }
  func talkTurns(_ count: Int) -> String { count == 1 ? "1 turno" : "\(count) turnos" }
  var forgetTalk: String { "Olvidar esta charla" }

  var youHeardSoFar: String { "Lo que has oído hasta ahora" }
  var nothingHeardYet: String { "Todavía nada de lo que necesita." }
  var whatYouDo: String { "Qué haces" }
  var inOwnWords: String { "Con tus palabras" }
  var inOwnWordsHint: String { "Puede quedar vacío. Se revisan, y ella las oye." }
  var askSomething: String { "Preguntar" }
  var askCircumstance: String { "Preguntar cómo es allí" }
  var tellLimitation: String { "Contar lo que puede fallar" }
  var whichRather: String { "¿Cuál de dos cosas preferiría?" }
  var theOne: String { "Una" }
  var orTheOther: String { "La otra" }
  var askWhich: String { "Preguntar cuál" }
  var makeOffer: String { "Hacer una oferta" }
  var unchanged: String { "como hoy" }
  var offerIt: String { "Ofrecerlo así" }
  func takeWhatSheAsks(_ changes: [String]) -> String {
    "Aceptar lo que pide" + (changes.isEmpty ? "" : ": " + Notation.spanish(changes))
  }
  var voiceIntention: String { "Decir que debe salir bien para los dos" }
  var offerToWait: String { "Ofrecer esperar, o empezar con menos" }
  var sendElsewhere: String { "Decir que otra cosa, o nada, es mejor para ella" }
  var justSayIt: String { "Decir solo eso" }
  var endTalk: String { "Terminar la charla" }
  var moreYouCanDo: String { "Más" }
  func did(_ step: PracticeStep, asked: String, changes: [String]) -> String {
    switch step.move {
    case .ask, .look: asked
    case .compare: "¿Qué preferirías: \(asked)?"
    case .tell: "Debes saber esto: \(asked)"
    case .voiceIntention: "Quiero que esto salga bien para los dos. Si no es bueno para ti, no lo es para mí."
    case .say: "…"
    case .offer: changes.isEmpty ? "Puedo ofrecerlo tal como está." : "Puedo ofrecer: \(Notation.spanish(changes))."
    case .take: "Bien, hagámoslo como dices."
    case .offerToWait: "No hay prisa. Podemos esperar, o empezar con menos."
    case .sendElsewhere: "En tu lugar, yo no me lo compraría a mí."
    case .end: "Gracias por tu tiempo."
    }
  }

  var reviewTitle: String { "Mirando atrás" }
  func ended(_ ending: PracticeEnding) -> String {
    switch ending {
    case .agreed: "Os pusisteis de acuerdo."
    case .sentElsewhere: "La enviaste a otro sitio."
    case .waits: "Le diste tiempo. Volverá cuando le vaya mejor."
    case .left(.goesPushed): "Se fue porque se sintió presionada."
    case .left(.outOfTime): "Tuvo que irse."
    case .left: "Se fue sin acuerdo."
    case .ended: "Terminaste la charla."
    }
  }
  var neededTitle: String { "Lo que necesitaba" }
  var wasHeard: String { "Lo oíste." }
  var wasMissed: String { "No lo oíste." }
  func wouldHaveComeUp(_ question: String) -> String { "Sale con: «\(question)»" }
  var bitesTitle: String { "Lo que le afecta" }
  var nothingBitesHer: String { "Nada de lo que puede fallar se da en su casa." }
  func wasTold(_ amount: String) -> String { "Se lo dijiste. Le cuesta unos \(amount)." }
  func wasNotTold(_ amount: String) -> String { "No se lo dijiste. Le cuesta unos \(amount), y lo descubre después." }
  var gainsTitle: String { "Lo que gana cada uno" }
  func gainsSentence(_ standing: PracticeReview.Standing, her: String, you: String) -> String {
    switch standing {
    case .agreed: "Lo acordado le da a ella \(her) y a ti \(you), frente a no tener acuerdo."
    case .lastOffer: "Tu última oferta le habría dado a ella \(her) y a ti \(you), frente a no tener acuerdo."
    case .today: "No hiciste ninguna oferta. Como se ofrece hoy le daría a ella \(her) y a ti \(you)."
    }
  }
  func untoldSentence(_ amount: String) -> String {
    "Ella contaba con \(amount) más, porque nadie le dijo lo que falla. Así una buena charla acaba en mala fama."
  }
  var nothingWasGood: String {
    "Nada de lo que podías ofrecer era bueno para los dos. Lo honrado era decir: otra cosa, o nada, es mejor para ti."
  }
  func fairSentence(her: String, you: String) -> String { "El paquete justo le da a ella \(her) y a ti \(you):" }
  func betterSentence(her: String, you: String) -> String {
    "Mejor para los dos, con \(her) para ella y \(you) para ti:"
  }
  var isEfficientSentence: String { "Ningún otro paquete es mejor para los dos." }
  var thePackage: String { "este" }
  var theFairOne: String { "el justo" }
  var efficientPackage: String { "ninguno mejor para los dos" }
  var herGain: String { "lo que gana ella" }
  var yourGainPractice: String { "lo que ganas tú" }
  var practiceGainsNote: String { "Frente a no tener acuerdo; lo que le afecta está contado, dicho o no." }
  var eachTradeTitle: String { "Lo que habría dado cada cambio" }
  var tradesText: String { "De uno en uno, donde los dos juntos salís ganando." }
  var noTradeLeft: String { "Ningún cambio suelto os mejora a los dos juntos." }
  var tradeHead: String { "Cambio" }
  var sheHead: String { "Ella" }
  var youHead: String { "Tú" }
  var wordsTitle: String { "Tus palabras" }
  var noWordsFlagged: String { "Nada que decir de otra manera." }
  var goAgainTitle: String { "La charla" }
  var goAgainText: String { "Sigue desde cualquier turno con otras palabras; esta charla se queda." }
  var againFromHere: String { "Otra vez desde aquí" }
  var fromTheBeginning: String { "Desde el principio" }
  func practiceAssumptions(seed: String, isLeftAssumed: Bool) -> String {
    "Clienta \(seed). Lo que necesita, lo que le afecta y lo que valen las cosas para ella se sacó al azar en torno a lo que dicen tu oficio y tu catálogo; lo que te cuestan a ti es de tu catálogo."
      + (isLeftAssumed ? " No has anotado lo que te deja la oferta: en su lugar cuenta un cuarto del precio." : "")
  }
}
