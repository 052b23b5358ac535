import Contacts
import Desk
import Tables

extension Spanish {
  var bringIn: String { "Traer personas" }
  var bringInTitle: String { "Traer personas de un archivo" }
  var bringInText: String {
    "De un teléfono, un programa de correo o una hoja de cálculo. Primero ves qué pasaría; nada se guarda antes de que lo digas."
  }
  var chooseContacts: String { "El archivo" }
  var chooseContactsHint: String {
    "CSV o vCard (.vcf), hasta 64 MB. La codificación y el separador se averiguan solos."
  }
  var howToGetFile: String { "Cómo conseguir ese archivo" }
  var contactSources: [(program: String, how: String)] {
    [
      ("iPhone, iCloud", "iCloud.com › Contactos › seleccionar todo › Exportar vCard."),
      ("Android, Google", "contacts.google.com › Exportar › CSV de Google o vCard."),
      ("Outlook", "Personas › Administrar › Exportar contactos; CSV en cualquiera de sus idiomas."),
      ("HubSpot, Salesforce", "Exporta los contactos, o un informe de ellos, como CSV."),
      ("LinkedIn", "Ajustes › Privacidad de datos › Obtener una copia de tus datos › Contactos."),
      (
        "Una hoja de cálculo",
        "Guarda como CSV, con una primera línea que nombre las columnas: nombre, teléfono, correo, dirección, nota."
      ),
    ]
  }
  var broughtBefore: String { "Traído antes" }
  var fileWithoutName: String { "Un archivo sin nombre" }
  func importedCounts(_ imported: ContactImport) -> String {
    if imported.state == .undone { return "deshecho" }
    let counts = imported.counts
    var parts = [counts.new == 1 ? "1 nueva" : "\(counts.new) nuevas"]
    if counts.filled > 0 { parts.append(counts.filled == 1 ? "1 completada" : "\(counts.filled) completadas") }
    if counts.same > 0 { parts.append(counts.same == 1 ? "1 ya estaba" : "\(counts.same) ya estaban") }
    if counts.refused > 0 { parts.append(counts.refused == 1 ? "1 sin leer" : "\(counts.refused) sin leer") }
    return parts.joined(separator: ", ")
  }
  var nothingTaken: String { "De este archivo no se puede tomar nada" }
  func says(_ refusal: ContactFileRefusal) -> String {
    switch refusal {
    case .empty: "No hay nadie en él. ¿Es el archivo correcto?"
    case .tooLarge: "Pasa de 64 MB. Expórtalo sin fotos o pártelo."
    case .archive:
      "Es un archivo comprimido o un libro de Excel. Descomprímelo, o guarda la hoja como CSV, y elige ese archivo."
    case .notText: "No es texto. Se leen CSV y vCard (.vcf); exporta tus contactos en uno de esos formatos."
    case .tooMany(let count): "Tiene \(count) entradas; como mucho \(ContactReader.mostContacts) a la vez. Pártelo."
    }
  }
  func says(_ reason: ContactFile.Reason) -> String {
    switch reason {
    case .row(.tooManyCells):
      "Tiene más celdas que columnas nombra la primera línea. ¿Hay una celda con coma sin comillas?"
    case .row(.quoteInside):
      "Hay una comilla dentro de una celda. Pon toda la celda entre comillas y escribe dos veces cada comilla de dentro."
    case .row(.quoteOpen): "Una comilla no se cierra nunca."
    case .row(.afterQuote): "Hay algo después de la comilla de cierre, o una comilla anterior no se cerró nunca."
    case .row(.cellTooLong): "Una celda es demasiado larga. ¿Falta una comilla?"
    case .row(.loneReturn): "Dentro de ella una línea termina de forma extraña."
    case .noName: "No tiene ni nombre ni empresa."
    case .noWayToReach: "No tiene número, ni correo, ni dirección."
    case .shortenedNumber(let number):
      "Una hoja de cálculo acortó el número a \(number). Da formato de texto a la columna y exporta de nuevo."
    case .tooLong(let field, let most): "\(contactField(field)): pasa de \(most) caracteres."
    case .cardNotEnded: "La tarjeta no termina (END:VCARD)."
    case .cardTooLong: "La tarjeta es más grande que ninguna."
    case .list: "Es una lista de otras, no una persona."
    case .betweenCards: "Hay algo entre dos tarjetas."
    }
  }
  var whyRefused: String { "Por qué no se leyó" }

  var thisWouldHappen: String { "Esto pasaría" }
  func kind(_ kind: ContactFile.Kind) -> String {
    switch kind {
    case .google: "Contactos de Google"
    case .outlook: "Outlook"
    case .hubspot: "HubSpot"
    case .salesforce: "Salesforce"
    case .linkedin: "LinkedIn"
    case .table: "una tabla"
    case .cards: "vCard"
    }
  }
  func separatedBy(_ separator: Separator) -> String {
    switch separator {
    case .comma: "comas"
    case .semicolon: "puntos y coma"
    case .tab: "tabuladores"
    }
  }
  func wouldBeNew(_ count: Int) -> String { count == 1 ? "sería nueva" : "serían nuevas" }
  func areHereAlready(_ count: Int) -> String { count == 1 ? "ya está aquí" : "ya están aquí" }
  func cannotBeRead(_ count: Int) -> String { count == 1 ? "no se puede leer" : "no se pueden leer" }
  var knownFromFile: String { "De dónde las conoces" }
  var knownFromFileHint: String { "Se anota en quienes el archivo no lo dice. Puede quedar vacío." }
  func alsoFill(_ count: Int) -> String {
    count == 1
      ? "Completar también lo que falta de la que ya está aquí. No se cambia nada de lo que hay."
      : "Completar también lo que falta de \(count) que ya están aquí. No se cambia nada de lo que hay."
  }
  var nothingNewInIt: String { "Todas las personas ya están aquí, con todo lo que dice el archivo." }
  func nobodyReadYet(isTable: Bool) -> String {
    isTable
      ? "Todavía no se ha podido leer a nadie. Di abajo qué hay en cada columna."
      : "No se ha podido leer a nadie; abajo se dice por qué."
  }
  func takeInPeople(_ count: Int) -> String {
    switch count {
    case 0: "Completar lo que falta"
    case 1: "Traer a 1 persona"
    default: "Traer a \(count) personas"
    }
  }
  var canBeUndone: String { "Se deshace con un toque." }
  var newPeople: String { "Nuevas" }
  var perhapsTheSame: String { "Quizá la misma" }
  func likeness(_ likeness: [Likeness]) -> String {
    let parts = likeness.map { like -> String in
      switch like {
      case .broughtBefore: "la misma entrada que en un archivo anterior"
      case .name: "mismo nombre"
      case .way(let way): way.contains("@") ? "mismo correo, \(way)" : "mismo número, \(way)"
      case .place(let place): "misma dirección, \(place)"
      }
    }
    return parts.joined(separator: ", ")
  }
  var hereAlready: String { "Ya están aquí" }
  var hereAlreadyText: String {
    "Se quedan como están. Es la misma quien vino con la misma entrada, o tiene el mismo nombre y un número o correo en común."
  }
  func field(_ field: ArrivingDifference.Field) -> String {
    switch field {
    case .name: "Nombre"
    case .reach: "Contacto"
    case .place: "Dónde"
    case .knownFrom: "De qué la conoces"
    case .hearing: "Quiere saber de ti"
    }
  }
  var standsHere: String { "Aquí" }
  var standsInFile: String { "En el archivo" }
  func andMore(_ count: Int) -> String { count == 1 ? "Y una más." : "Y \(count) más." }
  var cannotBeReadTitle: String { "No se pueden leer" }
  var cannotBeReadText: String { "Las demás se traen igual. Corrige estas en un archivo aparte y tráelo después." }
  var getRefused: String { "Descargar estas filas" }
  var notTaken: String { "Se deja fuera" }
  var notTakenText: String {
    "La mesa guarda solo lo que sirve para contactar y ayudar a alguien. Esto está en el archivo y no se guarda:"
  }
  var whatFromWhere: String { "Qué se toma de dónde" }
  var whatFromWhereText: String { "Debajo del nombre de cada columna está lo primero que hay en ella." }
  func columnNumber(_ number: Int) -> String { "Columna \(number)" }
  var leaveOut: String { "dejar fuera" }
  func contactField(_ field: ContactField) -> String {
    switch field {
    case .name: "Nombre completo"
    case .prefix: "Tratamiento"
    case .given: "Nombre"
    case .middle: "Segundo nombre"
    case .family: "Apellidos"
    case .suffix: "Tras el nombre"
    case .nickname: "Apodo"
    case .organization: "Empresa"
    case .phone: "Teléfono"
    case .email: "Correo"
    case .website: "Página web"
    case .address: "Dirección completa"
    case .street: "Calle y número"
    case .box: "Apartado"
    case .city: "Ciudad"
    case .region: "Provincia"
    case .code: "Código postal"
    case .country: "País"
    case .note: "Nota"
    case .groups: "Grupos"
    case .uid: "Número en el otro programa"
    case .declinesCalls: "No se debe llamar"
    case .declinesEmails: "No se debe escribir"
    }
  }
  var lookAgainThatWay: String { "Mirarlo así" }

  var takingIn: String { "Trayendo personas" }
  func stage(_ reached: ImportProgress.Reached) -> String {
    switch reached.stage {
    case .reading: "Leyendo el archivo"
    case .comparing: "Comparando con tu gente: \(reached.done) de \(reached.of)"
    case .writing: "Anotando: \(reached.done) de \(reached.of)"
    case .keeping: "Guardando en el disco"
    }
  }
  var lookHowFar: String { "Mirar cuánto falta" }
  var importEnded: String { "Lo has parado. No se ha traído nada." }
  func importFailed(_ why: String) -> String { "\(why) No se ha traído nada; inténtalo de nuevo." }
  var somethingInTheWay: String { "Algo se interpuso." }
  var importDone: String { "Ya están aquí" }
  var tellWhereFrom: String {
    "Quien no te dio su dirección en persona debe saber por ti de dónde la tienes: en el primer contacto y, como tarde, en un mes (RGPD, artículo 14)."
  }
  var undoText: String {
    "Deshacer quita a quienes trajo este archivo y deja en paz a aquellas con las que ha pasado algo desde entonces."
  }
  var undoImport: String { "Deshacerlo" }
  var importUndone: String { "Está deshecho" }
  func undoneText(left: Int) -> String {
    switch left {
    case 0: "Todo está como antes."
    case 1: "Una se quedó, porque desde entonces ha pasado algo con ella. Lo demás está como antes."
    default: "\(left) se quedaron, porque desde entonces ha pasado algo con ellas. Lo demás está como antes."
    }
  }
}
