import Desk

extension Spanish {
  var takeInFile: String { "Cargar un archivo" }
  var takeInText: String { "Ves lo que cambiaría antes de que cambie. Un solo error y no se guarda nada." }
  var chooseFile: String { "Un archivo CSV, YAML o JSON" }
  var orPaste: String { "O pégalo aquí" }
  var lookAtIt: String { "Ver qué cambiaría" }
  var aboutFiles: String { "Cómo es el archivo" }
  var aboutCases: String {
    "YAML o JSON: un archivo de caso, del que solo se lee el catálogo, o el catálogo solo, como abajo."
  }
  var aboutCSV: String {
    "CSV: una entrada por fila, en UTF-8; la primera fila nombra las columnas. Usa las que necesites, en cualquier orden."
  }
  var csvColumn: String { "Columna" }
  var csvMeaning: String { "Qué contiene" }
  var csvColumns: [(column: String, meaning: String)] {
    [
      (
        "kind",
        "own (tuya), partner (colaborador), competitor (competencia), none (no comprar), supplement (ayuda), upgrade (crecer), concession (lo que puede cambiar)"
      ),
      ("id", "un nombre corto sin espacios; si falta, se hace del nombre"),
      ("name", "cómo lo conocen los clientes"),
      ("upfront", "precio al empezar; un margen como 2000–2400"),
      ("monthly", "precio de un mes; monthly@13 desde el mes 13"),
      ("unit:…", "precio de cada unidad de esa demanda; unit:…@13 desde el mes 13"),
      ("capacity:…", "cuánto cubre de esa demanda en un mes; vacío es sin límite"),
      ("attribute:…", "cómo es: un número, yes, no o una palabra"),
      ("limitation:…", "lo que puede molestar, con un nombre corto"),
      ("limitation:…:when", "vacío es siempre; dusty == yes mira un hecho; peak cooling, el mes de más demanda"),
      (
        "source, date, confirmed",
        "quién lo dice, el día como 2026-04-02, yes o vacío; la competencia necesita los dos primeros"
      ),
      (
        "stream, adds, terms, months, fee, retainer",
        "ayuda en los picos; terms es prebook o standby, months como 6 7 8"
      ),
      ("from, to, fee", "una forma de crecer, con los id de dos ofertas"),
      ("earn_upfront, earn_monthly", "lo que te deja; nadie más lo ve"),
      ("settles, level:0, level:1, …", "lo que puede cambiar: settles es price u other; level:0, como se ofrece hoy"),
      ("level:1:cut, level:1:worth, level:1:cost", "una rebaja en %, o lo que vale para el cliente y te cuesta"),
      ("level:1:promise, …:by, …:due, …:unit", "lo que se promete: rep o customer; unit es days, months o day"),
    ]
  }
  var csvExample: String { "Un ejemplo" }
  var takeOutFile: String { "Guardar como archivo CSV" }
  func problems(_ count: Int) -> String { count == 1 ? "Una cosa por corregir" : "\(count) cosas por corregir" }
  var problemsText: String {
    "No se ha cargado nada. Corrige el archivo y envíalo otra vez; lo que pegaste sigue abajo."
  }
  func line(_ number: Int) -> String { "Línea \(number)" }
  func moreProblems(_ count: Int) -> String { "… y \(count) más" }
  var wouldBe: String { "Lo que cambiaría" }
  func outcome(_ outcome: TakingIn.Outcome, _ count: Int) -> String {
    switch outcome {
    case .new: count == 1 ? "1 nueva" : "\(count) nuevas"
    case .changed: count == 1 ? "1 cambiada" : "\(count) cambiadas"
    case .unchanged: count == 1 ? "1 igual que antes" : "\(count) igual que antes"
    }
  }
  var stays: String { "Lo que el archivo no nombra se queda como está." }
  var takeItIn: String { "Cargarlo" }
  var chooseAnother: String { "Elegir otro archivo" }
  var nothingToTakeIn: String { "Todo lo de este archivo ya está en tu catálogo." }
  func tookIn(new: Int, changed: Int) -> String { "Cargado: \(new) nuevas, \(changed) cambiadas." }
  var emptyFile: String { "Elige un archivo o pega su texto." }
  var notText: String { "Esto no es texto en UTF-8. Guárdalo como CSV, YAML o JSON en UTF-8." }
  func otherCurrency(_ file: String, _ yours: String) -> String {
    "Los importes están en \(file) y tu mesa cuenta en \(yours). Conviértelos antes."
  }
  var unknownColumn: String { "Esta columna no se conoce aquí. Quítala o dale uno de los nombres de abajo." }
  var missingColumn: String { "Falta esta columna." }
  var unknownKind: String { "Escribe own, partner, competitor, none, supplement, upgrade o concession." }
  var badName: String { "Solo letras, cifras, guiones y puntos, 60 como mucho." }
  var badCondition: String { "Escribe un hecho, una comparación y un valor, como dusty == yes, o peak y una demanda." }
}
