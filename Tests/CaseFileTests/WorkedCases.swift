import CaseFile
import Foundation
import Money
import Testing

/// The worked cases of the repository, found from where this file stands.
enum WorkedCases {
  static let names = ["01-home-cooling", "02-salon-booking", "03-energy-plan"]

  static func bytes(_ name: String) throws -> [UInt8] {
    let examples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples")
    return [UInt8](try Data(contentsOf: examples.appending(path: name + ".json")))
  }

  /// The answer of a case as another program would read it.
  static func answer(_ bytes: [UInt8], for reader: Reader = .rep, parts: Set<CasePart> = Set(CasePart.allCases))
    throws -> [String: Any]
  {
    let answer = try CaseAnswer(to: try CaseReader.read(bytes), parts: parts)
    return try object(try answer.json(parts: parts, for: reader, explanations: [:]).text)
  }

  static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}

/// Holds an answer against what is expected, each kind of number within its own tolerance.
struct Comparing {
  private(set) var differences: [String] = []

  static let shares = ["probability", "fill_rate", "rate", "survival", "p_alive"]

  /// Money within 0.02, likelihoods and rates 0.0001, percentages 0.001; everything else exactly.
  mutating func compare(_ actual: Any, _ expected: Any, _ path: String = "") {
    switch (actual, expected) {
    case (let actual as [String: Any], let expected as [String: Any]):
      for key in expected.keys where actual[key] == nil { differences.append("\(path).\(key) is missing") }
      for key in actual.keys.sorted() {
        guard let wanted = expected[key] else {
          differences.append("\(path).\(key) is not expected")
          continue
        }
        compare(actual[key] ?? NSNull(), wanted, path + "." + key)
      }
    case (let actual as [Any], let expected as [Any]):
      if actual.count != expected.count {
        differences.append("\(path) has \(actual.count) entries instead of \(expected.count)")
      }
      for (index, pair) in zip(actual, expected).enumerated() { compare(pair.0, pair.1, "\(path)[\(index)]") }
    case (let actual as NSNumber, let expected as NSNumber):
      if abs(actual.doubleValue - expected.doubleValue) > Comparing.tolerance(path) + 1e-12 {
        differences.append("\(path) is \(actual) instead of \(expected)")
      }
    case (let actual as String, let expected as String):
      if actual != expected { differences.append("\(path) is \(actual) instead of \(expected)") }
    case (is NSNull, is NSNull): break
    default: differences.append("\(path) is \(actual) instead of \(expected)")
    }
  }

  static func tolerance(_ path: String) -> Double {
    let last = path.split(separator: ".").last.map(String.init) ?? path
    let counted = [
      "calendar_month", "packages_total", "packages_acceptable_to_both", "efficient_packages", "candidates",
      "max_total_difference", "packages_better_or_equal_for_both",
    ]
    if counted.contains(last) || path.contains("customers_traced_to") { return 0 }
    if last.hasSuffix("_pct") { return 0.001 }
    if shares.contains(where: path.contains) { return 0.0001 }
    return 0.02
  }
}
