import Testing

@testable import handsel

@Suite("The line that says what takes so long")
struct ProgressLineTests {
  @Test("it names the work and the seconds, on one line of a narrow terminal")
  func line() {
    let line = ProgressLine.line("Working through every package", seconds: 75)
    #expect(line == "Working through every package: 75 s … (Ctrl-C ends it)" && line.count < 80)
  }
}
