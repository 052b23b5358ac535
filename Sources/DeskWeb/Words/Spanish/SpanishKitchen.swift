import Desk

extension Spanish {
  func kitchenOf(_ name: String) -> String { "En la mesa de la cocina: \(name)" }
  var whatAbout: String { "¿De qué se trata?" }
  func whatAboutIntro(_ who: String) -> String {
    "Trae las preguntas que suelen ayudar. Lo que cuenta es lo que diga \(who)."
  }
  var noTrades: String { "Aún no tienes oficio. Elige primero el tuyo; cada uno trae preguntas y años típicos." }
  var keptAsYouGo: String { "Todo se guarda según escribes." }
  var keptOffline: String { "Sin red: guardado en este teléfono; se envía cuando vuelva." }
  var keptWaiting: String { "Enviando lo escrito en este teléfono …" }
  var keptSignIn: String { "Guardado en este teléfono. Entra otra vez y se envía." }
  var notAllKept: String { "No se ha podido guardar todo. Mira las líneas que dicen por qué; el resto está guardado." }
  var keepAll: String { "Guardar todo esto" }
  var keepMine: String { "Elegir esto" }
  var keepTheirs: String { "Elegir lo otro" }
  var bothWrote: String { "Escrito en dos sitios. ¿Cuál vale?" }
  func conflictHere(_ there: String) -> String {
    "Mientras tanto se escribió en otro sitio: «\(there)». Guarda otra vez para quedarte con lo tuyo, o escribe lo otro."
  }
  var changeTitle: String { "Cambiar el título" }
  var whatItIsAbout: String { "De qué se trata, en sus palabras" }
  var back: String { "Volver" }

  var listenFirst: String { "Primero, escuchar" }
  var listenIntro: String { "Pregunta, espera y escribe sus palabras tal como las dice. Luego marca de qué tratan." }
  var alsoSaid: String { "También dijo" }
  var somethingElse: String { "¿Algo más?" }
  var herWords: String { "Sus palabras" }
  var aboutWhat: String { "De qué trata" }
  var moreNeeds: String { "Otras necesidades" }

  var needsTitle: String { "Lo que necesita" }
  var noNeedsYet: String { "Marca arriba de qué tratan sus palabras, y aparecerá aquí." }
  var restsOnNothing: String { "Aún no se apoya en palabras suyas." }
  var notANeed: String { "Aquí no es una necesidad; quitar" }
  var want: String { "deseo" }
  var byTheMonth: String { "mes a mes" }
  func mustIs(_ bound: String) -> String { "Debe ser: \(bound)" }
  var dayOfYear: String { "mes y día, 06-14 para el 14 de junio" }
  var worthToHer: String { "Tenerlo todo vale para ella, al año" }
  func unmetToHer(_ unit: String) -> String { "Cada unidad que le falte le cuesta (\(unit))" }
  func usually(_ low: String, _ high: String) -> String { "Suele ser de \(low) a \(high)." }
  var ownNeed: String { "Una necesidad que no está en la lista" }
  var ownNeedLabel: String { "Cómo se llama" }
  var ownNeedAttribute: String { "En qué se fija" }
  var ownNeedKind: String { "Cómo" }
  var kindWant: String { "Un deseo: cuanto más, mejor" }
  var kindAtMost: String { "Imprescindible: como mucho" }
  var kindAtLeast: String { "Imprescindible: al menos" }
  var kindIs: String { "Imprescindible: exactamente" }
  var ownNeedValue: String { "Si es imprescindible: el valor" }
  var ownNeedFrom: String { "Deseo: nada en" }
  var ownNeedTo: String { "todo en" }
  var ownNeedWorth: String { "vale al año" }

  var yearsTitle: String { "Cómo pueden ir sus años" }
  var typicalYear: String { "Empieza con un año típico; sustituye lo dibujado abajo." }
  var noYearYet: String { "Elige el año que más se parezca al suyo." }
  var howLikely: String { "Probabilidad" }
  func fromMonth(_ month: Int) -> String { "Desde el mes \(month)" }
  func drawHint(_ top: String) -> String { "Dibuja con el dedo. Arriba es \(top)." }
  func timeTitle(_ span: String, _ month: String) -> String { "Miramos \(span), desde \(month)" }
  var horizonMonths: String { "Meses que se miran" }
  var startMonth: String { "Empezaría en" }
  var checkInMonth: String { "Si se empieza con poco, se vuelve a mirar en el mes" }
  var checkInHint: String { "Contado desde el principio." }

  var factsTitle: String { "Cómo es en su casa" }
  var factsIntro: String { "Algunos límites solo molestan ahí. Lo que no se sabe también se dice." }
  var notKnown: String { "No se sabe" }

  var hearingTitle: String { "¿Cuándo puedes llamar?" }
  var hearingHow: String { "Cómo quiere saber de ti" }
  func hearing(_ way: Hearing.Way) -> String {
    switch way {
    case .unsaid: "Aún no lo ha dicho"
    case .phone: "Por teléfono"
    case .message: "Con un mensaje"
    case .email: "Por correo electrónico"
    case .inPerson: "Solo en persona"
    case .never: "Nunca"
    }
  }
  var hearingFrom: String { "No antes del" }
  var hearingFromHint: String { "Déjalo vacío si cualquier día va bien." }
  var neverIsFinal: String { "No quiere saber de ti. Es definitivo; solo puede cambiarlo su propia palabra." }
  var agreedNotes: String { "Está de acuerdo en que guarde estas notas" }

  var stillMissing: String { "Antes de proponer nada" }
  var readyForAdvice: String { "Hay bastante para un primer consejo" }
  var readyIntro: String { "Míralo tú primero. Lo verá cuando lo pongas en la mesa." }
  var seeAdvice: String { "Ver el consejo" }
  var turnRound: String { "Dar la vuelta al teléfono" }
  var isThisRight: String { "¿Es así?" }
  var noNetwork: String { "Sin red" }
  var noNetworkText: String {
    "Esta página necesita la red. Las mesas de cocina que abriste antes en este teléfono funcionan sin ella:"
  }
}
