import CaseFile

/// Reads the files of a folder as a domain with its profiles, in GENIUS XML or GeniusWeb JSON.
public enum ScenarioReader {
  /// A file may have so many bytes, and a folder so many profiles.
  public static let mostBytes = 64 << 20
  /// The most profiles of a folder.
  public static let mostProfiles = 1_000

  /// A file by name.
  public struct File: Sendable {
    /// Its name, without a folder.
    public let name: String
    /// What is in it.
    public let bytes: [UInt8]

    /// These bytes under that name.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
  }

  /// Which profiles of a folder are read.
  public enum Choosing: Sendable {
    /// The first two by name.
    case firstTwo
    /// These, by the names of their files with or without their ends.
    case named([String])
    /// All there are, two or more.
    case all
  }

  /// The domain of a folder with the profiles that were asked for.
  ///
  /// Other files are passed over. Throws for what cannot be read, with the file and the line.
  public static func read(_ files: [File], profiles asked: Choosing = .firstTwo) throws(ScenarioFault) -> Scenario {
    let sorted = files.sorted { comesFirst($0.name, $1.name) }
    let xml = sorted.filter { $0.name.lowercased().hasSuffix(".xml") }
    let scenario = xml.isEmpty ? try web(sorted, asked) : try genius(xml, asked)
    guard let scenario else {
      throw ScenarioFault(
        "the folder", "there is no domain in it: no negotiation_template (XML) and no issuesValues (JSON)")
    }
    return scenario
  }

  private static func choose<Read>(
    _ asked: Choosing, of profiles: [(name: String, read: Read)]
  ) throws(ScenarioFault) -> [Read] {
    guard profiles.count <= mostProfiles else {
      throw ScenarioFault("the folder", "there are \(profiles.count) profiles in it; at most \(mostProfiles) are read")
    }
    guard case .named(let names) = asked else {
      guard profiles.count >= 2 else {
        throw ScenarioFault("the folder", "a deal needs two profiles; there are \(profiles.count)")
      }
      let all = profiles.map(\.read)
      if case .all = asked { return all }
      return Array(all.prefix(2))
    }
    return try names.map { name throws(ScenarioFault) in
      let found = profiles.first { $0.name == name || $0.name.split(separator: ".").first.map(String.init) == name }
      guard let found else {
        throw ScenarioFault(name, "there is no such profile; there are \(profiles.map(\.name).joined(separator: ", "))")
      }
      return found.read
    }
  }

  /// `nil` where no file is a domain.
  private static func genius(_ files: [File], _ asked: Choosing) throws(ScenarioFault) -> Scenario? {
    var domain: (file: File, reader: GeniusReader)?
    var profiles: [(name: String, read: GeniusReader)] = []
    for file in files {
      let reader = try GeniusReader(file.bytes, file: file.name)
      if reader.isProfile {
        profiles.append((file.name, reader))
      } else if domain == nil {
        domain = (file, reader)
      }
    }
    guard var domain else { return nil }
    let chosen = try choose(asked, of: profiles)
    let (name, issues) = try domain.reader.domain()
    try check(issues, domain.file)
    let parties = try chosen.map { reader throws(ScenarioFault) in
      var reader = reader
      return try reader.profile(of: issues)
    }
    return Scenario(
      name: name, issues: issues, profiles: parties, notes: domain.reader.notes + parties.flatMap(\.notes))
  }

  /// `nil` where no file is a domain.
  private static func web(_ files: [File], _ asked: Choosing) throws(ScenarioFault) -> Scenario? {
    var domain: (file: File, root: JSONNode)?
    var profiles: [(name: String, read: (file: String, root: JSONNode))] = []
    for file in files where file.name.lowercased().hasSuffix(".json") {
      let root = try GeniusWebReader.root(file.bytes, file: file.name)
      if root["issuesValues"] != nil {
        domain = domain ?? (file, root)
      } else if root["LinearAdditiveUtilitySpace"] != nil {
        profiles.append((file.name, (file.name, root)))
      }
    }
    guard let domain else { return nil }
    let chosen = try choose(asked, of: profiles)
    let (name, issues) = try GeniusWebReader(file: domain.file.name).domain(domain.root)
    try check(issues, domain.file)
    let parties = try chosen.map { profile throws(ScenarioFault) in
      try GeniusWebReader(file: profile.file).profile(profile.root, of: issues)
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
