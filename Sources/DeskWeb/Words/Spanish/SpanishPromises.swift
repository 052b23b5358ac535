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
}
