import CaseFile
import Testing

/// One place of the sample case spoiled, and what the reader must say of it: line, column, path and words.
struct Slip: CustomTestStringConvertible {
  let name: String
  let piece: String
  let other: String
  let faults: [String]

  init(_ name: String, _ piece: String, _ other: String, _ faults: [String]) {
    self.name = name
    self.piece = piece
    self.other = other
    self.faults = faults
  }

  var testDescription: String { name }
}

/// The faults of a text as `line:column: path: message`; empty where it is read.
func faults(of bytes: [UInt8]) -> [String] {
  do throws(CaseRefusal) {
    _ = try CaseReader.read(bytes)
    return []
  } catch {
    return error.faults.map { "\($0.line):\($0.column): " + ($0.path.isEmpty ? "" : $0.path + ": ") + $0.message }
  }
}

func faults(of text: String) -> [String] { faults(of: Array(text.utf8)) }

@Suite("What is wrong is named with its place and what would be right")
struct SlipTests {
  @Test("the sample itself is read")
  func sample() { #expect(faults(of: SampleCase.text).isEmpty) }

  @Test("about the customer", arguments: Slip.customerSlips)
  func customer(slip: Slip) throws { try check(slip) }

  @Test("about the catalogue", arguments: Slip.catalogueSlips)
  func catalogue(slip: Slip) throws { try check(slip) }

  @Test("about the questions, the deal, care and introductions", arguments: Slip.otherSlips)
  func others(slip: Slip) throws { try check(slip) }

  private func check(_ slip: Slip) throws {
    let spoiled = try #require(SampleCase.replacing(slip.piece, with: slip.other))
    #expect(faults(of: spoiled) == slip.faults)
  }
}
