import Foundation
import Golden
import Testing

@Suite("Golden texts", .enabled(if: ProcessInfo.processInfo.environment[Golden.recording] == nil))
struct GoldenTests {
  @Test("a text that is kept is held, one that differs shows its first line")
  func hold() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("handsel-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let golden = folder.appendingPathComponent("Tests/Golden")
    try FileManager.default.createDirectory(at: golden, withIntermediateDirectories: true)
    try Data("one\ntwo\n".utf8).write(to: golden.appendingPathComponent("a.txt"))
    let test = folder.path + "/Tests/Some/Test.swift"
    try Golden.hold("one\ntwo\n", "a.txt", test: test)
    let differs = #expect(throws: GoldenFailure.self) { try Golden.hold("one\n2\n", "a.txt", test: test) }
    #expect(differs?.description == "Tests/Golden/a.txt differs from line 2 on:\nkept:  two\nfound: 2")
    let missing = #expect(throws: GoldenFailure.self) { try Golden.hold("one\n", "b.txt", test: test) }
    #expect(missing?.description.hasPrefix("no Tests/Golden/b.txt yet") == true)
    #expect(throws: GoldenFailure.self) { try Golden.hold("one\n", "b.txt", test: "/elsewhere/Test.swift") }
  }
}
