import Desk

extension English {
  var takeInFile: String { "Take in a file" }
  var takeInText: String { "You see what would change before anything does. One slip anywhere, and nothing is kept." }
  var chooseFile: String { "A CSV, YAML or JSON file" }
  var orPaste: String { "Or paste it here" }
  var lookAtIt: String { "Show what would change" }
  var aboutFiles: String { "What the file looks like" }
  var aboutCases: String {
    "YAML or JSON: a case file, of which only the catalogue is read, or the catalogue alone, as below."
  }
  var aboutCSV: String {
    "CSV: one entry a row, in UTF-8, the first row names the columns. Use the columns you need, in any order."
  }
  var csvColumn: String { "Column" }
  var csvMeaning: String { "What it holds" }
  var csvColumns: [(column: String, meaning: String)] {
    [
      ("kind", "own, partner, competitor, none, supplement, upgrade or concession"),
      ("id", "a short name without spaces; left out, it is made from the name"),
      ("name", "what customers know it by"),
      ("upfront", "price at the start; a range as 2000–2400"),
      ("monthly", "price of a month; monthly@13 from month 13 on"),
      ("unit:…", "price of each unit of that stream; unit:…@13 from month 13 on"),
      ("capacity:…", "how much of that stream it covers in a month; empty is no limit"),
      ("attribute:…", "what it is like: a number, yes, no or a word"),
      ("limitation:…", "what could bite, under a short name"),
      ("limitation:…:when", "empty is always; dusty == yes looks at a fact; peak cooling at the busiest month"),
      (
        "source, date, confirmed",
        "who says so, the day as 2026-04-02, yes or empty; a competitor's row needs the first two"
      ),
      ("stream, adds, terms, months, fee, retainer", "help over peaks; terms is prebook or standby, months as 6 7 8"),
      ("from, to, fee", "a way to grow, by the ids of two offers"),
      ("earn_upfront, earn_monthly", "what it leaves you; nobody else sees it"),
      ("settles, level:0, level:1, …", "room to move: settles is price or other; level:0 is how it is offered today"),
      ("level:1:cut, level:1:worth, level:1:cost", "a cut in per cent, or what a level is worth to her and costs you"),
      (
        "level:1:promise, …:by, …:due, …:unit", "what is promised with it: by rep or customer; unit days, months or day"
      ),
    ]
  }
  var csvExample: String { "An example" }
  var takeOutFile: String { "Save as a CSV file" }
  func problems(_ count: Int) -> String { count == 1 ? "One thing to put right" : "\(count) things to put right" }
  var problemsText: String { "Nothing was taken in. Mend the file and send it again; what you pasted is still below." }
  func line(_ number: Int) -> String { "Line \(number)" }
  func moreProblems(_ count: Int) -> String { "… and \(count) more" }
  var wouldBe: String { "What would change" }
  func outcome(_ outcome: TakingIn.Outcome, _ count: Int) -> String {
    switch outcome {
    case .new: "\(count) new"
    case .changed: "\(count) changed"
    case .unchanged: "\(count) as before"
    }
  }
  var stays: String { "What the file does not name stays as it is." }
  var takeItIn: String { "Take it in" }
  var chooseAnother: String { "Choose another file" }
  var nothingToTakeIn: String { "Everything in this file stands in your catalogue already." }
  func tookIn(new: Int, changed: Int) -> String { "Taken in: \(new) new, \(changed) changed." }
  var emptyFile: String { "Choose a file, or paste its text." }
  var notText: String { "This is no text in UTF-8. Save it as CSV, YAML or JSON in UTF-8." }
  func otherCurrency(_ file: String, _ yours: String) -> String {
    "The amounts are in \(file), your desk counts in \(yours). Convert them first."
  }
  var unknownColumn: String { "This column is not known here. Leave it out or give it one of the names below." }
  var missingColumn: String { "This column is missing." }
  var unknownKind: String { "Write own, partner, competitor, none, supplement, upgrade or concession." }
  var badName: String { "Use letters, digits, hyphens and points only, at most 60." }
  var badCondition: String { "Write a fact, a comparison and a value, such as dusty == yes, or peak and a stream." }
}
