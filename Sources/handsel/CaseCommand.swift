public import ArgumentParser
public import CaseFile
import CaseReport
import Money
import Terminal

struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Work out a case file: honest advice, a fair deal, care, introductions.",
    discussion: """
      The case file holds what a customer needs and what can be offered. Start from an example:

        handsel case Examples/01-home-cooling.json
        handsel case my-case.json --for customer
        handsel case my-case.json --json --part advice,negotiation

      `handsel schema` prints a JSON Schema of the file for your editor; the README says how a case is written.
      Exit codes: 0 worked out, 64 the command line is wrong, 65 something in the file is wrong, 66 the file cannot be read.
      """)

  @Argument(help: "The case file; - reads standard input.", completion: .file(extensions: ["json"]))
  var file: String

  @Flag(name: .long, help: "Print one JSON object instead of a report.")
  var json = false

  @Option(
    name: .long, help: "Only these parts, with commas: \(CasePart.allCases.map(\.rawValue).joined(separator: ", ")).",
    completion: .list(CasePart.allCases.map(\.rawValue)), transform: PartList.init)
  var part: PartList = .all

  @Option(
    name: .customLong("for"),
    help: "Who will read it: the rep sees all; the customer's copy has no figure of the rep's.")
  var reader: Reader = .rep

  func run() throws {
    do throws(CommandFailure) { Output.write(try text()) } catch { throw error.end() }
  }

  private func text() throws(CommandFailure) -> String {
    let answer = try answer()
    let report = CaseReport(answer, for: reader)
    let object: JSONOutput
    // Worked out in either case: it is where an amount too large to be money is found.
    do throws(AmountTooLarge) {
      object = try answer.json(parts: part.parts, for: reader, explanations: json ? report.explanations : [:])
    } catch { throw .data("\(FileReading.name(file)): \(error).") }
    return json ? object.text : report.text(on: Output.page, parts: part.parts)
  }

  private func answer() throws(CommandFailure) -> CaseAnswer {
    let bytes = try FileReading.bytes(of: file, limit: CaseReader.mostBytes)
    do throws(CaseRefusal) { return try CaseAnswer(to: try CaseReader.read(bytes), parts: part.parts) } catch {
      throw .data(error.message(file: FileReading.name(file)))
    }
  }
}

/// The parts asked for, as they are written on the command line.
struct PartList: Sendable {
  static let all = PartList(parts: Set(CasePart.allCases))

  let parts: Set<CasePart>

  private init(parts: Set<CasePart>) { self.parts = parts }

  /// Parts separated by commas.
  init(_ text: String) throws {
    var parts: Set<CasePart> = []
    for name in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      guard let part = CasePart(rawValue: String(name)) else {
        throw ValidationError(
          "there is no part \"\(name)\"; the parts are \(CasePart.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      parts.insert(part)
    }
    guard !parts.isEmpty else { throw ValidationError("name at least one part") }
    self.parts = parts
  }
}

extension Reader: ExpressibleByArgument {}
