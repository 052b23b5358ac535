import Contacts
import Foundation
import Golden
import Testing

/// Files as programs write them, each read into a text that was looked at.
@Suite struct ExampleFilesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Examples/imports")

  static let files = [
    "google-before-2024.csv", "google.csv", "outlook-english.csv", "outlook-deutsch.csv", "outlook-francais.csv",
    "outlook-espanol.csv", "hubspot.csv", "salesforce-report.csv", "salesforce-fields.csv", "linkedin.csv",
    "spreadsheet.csv", "rows-to-mend.csv", "old-phone.vcf", "iphone.vcf", "cards-4.vcf",
  ]

  @Test(arguments: files) func aFileIsReadAsLookedAt(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    let file = try ContactReader.read(bytes)
    try Golden.hold(Self.told(file), "imports/\(name).txt")
  }

  private static func told(_ file: ContactFile) -> String {
    var lines = ["\(file.kind.rawValue), \(file.encoding.rawValue), \(file.separator.map { "\($0)" } ?? "cards")"]
    for column in file.columns {
      lines.append(
        "  \(column.heading) → \(column.field?.rawValue ?? "–")"
          + (column.example.isEmpty ? "" : " (\(column.example))"))
    }
    for contact in file.contacts {
      lines.append(
        "\(contact.line): "
          + [contact.name, contact.organization, contact.uid ?? ""].filter { !$0.isEmpty }.joined(separator: " | "))
      let parts: [(String, [String])] = [
        ("phones", contact.phones), ("emails", contact.emails), ("websites", contact.websites),
        ("addresses", contact.addresses), ("groups", contact.groups),
        ("declines", contact.declines.map(\.rawValue).sorted()),
        ("note", contact.note.isEmpty ? [] : [contact.note.replacingOccurrences(of: "\n", with: "⏎")]),
      ]
      for (title, values) in parts where !values.isEmpty {
        lines.append("  \(title): \(values.joined(separator: " | "))")
      }
    }
    for refused in file.refused {
      lines.append("refused, line \(refused.line): \(refused.reason)")
      lines.append(
        "  "
          + String(decoding: refused.raw, as: UTF8.self).replacingOccurrences(of: "\r", with: "").replacingOccurrences(
            of: "\n", with: "⏎"
          ).replacingOccurrences(of: "\t", with: "⇥"))
    }
    for (name, count) in file.leftOut.sorted(by: { $0.key < $1.key }) { lines.append("left out: \(name) ×\(count)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
