import Money

/// Holds a file against its shape and collects everything that does not fit.
struct ShapeCheck {
  private(set) var faults = FaultList()

  mutating func check(_ node: JSONNode, _ shape: Shape, _ path: String) {
    switch (shape, node.value) {
    case (.ignored, _), (.orNull, .null), (.yesNo, .yesNo): break
    case (.orNull(let inner), _): check(node, inner, path)
    case (.text, .text(let text)): checkText(text, node, path, most: Limits.textBytes)
    case (.name, .text(let text)): checkText(text, node, path, most: Limits.nameBytes)
    case (.word(let words), .text(let text)):
      if !words.contains(text) {
        faults.add(node, path, "\"\(text.clipped)\" is not known here; write one of " + words.quotedList)
      }
    case (.number(let bounds), .number(let number)), (.figure(let bounds), .number(let number)):
      if !bounds.contains(number.double) {
        faults.add(node, path, "is \(number.text.clipped); it must be \(bounds.words)")
      }
    case (.figure(let bounds), .object): checkRange(node, bounds, path)
    case (.trait, .object): checkRange(node, Bounds(-Limits.amount...Limits.amount), path)
    case (.trait, .number): check(node, .number(Bounds(-Limits.amount...Limits.amount)), path)
    case (.trait, .yesNo), (.trait, .text): break
    case (.list(let element, let count), .list(let nodes)):
      if !count.contains(nodes.count) {
        faults.add(node, path, "has \(nodes.count) entries; it must have \(count.words)")
        if nodes.count > count.upperBound { return }
      }
      for (index, item) in nodes.enumerated() { check(item, element, "\(path)[\(index)]") }
    case (.oneOrList(let inner, let most), .list): check(node, .list(inner, 0...most), path)
    case (.oneOrList(let inner, _), _): check(node, inner, path)
    case (.map(let inner, let most), .object(let members)): checkMap(members, inner, most, node, path)
    case (.object(let object), .object(let members)): checkObject(members, object, node, path)
    default: faults.add(node, path, "is \(node.kind); it must be \(shape.words)")
    }
  }

  private mutating func checkText(_ text: String, _ node: JSONNode, _ path: String, most: Int) {
    if text.allSatisfy(\.isWhitespace) { faults.add(node, path, "is empty; write something or leave the field out") }
    if text.utf8.count > most { faults.add(node, path, "is longer than \(most) characters; shorten it") }
  }

  private mutating func checkRange(_ node: JSONNode, _ bounds: Bounds, _ path: String) {
    let part = Shape.number(bounds)
    let range = ObjectShape(
      "an uncertain number",
      [.must("low", part, "At least."), .must("mode", part, "Most likely."), .must("high", part, "At most.")])
    check(node, .object(range), path)
    guard let low = node["low"]?.double, let mode = node["mode"]?.double, let high = node["high"]?.double else {
      return
    }
    if low > high {
      faults.add(node, path, "has low above high; swap them")
    } else if mode < low || mode > high {
      faults.add(node, path, "has a mode outside low and high")
    }
  }

  private mutating func checkMap(
    _ members: [JSONNode.Member], _ inner: Shape, _ most: Int, _ node: JSONNode, _ path: String
  ) {
    if members.count > most {
      faults.add(node, path, "has \(members.count) entries; at most \(most) are allowed")
      return
    }
    for member in members {
      if case .text = member.value.value, ObjectShape.notRead.contains(member.key), !inner.takesText { continue }
      check(member.value, inner, path.field(member.key))
    }
  }

  private mutating func checkObject(
    _ members: [JSONNode.Member], _ object: ObjectShape, _ node: JSONNode, _ path: String
  ) {
    for member in members {
      if let field = object.fields.first(where: { $0.name == member.key }) {
        if case .null = member.value.value, !field.isRequired { continue }
        check(member.value, field.shape, path.field(member.key))
      } else if faults.isFull {
        faults.add(at: member.position, "", "")
      } else if !ObjectShape.notRead.contains(member.key) {
        let names = object.fields.map(\.name)
        let meant = faults.nearest(to: member.key, among: names)
        let known = meant.map { "did you mean \"\($0)\"?" } ?? "known here are " + names.quotedList
        faults.add(at: member.position, path.field(member.key), "is not a field of \(object.title); \(known)")
      }
    }
    let given = Set(members.map(\.key))
    for field in object.fields where field.isRequired && !given.contains(field.name) {
      faults.add(node, path.field(field.name), "is missing; \(field.shape.words) is needed: \(field.about)")
    }
  }
}

extension JSONNode {
  /// The number it is; `nil` where it is something else.
  ///
  /// Kept out of line: Swift 6.3.1 dies optimising chains such as `self[key]?.double` once this is folded into them.
  @inline(never)
  var double: Double? {
    if case .number(let number) = value { return number.double }
    return nil
  }
}

extension Shape {
  fileprivate var takesText: Bool {
    switch self {
    case .text, .name, .word, .trait, .ignored: true
    case .orNull(let inner): inner.takesText
    default: false
    }
  }

  /// What is expected, in words.
  var words: String {
    switch self {
    case .text: "text"
    case .name: "a name in quotes"
    case .word(let words): "one of " + words.quotedList
    case .yesNo: "true or false"
    case .number(let bounds): bounds.words
    case .figure(let bounds): bounds.words + ", or {\"low\", \"mode\", \"high\"}"
    case .trait: "true or false, a number, {\"low\", \"mode\", \"high\"} or text"
    case .list: "a list [ … ]"
    case .map: "an object { name: value, … }"
    case .object(let object): "an object { … }, \(object.title)"
    case .oneOrList(let inner, _): inner.words + ", or a list of them"
    case .orNull(let inner): inner.words + ", or null"
    case .ignored: "anything"
    }
  }
}

extension String {
  /// The path of a field below this path.
  func field(_ name: String) -> String {
    let plain =
      !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || "_-.%".unicodeScalars.contains($0)
      }
    let shown = plain && !name.contains(".") ? name.clipped : "[\"\(name.clipped)\"]"
    return isEmpty ? shown : shown.hasPrefix("[") ? self + shown : self + "." + shown
  }
}

extension ClosedRange<Int> {
  fileprivate var words: String {
    if lowerBound == upperBound { return "exactly \(lowerBound)" }
    return lowerBound == 0 ? "at most \(upperBound)" : "\(lowerBound) to \(upperBound)"
  }
}

extension [String] {
  /// `"a", "b" or "c"`, cut where it would grow too long.
  var quotedList: String {
    let shown = prefix(24).map { "\"\($0.clipped)\"" }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "nothing" }
    if count > shown.count { return shown.joined(separator: ", ") + " and \(count - shown.count) more" }
    return shown.dropLast().joined(separator: ", ") + " or " + last
  }

  /// The nearest of these names, if it is near enough to be a slip of the finger.
  func closest(to name: String) -> String? {
    guard name.utf8.count <= 60 else { return nil }
    var best: (name: String, slips: Int)?
    for known in self {
      let most = Swift.max(1, known.count / 3)
      guard known.utf8.count <= 60, abs(known.utf8.count - name.utf8.count) <= 4 * most else { continue }
      let slips = editDistance([UInt8](known.utf8), [UInt8](name.utf8))
      if slips <= most, slips < best?.slips ?? .max { best = (known, slips) }
    }
    return best?.name
  }
}
