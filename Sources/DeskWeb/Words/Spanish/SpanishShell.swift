import Desk

extension Spanish {
  var skipToContent: String { "Ir a la página" }
  var navigation: String { "La mesa de trabajo" }
  var today: String { "Hoy" }
  var people: String { "Personas" }
  var catalogue: String { "Catálogo" }
  var settings: String { "Ajustes" }
  var demoNotice: String { "Esta es la calle de prueba: nadie en ella es real." }
  var demoClear: String { "Vaciarla y empezar de verdad" }
  var backToToday: String { "Volver a Hoy" }
  var save: String { "Guardar" }
  var saved: String { "Guardado" }
  var cancel: String { "Cancelar" }
  var yes: String { "Sí" }
  var no: String { "No" }

  func says(_ fault: FieldFault) -> String {
    switch fault {
    case .unknown: "Esto ya no está aquí. Vuelve a cargar la página."
    case .empty: "Rellena esto, por favor."
    case .tooLong(let most): "Es demasiado largo: caben \(most) caracteres como mucho."
    case .tooShort(let least): "Es demasiado corto: al menos \(least) caracteres."
    case .notANumber: "Escribe un número, como 90 o 4,5."
    case .outside(let low, let high):
      "Escribe un número entre \(Plain.number(low)) y \(Plain.number(high))."
    case .notADayOfYear: "Escribe el mes y el día, como 06-14 para el 14 de junio."
    case .notADay: "Escribe un día, como 2026-04-02."
    case .notARange: "Escribe un número, o un margen de menos a más, como 90–120."
    case .thousands: "¿Miles o decimales? Escribe 1490, o 1,49."
    case .twice: "Esto está dos veces. Deja uno."
    case .notTwelveNumbers: "Escribe doce números, enero primero."
    case .notAChoice: "Elige una de estas opciones."
    case .customersAlone: "Esto solo lo puede escribir tu cliente, en su propia página."
    case .outOfReach(let nearest):
      nearest.map {
        "Ningún paquete te deja tanto. El más cercano te deja \(Plain.number($0)); cambia esto o da más margen."
      }
        ?? "Con estos deseos no queda ningún paquete. Hablad, o deja que se muevan más cosas."
    case .bothMustAgree: "Anótalo solo si las dos personas aceptaron, y dilo abajo."
    case .leadsBack: "Eso vuelve en círculo: a ellos los presentó esta misma casa, directamente o a través de otros."
    case .notAnAddress: "Escribe una dirección de correo, como ines@example.com."
    case .needsReason(let why):
      "Dilo de otra manera; si debe quedarse, di por qué, aquí o en Revisar un mensaje. (\(why))"
    case .contradictsRecord(let why):
      "Contradice lo que tienes anotado, así que no puede ponerse sobre la Mesa. (\(why))"
    case .notBacked(let largest):
      "Tus propios números aguantarían un \(Plain.number((largest * 100).rounded() / 100)) %, así que no puede decirse como límite. Dilo como una norma tuya: eso es verdad."
    case .line(let number): "La línea \(number) no se puede leer. Escríbela como el ejemplo."
    case .noRoom(let short):
      noRoom(short, next: short.nextTime ?? short.nextDay.map { Notation(.spanish, .euro).day($0) })
    case .tooMany(let most): "Puede haber \(most) como mucho. Quita uno antes."
    }
  }

  var signIn: String { "Entrar" }
  var signInIntro: String { "Qué bien verte." }
  var signInName: String { "Tu nombre aquí" }
  var password: String { "Contraseña" }
  func passwordHint(least: Int) -> String { "Al menos \(least) caracteres. Unas palabras seguidas es lo más fácil." }
  var wrongPassword: String { "El nombre y la contraseña no van juntos. Prueba otra vez; no se ha perdido nada." }
  var signOut: String { "Salir" }
  var signOutEverywhere: String { "Salir en todas partes" }
  var welcome: String { "Te damos la bienvenida" }
  var welcomeIntro: String {
    "Todo lo que escribas se queda en un archivo de este equipo. Dos nombres, una contraseña y puedes empezar."
  }
  var yourName: String { "Tu nombre, como lo leerán tus clientes" }
  var yourNameHint: String { "Inés Marín, por ejemplo. Aparece en cada Mesa." }
  var signInNameHint: String { "Lo que escribes para entrar: un correo o una palabra corta." }
  var makeAccount: String { "Abrir mi mesa de trabajo" }
  var nameTaken: String { "Ya hay quien entra con ese nombre. Elige otro." }
}
