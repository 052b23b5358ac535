import CaseFile
import Coaching
import Desk
import HTTPTypes

/// The description of the interface, as OpenAPI 3.1 has it.
struct OpenAPI {
  let operations: [Operation]

  init(_ operations: [Operation]) { self.operations = operations }

  var json: JSONOutput {
    let paths = Dictionary(grouping: operations, by: \.path).sorted { $0.key < $1.key }
    return .object([
      ("openapi", .text("3.1.0")),
      (
        "info",
        .object([
          ("title", .text("Handsel")), ("version", .text("1")),
          (
            "description",
            .text(
              "A rep's desk, for her other programs. Keys are made under Settings, Other programs; each opens what it was made for, and expires. What one side of a Table keeps for itself is in no answer."
            )
          ),
        ])
      ),
      ("servers", .list([.object([("url", .text(Interface.root))])])),
      ("security", .list([.object([("key", .list([]))])])),
      (
        "paths",
        .object(
          paths.map { path, all in (path, .object(all.map { ($0.method.rawValue.lowercased(), operation($0)) })) })
      ),
      (
        "components",
        .object([
          (
            "securitySchemes",
            .object([("key", .object([("type", .text("http")), ("scheme", .text("bearer"))]))])
          ),
          ("schemas", .object(OpenAPI.schemas)),
        ])
      ),
    ])
  }

  private func operation(_ operation: Operation) -> JSONOutput {
    let named = operation.names.map { name in
      OpenAPI.object([
        ("name", .text(name)), ("in", .text("path")), ("required", .yesNo(true)), ("schema", OpenAPI.text(most: 64)),
      ])
    }
    let asked = operation.query.map { name, most, about in
      OpenAPI.object([
        ("name", .text(name)), ("in", .text("query")), ("description", .text(about)),
        ("schema", OpenAPI.text(most: most)),
      ])
    }
    var fields: [(String, JSONOutput)] = [
      ("operationId", .text(operation.id)), ("summary", .text(operation.summary)),
    ]
    if let scope = operation.scope { fields.append(("x-scope", .text(scope.rawValue))) }
    if !named.isEmpty || !asked.isEmpty { fields.append(("parameters", .list(named + asked))) }
    if let sent = operation.sent {
      fields.append(
        (
          "requestBody",
          .object([
            ("required", .yesNo(true)), ("content", .object([("application/json", OpenAPI.schema(named: sent))])),
          ])
        ))
    }
    var refusals = [(401, "No key, or one that is unknown or expired."), (429, "Too many calls with this key.")]
    if operation.scope != nil { refusals.append((403, "The key does not open this.")) }
    if operation.sent != nil {
      refusals += [
        (400, "The body is no JSON."), (413, "The body is too large."), (415, "The body is not sent as JSON."),
      ]
    }
    if !operation.refusals.contains(where: { $0.status == 422 }) {
      refusals.append((422, "A parameter cannot be taken."))
    }
    refusals += [(503, "The store does not answer.")] + operation.refusals.map { ($0.status, $0.about) }
    let ok = OpenAPI.object([
      ("description", .text("As asked.")),
      ("content", .object([("application/json", OpenAPI.schema(named: operation.answered))])),
    ])
    fields.append(
      (
        "responses",
        .object(
          [("200", ok)]
            + refusals.sorted { $0.0 < $1.0 }.map { status, about in
              (
                String(status),
                .object([
                  ("description", .text(about)),
                  ("content", .object([("application/problem+json", OpenAPI.schema(named: "Problem"))])),
                ])
              )
            })
      ))
    return .object(fields)
  }

  // MARK: Schemas

  private static func object(_ fields: [(String, JSONOutput)]) -> JSONOutput { .object(fields) }

  private static func schema(named name: String) -> JSONOutput {
    .object([("schema", .object([("$ref", .text("#/components/schemas/\(name)"))]))])
  }

  /// A text of at most so many characters.
  static func text(most: Int) -> JSONOutput { .object([("type", .text("string")), ("maxLength", .whole(most))]) }

  private static let text = JSONOutput.object([("type", .text("string"))])
  private static let whole = JSONOutput.object([("type", .text("integer"))])
  private static func orNull(_ type: String) -> JSONOutput {
    .object([("type", .list([.text(type), .text("null")]))])
  }
  private static func list(_ items: JSONOutput) -> JSONOutput { .object([("type", .text("array")), ("items", items)]) }
  private static func one(of words: [String]) -> JSONOutput { .object([("enum", .list(words.map { .text($0) }))]) }
  private static func reference(_ name: String) -> JSONOutput {
    .object([("$ref", .text("#/components/schemas/\(name)"))])
  }

  private static func record(_ fields: [(String, JSONOutput)], optional: Set<String> = [], never both: [String] = [])
    -> JSONOutput
  {
    let not = both.isEmpty ? [] : [("not", object([("required", .list(both.map { .text($0) }))]))]
    return .object(
      [
        ("type", .text("object")), ("properties", .object(fields)),
        ("required", .list(fields.map(\.0).filter { !optional.contains($0) }.map { .text($0) })),
        ("additionalProperties", .yesNo(false)),
      ] + not)
  }

  private static var schemas: [(String, JSONOutput)] {
    let severities = Finding.Severity.allCases.map(\.rawValue)
    let day = JSONOutput.object([("type", .text("string")), ("format", .text("date"))])
    let number = JSONOutput.object([("type", .text("number"))])
    let texts = JSONOutput.object([("type", .list([.text("array"), .text("null")])), ("items", text)])
    let count = JSONOutput.object([
      ("type", .text("integer")), ("minimum", .whole(-MessageFactsFile.mostWhole)),
      ("maximum", .whole(MessageFactsFile.mostWhole)),
    ])
    let facts: [(String, JSONOutput)] = [
      ("today", day), ("offer_valid_until", day), ("stock", count), ("lowest_price_last_30_days", number),
      ("largest_discount_pct", number), ("cooling_off_days_left", count),
      ("deposit_refundable", .object([("type", .text("boolean"))])), ("consent", texts),
      ("customers_on_street_with_consent", count),
      ("evidence", texts),
    ]
    return [
      (
        "Message",
        record(
          [
            ("text", text(most: World.messageCharacters)), ("person", text(most: 64)),
            ("facts", record(facts, optional: Set(facts.map(\.0)))),
          ], optional: ["person", "facts"], never: ["person", "facts"])
      ),
      (
        "CheckedMessage", record([("severity", one(of: severities)), ("findings", list(reference("Finding")))])
      ),
      (
        "Finding",
        record([
          ("label", one(of: Finding.Label.allCases.map(\.rawValue))), ("severity", one(of: severities)),
          ("line", whole),
          ("column", whole), ("from_byte", whole), ("to_byte", whole), ("why", text), ("kinder", orNull("string")),
          ("law", orNull("string")),
        ])
      ),
      ("PeoplePage", record([("people", list(reference("Person"))), ("next", orNull("string"))])),
      (
        "Person",
        record([
          ("id", text), ("name", text), ("place", text), ("reach", list(text)), ("known_from", text),
          ("language", text),
          ("currency", text), ("hearing", text),
          ("since", .object([("type", .text("string")), ("format", .text("date-time"))])),
          ("touched", .object([("type", .text("string")), ("format", .text("date-time"))])),
        ])
      ),
      (
        "Problem",
        record(
          [
            ("type", text), ("title", text), ("status", whole), ("detail", text),
            ("errors", list(record([("at", text), ("detail", text)]))),
          ], optional: ["errors"])
      ),
    ]
  }
}
