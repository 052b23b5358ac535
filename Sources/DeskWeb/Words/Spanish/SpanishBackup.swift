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
  func noBackupMade(_ why: String) -> String { "No se hizo ninguna copia. \(why)" }
}
