import Foundation
import Markup
import Testing

@testable import DeskWeb

@Suite("QR codes")
struct QRCodeTests {
  static let address = "https://desk.example/t/3qJx0aYbQ7mZ1cVn5tRk8w"

  @Test("has a finder in three corners and free squares around")
  func structure() throws {
    let rows = try #require(QRCode.squares(QRCodeTests.address))
    #expect(rows.count >= 21 && (rows.count - 17) % 4 == 0 && rows.allSatisfy { $0.count == rows.count })
    let last = rows.count - 7
    for (top, left) in [(0, 0), (0, last), (last, 0)] {
      for y in 0..<7 {
        for x in 0..<7 {
          let ring = max(abs(y - 3), abs(x - 3))
          #expect(rows[top + y][left + x] == (ring != 2), "\(y) \(x)")
        }
      }
    }
    let svg = try #require(QRCode.svg(QRCodeTests.address)).text
    #expect(svg.contains("viewBox=\"0 0 \(rows.count + 8) \(rows.count + 8)\""))
    #expect(svg.contains("role=\"img\"") && svg.contains("shape-rendering=\"crispEdges\"") && !svg.contains("style="))
    #expect(svg.utf8.count < 12_000)
  }

  @Test("is nothing for no text and for more than fits; escapes what it says")
  func odd() throws {
    #expect(QRCode.svg("") == nil)
    #expect(QRCode.svg(String(repeating: "x", count: QRCode.mostBytes + 1)) == nil)
    #expect(QRCode.svg(String(repeating: "é", count: QRCode.mostBytes / 2)) != nil)
    #expect(try #require(QRCode.svg("a", label: "\"><script>")).text.contains("&quot;&gt;&lt;script&gt;"))
    #expect(QRCode.squares("a\0b") != nil)
  }

  @Test("a camera reads the text", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/zbarimg")))
  func camera() throws {
    for text in [
      QRCodeTests.address, "https://192.168.1.20:8443/t/a?b=%C3%A1", String(repeating: "0123456789", count: 60),
    ] {
      #expect(try read(text) == text)
    }
  }

  /// What Debian's zbar-tools read in the squares, drawn as a grey picture.
  private func read(_ text: String) throws -> String {
    let rows = try #require(QRCode.squares(text))
    let (side, size) = (rows.count + 8, 5)
    var picture = Array("P5 \(side * size) \(side * size) 255\n".utf8)
    for y in 0..<side * size {
      for x in 0..<side * size {
        let (row, column) = (y / size - 4, x / size - 4)
        let isDark = rows.indices.contains(row) && rows.indices.contains(column) && rows[row][column]
        picture.append(isDark ? 0 : 255)
      }
    }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("qr-\(UUID().uuidString).pgm")
    try Data(picture).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/zbarimg")
    process.arguments = ["--raw", "-q", file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: told, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
