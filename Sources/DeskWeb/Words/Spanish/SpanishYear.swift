import Desk

extension Spanish {
  var yourYear: String { "Tu año" }
  func yearTitle(_ year: Int) -> String { "Tu año \(year)" }
  var yearIntro: String {
    "De lo que está anotado en esta mesa, y solo para ti. Cada cifra dice de cuántos casos sale."
  }
  var yearUnfinished: String { "Todavía se están contando algunas casas; vuelve a abrir la página en un momento." }
  var otherYears: String { "Otros años" }
  func ofThem(_ share: Share) -> String { "\(share.part) de \(share.whole)" }
  func likelyBetween(_ low: String, _ high: String) -> String { "probablemente entre \(low) y \(high)" }
  func tooFew(_ cases: Int) -> String {
    cases == 1 ? "1 caso: muy poco para decir algo" : "\(cases) casos: muy poco para decir algo"
  }
  func cases(_ count: Int) -> String { count == 1 ? "1 caso" : "\(count) casos" }
  var nothingYet: String { "nada todavía" }

  var goalTitle: String { "La meta, y para cuántos salió bien" }
  var booked: String { "te queda a ti, acordado este año" }
  func goalIs(_ amount: String, months: Int) -> String {
    "tu meta: \(amount) para \(months == 1 ? "el mes" : "\(months) meses")"
  }
  var noGoal: String { "sin meta" }
  var goalLabel: String { "Lo que quieres que te quede al mes" }
  var goalHint: String { "Vacío si no tienes. Solo está en esta página." }
  var workedOutFor: String { "clientes a los que les salió bien, de los que lo dijeron" }
  var bookedAssumed: String { "Lo que deja un acuerdo sale de su trato, o si no de tu catálogo." }

  var promisesKeptTitle: String { "Promesas" }
  var keptOnTimeLabel: String { "cumplidas en su día o antes" }
  var keptLateLabel: String { "cumplidas después" }
  var brokenLabel: String { "rotas" }
  var overdueLabel: String { "abiertas y pasadas de fecha" }

  var adviceRightTitle: String { "Consejos que acertaron" }
  var adviceRightText: String {
    "Lo que se esperaba al vender frente a lo que dijeron después, necesidad por necesidad."
  }
  var needsMetLabel: String { "necesidades cubiertas" }
  var needsPartlyLabel: String { "cubiertas en parte" }
  var needsNotToldLabel: String { "no cubiertas: faltó decir algo" }
  var needsToldLabel: String { "no cubiertas, aunque se dijo" }
  var needsChangedLabel: String { "no cubiertas: las cosas cambiaron" }

  var sentAwayTitle: String { "Enviados a otro sitio, o a guardar el dinero" }
  var sentAwayText: String { "Consejo honrado contra ti, y en qué quedó." }
  var toldElsewhere: String { "otra cosa era mejor" }
  var toldNothing: String { "no hacía falta nada" }
  var cameBackLabel: String { "de ellos han acordado algo contigo desde entonces" }

  var lessPressureTitle: String { "Menos presión en el precio" }
  var lessPressureText: String { "Si te eligen aunque otros sean más baratos, y si quien te conoce pide menos rebaja." }
  var dearerLabel: String { "acuerdos que costaban más que otra opción que estaba en la mesa" }
  var cutByTenure: String { "Rebaja, según cuánto hace que os conocéis" }
  func cut(_ kind: YearFact.Kind) -> String {
    switch kind {
    case .cutNew: "nuevos"
    case .cutFirstYear: "menos de un año"
    case .cutThirdYear: "de uno a tres años"
    default: "más"
    }
  }
  func offBy(_ amount: String) -> String { "\(amount) arriba o abajo" }
  var withdrawnLabel: String { "desistidos" }

  var repeatTitle: String { "Volver" }
  var boughtAgain: String { "clientes acordaron algo más de una vez" }
  func outlook(active: String, purchases: String) -> String {
    "Si los próximos doce meses van como los pasados: unos \(active) siguen siendo clientes y acuerdan \(purchases) veces en total."
  }
  func noOutlook(_ least: Int) -> String {
    "A partir de \(least) clientes un modelo puede decir qué traerá el año. Con menos sería adivinar."
  }
  var outlookNote: String { "Modelo BG/NBD (Fader, Hardie y Lee 2005), para todos juntos; no dice nada de nadie." }
  var stillRunning: String { "contratos por meses seguían a los tres años, de los empezados hace bastante" }
  func runningAfter(_ counts: [Int]) -> String {
    "Empezaron \(counts[0]); al cabo de uno, dos y tres años seguían \(Notation.spanish(counts.dropFirst().map(String.init)))."
  }
  func stayAnother(_ share: String) -> String {
    "De los que siguen, cerca del \(share) sigue otro año (sBG, Fader y Hardie 2007)."
  }

  var introducedTitle: String { "Presentaciones" }
  func cohort(_ count: Int, bought: Int) -> String { "\(count) por presentación, \(bought) acordaron algo" }
  var cohortWorth: String { "valor" }
  func cohortNote(_ percent: String) -> String {
    "Valor: el \(percent) de lo que te dejaron, suponiendo que otros tantos habrían venido igual. Por años, nunca por persona."
  }
  var noIntroductionsYet: String {
    "Ninguna todavía. Llegan donde las cosas salieron bien, y no hay que pedírselo a nadie."
  }

  var studiesTitle: String { "Lo que dicen los estudios, y en qué difieren" }
  var studies: [(says: String, source: String)] {
    [
      (
        "En conjunto, los estudios encuentran que cuidar al cliente va unido a cómo se valoran los vendedores a sí mismos, y apenas a lo que venden en un momento dado (en venta directa, r = 0,02); seguidos en el tiempo, quienes cuidan crecieron más deprisa.",
        "Franke y Park 2006, Journal of Marketing Research 43; Jaramillo y Grisaffe 2009, Journal of Personal Selling & Sales Management 29"
      ),
      (
        "En un banco, los clientes recomendados se quedaron más tiempo y valieron cerca de una sexta parte más. Es un solo banco.",
        "Schmitt, Skiera y Van den Bulte 2011, Journal of Marketing 75"
      ),
      (
        "Una buena palabra movió una compra más que una mala (0,20 frente a 0,11 de media). Si quien está disgustado se lo cuenta a más gente que quien está contento depende del estudio.",
        "East, Hammond y Lomax 2008, International Journal of Research in Marketing 25; Anderson 1998, Journal of Service Research 1"
      ),
    ]
  }
  var seeHabits: String { "Dos costumbres, una junto a otra" }
  var rangesNote: String {
    "Los márgenes valen en diecinueve casos de veinte. Con menos de \(YearView.fewCases) casos no se dan: dirían más de lo que se sabe."
  }

  var habitsTitle: String { "Dos costumbres" }
  var habitsIntro: String {
    "La misma comunidad, una vez con quien vende para que ganen los dos y otra con quien presiona. Es un dibujo de suposiciones, no un pronóstico: cambia cualquiera y mira otra vez."
  }
  var habitsSettings: [String] {
    [
      "Solo lo que se cuenta", "Con anulaciones y quejas", "Con gente que vuelve a comprar", "En una comunidad pequeña",
      "La misma costumbre dos veces",
    ]
  }
  func habitsAhead(month: Int) -> String {
    "Con estas suposiciones, la costumbre de ganar los dos va por delante desde el mes \(month)."
  }
  func habitsNeverAhead(months: Int) -> String {
    "Con estas suposiciones, presionar sigue por delante los \(months) meses."
  }
  var habitsLevel: String { "Con estas suposiciones van iguales." }
  var habitsNote: String {
    "Si compensa depende del caso: solo con lo que se cuenta y los efectos publicados, presionar sigue por delante; las anulaciones, la gente que vuelve y una comunidad pequeña le dan la vuelta. Si está bien no depende de eso."
  }
  var winWinHabit: String { "ganar los dos" }
  var pushyHabit: String { "presionar" }
  var monthHead: String { "Mes" }
  var moneySoFar: String { "Dinero hasta entonces" }
  var customersHead: String { "clientes" }
  var whatIsAssumed: String { "Lo que se supone" }
  var bothTheSame: String { "La comunidad, igual para las dos" }
  var drawAgain: String { "Dibujar otra vez" }
  var startFrom: String { "Empezar desde" }
  func assumption(_ field: String) -> String {
    switch field {
    case "close": "Charlas que acaban en venta, sin haber oído nada"
    case "first": "Lo que deja una venta al momento"
    case "monthly": "Lo que deja un cliente cada mes"
    case "retention": "Clientes que siguen otro mes"
    case "glad": "Compradores contentos"
    case "upset": "Compradores disgustados"
    case "cancel": "Ventas que se anulan"
    case "again": "Nuevas compras de un cliente al mes"
    case "againMargin": "Lo que deja una nueva compra"
    case "households": "Casas"
    case "talks": "Charlas que empieza el vendedor al mes"
    case "up": "Una buena palabra hace la venta más probable en"
    case "down": "Una mala palabra la hace menos probable en"
    case "tellsGlad": "Un comprador contento se lo cuenta a"
    case "tellsUpset": "Uno disgustado se lo cuenta a"
    case "inMarket": "De quienes lo oyen, los que lo necesitan"
    case "discount": "Lo que vale menos el dinero más tarde, al año"
    case "complaint": "Lo que cuesta una queja"
    case "months": "Meses"
    default: field
    }
  }
  func habitOf(_ field: String, isWinWin: Bool) -> String {
    "\(assumption(field)), \(isWinWin ? winWinHabit : pushyHabit)"
  }
}
