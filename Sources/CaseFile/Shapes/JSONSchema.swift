import Money

/// The JSON Schema (draft 2020-12) of the case file, made from the same shapes that check files.
public enum JSONSchema {
  /// The schema of a whole case.
  public static var caseFile: JSONOutput {
    guard case .object(let fields) = schema(.object(CaseShape.file)) else { return .null }
    return .object(
      [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("title", .text("Handsel case file")),
      ] + fields)
  }

  private static func schema(_ shape: Shape, about: String? = nil) -> JSONOutput {
    var fields: [(String, JSONOutput)] = about.map { [("description", .text($0))] } ?? []
    switch shape {
    case .text:
      fields += [("type", .text("string")), ("minLength", .whole(1)), ("maxLength", .whole(Limits.textBytes))]
    case .name:
      fields += [("type", .text("string")), ("minLength", .whole(1)), ("maxLength", .whole(Limits.nameBytes))]
    case .word(let words): fields.append(("enum", .list(words.map { .text($0) })))
    case .yesNo: fields.append(("type", .text("boolean")))
    case .number(let bounds): fields += number(bounds)
    case .figure(let bounds): fields.append(("oneOf", .list([.object(number(bounds)), range(bounds)])))
    case .trait:
      let bounds = CaseShape.money
      fields.append(
        (
          "oneOf",
          .list([
            .object([("type", .text("boolean"))]), .object([("type", .text("string"))]), .object(number(bounds)),
            range(bounds),
          ])
        ))
    case .list(let element, let count):
      fields += [("type", .text("array")), ("items", schema(element))]
      if count.lowerBound > 0 { fields.append(("minItems", .whole(count.lowerBound))) }
      fields.append(("maxItems", .whole(count.upperBound)))
    case .map(let inner, let most):
      fields += [
        ("type", .text("object")), ("additionalProperties", schema(inner)), ("maxProperties", .whole(most)),
      ]
    case .object(let object): fields += members(object)
    case .oneOrList(let inner, let most):
      fields.append(("oneOf", .list([schema(inner), schema(.list(inner, 0...most))])))
    case .orNull(let inner): fields.append(("oneOf", .list([schema(inner), .object([("type", .text("null"))])])))
    case .ignored: break
    }
    return .object(fields)
  }

  private static func members(_ object: ObjectShape) -> [(String, JSONOutput)] {
    let notRead = ObjectShape.notRead.filter { name in !object.fields.contains { $0.name == name } }
    let properties =
      object.fields.map { ($0.name, schema($0.shape, about: $0.about)) }
      + notRead.map { ($0, .object([("description", .text("Kept and not read."))])) }
    return [
      ("type", .text("object")), ("properties", .object(properties)),
      ("required", .list(object.fields.filter(\.isRequired).map { .text($0.name) })),
      ("additionalProperties", .yesNo(false)),
    ]
  }

  private static func number(_ bounds: Bounds) -> [(String, JSONOutput)] {
    [
      ("type", .text(bounds.isWhole ? "integer" : "number")),
      ("minimum", .rounded(bounds.range.lowerBound, 4)),
      ("maximum", .rounded(bounds.range.upperBound, 4)),
    ]
  }

  private static func range(_ bounds: Bounds) -> JSONOutput {
    let part = Shape.number(bounds)
    return schema(
      .object(
        ObjectShape(
          "an uncertain number",
          [.must("low", part, "At least."), .must("mode", part, "Most likely."), .must("high", part, "At most.")])))
  }
}
