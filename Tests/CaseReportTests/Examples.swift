import CaseFile
import Foundation

/// The worked cases and cases made from them.
enum Examples {
  static let names = ["01-home-cooling", "02-salon-booking", "03-energy-plan"]

  static func bytes(_ name: String, file: String = #filePath) throws -> [UInt8] {
    let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: root.appendingPathComponent("Examples/\(name).json")))
  }

  static func answer(_ name: String) throws -> CaseAnswer { try CaseAnswer(to: CaseReader.read(bytes(name))) }

  /// The answer to a worked case after a change to its JSON.
  static func answer(_ name: String, changing change: (inout [String: Any]) -> Void) throws -> CaseAnswer {
    let read = try JSONSerialization.jsonObject(with: Data(bytes(name)))
    guard var object = read as? [String: Any] else { throw CocoaError(.fileReadCorruptFile) }
    change(&object)
    return try CaseAnswer(
      to: CaseReader.read([UInt8](JSONSerialization.data(withJSONObject: object, options: .sortedKeys))))
  }

  /// The value with every number below a field of one of these names multiplied.
  static func multiplying(_ value: Any, by factor: Double, below names: Set<String>, inside: Bool = false) -> Any {
    switch value {
    case let object as [String: Any]:
      return Dictionary(
        uniqueKeysWithValues: object.map { key, item in
          (key, multiplying(item, by: factor, below: names, inside: inside || names.contains(key)))
        })
    case let list as [Any]: return list.map { multiplying($0, by: factor, below: names, inside: inside) }
    case let number as NSNumber where inside:
      return (number.doubleValue * factor * 1_000_000).rounded() / 1_000_000
    default: return value
    }
  }
}
