extension Spanish {
  var calendarName: String { "Handsel" }
  func calendarWith(_ rep: String) -> String { "Con \(rep)" }
  func theirPromise(_ text: String) -> String { "Te lo prometieron: \(text)" }
  func lastDayToWithdraw(_ way: String) -> String { "Último día para desistir: \(way)" }
  var inYourCalendar: String { "En tu calendario" }
  var calendarText: String {
    "Una dirección para tu calendario, con lo prometido y hasta cuándo puedes desistir. Quien la tenga puede leer esas líneas y nada más."
  }
  var calendarTextRep: String {
    "Una dirección para tu calendario, con lo prometido y cuándo volver a mirar. Quien la tenga puede leer esas líneas y nada más."
  }
  var calendarWithNames: String {
    "Con los nombres de las personas, que entonces quedan en manos de quien lleva tu calendario"
  }
  var makeCalendarAddress: String { "Hacer una dirección" }
  var calendarAddress: String { "Añade esta dirección a tu calendario" }
  var calendarOnce: String { "Se muestra una sola vez. Si haces otra, esta termina." }
  var endCalendar: String { "Terminar la dirección" }
  var oneDayForCalendar: String { "al calendario" }
}
