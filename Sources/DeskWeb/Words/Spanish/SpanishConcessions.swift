extension Spanish {
  var settledName: String { "Qué puede cambiar" }
  var settledNameHint: String { "Soporte prioritario, el día de la obra, cómo se paga, el precio." }
  var settles: String { "Se trata de" }
  var settlesOther: String { "algo distinto del precio" }
  var settlesPrice: String { "el precio mismo" }
  var settlesText: String { "Guarda después de cambiarlo y aparecerán los campos que tocan." }
  var cutsTitle: String { "Rebajas que podrías dar" }
  var cutsText: String {
    "El precio tal cual va siempre primero. Lo que una rebaja vale para el cliente y te cuesta a ti es el mismo dinero."
  }
  var cutShare: String { "Rebaja del precio (%)" }
  var levelToday: String { "Como se ofrece hoy" }
  var levelTodayText: String { "Todo lo demás se mide contra esto." }
  func levelOther(_ number: Int) -> String { number == 1 ? "Otra forma" : "Otra forma (\(number))" }
  var levelName: String { "En pocas palabras" }
  var levelWorth: String { "Lo que suele valer para un cliente" }
  var levelWorthHint: String {
    "Contra lo de hoy; parte de ahí y dice lo que vale de verdad para él. Por debajo de cero si te hace un favor a ti."
  }
  var levelCost: String { "Te cuesta" }
  var levelCostHint: String { "Contra lo de hoy; nadie más lo ve. Por debajo de cero si te ahorra algo." }
  var levelPromise: String { "Qué se promete con ello" }
  var levelHoursHint: String { "Solo si llevas la cuenta de tus horas: así no llega a la Mesa en una semana llena." }
  var levelPromiseHint: String { "Queda entre las promesas en cuanto lo acordéis." }
  var promisedBy: String { "Lo promete" }
  var promisedByYou: String { "tú" }
  var promisedByCustomer: String { "el cliente" }
  var promiseDueCount: String { "Plazo" }
  var promiseDueUnit: String { "Contado en" }
  var dueDays: String { "días desde el acuerdo" }
  var dueMonths: String { "meses desde el acuerdo" }
  var dueDay: String { "hasta ese día del año, como 06-30" }
  func cut(_ share: Double, _ notation: Notation) -> String {
    share == 0 ? "el precio tal cual" : "\(notation.percent(share, decimals: 2)) menos"
  }
}
