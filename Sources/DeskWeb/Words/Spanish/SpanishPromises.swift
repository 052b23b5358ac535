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
}
