extension English {
  var reflectionTitle: String { "For you alone" }
  var reflectionQuestion: String { "Would I be glad if they saw all of it?" }
  var reflectionKept: String {
    "Nobody asks, and nobody reads it. It is kept sealed under your password: not even who holds the data can open it, and it is in no copy and no total. Without the password it is lost."
  }
  var forYouAlone: String { "What you think of this deal" }
  var yourPassword: String { "Your password" }
  var sealReflection: String { "Seal it" }
  var whatYouWrote: String { "What you wrote" }
  func readThem(_ count: Int) -> String { count == 1 ? "Read the one there is" : "Read the \(count) there are" }
  var forgetThem: String { "Forget them all" }
}
