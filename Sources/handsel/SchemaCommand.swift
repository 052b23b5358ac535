import ArgumentParser
import CaseFile

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema of the case file, for editors.",
    discussion: """
      Save it beside your cases and point your editor at it, to have fields completed and checked as you type:

        handsel schema > case.schema.json

      In VS Code: "json.schemas": [{"fileMatch": ["*-case.json"], "url": "./case.schema.json"}].
      The schema is made from the same description that `handsel case` checks files with.
      """)

  func run() { Output.write(JSONSchema.caseFile.text) }
}
