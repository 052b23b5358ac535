import Advice
import Catalogue
import Desk

extension Spanish {
  var pictures: any PictureWords { SpanishPictureWords() }

  var ourTable: String { "Nuestra mesa" }
  func pair(_ customer: String, _ rep: String) -> String { "\(customer) y \(rep)" }
  func tableOf(_ name: String) -> String { "La mesa de \(name)" }
  func repWrote(_ rep: String, _ day: String) -> String {
    "\(rep) escribió esta página el \(day), después de hablar contigo. Los dos veis lo mismo."
  }
  func customerChanged(_ customer: String, _ rep: String, _ day: String) -> String {
    "\(rep) escribió esta página y \(customer) la cambió el \(day). Los dos veis lo mismo."
  }
  func neverDone(_ rep: String) -> String {
    "Lo que escribas no se vende, no se pasa a nadie y no se usa para presionarte. \(rep) no se entera de cuándo miras."
  }
  var onlyYouSeeDraft: String { "Un borrador: solo lo ves tú hasta que lo pongas en la mesa." }
  func changed(_ who: String, _ what: String, more: Int) -> String {
    "\(who) cambió: \(what)" + (more > 0 ? " y \(more) más" : "")
  }
  func changedField(_ field: String) -> String {
    if field == "offers" { return "los caminos posibles" }
    if field == "title" { return "de qué se trata" }
    if field == "horizon" { return "el tiempo que miramos" }
    if field == "start" { return "cuándo empieza" }
    if field == "checkin" { return "cuándo volver a mirar" }
    return field.hasPrefix("said.") ? "lo que dijiste" : "una cifra"
  }
  var contents: String { "En esta página" }

  var whatYouToldMe: String { "Lo que me contaste" }
  var notSaidYet: String { "Esto no lo ha dicho nadie todavía; es lo habitual, y puedes corregirlo." }
  var yourOwnHand: String { "escrito por ti" }
  var must: String { "imprescindible" }
  var setAside: String { "apartado" }
  var assumed: String { "supuesto" }
  func worthAYear(_ amount: String) -> String { "vale para ti \(amount) al año" }
  func unmetCosts(_ amount: String, unit: String) -> String {
    "cada unidad que te falte te cuesta \(amount) (\(unit))"
  }
  var notQuiteRight: String { "No es exactamente así" }
  var inYourWords: String { "En tus palabras" }
  var correctIt: String { "Corregir" }
  func setAsideLabel(_ must: String) -> String { "Aparto «\(must)» porque" }
  var setAsideHint: String { "Solo tú puedes hacerlo. Si lo dejas vacío, sigue siendo imprescindible." }
  var addSomething: String { "Añadir algo" }
  var addSomethingHint: String { "Lo que te importa y aún no está aquí." }
  var addIt: String { "Añadir" }
  var whatIsUncertain: String { "Lo que no se sabe" }
  func fromTo(_ low: String, _ high: String) -> String { "de \(low) a \(high)" }
  func atMost(_ value: String) -> String { "como mucho \(value)" }
  func atLeast(_ value: String) -> String { "al menos \(value)" }
  func notThat(_ value: String) -> String { "no \(value)" }
  func lessThan(_ value: String) -> String { "menos de \(value)" }
  func moreThan(_ value: String) -> String { "más de \(value)" }
  func byDay(_ day: String) -> String { "antes del \(day)" }

  var whatItCosts: String { "Lo que cuesta y por qué" }
  func costIntro(_ way: String) -> String { "Todas las partes del precio de \(way), sin dejar nada fuera." }
  var nothingToPay: String { "No hay nada que pagar." }
  var part: String { "Parte" }
  func paidOver(_ span: String) -> String { "pagado en \(span)" }
  var worthToday: String { "valor de hoy" }
  var inAll: String { "En total" }
  func costPart(_ part: CostLedger.Part, names: WayNames) -> String {
    switch part {
    case .upfront: "Una vez, al principio"
    case .monthly: "Cada mes"
    case .units(let id): "Por uso: " + names.unit(id)
    case .rental(let id): names.supplement(id) + ", en los meses reservados"
    case .retainer: "Tener un equipo de guardia"
    case .calls: "Meses en los que se llama al equipo"
    case .upgradeFee: "Pasar al mayor, si se llega a eso"
    }
  }
  var monthByMonth: String { "Mes a mes" }
  var firstYear: String { "El primer año" }
  var yearByYear: String { "Por años" }
  var atTheStart: String { "Al principio" }
  var eachMonth: String { "Cada mes" }
  func yearNumber(_ number: Int) -> String { "Año \(number)" }
  var onAverage: String { "En promedio según cómo vayan los años; lo que se paga, no su valor de hoy." }

  var whatCouldBite: String { "Lo que podría molestar" }
  var nothingBites: String { "Nada que sepamos, en tus circunstancias." }
  func factHere(_ fact: String, _ value: String) -> String {
    "Se aplica aquí: " + fact + (fact.hasSuffix("?") ? " " : ": ") + value + "."
  }
  func factUnknown(_ fact: String) -> String { "Lo decimos porque aún no se sabe: \(fact)." }
  var notSoftened: String { "Nada lo suaviza." }
  func softenedByCheckIn(month: Int) -> String {
    "Cómo lo suavizamos: volvemos a mirarlo en el mes \(month), y el paso a uno mayor tiene precio desde hoy."
  }
  func softenedByHelp(_ help: String, without: String, with: String, span: String) -> String {
    "Cómo lo suavizamos: \(help). Así, lo que falte te cuesta \(with) en vez de \(without) en \(span)."
  }
  func haveRead(on day: String, isCustomer: Bool) -> String {
    isCustomer ? "Lo leíste el \(day)." : "Leído y confirmado el \(day)."
  }
  func notReadYet(_ who: String) -> String { "\(who) aún no lo ha confirmado." }
  var iHaveReadThis: String { "Lo he leído" }
  var biteOthers: String { "Y de los otros caminos" }
  var sheetAsPDF: String { "Todo esto en papel (PDF)" }

  var whoHasLooked: String { "Quién ha mirado" }
  func lookedIntro(_ rep: String) -> String {
    "Cada vez que el lado de \(rep) leyó lo que se guarda de ti. Cuando miras tú, nadie lo apunta."
  }
  var nobodyLooked: String { "Nadie ha mirado todavía." }
  var earlier: String { "Antes" }
  func looked(_ who: String, at what: String) -> String { "\(who) leyó \(what)" }
  func lookedAt(_ what: Look.What) -> String {
    switch what {
    case .household: "lo que se sabe de ti"
    case .discovery: "lo que contaste en la cocina"
    case .table: "esta mesa"
    case .copy: "todo, en una copia"
    }
  }
  var downloadEverything: String { "Descargar todo" }
  func everythingIntro(_ keptBy: String, _ day: String) -> String {
    "Todo lo que \(keptBy) guarda de esta casa, a \(day)."
  }
  var everythingForPrograms: String { "Lo mismo, entero, para programas:" }
  var papersTitle: String { "En papel" }
  var deleteEverything: String { "Borrar todo" }
  func deleteExplained(_ rep: String) -> String {
    "Esto borra todo lo que el escritorio de \(rep) guarda de ti: tus palabras, esta mesa, lo que pasó. Solo queda que hubo algo aquí, y cuándo. Las copias de seguridad desaparecen en 30 días."
  }
  var deleteSure: String { "Sí, borrarlo todo; no se puede recuperar." }
  var allErased: String { "Todo está borrado" }
  var allErasedText: String { "Aquí ya no se guarda nada de ti. Gracias por haberte sentado a esta mesa." }

  var nothingProposedYet: String { "Todavía no se puede proponer nada" }
  func says(_ missing: Missing) -> String {
    switch missing {
    case .noWords:
      "No hay apuntado nada de lo que dijo. Haz una pregunta abierta y escribe la respuesta en sus palabras."
    case .noNeedOnWords: "Ninguna necesidad se apoya aún en sus palabras. Marca de qué trata cada respuesta."
    case .noYear: "No se sabe cómo pueden ir sus años. Elige un año típico."
    case .nothingToOffer: "No hay nada que ofrecer en este oficio. Añádelo a tu catálogo."
    case .tooMuchHelp(let most):
      "En tu catálogo hay más de \(most) ayudas para el mismo pico. Retira las que ya no ofreces."
    }
  }
  var toKitchen: String { "Volver a la mesa de la cocina" }
  func draftOnly(_ who: String) -> String {
    "Este borrador solo lo ves tú. Ponlo en la mesa, y \(who) verá lo mismo."
  }
  func draftDiffers(_ who: String) -> String {
    "Lo que averiguaste o lo que ofreces ha cambiado. \(who) sigue viendo lo de abajo."
  }
  var putOnTable: String { "Ponerlo en la mesa" }
  var onlyYou: String { "Solo para ti" }
  func onlyYouIntro(_ who: String) -> String { "\(who) nunca ve este cajón." }
  func shareTitle(_ who: String) -> String { "Cómo lo abre \(who)" }
  var noAddressYet: String {
    "Los teléfonos aún no llegan a este escritorio, así que un enlace no abriría nada. Hay tres maneras; «Reaching your desk» en la documentación explica cada una:"
  }
  var threeWays: [String] {
    [
      "Un pequeño servidor propio, detrás del proxy cuya configuración viene con Handsel.",
      "La red de tu casa, con un certificado hecho con handsel certificate.",
      "Un escritorio que una organización aloja para ti.",
    ]
  }
  func newLink(_ who: String) -> String { "Envía este enlace a \(who)" }
  func qrCode(_ who: String) -> String { "El mismo enlace, para la cámara de \(who)" }
  var linkOnce: String { "Se muestra solo esta vez y no se guarda. Si se pierde, se hace otro." }
  func linkOpen(since day: String) -> String { "Un enlace hecho el \(day) abre esta mesa." }
  var noLink: String { "Ningún enlace abre esta mesa todavía." }
  var makeLink: String { "Hacer un enlace" }
  var renewLink: String { "Hacer otro enlace; el anterior termina" }
  var endLink: String { "Terminar el enlace" }
  var alwaysOn: String {
    "En cuanto se acuerde algo aquí, el escritorio debe estar siempre encendido, para que se pueda deshacer en cualquier momento."
  }
  var stillToTell: String { "Falta por contar" }
  func stillToTellIntro(_ who: String) -> String { "Antes de un acuerdo, \(who) dice de cada punto que lo ha leído." }
  var toldInOtherWords: String { "se contó con otras palabras" }
  var whatYouEarn: String { "Lo que ganarías" }
  func earnMostOn(_ offer: String) -> String {
    "Con lo que más ganarías es \(offer). No es lo indicado aquí, y el orden no lo sabe; dilo si te preguntan."
  }
  var earningsChangeNothing: String { "El orden de arriba no conoce estas cifras." }
}
