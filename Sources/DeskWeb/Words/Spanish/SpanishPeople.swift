import Desk

extension Spanish {
  func greeting(_ name: String) -> String { "Hola, \(name)" }
  var dueNow: String { "Lo que toca" }
  var nothingDue: String { "No toca nada. Buen día para preguntar a alguien qué tal le fue." }
  func moreDue(_ count: Int) -> String { count == 1 ? "Y una cosa más." : "Y \(count) más." }
  var firstSteps: String { "Tres pasos hasta una primera mesa" }
  var firstTrades: String { "Elige tus oficios" }
  var firstCatalogue: String { "Repasa tu catálogo" }
  var firstPerson: String { "Añade a la primera persona" }
  var lately: String { "Últimamente" }
  var thisMonth: String { "Este mes" }
  var monthGoal: String { "tu meta" }
  var notSaid: String { "sin fijar" }
  func monthBooked(_ agreements: Int) -> String {
    agreements == 1 ? "te queda, 1 acuerdo" : "te queda, \(agreements) acuerdos"
  }
  func monthWorkedOut(asked: Int) -> String {
    asked == 0 ? "clientes a quienes les fue bien" : "a quienes les fue bien, de \(asked) que lo dijeron"
  }
  var waitsForYou: String { "Ha cambiado algo y te espera" }
  var lookAgainDue: String { "Pidió volver a mirarlo" }
  var openTable: String { "Abrir la mesa" }
  var done: String { "Hecho" }
  func daysLate(_ days: Int) -> String { days == 1 ? "un día tarde" : "\(days) días tarde" }
  var dueToday: String { "hoy" }
  var dueTomorrow: String { "mañana" }
  func dueOn(_ day: String) -> String { "para el \(day)" }
  var sinceToday: String { "hoy" }
  var sinceYesterday: String { "ayer" }
  func daysAgo(_ days: Int) -> String { "hace \(days) días" }

  var addPerson: String { "Añadir a alguien" }
  var addPersonIntro: String { "Basta un nombre y una forma de contacto." }
  var searchPeople: String { "Nombre, lugar, número o palabras" }
  var search: String { "Buscar" }
  func found(_ count: Int, most: Int) -> String {
    count == 0
      ? "No hay nadie."
      : count == 1 ? "Hay uno." : count < most ? "Hay \(count)." : "Los primeros \(most); escribe más."
  }
  func peopleCount(_ count: Int, most: Int) -> String {
    if count > most { return "Más de \(most) hogares" }
    return count == 1 ? "Un hogar" : "\(count) hogares"
  }
  var nobodyYet: String { "Aún no hay nadie. Empieza por alguien a quien ayudarías de todos modos." }
  var showMore: String { "Ver más" }
  var householdName: String { "Nombre" }
  var householdNameHint: String { "Una persona, una familia o un pequeño negocio." }
  var reachLabel: String { "Cómo contactar" }
  var reachHint: String { "Un número o una dirección, uno por línea." }
  var moreAbout: String { "Más, si quieres" }
  var placeLabel: String { "Dónde" }
  var knownLabel: String { "De qué os conocéis" }
  var knownHint: String { "La puerta del colegio, la amiga de un cliente …" }
  var introducedLabel: String { "Presentado por" }
  var introducedHint: String { "Solo si los dos están de acuerdo." }
  var nobody: String { "Nadie" }
  var toldMeHerself: String { "Me ha dicho personalmente que puedo volver a preguntar" }
  var currencyLabel: String { "Moneda" }
  var tableLanguage: String { "Idioma de su mesa" }
  func notBefore(_ day: String) -> String { "No antes del \(day)" }
  var beginTalk: String { "Empieza hablando" }
  func beginTalkIntro(_ who: String) -> String { "Averigua qué necesita \(who) antes de ofrecer nada." }
  var sitDown: String { "Sentarse a la mesa de la cocina" }
  var begunIntro: String { "La conversación está empezada. Aún no hay nada en la mesa." }
  var goOnKitchen: String { "Mesa de la cocina" }
  func sheChanged(_ who: String, _ when: String) -> String { "\(who) cambió algo (\(when)) y te espera." }
  func onTheTable(_ when: String) -> String { "En la mesa desde: \(when)." }
  var notOpenedYet: String { "Ningún enlace la abre todavía." }
  var promisesTitle: String { "Lo que prometiste" }
  var noPromises: String { "No hay nada pendiente." }
  var promiseSomething: String { "Prometer algo" }
  var promiseWhat: String { "Qué" }
  var promiseDue: String { "Para cuándo" }
  var promiseIt: String { "Prometerlo" }
  var noteTalk: String { "Anotar una conversación" }
  var talkLabel: String { "De qué hablasteis" }
  var noteIt: String { "Anotarlo" }
  var timelineTitle: String { "Lo que pasó" }
  func onlyNewest(_ count: Int) -> String { "Lo último (\(count)). La copia de todo lo tiene completo." }
  var you: String { "Tú" }
  func happened(_ kind: Event.Kind, who: String, text: String) -> String {
    let says = text.isEmpty ? "" : ": \(text)"
    let isYou = who == you
    return switch kind {
    case .met: isYou ? "Apuntaste sus datos" : "\(who) apuntó sus datos"
    case .talked: isYou ? "Anotaste una conversación" : "\(who) anotó una conversación"
    case .shared: (isYou ? "Lo pusiste en la mesa" : "\(who) lo puso en la mesa") + says
    case .corrected: (isYou ? "Corregiste la mesa" : "\(who) corrigió la mesa") + says
    case .told: (isYou ? "Has leído" : "\(who) ha leído") + says
    case .setAside: (isYou ? "Apartaste un imprescindible" : "\(who) apartó un imprescindible") + says
    case .linked: "Se hizo un enlace a la mesa"
    case .unlinked: "Se terminó el enlace a la mesa"
    case .lookAgain: (isYou ? "Elegiste cuándo volver a mirar" : "\(who) eligió cuándo volver a mirar") + says
    case .promised: (isYou ? "Prometiste" : "\(who) prometió") + says
    case .kept: (isYou ? "Cumpliste una promesa" : "\(who) cumplió una promesa") + says
    case .offered:
      (isYou ? "Pusiste paquetes en la mesa" : "\(who) puso paquetes en la mesa")
        + (text == "1" ? "" : ", ronda \(text)")
    case .picked: isYou ? "Elegiste un paquete" : "\(who) eligió un paquete"
    case .askedAgain: (isYou ? "Pediste otros paquetes" : "\(who) pidió otros paquetes") + says
    case .withdrew: isYou ? "Retiraste los paquetes" : "\(who) retiró los paquetes"
    case .laid: (isYou ? "Pusiste un acuerdo en la mesa" : "\(who) puso un acuerdo en la mesa") + says
    case .accepted: (isYou ? "Dijiste que sí" : "\(who) dijo que sí") + says
    case .undone: (isYou ? "Desististe del acuerdo" : "\(who) desistió del acuerdo") + says
    case .broke: (isYou ? "No pudiste cumplir una promesa" : "\(who) no pudo cumplir una promesa") + says
    case .confirmed: (isYou ? "Confirmaste una promesa" : "\(who) confirmó una promesa") + says
    case .notYet: (isYou ? "Dijiste que aún no está hecho" : "\(who) dice que aún no está hecho") + says
    case .released: (isYou ? "Ya no pides una promesa" : "\(who) ya no pide una promesa") + says
    case .askedForCut: (isYou ? "Pediste" : "\(who) pidió") + " un \(text) menos"
    case .answeredCut: (isYou ? "Contestaste" : "\(who) contestó") + ", con un \(text)"
    case .sealed: isYou ? "Sellaste números para el mediador" : "\(who) selló números para el mediador"
    case .mediated: "El mediador buscó, ronda \(text)"
    case .lookedForBetter: isYou ? "Buscaste algo mejor para ambas partes" : "\(who) buscó algo mejor para ambas partes"
    case .tense: isYou ? "Dijiste que se está poniendo tenso" : "\(who) dijo que se está poniendo tenso"
    case .intent: (isYou ? "Dijiste qué buscas" : "\(who) dijo qué busca") + says
    case .saidMust: isYou ? "Dijiste qué debe cumplirse" : "\(who) dijo qué debe cumplirse"
    case .resumed: isYou ? "Lo retomaste" : "\(who) lo retomó"
    case .delivered: (isYou ? "Anotaste la entrega" : "\(who) anotó la entrega") + says
    case .changed: isYou ? "Dijiste que las cosas cambiaron" : "\(who) dijo que las cosas cambiaron"
    case .changeAnswered: isYou ? "Pusiste maneras de seguir" : "\(who) puso maneras de seguir"
    case .changeClosed: isYou ? "Dejaste todo igual" : "\(who) dejó todo igual"
    case .amended: (isYou ? "Aceptaste un cambio" : "\(who) aceptó un cambio") + says
    case .stayed: isYou ? "Lo miraste de nuevo y te quedaste con ello" : "\(who) lo miró de nuevo y se quedó con ello"
    case .outcome: isYou ? "Dijiste cómo fue a los \(text) días" : "\(who) dijo cómo fue a los \(text) días"
    case .passedOn: "\(who) hizo un enlace para dar"
    case .cameByLink: "\(who) llegó por un enlace que le dieron"
    case .hearing: "Cambió cómo quiere saber de ti"
    case .merged: "\(who) \(isYou ? "uniste" : "unió") aquí otra ficha de la misma persona" + says
    case .erased: isYou ? "Borraste lo que se guardaba" : "\(who) borró lo que se guardaba"
    }
  }
  var forgetThis: String { "Olvidar estas palabras" }
  var forgetExplained: String { "Las palabras se borran; queda que pasó algo, y cuándo." }
  var forgetIt: String { "Olvidarlas" }
  var introductionsTitle: String { "Quién presentó a quién" }
  var introducedBy: String { "Presentado por" }
  func introductionsWorth(_ amount: String, bought: Int, of all: Int, chance: String) -> String {
    "Hasta ahora \(bought) de \(all) acordaron algo. La presentación te vale unos \(amount): \(chance) de lo que dejan sus acuerdos, por la probabilidad de que no habrían venido de otro modo, menos lo que se dio en agradecimiento."
  }
  var hasIntroduced: String { "Te presentó a:" }
  var keptTitle: String { "Lo que se guarda" }
  func agreedOn(_ day: String) -> String { "El \(day) estuvo de acuerdo en que guardes estas notas." }
  var notAgreedYet: String { "Aún no ha dicho que puedas guardar notas. Pregúntalo en la mesa de la cocina." }
  var changeDetails: String { "Cambiar los datos" }
  var eraseAll: String { "Borrar todo" }
  func eraseExplained(_ name: String) -> String {
    "Se borra todo lo que se guarda de \(name): palabras, mesas, lo que pasó. Solo queda que hubo algo aquí, y cuándo. Las copias de seguridad desaparecen en 30 días."
  }

  var whoYouAre: String { "Quién eres" }
  var yourReach: String { "Cómo te contactan tus clientes" }
  var yourReachHint: String { "Un número o una dirección." }
  var yourAddress: String { "Tu dirección postal" }
  var yourAddressHint: String { "Figura en lo que acuerdas con los clientes." }
  var yourEmail: String { "Tu dirección de correo" }
  var yourEmailHint: String { "Los clientes pueden desistir escribiéndote." }
  var yourLanguage: String { "Idioma de tus pantallas" }
  var yourCountry: String { "País" }
  var yourCountryHint: String { "Dos letras, como ES o DE; de él dependen los derechos de los clientes." }
  var showEarnings: String { "Mostrar a los clientes lo que gano con cada camino" }
  var reachTitle: String { "Cómo llegan los teléfonos a este escritorio" }
  func reachedAt(_ address: String) -> String { "Clientes y teléfonos llegan por \(address)." }
  var passwordTitle: String { "Contraseña y entrada" }
  var oldPassword: String { "Contraseña hasta ahora" }
  var oldPasswordWrong: String { "La contraseña hasta ahora no coincide. No se ha cambiado nada." }
  var newPassword: String { "Contraseña nueva" }
  var changePassword: String { "Cambiarla y salir en los demás sitios" }
  var dataTitle: String { "Tus datos" }
  var dataText: String {
    "Todo está en un solo lugar, el que elegiste al arrancar el escritorio, y en ningún otro. Lo que borras se sobrescribe allí al momento; tus copias de seguridad lo conservan hasta que las borres, así que no las guardes más de 30 días."
  }
  var tradesTitle: String { "Tus oficios" }
  var tradesIntro: String {
    "Cada uno trae preguntas, años típicos y un catálogo de ejemplo, todo tuyo para cambiarlo."
  }
  var takeTrades: String { "Tomar estos" }
  var demoTitle: String { "La calle de prueba" }
  var demoText: String {
    "Doce hogares que no son reales, con sus conversaciones y sus mesas. Un botón los quita todos; tu cuenta y tus oficios se quedan."
  }
}
