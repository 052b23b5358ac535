import ArgumentParser
import CaseFile
import Terminal

struct PictureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture",
    abstract: "Two habits of selling side by side, month by month.",
    discussion: """
      FILE says how many months to look at, what the win-win and the pushy habit do, and in what environment. The \
      picture shows the money, the customers and the word that goes round under both, and from which month the \
      win-win habit is ahead, if it is. It is a picture of what you assume, not a forecast.

      Examples:
        handsel picture Examples/two-habits.json
        handsel picture Examples/two-habits.json --json

      To start, copy Examples/two-habits.json and change a figure.
      """)

  @Argument(help: "The file of two habits, or - for standard input.", completion: .file(extensions: ["json"]))
  var file: String

  @Flag(help: "Print one JSON object instead of a report.")
  var json = false

  func run() throws {
    do throws(CommandFailure) {
      let bytes = try FileReading.bytes(of: file, limit: HabitsFile.mostBytes)
      Output.write(try report(of: bytes, on: Output.page))
    } catch { throw error.end() }
  }

  /// The whole answer as text or JSON.
  func report(of bytes: [UInt8], on page: Page) throws(CommandFailure) -> String {
    let habits: HabitsFile
    do throws(CaseRefusal) { habits = try HabitsFile.read(bytes) } catch {
      throw .data(error.message(file: FileReading.name(file)))
    }
    let picture = try HabitsPicture(habits)
    return json ? picture.json.text : picture.text(on: page)
  }
}
