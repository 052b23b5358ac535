import CaseFile

/// Reads the files of a folder as a domain with its profiles, in GENIUS XML or GeniusWeb JSON.
public enum ScenarioReader {
  /// A file may have so many bytes, and a folder so many profiles.
  public static let mostBytes = 64 << 20
  /// The most profiles of a folder.
  public static let mostProfiles = 1_000

  /// A file by name.
  public struct File: Sendable {
    let name: String
    let bytes: [UInt8]

    /// These bytes under that name.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The domain of a folder with the profiles that were asked for, or its first two by name.
  ///
  /// Other files are passed over. Throws for what cannot be read, with the file and the line.
  public static func read(_ files: [File], profiles asked: [String] = []) throws(ScenarioFault) -> Scenario {
    let sorted = files.sorted { comesFirst($0.name, $1.name) }
    let xml = sorted.filter { $0.name.lowercased().hasSuffix(".xml") }
    let read: (domain: File?, profiles: [File]) = xml.isEmpty ? try web(sorted) : try genius(xml)
    guard let domain = read.domain else {
      throw ScenarioFault(
        "the folder", "there is no domain in it: no negotiation_template (XML) and no issuesValues (JSON)")
    }
    let chosen = try choose(asked, of: read.profiles)
    return xml.isEmpty ? try web(domain, chosen) : try genius(domain, chosen)
  }

  private static func choose(_ asked: [String], of profiles: [File]) throws(ScenarioFault) -> [File] {
    guard profiles.count <= mostProfiles else {
      throw ScenarioFault("the folder", "there are \(profiles.count) profiles in it; at most \(mostProfiles) are read")
    }
    if asked.isEmpty {
      guard profiles.count >= 2 else {
        throw ScenarioFault("the folder", "a deal needs two profiles; there are \(profiles.count)")
      }
      return Array(profiles.prefix(2))
    }
    return try asked.map { name throws(ScenarioFault) in
      let found = profiles.first { $0.name == name || $0.name.split(separator: ".").first.map(String.init) == name }
      guard let found else {
        throw ScenarioFault(name, "there is no such profile; there are \(profiles.map(\.name).joined(separator: ", "))")
      }
      return found
    }
  }

  private static func genius(_ files: [File]) throws(ScenarioFault) -> (domain: File?, profiles: [File]) {
    var domain: File?
    var profiles: [File] = []
    for file in files {
      if try GeniusReader.isProfile(file.bytes, file: file.name) {
        profiles.append(file)
      } else if domain == nil {
        domain = file
      }
    }
    return (domain, profiles)
  }

  private static func genius(_ domain: File, _ profiles: [File]) throws(ScenarioFault) -> Scenario {
    var reader = GeniusReader(file: domain.name)
    let (name, issues) = try reader.domain(domain.bytes)
    try check(issues, domain)
    let parties = try profiles.map { file throws(ScenarioFault) in
      var reader = GeniusReader(file: file.name)
      return try reader.profile(file.bytes, of: issues)
    }
    return Scenario(name: name, issues: issues, profiles: parties, notes: reader.notes + parties.flatMap(\.notes))
  }

  private static func web(_ files: [File]) throws(ScenarioFault) -> (domain: File?, profiles: [File]) {
    var domain: File?
    var profiles: [File] = []
    for file in files where file.name.lowercased().hasSuffix(".json") {
      let root = try GeniusWebReader.root(file.bytes, file: file.name)
      if root["issuesValues"] != nil {
        domain = domain ?? file
      } else if root["LinearAdditiveUtilitySpace"] != nil {
        profiles.append(file)
      }
    }
    return (domain, profiles)
  }

  private static func web(_ domain: File, _ profiles: [File]) throws(ScenarioFault) -> Scenario {
    let root = try GeniusWebReader.root(domain.bytes, file: domain.name)
    let (name, issues) = try GeniusWebReader(file: domain.name).domain(root)
    try check(issues, domain)
    let parties = try profiles.map { file throws(ScenarioFault) in
      try GeniusWebReader(file: file.name).profile(try GeniusWebReader.root(file.bytes, file: file.name), of: issues)
    }
    return Scenario(name: name, issues: issues, profiles: parties, notes: parties.flatMap(\.notes))
  }

  private static func check(_ issues: [ScenarioIssue], _ domain: File) throws(ScenarioFault) {
    guard issues.count <= 64 else {
      throw ScenarioFault(domain.name, "it has \(issues.count) issues; at most 64 can be worked through")
    }
    for issue in issues where Set(issue.values).count < issue.values.count {
      throw ScenarioFault(domain.name, "two values of the issue \"\(issue.name)\" have the same name")
    }
  }

  /// `util2` before `util10`.
  private static func comesFirst(_ first: String, _ second: String) -> Bool {
    func pieces(_ name: String) -> [(text: String, number: Int?)] {
      var pieces: [(String, Int?)] = []
      var run = ""
      for letter in name {
        if let last = run.last, last.isNumber != letter.isNumber {
          pieces.append((run, Int(run)))
          run = ""
        }
        run.append(letter)
      }
      return pieces + [(run, Int(run))]
    }
    func stem(_ name: String) -> String { name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name }
    for (mine, theirs) in zip(pieces(stem(first)), pieces(stem(second))) where mine.text != theirs.text {
      if let one = mine.number, let other = theirs.number, one != other { return one < other }
      return mine.text < theirs.text
    }
    return first.count < second.count
  }
}
