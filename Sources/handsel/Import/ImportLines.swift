import CaseFile
import Contacts
import Desk
import DeskWeb
import Money
import Tables

/// What a file brings, as lines for a terminal or as JSON for programs.
struct ImportLines {
  /// So many of each are listed for people; JSON has all.
  static let mostShown = 20

  let file: String
  let compared: ComparedFile
  /// The import, where it was taken in.
  let taken: ContactImport?

  private var words: any BringInWords { BringInSpoken.english }
  private var counts: ContactImport.Counts { taken?.counts ?? compared.counts }

  /// For people.
  var text: String {
    var lines = [about, ""]
    lines += section("New", compared.new, newLine)
    lines += section("Here already", compared.same, sameLine)
    lines += section("Cannot be read", compared.file.refused) { ["  \(file):\($0.line): \(words.says($0.reason))"] }
    if !compared.file.leftOut.isEmpty {
      let list = compared.file.leftOut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
        "\($0.key) (\($0.value))"
      }
      lines += ["Left out: " + list.joined(separator: ", "), ""]
    }
    if let taken {
      lines.append("Taken in: \(words.importedCounts(taken)). Undo it with: handsel import undo \(taken.id)")
    } else {
      lines.append("Nothing was changed. Without --dry-run these would be taken in.")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var about: String {
    let separator = compared.file.separator.map { ", separated by " + words.separatedBy($0) } ?? ""
    return "\(file): \(words.kind(compared.file.kind)), \(compared.file.encoding.rawValue)\(separator)"
  }

  private func section<T>(_ title: String, _ all: [T], _ lines: (T) -> [String]) -> [String] {
    if all.isEmpty { return [] }
    let hidden = all.count - ImportLines.mostShown
    return ["\(title): \(all.count)"] + all.prefix(ImportLines.mostShown).flatMap(lines)
      + (hidden > 0 ? ["  … and \(hidden) more"] : []) + [""]
  }

  private func newLine(_ step: ComparedFile.Step) -> [String] {
    let household = step.arriving.household
    var lines = ["  \(household.name): \(household.about.reach.joined(separator: ", "))"]
    if case .new(let like) = step.outcome {
      lines += like.map { "    perhaps the same as \(who($0)): \(words.likeness($0.likeness))" }
    }
    return lines
  }

  private func sameLine(_ step: ComparedFile.Step) -> [String] {
    guard case .same(let person, let differs, _) = step.outcome else { return [] }
    return ["  \(who(person)): \(words.likeness(person.likeness))"]
      + differs.map { "    \(words.field($0.field)): \($0.here.isEmpty ? "–" : $0.here) here, \($0.file) in the file" }
  }

  private func who(_ person: LikePerson) -> String {
    person.household.name + (person.line.map { " on line \($0)" } ?? "")
  }

  /// For programs.
  var json: JSONOutput {
    let imported = taken.map { JSONOutput.text($0.id.text) } ?? .null
    return .object([
      ("file", .text(file)), ("kind", .text(compared.file.kind.rawValue)),
      ("encoding", .text(compared.file.encoding.rawValue)),
      ("separator", compared.file.separator.map { .text($0.rawValue) } ?? .null),
      ("dry_run", .yesNo(taken == nil)), ("import", imported),
      (
        "counts",
        .object([
          ("new", .whole(counts.new)), ("filled", .whole(counts.filled)), ("same", .whole(counts.same)),
          ("refused", .whole(counts.refused)),
        ])
      ),
      (
        "columns",
        .list(
          compared.file.columns.map {
            .object([("heading", .text($0.heading)), ("field", $0.field.map { .text($0.rawValue) } ?? .null)])
          })
      ),
      ("new", .list(compared.new.map(new))), ("same", .list(compared.same.map(same))),
      (
        "refused",
        .list(
          compared.file.refused.map { .object([("line", .whole($0.line)), ("reason", .text(words.says($0.reason)))]) })
      ),
      ("left_out", .object(compared.file.leftOut.sorted { $0.key < $1.key }.map { ($0.key, .whole($0.value)) })),
    ])
  }

  private func new(_ step: ComparedFile.Step) -> JSONOutput {
    let household = step.arriving.household
    var like: [LikePerson] = []
    if case .new(let found) = step.outcome { like = found }
    return .object([
      ("line", .whole(step.arriving.line)), ("name", .text(household.name)),
      ("reach", .list(household.about.reach.map(JSONOutput.text))), ("place", .text(household.place)),
      ("known_from", .text(household.about.knownFrom)), ("hearing", .text(household.about.hearing.way.rawValue)),
      ("note", .text(step.arriving.note)), ("perhaps_the_same", .list(like.map(person))),
    ])
  }

  private func same(_ step: ComparedFile.Step) -> JSONOutput {
    guard case .same(let found, let differs, let filled) = step.outcome else { return .null }
    return .object([
      ("line", .whole(step.arriving.line)), ("as", person(found)), ("filled", .yesNo(filled != nil)),
      (
        "differs",
        .list(
          differs.map {
            .object([("field", .text($0.field.rawValue)), ("here", .text($0.here)), ("file", .text($0.file))])
          })
      ),
    ])
  }

  private func person(_ person: LikePerson) -> JSONOutput {
    .object([
      ("name", .text(person.household.name)),
      person.line.map { ("line", .whole($0)) } ?? ("household", .text(person.household.id.text)),
      ("because", .text(words.likeness(person.likeness))),
    ])
  }
}
