import Foundation
import Testing

@testable import CaseFile

@Suite("The JSON Schema of the case file")
struct JSONSchemaTests {
  private func schema() throws -> [String: Any] { try WorkedCases.object(JSONSchema.caseFile.text) }

  @Test("every field the reader knows is in it, with its words, and no other")
  func everyField() throws {
    try check(CaseShape.file, try schema(), "")
  }

  private func check(_ shape: ObjectShape, _ schema: [String: Any], _ path: String) throws {
    let properties = try #require(schema["properties"] as? [String: [String: Any]], "\(path)")
    #expect(
      Set(properties.keys) == Set(shape.fields.map(\.name)).union(ObjectShape.notRead), "\(path): the fields")
    #expect(Set(schema["required"] as? [String] ?? []) == Set(shape.fields.filter(\.isRequired).map(\.name)), "\(path)")
    #expect(schema["additionalProperties"] as? Bool == false)
    for field in shape.fields {
      let property = try #require(properties[field.name])
      #expect(property["description"] as? String == field.about, "\(path).\(field.name)")
      try check(field.shape, property, path + "." + field.name)
    }
  }

  private func check(_ shape: Shape, _ schema: [String: Any], _ path: String) throws {
    let choices = schema["oneOf"] as? [[String: Any]] ?? schema["anyOf"] as? [[String: Any]] ?? []
    switch shape {
    case .object(let object): try check(object, schema, path)
    case .list(let inner, let count):
      #expect(schema["maxItems"] as? Int == count.upperBound, "\(path)")
      try check(inner, try #require(schema["items"] as? [String: Any]), path + "[]")
    case .map(let inner, _):
      try check(inner, try #require(schema["additionalProperties"] as? [String: Any]), path + ".*")
    case .oneOrList(let inner, _):
      #expect(choices.count == 2, "\(path)")
      try check(inner, choices[0], path)
    case .orNull(let inner):
      #expect(choices.contains { $0["type"] as? String == "null" }, "\(path)")
      try check(inner, choices[0], path)
    case .figure:
      #expect(choices.count == 2 && choices.contains { $0["type"] as? String == "object" }, "\(path)")
    case .trait: #expect(choices.count == 4, "\(path)")
    case .number(let bounds):
      #expect(schema["minimum"] as? Double == bounds.range.lowerBound, "\(path)")
      #expect(schema["maximum"] as? Double == bounds.range.upperBound, "\(path)")
      #expect(schema["type"] as? String == (bounds.isWhole ? "integer" : "number"), "\(path)")
    case .word(let words): #expect(schema["enum"] as? [String] == words, "\(path)")
    case .text, .name: #expect(schema["type"] as? String == "string", "\(path)")
    case .yesNo: #expect(schema["type"] as? String == "boolean", "\(path)")
    case .ignored: break
    }
  }

  @Test("it says which draft it is")
  func draft() throws { #expect(try schema()["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema") }
}
