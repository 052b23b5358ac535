import Coaching

extension Spanish {
  var checkTitle: String { "Revisar un mensaje" }
  var checkIntro: String {
    "Escribe o pega lo que quieres decir. Se revisa mientras escribes y no se guarda en ningún sitio."
  }
  func checkFor(_ name: String) -> String {
    "Para \(name): comparado con lo que anotaste del trato, del acuerdo y de tus existencias."
  }
  var messageLabel: String { "Tu mensaje" }
  var lookItThrough: String { "Revisarlo" }
  var nothingToSay: String { "Nada que decir de otra manera. Suena a un buen vecino." }
  var nothingElse: String { "Nada más que decir de otra manera." }
  var typeToSee: String { "Aquí aparece lo que haya que decir." }
  func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .none: "Demostrado"
    case .record: "Merece anotarse"
    case .substantiate: "Necesita algo que lo muestre"
    case .warn: "Mejor de otra manera"
    case .block: "Así no"
    }
  }
  func kind(_ label: Finding.Label) -> String {
    switch label {
    case .absoluteClaim: "una afirmación absoluta"
    case .claim: "una cifra medida"
    case .commitmentTrap: "un sí anterior"
    case .constraintClaim: "un límite"
    case .discouragesAdvice: "preguntar a otros"
    case .disparagement: "hablar mal de otros"
    case .earningsClaim: "lo que se ganaría"
    case .fakeSocialProof: "lo que hacen otros"
    case .falseScarcity: "quedan pocos"
    case .falseUrgency: "prisa"
    case .fear: "miedo"
    case .guilt: "mala conciencia"
    case .hiddenTerms: "firmar sin leer"
    case .incentiveDisclosed: "una recompensa, dicha"
    case .incentiveHidden: "una recompensa"
    case .misstatedRight: "un derecho mal contado"
    case .promise: "una promesa"
    case .reciprocityPressure: "un regalo que pide"
    case .referencePrice: "un precio anterior"
    case .shaming: "hacer sentir pequeño"
    case .unfairTerm: "una cláusula abusiva"
    }
  }
  func why(_ finding: Finding) -> String {
    switch finding.label {
    case .absoluteClaim: "Nada es así sin excepción, y lo recordará cuando no lo sea."
    case .claim: "Una cifra medida vale lo que la demuestra: enlázala."
    case .commitmentTrap: "Un sí anterior no es un sí a esto."
    case .constraintClaim: "Un límite vale con los números que lo sostienen."
    case .discouragesAdvice: "Quien vive con la decisión puede preguntar; quien lo desaconseja tiene algo que perder."
    case .disparagement: "Hablar mal de otros dice más de quien lo hace; compara lo que se puede mostrar."
    case .earningsClaim: "Lo que alguien gana con esto no lo sabe nadie; la mayoría gana poco."
    case .fakeSocialProof: "No hay nada que demuestre lo que se dice que hacen otros, o falta su permiso."
    case .falseScarcity: "Di cuántos hay, o nada: un «quedan pocos» vago es presión."
    case .falseUrgency: "Nada más que la venta pide prisa aquí, y lo decidido con prisa a menudo se lamenta."
    case .fear: "El miedo aconseja mal; di el peligro claramente, lo raro que es y qué ayuda sin comprar."
    case .guilt: "Lo que la venta significa para ti es cosa tuya, no suya."
    case .hiddenTerms: "Lo que firma tiene que haberlo leído, con todos los costes y límites."
    case .incentiveDisclosed: "Se le dice al amigo que hay recompensa."
    case .incentiveHidden: "El amigo debe saber que hay recompensa."
    case .misstatedRight: "No coincide con lo que está anotado de su derecho a desistir, o no hay nada anotado."
    case .promise: "Es una promesa: anótala con su día, para que los dos la vean."
    case .reciprocityPressure: "Un regalo que pide algo es un precio."
    case .referencePrice: "Un precio anterior tiene que ser el más bajo de los últimos treinta días."
    case .shaming: "Decir que no es cosa suya; nadie es menos por ello."
    case .unfairTerm: "Cláusulas así suelen ser abusivas."
    }
  }
  func kinder(_ finding: Finding) -> String? {
    switch finding.label {
    case .absoluteClaim: "Rara vez pasa; cuando pasa, ocurre esto y cuesta esto."
    case .commitmentTrap: "Esta es una pregunta nueva; un no es una buena respuesta."
    case .discouragesAdvice: "Tómate tu tiempo y háblalo con quien quieras."
    case .disparagement: "Esto dice su hoja y esto dice la nuestra."
    case .earningsClaim: "Algunos ganamos un poco junto a un trabajo; te enseño las cifras de todos."
    case .fakeSocialProof: "Prefiero mirar lo que necesitas tú que lo que hicieron otros."
    case .falseScarcity: "Lo hay; te aviso a tiempo si eso cambia."
    case .falseUrgency: "Tómate el tiempo que necesites; aquí estoy cuando hayas decidido."
    case .fear: "Esto puede pasar, así de raro es, y esto ayuda también sin nosotros."
    case .guilt: "Si no es bueno para ti, no es bueno para mí."
    case .hiddenTerms: "Aquí está todo por escrito; léelo con calma y pregúntame lo que no esté claro."
    case .incentiveHidden: "Si nos recomiendas recibes esto; díselo también a tu amigo, por favor."
    case .reciprocityPressure: "El regalo es tuyo, decidas lo que decidas."
    case .shaming: "Decidas lo que decidas, está bien."
    case .claim, .constraintClaim, .incentiveDisclosed, .misstatedRight, .promise, .referencePrice, .unfairTerm: nil
    }
  }
  var sayItSo: String { "Decirlo así" }
  var leaveAsIs: String { "Dejarlo como está" }
  var whyLeave: String { "Por qué se queda" }
  var whyLeaveHint: String { "Se guarda solo para ti; después no se vuelve a señalar." }
  var leaveIt: String { "Dejarlo" }
  var contradictsRecord: String { "Contradice lo que anotaste, así que ningún motivo lo hace cierto." }
  var leftAsIs: String { "Se queda como está" }
  var lookAgainAtIt: String { "Volver a mirarlo" }
  var copyIt: String { "Copiarlo" }
  var copied: String { "Copiado." }
  var openInMail: String { "Abrir en el correo" }
  var sayWhyFirst: String { "Dilo de otra manera o di por qué se queda; después cópialo o ábrelo en el correo." }
  var promiseFound: String { "Una promesa. ¿Anotarla, para que la veáis los dos?" }
  var promiseByDay: String { "Para cuándo" }
  var writePromise: String { "Anotarla" }
  var promiseKept: String { "Anotada." }
  var checkYourWords: String { "Revisar un mensaje" }
  func writeTo(_ name: String) -> String { "Escribir a \(name)" }
  var checkAdvises: String { "Conoce frases y lo que anotaste; no entiende nada. Decides tú." }
}
