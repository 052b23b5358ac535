import ArgumentParser
import CaseFile
import Money
import Rights
import Terminal

struct RightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rights",
    abstract: "Until when a customer may undo a contract, counted day by day.",
    discussion: """
      Name a rule, or the place and let the rules that apply be found. What you leave out is read in the way that \
      gives the customer more time, and the answer says so. A place that is not in the table gets no date.

      Examples:
        handsel rights --regime US-FTC-16CFR429 --signed 2025-07-03
        handsel rights --regime EU-2011/83 --delivered 2025-03-03
        handsel rights --country IT --signed 2025-03-03 --place home --service
        handsel rights --list

      This is not legal advice.
      """)

  @Option(
    help: ArgumentHelp("The rule, by its name in --list.", valueName: "name"),
    completion: .list(Regime.all.map(\.id.text)))
  var regime: String?

  @Option(help: ArgumentHelp("Instead of a rule: the country as two letters, like US.", valueName: "code"))
  var country: String?

  @Option(help: ArgumentHelp("Its region, like CA for California, where regions have rules.", valueName: "code"))
  var region: String?

  @Flag(help: "Show every rule in the table with its period, its source and how sure it is.")
  var list = false

  @OptionGroup(title: "What is known of the sale")
  var facts: SaleFacts

  @Flag(help: "Print one JSON object instead of a report.")
  var json = false

  func validate() throws {
    let asked = [list, regime != nil, country != nil].count { $0 }
    if region != nil, country == nil { throw ValidationError("Say the country of the region too, like --country US.") }
    guard asked > 0 else {
      throw ValidationError("Name a rule (--regime), a place (--country), or ask for all rules (--list).")
    }
    guard asked == 1 else { throw ValidationError("Ask one thing: --regime, --country or --list.") }
    if let country, !(country.utf8.count == 2 && country.isLetters) {
      throw ValidationError("\(country) is no country code; write two letters, like US, GB or IT.")
    }
    if let region, !((1...6).contains(region.utf8.count) && region.utf8.allSatisfy { $0 == 45 || $0.isLetterOrDigit }) {
      throw ValidationError("\(region) is no region code; write it like CA for California or ON for Ontario.")
    }
    if let regime, RegimeNames.find(regime) == nil {
      let near = RegimeNames.nearest(to: regime).joined(separator: ", ")
      throw ValidationError("I know no rule named \(regime). The nearest are \(near); --list shows all.")
    }
  }

  func run() throws {
    do throws(CommandFailure) { Output.write(try report(on: Output.page)) } catch { throw error.end() }
  }

  /// The whole answer as text or JSON.
  func report(on page: Page) throws(CommandFailure) -> String {
    if list { return json ? RegimeList.json.text : RegimeList.text(on: page) }
    let named = regime.flatMap(RegimeNames.find)
    do throws(RightsProblem) {
      let answer = try RightsToUndo.applicable(
        to: facts.contract(at: named?.place ?? country.map { Place(country: $0, region: region) }))
      guard let named, case .known(let findings) = answer else {
        return json ? PlaceAnswer(answer).json.text : PlaceAnswer(answer).text(on: page)
      }
      let one = try RegimeAnswer(of: named, for: facts.contract(at: nil), amid: findings)
      return json ? one.json.text : one.text(on: page)
    } catch { throw .data(error.description) }
  }
}

extension String {
  fileprivate var isLetters: Bool { utf8.allSatisfy { $0.isLetterOrDigit && !(48...57).contains($0) } }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
  }
}
