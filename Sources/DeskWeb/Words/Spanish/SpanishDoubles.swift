import Desk

extension Spanish {
  var doublesTitle: String { "¿La misma persona dos veces?" }
  var doublesText: String {
    "Tienen en común el nombre, un número o un correo. Solo tú sabes si son la misma; nada se une por sí solo."
  }
  var noDoubles: String { "Nadie aquí se parece a otra persona." }
  var moreDoubles: String { "Hay más; aparecen cuando hayas mirado estas." }
  var findDoubles: String { "¿La misma persona dos veces?" }
  var takeAlong: String { "Todas en un archivo:" }
  var speaksFor: String { "Lo que habla a favor" }
  var nothingSpeaksFor: String { "No tienen en común ni nombre, ni número, ni correo" }
  var lookAtMerging: String { "Son la misma" }
  var theyAreTwo: String { "Son dos" }
  func hereSince(_ day: String) -> String { "aquí desde el \(day)" }
  func sameAsTitle(_ name: String) -> String { "¿\(name) está dos veces?" }
  var sameAsText: String { "Elige la otra ficha. Antes de cambiar nada verás las dos juntas." }
  var sameAsLink: String { "Está dos veces" }
  var mergeTitle: String { "Unir dos fichas" }
  var mergeText: String { "Después están todas las conversaciones, necesidades, promesas y presentaciones de las dos." }
  var staysEntry: String { "Se queda" }
  var goesIntoIt: String { "Se une a ella" }
  var sinceWhen: String { "Aquí desde" }
  var talksNoted: String { "Conversaciones" }
  var wordsGiven: String { "Promesas" }
  var needsFound: String { "Necesidades averiguadas" }
  var hasATable: String { "Una Mesa" }
  var cannotBeMerged: String { "Estas dos no se pueden unir" }
  func says(_ refusal: MergeRefusal) -> String {
    switch refusal {
    case .bothHaveTables:
      "Las dos tienen una Mesa, con lo que su clienta vio y dijo en ella. Dos Mesas no pueden ser una sin reescribir lo que se le mostró; sigue con una y termina el enlace de la otra."
    case .otherTrades:
      "Se averiguaron necesidades de las dos, en oficios distintos. Una mesa de cocina trata de un oficio; sigue con las dos fichas."
    case .introducedInCircle:
      "Entonces alguien habría sido presentado por quien presentó. Corrige antes quién presentó a quién."
    case .sameEntry: "Es una y la misma ficha."
    }
  }
  var whichName: String { "Cómo se llama desde ahora" }
  var whichPlace: String { "Dónde está" }
  func afterMerging(_ reach: String) -> String { "Contacto: \(reach). A quien dijo nunca, nunca se le pregunta." }
  var makeThemOne: String { "Unirlas" }
  var otherWayRound: String { "Al revés" }
  var mergeCanBeUndone: String { "Con un toque se separan otra vez; cada una tiene entonces lo que tenía." }
  var mergedTitle: String { "Unida de dos fichas" }
  func mergedWith(_ name: String, _ day: String) -> String { "\(name), el \(day)" }
  var takeApart: String { "Separar otra vez" }
}
