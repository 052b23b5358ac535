/// Picks the text of a language: English where it speaks no other.
struct Speech {
  let language: String

  func callAsFunction(_ english: String, _ spanish: String) -> String { language == "es" ? spanish : english }
}
