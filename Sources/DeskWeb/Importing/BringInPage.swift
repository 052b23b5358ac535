import Contacts
import Desk
import Markup
import Money

/// The pages that bring people in: choosing a file, what it would do, how far it is, what became of it.
struct BringInPage {
  /// So many of each are shown; the others are counted.
  static let mostShown = 50

  let words: any Words
  let notation: Notation
  let token: String
  let day: (Instant) -> Day

  private func opening(_ title: String, _ text: String) -> HTML {
    """
    <header class="open"><p><a href="\(Address.people)">\(words.people)</a></p><h1>\(title)</h1><p class="soft">\(text)</p></header>
    """
  }

  // MARK: Choosing a file

  /// A form for a file; after one that nothing could be taken from, with why. Below, what was brought in before.
  func start(_ earlier: [ContactImport], refusal: ContactFileRefusal?) -> HTML {
    """
    \(opening(words.bringInTitle, words.bringInText))\
    \(refusal.map { "<section><div class=\"bite\" role=\"alert\"><h2>\(words.nothingTaken)</h2><p>\(words.says($0))</p></div></section>" as HTML })
    <section><form class="sheet" method="post" action="\(Address.bringIn)" enctype="multipart/form-data">\(Field.token(token))\
    <div class="field"><label for="f-file">\(words.chooseContacts)</label><small class="hint" id="h-file">\(words.chooseContactsHint)</small>\
    <input id="f-file" name="file" type="file" accept=".csv,.vcf,.txt,.tsv,text/csv,text/vcard,text/plain" aria-describedby="h-file" required></div>
    <button class="go">\(words.lookAtIt)</button></form></section>
    <section><details><summary><h2>\(words.howToGetFile)</h2></summary><dl class="sources">\(words.contactSources.map { "<dt>\($0.program)</dt><dd>\($0.how)</dd>" as HTML })</dl></details></section>
    \(if: !earlier.isEmpty, """
      <section><h2>\(words.broughtBefore)</h2><ul class="lines">\(earlier.map { imported -> HTML in
        "<li><a class=\"person\" href=\"\(Address.bringIn(imported.id))\"><b>\(name(imported))</b><span class=\"soft\">\(words.importedCounts(imported))</span><span class=\"soft last\">\(notation.day(day(imported.at)))</span></a></li>"
      })</ul></section>
      """)
    """
  }

  private func count(_ number: Int) -> String { notation.number(Double(number), decimals: 0) }

  private func name(_ imported: ContactImport) -> String {
    imported.file.isEmpty ? words.fileWithoutName : imported.file
  }

  // MARK: What it would do

  /// What a file would do, and the button that lets it.
  func preview(
    _ imported: ContactImport, _ compared: ComparedFile, notice: String?, knownFrom: String?,
    faults: [String: FieldFault]
  ) -> HTML {
    let counts = compared.counts
    let field = Field(words: words, faults: faults)
    let fillable = compared.same.count { $0.missing > 0 }
    let isAnything = counts.new > 0 || fillable > 0
    return """
      \(opening(words.thisWouldHappen, about(imported, compared.file)))\
      \(notice.map { "<section><p class=\"bite\" role=\"alert\">\($0)</p></section>" as HTML })
      <section><div class="figures"><p><b>\(count(counts.new))</b> \(words.wouldBeNew(counts.new))</p>\
      <p><b>\(count(compared.same.count))</b> \(words.areHereAlready(compared.same.count))</p>\
      <p><b>\(count(counts.refused))</b> \(words.cannotBeRead(counts.refused))</p></div>
      <form class="sheet" method="post" action="\(Address.bringIn(imported.id))">\(Field.token(token))\
      \(if: counts.new > 0, field.line("known", words.knownFromFile, value: knownFrom ?? imported.choices.knownFrom, hint: words.knownFromFileHint))\
      \(if: fillable > 0, "<label class=\"tick\"><input type=\"checkbox\" name=\"fills\" value=\"yes\"\(if: imported.choices.fills, " checked")> <span>\(words.alsoFill(fillable))</span></label>")\
      \(if: !isAnything, "<p>\(compared.steps.isEmpty ? words.nobodyReadYet(isTable: !compared.file.columns.isEmpty) : words.nothingNewInIt)</p>")
      <div class="row">\(if: isAnything, "<button class=\"go\">\(words.takeInPeople(counts.new))</button>")\
      <a class="quiet button" href="\(Address.bringIn)">\(words.chooseAnother)</a></div>\(if: isAnything, "<p class=\"soft\">\(words.canBeUndone)</p>")</form></section>
      \(columns(imported, compared))\(refused(imported, compared.file))\(new(compared))\(same(compared))\(leftOut(compared.file))
      """
  }

  private func about(_ imported: ContactImport, _ file: ContactFile) -> String {
    let separator = file.separator.map(words.separatedBy)
    let encoding = file.encoding == .windows1252 && file.kind == .cards ? nil : file.encoding.rawValue
    return [name(imported), words.kind(file.kind), encoding, separator].compactMap { $0 }.joined(separator: " · ")
  }

  private func new(_ compared: ComparedFile) -> HTML {
    let steps = compared.new
    if steps.isEmpty { return .empty }
    return """
      <section><h2>\(words.newPeople)</h2><ul class="lines">\(steps.prefix(BringInPage.mostShown).map(newLine))</ul>\(more(steps.count))</section>
      """
  }

  private func newLine(_ step: ComparedFile.Step) -> HTML {
    let household = step.arriving.household
    var like: [LikePerson] = []
    if case .new(let found) = step.outcome { like = found }
    return """
      <li><b>\(household.name)</b> <small>\(words.line(step.arriving.line))</small><p class="soft">\(details(household))</p>\
      \(if: household.about.hearing.way == .never, "<p class=\"tag plain\">\(words.field(.hearing)): \(words.hearing(.never))</p>")\
      \(like.map { person -> HTML in "<p class=\"like\"><span class=\"tag\">\(words.perhapsTheSame)</span> \(who(person)): \(words.likeness(person.likeness))</p>" })</li>
      """
  }

  private func details(_ household: Household) -> String {
    var parts = household.about.reach
    if !household.place.isEmpty, !parts.contains(household.place) { parts.append(household.place) }
    if !household.about.knownFrom.isEmpty { parts.append(household.about.knownFrom) }
    return parts.joined(separator: " · ")
  }

  /// Somebody who is here, or on an earlier line of the file.
  private func who(_ person: LikePerson) -> HTML {
    person.line.map { "\(person.household.name) (\(words.line($0)))" as HTML }
      ?? "<a href=\"\(Address.household(person.household.id))\">\(person.household.name)</a>"
  }

  private func same(_ compared: ComparedFile) -> HTML {
    let steps = compared.same
    if steps.isEmpty { return .empty }
    // Those with differences first: the others need no look.
    let shown = steps.filter { $0.differences > 0 } + steps.filter { $0.differences == 0 }
    return """
      <section><h2>\(words.hereAlready)</h2><p class="soft">\(words.hereAlreadyText)</p>\
      <ul class="lines">\(shown.prefix(BringInPage.mostShown).map(sameLine))</ul>\(more(steps.count))</section>
      """
  }

  private func sameLine(_ step: ComparedFile.Step) -> HTML {
    guard case .same(let person, let differs, _) = step.outcome else { return .empty }
    let rows = differs.map { difference -> HTML in
      """
      <tr><th scope="row">\(words.field(difference.field))</th><td>\(shown(difference, difference.here))</td><td>\(shown(difference, difference.file))</td></tr>
      """
    }
    return """
      <li><b>\(who(person))</b> <small>\(words.line(step.arriving.line))</small><p class="soft">\(words.likeness(person.likeness))</p>\
      \(if: !rows.isEmpty, "<table class=\"plain differs\"><thead><tr><td></td><th scope=\"col\">\(words.standsHere)</th><th scope=\"col\">\(words.standsInFile)</th></tr></thead><tbody>\(rows)</tbody></table>")</li>
      """
  }

  private func shown(_ difference: ArrivingDifference, _ text: String) -> String {
    if text.isEmpty { return "–" }
    guard difference.field == .hearing, let way = Hearing.Way(rawValue: text) else { return text }
    return words.hearing(way)
  }

  private func more(_ count: Int) -> HTML {
    let hidden = count - BringInPage.mostShown
    return hidden > 0 ? "<p class=\"soft\">\(words.andMore(hidden))</p>" : .empty
  }

  private func refused(_ imported: ContactImport, _ file: ContactFile) -> HTML {
    if file.refused.isEmpty { return .empty }
    return """
      <section><h2>\(words.cannotBeReadTitle)</h2><p class="soft">\(words.cannotBeReadText)</p>\
      <ul class="lines problems">\(file.refused.prefix(BringInPage.mostShown).map { "<li><b>\(words.line($0.line))</b> \(words.says($0.reason))</li>" as HTML })</ul>\
      \(more(file.refused.count))<p><a class="button" href="\(Address.bringIn(imported.id, "refused"))" download>\(words.getRefused)</a></p></section>
      """
  }

  private func leftOut(_ file: ContactFile) -> HTML {
    if file.leftOut.isEmpty { return .empty }
    let list = file.leftOut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) (\(count($0.value)))" }
    return """
      <section><details><summary><h2>\(words.notTaken)</h2></summary><p class="soft">\(words.notTakenText)</p><p>\(list.joined(separator: ", "))</p></details></section>
      """
  }

  /// What is taken from which column, to be changed; open where nobody could be read.
  private func columns(_ imported: ContactImport, _ compared: ComparedFile) -> HTML {
    let file = compared.file
    if file.columns.isEmpty { return .empty }
    let isNeeded = compared.steps.isEmpty || file.kind == .table
    let rows = file.columns.enumerated().filter { isNeeded || !$1.example.isEmpty }.map { place, column -> HTML in
      """
      <div class="column"><label for="f-column-\("\(place)")">\(column.heading.isEmpty ? words.columnNumber(place + 1) : column.heading)\
      \(if: !column.example.isEmpty, "<small class=\"hint\">\(column.example)</small>")</label>\
      <select id="f-column-\("\(place)")" name="column-\("\(place)")"><option value="">\(words.leaveOut)</option>\(ContactField.allCases.map { field -> HTML in
        "<option value=\"\(field.rawValue)\"\(if: field == column.field, " selected")>\(words.contactField(field))</option>"
      })</select></div>
      """
    }
    return """
      <section><details\(if: compared.steps.isEmpty, " open")><summary><h2>\(words.whatFromWhere)</h2></summary>\
      <form method="post" action="\(Address.bringIn(imported.id, "columns"))">\(Field.token(token))<p class="soft">\(words.whatFromWhereText)</p>\
      <div class="columns">\(rows)</div><p><button>\(words.lookAgainThatWay)</button></p></form></details></section>
      """
  }

  // MARK: Going on, and done

  /// How far it is.
  func progress(_ imported: ContactImport, _ reached: ImportProgress.Reached) -> HTML {
    let percent = Int((reached.share * 100).rounded(.down))
    return """
      <div id="import-progress" data-progress><progress max="100" value="\("\(percent)")" aria-label="\(words.takingIn)"></progress>\
      <p role="status">\(words.stage(reached))</p></div>
      """
  }

  /// The page while it goes on.
  func running(_ imported: ContactImport, _ bar: HTML) -> HTML {
    """
    \(opening(words.takingIn, name(imported)))<section><div class="sheet">\(bar)\
    <form method="post" action="\(Address.bringIn(imported.id, "end"))">\(Field.token(token))<div class="row"><button>\(words.cancel)</button>\
    <a class="quiet button nojs" href="\(Address.bringIn(imported.id))">\(words.lookHowFar)</a></div></form></div></section>
    """
  }

  /// What became of it, and the button that undoes it.
  func done(_ imported: ContactImport, hasRefused: Bool) -> HTML {
    let counts = imported.counts
    guard imported.state == .done else {
      return """
        \(opening(words.importUndone, name(imported)))<section><div class="sheet"><p>\(words.undoneText(left: counts.left))</p>\
        <p><a class="button" href="\(Address.people)">\(words.people)</a></p></div></section>
        """
    }
    return """
      \(opening(words.importDone, name(imported)))
      <section><div class="sheet good"><p>\(words.importedCounts(imported))</p>\
      <div class="row"><a class="go button" href="\(Address.people)">\(words.people)</a>\
      \(if: hasRefused, "<a class=\"button\" href=\"\(Address.bringIn(imported.id, "refused"))\" download>\(words.getRefused)</a>")</div></div>
      \(if: counts.new > 0, "<p class=\"soft\">\(words.tellWhereFrom)</p>")
      \(if: counts.new + counts.filled > 0, "<form method=\"post\" action=\"\(Address.bringIn(imported.id, "undo"))\">\(Field.token(token))<p class=\"soft\">\(words.undoText)</p><p><button>\(words.undoImport)</button></p></form>")</section>
      """
  }
}

extension ComparedFile.Step {
  fileprivate var differences: Int {
    if case .same(_, let differs, _) = outcome { return differs.count }
    return 0
  }

  /// How many things the file has that are missing here.
  fileprivate var missing: Int {
    if case .same(_, let differs, _) = outcome { return differs.count(where: \.isMissingHere) }
    return 0
  }
}
