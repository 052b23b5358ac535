/// What a rep writes for herself.
protocol ReflectionWords {
  var reflectionTitle: String { get }
  var reflectionQuestion: String { get }
  var reflectionKept: String { get }
  var forYouAlone: String { get }
  var yourPassword: String { get }
  var sealReflection: String { get }
  var whatYouWrote: String { get }
  func readThem(_ count: Int) -> String
  var forgetThem: String { get }
}
