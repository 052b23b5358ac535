/// The forms in which a scenario can be written.
public enum ScenarioForm: String, Sendable, CaseIterable {
  /// GENIUS XML: a domain and a file for each profile.
  case genius
  /// GeniusWeb JSON: the same.
  case geniusWeb = "geniusweb"
  /// Handsel's own case file, of the first two profiles.
  case handselCase = "case"
}

/// A scenario in files, with what had to be changed to say it in that form.
public struct WrittenScenario: Sendable {
  /// The files, the domain first.
  public let files: [ScenarioReader.File]
  /// What was moved, scaled, rounded or left out.
  public let notes: [String]
}

extension Scenario {
  /// The scenario in a form, exact where the form's decimals can say it.
  ///
  /// - Throws: ``ScenarioFault`` for what the form has no words for.
  public func written(as form: ScenarioForm) throws(ScenarioFault) -> WrittenScenario {
    switch form {
    case .genius: try GeniusWriter(scenario: self).write()
    case .geniusWeb: try GeniusWebWriter(scenario: self).write()
    case .handselCase: try CaseWriter(scenario: self).write()
    }
  }

  /// A name that is safe for a file: letters, digits, `-` and `_`; what else there is becomes `_`.
  static func fileName(_ name: String) -> String {
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let safe = stem.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" }
    return safe.isEmpty ? "_" : String(safe.prefix(80))
  }

  /// Names of the profiles' files without their ends, no two alike and none like the domain's.
  var profileNames: [String] {
    var taken: Set<String> = ["domain"]
    return profiles.map { profile in
      let name = Scenario.fileName(profile.name)
      var own = name
      var number = 2
      while !taken.insert(own.lowercased()).inserted {
        own = "\(name)_\(number)"
        number += 1
      }
      return own
    }
  }
}
