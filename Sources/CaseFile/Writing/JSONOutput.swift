import Money

/// JSON to be written, its fields in the order they are given.
public enum JSONOutput: Sendable {
  /// Named fields.
  case object([(String, JSONOutput)])
  /// Elements in order.
  case list([JSONOutput])
  /// Text.
  case text(String)
  /// A number as its digits.
  case number(String)
  /// true or false.
  case yesNo(Bool)
  /// null.
  case null

  /// A whole number.
  public static func whole(_ value: Int) -> JSONOutput { .number(String(value)) }

  /// A number rounded to that many decimals, trailing zeros left out; null where it is no number or too large.
  public static func rounded(_ value: Double, _ decimals: Int) -> JSONOutput {
    DecimalText.fixed(value, decimals: decimals) == nil
      ? .null : .number(DecimalText.short(value, decimals: decimals))
  }

  /// The whole text, indented by two spaces, with a line break at its end.
  public var text: String {
    var text = ""
    write(into: &text, indent: 0)
    return text + "\n"
  }

  private func write(into text: inout String, indent: Int) {
    switch self {
    case .object(let fields):
      block(fields, "{", "}", &text, indent) { field, text in
        text += JSONOutput.quoted(field.0) + ": "
        field.1.write(into: &text, indent: indent + 1)
      }
    case .list(let elements):
      block(elements, "[", "]", &text, indent) { $0.write(into: &$1, indent: indent + 1) }
    case .text(let value): text += JSONOutput.quoted(value)
    case .number(let digits): text += digits
    case .yesNo(let yes): text += yes ? "true" : "false"
    case .null: text += "null"
    }
  }

  private func block<Item>(
    _ items: [Item], _ open: String, _ close: String, _ text: inout String, _ indent: Int,
    write: (Item, inout String) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
      write(item, &text)
    }
    if !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  private static func quoted(_ text: String) -> String {
    // Nearly every text is plain; copying it whole keeps a hundred thousand rows quick.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
