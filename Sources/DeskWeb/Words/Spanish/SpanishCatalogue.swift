import Desk
import Money

extension Spanish {
  var catalogueIntro: String {
    "Todo lo que tus clientes pueden elegir, tuyo y de otros. Un precio nuevo hace otra versión; cada Mesa conserva la suya."
  }
  var beginWithTrade: String { "Empieza por un oficio" }
  var noTradesText: String {
    "Un oficio trae las preguntas y lo que la gente suele necesitar. Elige el tuyo y llena aquí su catálogo."
  }
  var chooseTrades: String { "Elegir tus oficios" }
  func counted(_ kind: EntryKind, _ count: Int) -> String {
    switch kind {
    case .own: count == 1 ? "1 propia" : "\(count) propias"
    case .partner: "\(count) de colaboradores"
    case .competitor: "\(count) de la competencia"
    case .none: count == 1 ? "1 forma de no comprar" : "\(count) formas de no comprar"
    case .supplement: count == 1 ? "1 ayuda en los picos" : "\(count) ayudas en los picos"
    case .upgrade: count == 1 ? "1 forma de crecer" : "\(count) formas de crecer"
    case .concession: count == 1 ? "1 cosa que puede cambiar" : "\(count) cosas que pueden cambiar"
    }
  }
  var nothingInTrade: String { "Aquí no hay nada todavía" }
  var nothingInTradeText: String { "Carga un archivo que tengas o empieza por la oferta que mejor conoces." }
  func heading(_ kind: EntryKind) -> String {
    switch kind {
    case .own: "Tus ofertas"
    case .partner: "Ofertas de colaboradores"
    case .competitor: "Ofertas de la competencia"
    case .none: "No comprar nada"
    case .supplement: "Ayuda en los picos"
    case .upgrade: "Formas de crecer"
    case .concession: "Lo que puede cambiar"
    }
  }
  func adding(_ kind: EntryKind) -> String {
    switch kind {
    case .own: "Añadir una oferta tuya"
    case .partner: "Añadir una oferta de un colaborador"
    case .competitor: "Añadir una oferta de la competencia"
    case .none: "Añadir cómo es no comprar nada"
    case .supplement: "Añadir ayuda en los picos"
    case .upgrade: "Añadir una forma de crecer"
    case .concession: "Añadir algo que puede cambiar"
    }
  }
  func newEntry(_ kind: EntryKind) -> String {
    switch kind {
    case .own: "Una oferta tuya"
    case .partner: "Una oferta de un colaborador"
    case .competitor: "Una oferta de la competencia"
    case .none: "No comprar nada"
    case .supplement: "Ayuda en los picos"
    case .upgrade: "Una forma de crecer"
    case .concession: "Algo que puede cambiar"
    }
  }
  var offeredNoMore: String { "Ya no se ofrece" }
  func versionNumber(_ number: Int) -> String { "Versión \(number)" }
  func limitationCount(_ count: Int) -> String { count == 1 ? "1 limitación" : "\(count) limitaciones" }
  func quoted(_ source: String, _ day: String, confirmed: Bool) -> String {
    "según \(source), \(day)" + (confirmed ? "" : "; sin confirmar")
  }
  var cannotBeAdvised: String { "Precio desconocido: no se puede aconsejar" }
  var costsNothing: String { "No cuesta nada" }
  func priceNow(_ amount: String) -> String { "\(amount) ahora" }
  func priceMonthly(_ amount: String, afterNow: Bool) -> String { (afterNow ? "luego " : "") + "\(amount) al mes" }
  func priceUnit(_ amount: String, _ unit: String) -> String { "\(amount) por \(unit)" }
  func priceLater(_ amounts: String, month: Int) -> String { "desde el mes \(month): \(amounts)" }
  func range(_ low: String, _ high: String) -> String { "de \(low) a \(high)" }
  func prebookLine(_ fee: String, adds: String) -> String { "Suma \(adds); \(fee) cada mes reservado" }
  func standbyLine(_ retainer: String, _ fee: String, adds: String) -> String {
    "Suma \(adds); \(retainer) al año y \(fee) cada mes que se usa"
  }
  func upgradeLine(_ fee: String) -> String { "\(fee) por el cambio, fijado hoy" }
  func upgradeName(_ from: String, _ to: String) -> String { "\(from) → \(to)" }
  func allOf(_ trade: String) -> String { "Todo lo de \(trade)" }

  var entryName: String { "Cómo lo conocen los clientes" }
  var whoSaidSo: String { "Quién lo dice" }
  var whoSaidSoHint: String { "Una página de precios, un folleto, la palabra de un cliente." }
  var dayOfQuote: String { "Qué día" }
  var isConfirmed: String { "Confirmado por ellos" }
  var whereFrom: String { "De dónde salen estas cifras" }
  var whereFromText: String {
    "Los clientes lo ven. En una oferta de la competencia hacen falta las dos cosas: ninguna cifra sin fuente."
  }
  var priceTitle: String { "Lo que cuesta" }
  var priceText: String {
    "Una parte por línea; deja vacía la línea para quitarla. ¿No es seguro? Escribe un margen: 2000–2400."
  }
  var pricePart: String { "Parte" }
  var priceUpfront: String { "Una vez, al empezar" }
  var priceEachMonth: String { "Cada mes" }
  func priceEach(_ unit: String) -> String { "Por \(unit)" }
  func amountIn(_ currency: String) -> String { "Importe en \(currency)" }
  var fromMonth: String { "Desde el mes" }
  var anotherRow: String { "Otra línea" }
  var whatItIsLike: String { "Cómo es" }
  var capacityTitle: String { "Cuánto cubre en un mes" }
  var capacityText: String { "Déjalo vacío si no hay límite." }
  var limitationsTitle: String { "Lo que puede molestar" }
  var limitationsText: String { "Dicho con claridad, y solo donde afecta a este cliente." }
  func limitationText(_ number: Int) -> String { "Limitación \(number)" }
  var whenItBites: String { "Cuándo afecta" }
  var always: String { "Siempre" }
  func whenFact(_ fact: String) -> String { "Donde se cumple: \(fact)" }
  func whenPeak(_ stream: String) -> String { "Cuando un mes pide más de lo que cubre: \(stream)" }
  var compare: String { "Comparado" }
  func compares(_ comparison: Comparison) -> String {
    switch comparison {
    case .equal: "es"
    case .different: "no es"
    case .atMost: "como mucho"
    case .atLeast: "al menos"
    case .below: "menos de"
    case .above: "más de"
    }
  }
  var comparedValue: String { "Con (sí, no o un número)" }
  var earningsTitle: String { "Lo que te deja" }
  var earningsText: String { "Tras su coste directo. Nunca entra en la clasificación." }
  var earnsUpfront: String { "Una vez, al empezar" }
  var earnsMonthly: String { "Cada mes" }
  var helpsWith: String { "Ayuda con" }
  var adds: String { "Suma en un mes" }
  var howItIsHad: String { "Cómo se contrata" }
  var prebooked: String { "Reservado antes, en meses elegidos" }
  var onCall: String { "Disponible todo el año" }
  var feeOfMonth: String { "Precio de un mes de uso" }
  var retainerPerYear: String { "Precio del año" }
  var monthsAllowed: String { "Meses que se pueden elegir" }
  var forPrebooked: String { "Si se reserva antes" }
  var forOnCall: String { "Si está disponible" }
  var upgradeFrom: String { "Se empieza con" }
  var upgradeTo: String { "Se pasa a" }
  var upgradeFee: String { "Precio del cambio, fijado hoy" }
  var upgradeNeedsTwo: String { "Una forma de crecer lleva de una oferta a otra. Añade antes dos ofertas." }
  var versionsTitle: String { "Versiones" }
  var versionsText: String { "Cada Mesa conserva la versión que había cuando se compartió." }
  var retire: String { "Dejar de ofrecerlo" }
  var putBack: String { "Volver a ofrecerlo" }
  var retireText: String { "Las Mesas donde está lo conservan." }
  var isRetiredText: String { "Esto ya no se ofrece. Las Mesas donde está lo conservan." }
  func thingsToPutRight(_ count: Int) -> String {
    (count == 1 ? "Una cosa por corregir." : "\(count) cosas por corregir.") + " Todavía no ha cambiado nada."
  }
}
