extension Spanish {
  var reflectionTitle: String { "Solo para ti" }
  var reflectionQuestion: String { "¿Me alegraría que lo vieran todo?" }
  var reflectionKept: String {
    "Nadie pregunta y nadie lo lee. Queda sellado con tu contraseña: ni quien tenga los datos puede abrirlo, y no está en ninguna copia ni en ningún total. Sin la contraseña se pierde."
  }
  var forYouAlone: String { "Lo que piensas de este trato" }
  var yourPassword: String { "Tu contraseña" }
  var sealReflection: String { "Sellarlo" }
  var whatYouWrote: String { "Lo que escribiste" }
  func readThem(_ count: Int) -> String { count == 1 ? "Leer el que hay" : "Leer los \(count) que hay" }
  var forgetThem: String { "Olvidarlos todos" }
}
