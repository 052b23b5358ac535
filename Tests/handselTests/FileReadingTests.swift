import Foundation
import Testing

@testable import handsel

@Suite("Reading a named file")
struct FileReadingTests {
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("handsel-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test("its bytes, up to the limit")
  func bytes() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.txt")
    try Data([1, 2, 3]).write(to: file)
    #expect(try FileReading.bytes(of: file.path, limit: 3) == [1, 2, 3])
    let failure = #expect(throws: CommandFailure.self) { try FileReading.bytes(of: file.path, limit: 2) }
    #expect(failure?.exitCode == 65)
  }

  @Test("a file that is not there, and a folder, end with 66")
  func unreadable() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let missing = folder.appendingPathComponent("none").path
    let none = #expect(throws: CommandFailure.self) { try FileReading.bytes(of: missing, limit: 9) }
    #expect(none?.exitCode == 66 && none?.message == "\(missing): there is no such file; check the name.")
    let isFolder = #expect(throws: CommandFailure.self) { try FileReading.bytes(of: folder.path, limit: 9) }
    #expect(isFolder?.exitCode == 66 && isFolder?.message == "\(folder.path): this is a folder; name a file in it.")
  }
}
