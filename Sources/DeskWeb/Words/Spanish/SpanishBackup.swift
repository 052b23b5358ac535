import Desk
import Money

extension Spanish {
  var backupTitle: String { "Copia de seguridad" }
  func lastBackup(_ day: String, _ today: Day?, _ folder: String, megabytes: String) -> String {
    "La última copia buena se hizo \(today == nil ? "el \(day)" : "hoy"): \(megabytes) MB en \(folder), comprobada restaurándola."
  }
  var noBackupYet: String { "Todavía no hay ninguna copia." }
  var backupIsSealed: String { "Solo se abre con tu frase de paso." }
  var backupIsOld: String { "La última copia buena tiene más de una semana." }
  func backupsByItself(_ folder: String, days: Int) -> String {
    "Mientras está abierto hace una por sí solo en \(folder) y no guarda ninguna más de \(days) días. Eso protege de descuidos, no de perder la máquina: copia la carpeta de vez en cuando a una memoria o a otra máquina."
  }
  var backupsByHand: String { "Se abrió sin una carpeta para copias: handsel backup --to CARPETA hace una." }
  var backUpNow: String { "Hacer una ahora" }
  func stays(_ what: StaysByLaw, _ until: String) -> String {
    let texts =
      what.count == 1
      ? "Solo el texto del acuerdo aceptado queda" : "Solo los textos de los \(what.count) acuerdos aceptados quedan"
    let why =
      what.source.map { "lo pide la ley (\($0))" }
      ?? "los papeles de un negocio se conservan unos años en casi todas partes"
    return "\(texts) hasta el \(until), aparte de todo lo demás y en ninguna lista de personas, porque \(why)."
  }
  var keptByLaw: String { "Guardado porque lo pide la ley" }
  var keptByLawText: String {
    "Acuerdos con personas que fueron borradas: el texto que ambas partes aceptaron, y nada más. Cada uno desaparece solo en su día."
  }
  func keptUntil(_ until: String, _ source: String) -> String {
    source.isEmpty ? "se guarda hasta el \(until)" : "se guarda hasta el \(until), \(source)"
  }
  func agreedDay(_ day: String) -> String { "Acordado el \(day)" }
  func noBackupMade(_ why: String) -> String { "No se hizo ninguna copia. \(why)" }
}
