import Desk
import Markup
import Money

/// The page that takes in a file: where to put it, what is wrong in it, what it would change.
struct ImportPage {
  let words: any Words
  let catalogue: CatalogueView
  let token: String

  private var trade: Trade { catalogue.trade }
  private var address: String { Address.catalogue(trade.id) + "/import" }

  private func opening(_ title: String) -> HTML {
    """
    <header class="open"><p><a href="\(Address.catalogue(trade.id))">\(words.allOf(trade.name))</a></p>\
    <h1>\(title)</h1><p class="soft">\(words.takeInText)</p></header>
    """
  }

  /// A form for a file or its text; after a file that could not be taken in, with what is wrong in it.
  func start(_ refusal: FileRefusal? = nil, text: String = "") -> HTML {
    """
    \(opening(words.takeInFile))\(refusal.map(problems))
    <section><form class="sheet" method="post" action="\(address)" enctype="multipart/form-data">\(Field.token(token))\
    <div class="field"><label for="f-file">\(words.chooseFile)</label>\
    <input id="f-file" name="file" type="file" accept=".csv,.yaml,.yml,.json,.txt"></div>
    \(Field(words: words).lines("text", words.orPaste, value: text, rows: 6,
      extra: "class=\"file\" spellcheck=\"false\" autocapitalize=\"none\""))
    <button class="go">\(words.lookAtIt)</button></form></section>
    <section><details\(if: refusal != nil, " open")><summary><h2>\(words.aboutFiles)</h2></summary>\(about)</details></section>
    """
  }

  private func problems(_ refusal: FileRefusal) -> HTML {
    let lines = refusal.faults.map { fault -> HTML in
      """
      <li>\(fault.line.map { "<b>\(words.line($0))</b> " as HTML })\
      \(if: !fault.place.isEmpty, "<span class=\"tag\">\(fault.place)</span> ")\(fault.text)</li>
      """
    }
    let hidden = refusal.count - refusal.faults.count
    return """
      <section><div class="bite" role="alert"><h2>\(words.problems(refusal.count))</h2><p>\(words.problemsText)</p>\
      <ul class="lines problems">\(lines)</ul>\(if: hidden > 0, "<p>\(words.moreProblems(hidden))</p>")</div></section>
      """
  }

  private var about: HTML {
    let rows = words.csvColumns.map { "<tr><td><code>\($0.column)</code></td><td>\($0.meaning)</td></tr>" as HTML }
    return """
      <div class="about"><p>\(words.aboutCSV)</p>\
      <table class="plain"><thead><tr><th scope="col">\(words.csvColumn)</th><th scope="col">\(words.csvMeaning)</th></tr></thead>\
      <tbody>\(rows)</tbody></table>\
      <h3>\(words.csvExample)</h3><pre class="file" tabindex="0">\(example)</pre>\
      <p>\(words.aboutCases)</p><pre class="file" tabindex="0">\(caseExample)</pre></div>
      """
  }

  /// A table with the trade's own names, short enough to be read on a phone.
  private var example: String {
    let stream = trade.streams.first?.id.text
    let attribute = trade.labels.attributes.keys.min()?.text
    let headings =
      ["kind", "name", "upfront", "monthly"] + (stream.map { ["capacity:\($0)"] } ?? [])
      + (attribute.map { ["attribute:\($0)"] } ?? []) + ["source", "date"]
    func row(_ start: [String], _ end: [String]) -> String {
      (start + (stream == nil ? [] : [start[0] == "none" ? "0" : "3.5"]) + (attribute == nil ? [] : [""]) + end)
        .joined(separator: ",")
    }
    return [
      headings.joined(separator: ","), row(["own", "A 3.5", "1490", "9"], ["", ""]),
      row(["competitor", "B 5.0", "2000–2400", "6"], ["brochure", "2026-04-02"]),
      row(["none", "–", "0", ""], ["", ""]),
    ].joined(separator: "\n")
  }

  /// The same in YAML.
  private var caseExample: String {
    let capacity = trade.streams.first.map { "\n  capacity: {\($0.id): 3.5}" } ?? ""
    return """
      offers:
      - id: a-3.5
        name: A 3.5
        source: own\(capacity)
        prices:
          upfront: 1490
          schedule:
          - {from_month: 1, monthly: 9}
      - id: b-5
        name: B 5.0
        source: competitor
        prices: {upfront: {low: 2000, mode: 2150, high: 2400}}
        knowledge: {source: brochure, as_of: 2026-04-02}
      """
  }

  /// What a file would change, and the button that lets it.
  func preview(_ taking: TakingIn, text: String, lines: EntryLines) -> HTML {
    let changes = taking.steps.count - taking.steps(.unchanged).count
    let parts = [TakingIn.Outcome.new, .changed, .unchanged].map { outcome -> HTML in
      let steps = taking.steps(outcome)
      let (title, list) = (words.outcome(outcome, steps.count), steps.map { line($0, lines) })
      if steps.isEmpty { return .empty }
      return outcome == .unchanged
        ? "<section><details><summary><h2>\(title)</h2></summary><ul class=\"lines\">\(list)</ul></details></section>"
        : "<section class=\"kind\"><h2>\(title)</h2><ul class=\"lines\">\(list)</ul></section>"
    }
    return """
      \(opening(words.wouldBe))
      <section><form class="sheet" method="post" action="\(address)" enctype="multipart/form-data">\(Field.token(token))\
      <input type="hidden" name="go" value="yes"><textarea name="text" hidden>
      \(text)</textarea>\
      \(if: changes == 0, "<p>\(words.nothingToTakeIn)</p>")<p class="soft">\(words.stays)</p>\
      <div class="row">\(if: changes > 0, "<button class=\"go\">\(words.takeItIn)</button>")\
      <a class="quiet button" href="\(address)">\(words.chooseAnother)</a></div></form></section>\(parts)
      """
  }

  private func line(_ step: TakingIn.Step, _ lines: EntryLines) -> HTML {
    let (now, before) = (lines.price(step.read.entry), step.item.map { lines.price($0.entry) })
    return """
      <li><div class="between"><b>\(lines.name(step.read.entry))</b>\
      <small>\(words.newEntry(EntryKind(step.read.entry)))</small></div>\
      \(if: before != nil && before != now, "<p><s>\(before ?? "")</s></p>")<p>\(now)</p></li>
      """
  }

  /// The catalogue with entries of a file in it, so that ways to grow can name offers that are new.
  func with(_ entries: [ReadEntry]) -> CatalogueView {
    let owner = ID<Account>("")
    let added = entries.map {
      CatalogueItem(id: ID(""), owner: owner, trade: trade.id, position: 0, entry: $0.entry)
    }
    return CatalogueView(trade: trade, items: added + catalogue.items)
  }
}
