import ArgumentParser
import CaseFile
import Reputation
import Tables
import Terminal

struct WorthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth",
    abstract: "What your book of customers is worth, as a whole.",
    usage: "handsel worth <file> --model bgnbd|sbg [<options>]",
    discussion: """
      --model bgnbd is for customers who buy again when they like. FILE has a row for each customer and the columns
        customer    a name or a number (ID is understood too)
        frequency   how often they bought again after the first time
        recency     time from their first purchase to their last; 0 if only one
        T           time from their first purchase until now
      in any order, with commas, semicolons or tabs. Times are in one unit, such as weeks.

      --model sbg is for customers under contract. FILE has one column, survivors: how many started, and how many \
      of them were left after each year.

      Examples:
        handsel worth Examples/buyers.csv --model bgnbd --next 39
        handsel worth Examples/contracts.csv --model sbg --margin 120 --discount 0.1 --years 5

      It speaks of the book as a whole, never of a person.
      """)

  /// The models that can be fitted.
  enum Model: String, ExpressibleByArgument, CaseIterable {
    case bgnbd, sbg
  }

  @Argument(help: "The table, or - for standard input.", completion: .file(extensions: ["csv", "tsv"]))
  var file: String

  @Option(help: "What is fitted.")
  var model: Model

  @Option(
    help: ArgumentHelp("bgnbd: how far to look ahead, in the file's unit of time. (default: 39)", valueName: "time"))
  var next: Double?

  @Flag(help: "bgnbd: a row for each customer too, for checking the model.")
  var rows = false

  @Option(help: ArgumentHelp("sbg: what a customer leaves you in a year.", valueName: "amount"))
  var margin: Double?

  @Option(help: ArgumentHelp("sbg: yearly discount rate; 0.1 is ten per cent. (default: 0.1)", valueName: "rate"))
  var discount: Double?

  @Option(help: ArgumentHelp("sbg: how many years are shown, 1 to 100. (default: 5)", valueName: "count"))
  var years: Int?

  @Flag(help: "Print one JSON object instead of a report.")
  var json = false

  func validate() throws {
    switch model {
    case .bgnbd:
      if margin != nil || discount != nil || years != nil {
        throw ValidationError("--margin, --discount and --years belong to --model sbg.")
      }
      if let next, !(0...RepeatBuying.longestSpan).contains(next) {
        throw ValidationError("--next must be from 0 to 1000000.")
      }
    case .sbg:
      if next != nil || rows { throw ValidationError("--next and --rows belong to --model bgnbd.") }
      if let years, !(1...100).contains(years) { throw ValidationError("--years must be from 1 to 100.") }
      if let margin, !(abs(margin) <= ShiftedBetaGeometric.largestMargin) {
        throw ValidationError("--margin must be an amount up to 1000000000000 either way.")
      }
      if let discount, !ShiftedBetaGeometric.discountRates.contains(discount) {
        throw ValidationError("--discount must be from 0 to 10; 0.1 is ten per cent.")
      }
    }
  }

  func run() throws {
    do throws(CommandFailure) {
      let bytes = try FileReading.bytes(of: file, limit: TableReader.mostBytes)
      Output.write(try report(of: bytes, on: Output.page))
    } catch { throw error.end() }
  }

  /// The whole answer as text or JSON.
  func report(of bytes: [UInt8], on page: Page) throws(CommandFailure) -> String {
    switch model {
    case .bgnbd:
      let buyers: BuyersFile
      do throws(TableRefusal) { buyers = try BuyersFile(bytes) } catch {
        throw .data(error.message(file: FileReading.name(file)))
      }
      do throws(RepeatBuyingRefusal) {
        let answer = try RepeatBuyingAnswer(buyers, over: next ?? 39, withRows: rows)
        return json ? answer.json.text : answer.text(on: page)
      } catch { throw .data("\(FileReading.name(file)): \(error)") }
    case .sbg:
      let survivors: [Int]
      do throws(TableRefusal) { survivors = try SurvivorsFile(bytes).survivors } catch {
        throw .data(error.message(file: FileReading.name(file)))
      }
      do throws(ContractRefusal) {
        let answer = try ContractAnswer(survivors, years: years ?? 5, margin: margin, discount: discount ?? 0.1)
        return json ? answer.json.text : answer.text(on: page)
      } catch { throw .data("\(FileReading.name(file)): \(error)") }
    }
  }
}
