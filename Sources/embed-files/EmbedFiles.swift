import Foundation

/// Writes Swift that holds files as literals: `embed-files OUTPUT FOLDER FILE...`.
@main
enum EmbedFiles {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      FileHandle.standardError.write(Data("usage: embed-files OUTPUT FOLDER FILE...\n".utf8))
      exit(64)
    }
    let folder = arguments[2]
    var source = "/// What lies in this target's `Embedded` folder, by its path there.\nenum Embedded {\n"
    source += "  static let files: [String: String] = [\n"
    for file in arguments.dropFirst(3).sorted() {
      let text = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
      let name = file.dropFirst(folder.count).drop { $0 == "/" }
      source += "    \"\(name)\": \(literal(text)),\n"
    }
    if arguments.count == 3 { source += "    :\n" }
    source += "  ]\n}\n"
    try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }

  /// A raw string literal of the text, with as many `#` as it needs.
  private static func literal(_ text: String) -> String {
    var marks = 1
    while ["\"", "\\"].contains(where: { text.contains($0 + String(repeating: "#", count: marks)) }) {
      marks += 1
    }
    let hash = String(repeating: "#", count: marks)
    // Every line of the text stands as it is; the last line break belongs to the literal.
    return hash + "\"\"\"\n" + text + "\n\"\"\"" + hash
  }
}
