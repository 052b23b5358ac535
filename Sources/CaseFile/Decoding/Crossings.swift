import Money

/// Checks that need two places of a file at once: names that point somewhere, names that stand twice.
extension FaultList {
  /// Reports every name that stands twice in a list.
  mutating func checkUnique(_ nodes: [JSONNode], key: String, _ path: String, what: String) {
    var seen: Set<String> = []
    for (index, node) in nodes.enumerated() {
      guard let name = node[key], let text = name.text else { continue }
      if !seen.insert(text).inserted {
        add(name, "\(path)[\(index)].\(key)", "\"\(text.clipped)\" is the name of two \(what); give each its own")
      }
    }
  }

  /// Reports a name that points nowhere.
  mutating func checkKnown(_ node: JSONNode?, among known: KnownNames, _ path: String, what: String) {
    guard let node, let name = node.text, !known.contains(name) else { return }
    addUnknown(name, at: node.position, among: known, path, what: what)
  }

  /// Reports each name in a list that points nowhere.
  mutating func checkKnown(_ nodes: [JSONNode], among known: KnownNames, _ path: String, what: String) {
    for (index, node) in nodes.enumerated() { checkKnown(node, among: known, "\(path)[\(index)]", what: what) }
  }

  /// Reports each name of a map that points nowhere.
  mutating func checkNames(of node: JSONNode?, among known: KnownNames, _ path: String, what: String) {
    for member in node?.members ?? [] where !known.contains(member.key) {
      if member.value.text != nil, ObjectShape.notRead.contains(member.key) { continue }
      addUnknown(member.key, at: member.position, among: known, path.field(member.key), what: what)
    }
  }

  private mutating func addUnknown(
    _ name: String, at position: Position, among known: KnownNames, _ path: String, what: String
  ) {
    let meant = nearest(to: name, among: known.list)
    let advice = meant.map { "did you mean \"\($0.clipped)\"?" } ?? "known are " + known.list.quotedList
    add(
      at: position, path,
      "\"\(name.clipped)\" is no \(what) of this case; \(known.list.isEmpty ? "there are none" : advice)")
  }

  /// Reports steps whose months do not rise.
  mutating func checkRising(_ nodes: [JSONNode], _ path: String) {
    let months = nodes.map { $0.whole("from_month") }
    for index in months.indices.dropFirst() where months[index] <= months[index - 1] {
      add(
        nodes[index], "\(path)[\(index)].from_month",
        "is \(months[index]) after \(months[index - 1]); each entry starts later than the one before")
    }
  }
}

/// Names that can be pointed at, each once, in the order of the file.
struct KnownNames {
  let list: [String]
  private let all: Set<String>

  init(_ names: [String]) {
    list = names.uniqued
    all = Set(list)
  }

  func contains(_ name: String) -> Bool { all.contains(name) }
}
