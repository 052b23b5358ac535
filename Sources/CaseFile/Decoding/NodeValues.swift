import Money

/// Values of a file whose shape has been checked; what is left out has the default that the case file's rules give.
extension JSONNode {
  func number(_ key: String, default value: Double = 0) -> Double { self[key]?.double ?? value }

  /// A whole number; the shape has checked that it is one and how large it may be.
  func whole(_ key: String, default value: Int = 0) -> Int {
    self[key]?.whole ?? value
  }

  /// `nil` for anything but a whole number.
  var whole: Int? {
    guard case .number(let number) = value else { return nil }
    return Int(exactly: number.double)
  }

  func text(_ key: String, default value: String = "") -> String { self[key]?.text ?? value }

  func yesNo(_ key: String) -> Bool {
    if case .yesNo(let yes)? = self[key]?.value { return yes }
    return false
  }

  func id<Kind>(_ key: String) -> ID<Kind> { ID(text(key)) }

  var text: String? {
    if case .text(let text) = value { return text }
    return nil
  }

  var elements: [JSONNode] {
    if case .list(let elements) = value { return elements }
    return []
  }

  /// The members of a map, without those that are notes for people.
  var members: [Member] {
    if case .object(let members) = value { return members }
    return []
  }

  /// The list of that name; empty where it is left out.
  func list(_ key: String) -> [JSONNode] { self[key]?.elements ?? [] }

  /// A number or an uncertain number; `nil` where it is neither.
  var figure: Figure? {
    if let double { return Figure(double) }
    guard let low = self["low"]?.double, let mode = self["mode"]?.double, let high = self["high"]?.double else {
      return nil
    }
    return Figure(low: low, mode: mode, high: high)
  }

  func figure(_ key: String) -> Figure { self[key]?.figure ?? Figure(0) }

  /// `nil` for null: not known.
  var trait: Trait? {
    switch value {
    case .yesNo(let yes): .yesNo(yes)
    case .text(let text): .word(text)
    default: figure.map(Trait.number)
    }
  }

  /// A map from names to what `read` makes of each value; values it makes nothing of are left out.
  func map<Kind, Value>(_ key: String, _ read: (JSONNode) -> Value?) -> [ID<Kind>: Value] {
    var result: [ID<Kind>: Value] = [:]
    for member in self[key]?.members ?? [] {
      if let value = read(member.value) { result[ID(member.key)] = value }
    }
    return result
  }
}
