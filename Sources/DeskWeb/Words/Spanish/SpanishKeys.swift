import Desk

extension Spanish {
  var otherPrograms: String { "Otros programas" }
  var otherProgramsText: String {
    "Con una clave, un programa tuyo puede leer o revisar cosas aquí: solo lo que permitas y solo hasta que caduque."
  }
  var keysTitle: String { "Claves para otros programas" }
  var keysIntro: String {
    "Cada clave habla por ti: no se la des a nadie a quien no darías tu contraseña. Aquí no queda copia de ella."
  }
  var keyMade: String { "Tu clave nueva" }
  var keyShownOnce: String { "Se muestra solo esta vez. Cópiala ahora en el programa que la va a usar." }
  var keysThereAre: String { "Las claves que hay" }
  var makeAKey: String { "Crear una clave" }
  var keyName: String { "Para qué es" }
  var keyNameHint: String { "Para saber después cuál anular: «Mi hoja de cálculo»." }
  var keyOpens: String { "Qué permite" }
  var chooseOne: String { "Elige al menos una cosa." }
  var keyLasts: String { "Dura" }
  func daysLong(_ days: Int) -> String { days == 365 ? "un año" : "\(days) días" }
  func scope(_ scope: InterfaceKey.Scope) -> String {
    switch scope {
    case .checkMessages: "revisar mensajes"
    case .readPeople: "leer a quién conoces"
    }
  }
  func keyUntil(_ day: String) -> String { "hasta el \(day)" }
  func keyOver(_ day: String) -> String { "caducó el \(day)" }
  func keyUsed(_ day: String) -> String { "usada por última vez el \(day)" }
  var keyNeverUsed: String { "sin usar todavía" }
  var endKey: String { "Anularla" }
  var keysDescribed: String { "lo que se puede pedir, para programas" }
}
