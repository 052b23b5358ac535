import Money

/// What a piece of a case file must look like: the one description that checks files and writes the JSON Schema.
indirect enum Shape: Sendable {
  /// Text that is not empty.
  case text
  /// A name by which other parts of the file can point here.
  case name
  /// One of these words.
  case word([String])
  /// true or false.
  case yesNo
  /// A number within bounds.
  case number(Bounds)
  /// A number within bounds, or `{low, mode, high}` where it is uncertain.
  case figure(Bounds)
  /// Yes or no, a number, an uncertain number, or a word.
  case trait
  /// A list with so many elements.
  case list(Shape, ClosedRange<Int>)
  /// Any names, each with a value of that shape.
  case map(Shape, mostEntries: Int)
  /// Named fields.
  case object(ObjectShape)
  /// One of these, told apart by being a list or not.
  case oneOrList(Shape, mostElements: Int)
  /// That, or null for "not known" or "no limit".
  case orNull(Shape)
  /// Kept and not read.
  case ignored
}

/// The bounds of a number.
struct Bounds: Sendable {
  let range: ClosedRange<Double>
  let isWhole: Bool

  init(_ range: ClosedRange<Double>, whole: Bool = false) {
    self.range = range
    self.isWhole = whole
  }

  /// What a number must be, in words.
  var words: String {
    let kind = isWhole ? "a whole number" : "a number"
    let low = DecimalText.short(range.lowerBound)
    let high = DecimalText.short(range.upperBound)
    return "\(kind) from \(low) to \(high)"
  }

  func contains(_ value: Double) -> Bool {
    range.contains(value) && (!isWhole || value == value.rounded())
  }
}

/// An object with named fields.
struct ObjectShape: Sendable {
  let title: String
  let fields: [Field]

  init(_ title: String, _ fields: [Field]) {
    self.title = title
    self.fields = fields
  }

  /// Fields that may stand anywhere and are kept without being read.
  static let notRead = ["note", "story", "title", "about", "why", "expected"]
}

/// A field of an object.
struct Field: Sendable {
  let name: String
  let shape: Shape
  let isRequired: Bool
  /// What it means, shown by editors.
  let about: String

  static func must(_ name: String, _ shape: Shape, _ about: String) -> Field {
    Field(name: name, shape: shape, isRequired: true, about: about)
  }

  static func may(_ name: String, _ shape: Shape, _ about: String) -> Field {
    Field(name: name, shape: shape, isRequired: false, about: about)
  }
}
