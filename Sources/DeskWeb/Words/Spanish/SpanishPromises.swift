import Desk
import Promises

extension Spanish {
  var whatWePromised: String { "Lo que hemos prometido" }
  var noOpenPromises: String { "No hay nada pendiente." }
  func settledPromises(_ count: Int) -> String { count == 1 ? "Una cerrada" : "\(count) cerradas" }
  var youAsOwner: String { "ti" }
  func promiseStatus(_ status: PromiseStatus) -> String {
    switch status {
    case .keptOnTime: "cumplida"
    case .keptLate: "cumplida tarde"
    case .broken: "no cumplida"
    case .open: "pendiente"
    case .overdue: "atrasada"
    case .released: "ya no hace falta"
    }
  }
  func promisedUntil(_ who: String, _ day: String) -> String { "Por \(who), hasta el \(day)" }
  func saidKept(_ day: String) -> String { "dicho que se hizo el \(day)" }
  func saidBroken(_ day: String) -> String { "dicho el \(day) que no se puede cumplir" }
  var bothSaySo: String { "lo dicen los dos" }
  func notConfirmedYet(_ who: String) -> String {
    who == youAsOwner ? "sin confirmar por ti todavía" : "sin confirmar por \(who) todavía"
  }
  func because(_ reason: String) -> String { "Porque: \(reason)" }
  func madeGoodBy(_ what: String, _ day: String) -> String { "Se repara con: \(what), hasta el \(day)." }
  var acceptedLimits: String { "Lo que puede molestar, y quién se ocupa" }
  var acceptedLimitsText: String {
    "Se dijo antes del sí. Lo que nadie atiende queda pendiente, a la vista de los dos."
  }
  var limitOpen: String { "pendiente" }
  var limitPlanned: String { "atendido" }
  var seeToIt: String { "Yo me ocupo" }
  var seeToItToo: String { "Yo también hago algo" }
  var noRoomForUndertaken: String { "Lo que prometerías aquí es más de lo que te cabe." }
  var thatIsRight: String { "Así es" }
  var needNotBe: String { "Ya no hace falta" }
  var itIsDone: String { "Sí, está hecho" }
  var itIsNotDone: String { "Todavía no" }
  var cannotKeep: String { "No puedo cumplirla" }
  var whyNot: String { "Por qué" }
  var whyNotHint: String { "Basta una palabra sencilla." }
  var sayIt: String { "Decirlo" }
  var makeItGood: String { "Con qué se repara" }
  func theyPromised(_ who: String, _ what: String) -> String { "\(who) prometió: \(what)" }

  func askHowItWent(_ who: String, days: Int) -> String { "\(who), \(days) días después: ¿hizo lo que hacía falta?" }
  var ask: String { "Preguntar" }
  func didItDo(days: Int) -> String { "\(days) días después: ¿hizo lo que necesitabas?" }
  func askThemText(_ who: String) -> String {
    "Aquí se le pregunta a \(who), necesidad por necesidad. Pregunta también en persona; lo que no se cumplió abre un caso el mismo día."
  }
  func verdict(_ verdict: Outcome.Verdict) -> String {
    switch verdict {
    case .yes: "sí"
    case .partly: "en parte"
    case .no: "no"
    }
  }
  var whyNotMet: String { "¿A qué se debe?" }
  func causeSaid(_ cause: LifeChange.Cause) -> String {
    switch cause {
    case .notTold: "nadie me lo dijo"
    case .told: "me lo dijeron, y así es"
    case .changed: "lo que necesito ha cambiado"
    }
  }
  var sendOutcome: String { "Decir cómo fue" }
  var notMetText: String { "Si algo no se cumplió, te responden con maneras de arreglarlo." }
  func answeredAfter(days: Int, _ day: String) -> String { "Cómo fue, \(days) días después (\(day))" }

  func stayOrGrow(since day: String) -> String { "Quedarse, o cambiar al precio fijado el \(day):" }
  var stay: String { "Quedarme con ello" }
  func growTo(_ name: String, fee: String) -> String { "\(name), por \(fee)" }
  func growTitle(_ name: String, fee: String?) -> String {
    fee.map { "Cambiar a \(name); el cambio cuesta \($0), una vez" } ?? "Cambiar a \(name); el cambio no cuesta nada"
  }
  var checkInsTitle: String { "Verlo de nuevo" }
  var checkInsLabel: String { "Mirarlo juntos después de, meses" }
  var checkInsHint: String { "Uno o más, como 6, 12. Cada uno es una promesa tuya." }
  func upgradeFee(_ name: String) -> String { "Cambiar a \(name) cuesta entonces, una vez" }
  func upgradeEach(_ name: String) -> String { "Cada pago por \(name) después" }
  var upgradeHint: String { "Se fija con el sí. Déjalo vacío si no se ofrece." }
  func fixedUpgrade(_ name: String, fee: String, each: String?) -> String {
    "Cambiar a \(name) en ese momento cuesta \(fee), una vez" + (each.map { ", y después \($0) cada pago." } ?? ".")
  }

  var promisesOnDays: String { "Las promesas en sus días" }
  func promisesCounted(kept: Int, late: Int, broken: Int, overdue: Int, of all: Int) -> String {
    if kept + late + broken + overdue == 0 { return all == 1 ? "Una pendiente." : "\(all) pendientes." }
    var parts = kept > 0 ? ["\(kept) cumplidas a tiempo"] : []
    if late > 0 { parts.append("\(late) cumplidas tarde") }
    if broken > 0 { parts.append("\(broken) no cumplidas") }
    if overdue > 0 { parts.append("\(overdue) vencidas") }
    return "De \(all): \(Notation.spanish(parts))."
  }
  var todayOnLine: String { "hoy" }
  var promiseHead: String { "Promesa" }
  var byHead: String { "De" }
  var untilHead: String { "Hasta" }
  var standsHead: String { "Está" }

  var workTitle: String { "Lo que puedes hacer" }
  var workIntro: String {
    "Una promesa que lo pasa se rechaza, con el próximo día que tiene hueco. Solo lo ves tú."
  }
  var capacityHours: String { "Horas a la semana para lo que prometes" }
  var capacityHoursHint: String { "Déjalo vacío si no las cuentas." }
  var capacityStock: String { "En almacén, una cosa por línea" }
  var capacityStockHint: String { "Como Equipo portátil: 3, +2 el 2026-12-05. Al guardar se cuenta de nuevo." }
  var capacitySlots: String { "Horas para un trabajo cada una, una por línea" }
  var capacitySlotsHint: String { "Como 2026-12-04 09:00." }
  var whatItTakes: String { "Lo que requiere" }
  var takesHours: String { "Horas de trabajo" }
  var takesItem: String { "Del almacén" }
  var takesCount: String { "Cuántos" }
  var takesSlot: String { "A qué hora" }
  var takesNothing: String { "nada" }
  var anyTime: String { "a cualquier hora del día" }
  func takes(hours: String?, items: [String], slot: String?) -> String {
    ([hours.map { "\($0) h" }] + items.map(Optional.some) + [slot]).compactMap(\.self).joined(separator: ", ")
  }
  func noRoom(_ short: NoRoom, next: String?) -> String {
    let parts = short.short.map { short in
      switch short {
      case .minutes(let free, let needed):
        "Esa semana tiene \(hours(free)) h libres, y esto requiere \(hours(needed)) h."
      case .items(let name, let free, let needed): "\(name): \(free) libres para entonces, y esto requiere \(needed)."
      case .taken: "Esa hora ya está prometida."
      }
    }
    return parts.joined(separator: " ")
      + (next.map { " Próximo hueco: \($0)." } ?? " No se conoce un día posterior con hueco.")
  }
  private func hours(_ minutes: Int) -> String { Plain.number(Double(minutes) / 60).replacing(".", with: ",") }
}
