import Desk
import Markup
import Money

/// A household's page: how to reach it, the next step, promises, and everything that happened, in one order.
struct HouseholdPage {
  let view: HouseholdView
  let words: any Words
  let today: Day
  let day: (Instant) -> Day
  let token: String
  /// The name of what a form on it will make.
  let once: String
  var faults: [String: FieldFault] = [:]
  var typed = Form.none

  private var household: Household { view.household }
  private var notation: Notation { Notation(words.language, Currency(code: household.currency) ?? .euro) }
  private func action(_ name: String) -> String { Address.household(household.id, name) }

  var html: HTML {
    """
    <header class="open"><h1>\(household.name)</h1><p class="soft">\(notation.plainList([household.place, household.about.knownFrom]))</p>\(reach)</header>
    <section>\(next)</section>\(promises)\(talk)\(timeline)\(introductions)\(care)
    """
  }

  /// Ways to reach it, unless it does not want to be.
  private var reach: HTML {
    let hearing = household.about.hearing
    if hearing.way == .never { return "<p class=\"tag\">\(words.neverIsFinal)</p>" }
    let from = hearing.notBefore.flatMap { Day(iso: $0) }
    if let from, from > today { return "<p class=\"tag\">\(words.notBefore(notation.day(from)))</p>" }
    return """
      <p class="row reach">\(household.about.reach.map(way))\(if: hearing.way != .unsaid, "<span class=\"tag plain\">\(words.hearing(hearing.way))</span>") <a href="\(Address.check(to: household.id))">\(words.writeTo(household.firstName))</a></p>
      """
  }

  private func way(_ text: String) -> HTML {
    if text.contains("@") { return "<a href=\"mailto:\(text)\">\(text)</a>" }
    let digits = text.filter { $0.isNumber || $0 == "+" }
    return digits.count > 5 ? "<a href=\"tel:\(digits)\">\(text)</a>" : "<span>\(text)</span>"
  }

  /// The one next step.
  private var next: HTML {
    let (table, kitchen) = (Address.table(household.id), Address.kitchen(household.id))
    guard let discovery = view.discovery else {
      return """
        <div class="sheet good"><h2>\(words.beginTalk)</h2><p>\(words.beginTalkIntro(household.firstName))</p><p><a class="button go" href="\(kitchen)">\(words.sitDown)</a></p></div>
        """
    }
    guard let version = view.version else {
      return """
        <div class="sheet good"><h2>\(discovery.title)</h2><p>\(words.begunIntro)</p>
        <div class="row"><a class="button go" href="\(kitchen)">\(words.goOnKitchen)</a><a class="button" href="\(table)">\(words.seeAdvice)</a></div></div>
        """
    }
    let isHers = version.by == .customer
    let state =
      isHers
      ? words.sheChanged(
        household.firstName, SpokenDay(words: words, notation: notation, today: today).past(day(version.at)))
      : view.hasDraft
        ? words.draftDiffers(household.firstName)
        : words.onTheTable(SpokenDay(words: words, notation: notation, today: today).past(day(version.at)))
    return """
      <div class="sheet good"><h2>\(discovery.title)</h2><p>\(state)\(if: !view.hasLink, " " + "\(words.notOpenedYet)")</p>
      <div class="row"><a class="button go" href="\(table)">\(words.openTable)</a><a class="button" href="\(kitchen)">\(words.goOnKitchen)</a></div>
      <p class="row"><a href="\(action("words"))">\(words.hardMoments)</a><a href="\(action("reflection"))">\(words.reflectionTitle)</a></p></div>
      """
  }

  private var promises: HTML {
    let open = view.words.filter { $0.isOpen && $0.by == .rep }
    let field = Field(words: words, faults: faults)
    let isOpen = faults["promise"] != nil || faults["due"] != nil
    return """
      <section id="promises"><h2>\(words.promisesTitle)</h2>
      \(if: open.isEmpty, "<p class=\"soft\">\(words.noPromises)</p>")\
      \(if: !open.isEmpty, "<ul class=\"due\">\(open.map(promise))</ul>")
      <details class="more"\(if: isOpen, " open")><summary>\(words.promiseSomething)</summary><form method="post" action="\(action("promise"))">\(Field.token(token))\(Field.once(once))
      \(field.line("promise", words.promiseWhat, value: typed["promise"]))\(field.line("due", words.promiseDue, value: typed["due"], type: "date"))
      <button>\(words.promiseIt)</button></form></details></section>
      """
  }

  private func promise(_ word: KeptWord) -> HTML {
    let when = SpokenDay(words: words, notation: notation, today: today).due(word.due)
    return """
      <li\(if: word.due < today, " class=\"late\"")><p><b>\(word.text)</b> <span class="when">\(when)</span></p>\
      <form method="post" action="/words/\(word.id.text)/done">\(Field.token(token))<input type="hidden" name="next" value="\(Address.household(household.id))#promises">\
      <button>\(words.done)</button></form></li>
      """
  }

  private var talk: HTML {
    let field = Field(words: words, faults: faults)
    return """
      <section><h2>\(words.noteTalk)</h2><form method="post" action="\(action("talk"))">\(Field.token(token))\(Field.once(once))
      \(field.lines("talk", words.talkLabel, value: typed["talk"], rows: 2))<p><button>\(words.noteIt)</button></p></form></section>
      """
  }

  // MARK: What happened

  private var timeline: HTML {
    guard !view.events.isEmpty else { return .empty }
    var days: [(day: Day, events: [Event])] = []
    for event in view.events {
      let day = day(event.at)
      if days.last?.day == day { days[days.count - 1].events.append(event) } else { days.append((day, [event])) }
    }
    return """
      <section id="timeline"><h2>\(words.timelineTitle)</h2><ol class="timeline bare">\(days.map { day, events -> HTML in
        "<li><time datetime=\"\(day.description)\">\(notation.day(day))</time><ul class=\"bare\">\(events.map(line))</ul></li>"
      })</ol>\(if: view.events.count >= World.mostEvents, "<p class=\"soft\">\(words.onlyNewest(World.mostEvents))</p>")</section>
      """
  }

  private func line(_ event: Event) -> HTML {
    let who = event.by == .customer ? household.firstName : words.you
    let text = event.payload?.text ?? ""
    let isWords = event.kind == .talked || event.kind == .met
    return """
      <li><p>\(words.happened(event.kind, who: who, text: isWords ? "" : text))</p>\
      \(if: isWords && !text.isEmpty, "<blockquote>\(text)</blockquote>")\
      \(if: !text.isEmpty, "<details class=\"more quietly\"><summary>\(words.forgetThis)</summary><form method=\"post\" action=\"\(action("forget"))\">\(Field.token(token))<input type=\"hidden\" name=\"event\" value=\"\(event.id.text)\"><p class=\"soft\">\(words.forgetExplained)</p><button>\(words.forgetIt)</button></form></details>")</li>
      """
  }

  private var worth: HTML {
    guard !view.introductions.isEmpty else { return .empty }
    let text = words.introductionsWorth(
      notation.rounded(notation.currency.units(view.introductionsWorth)),
      bought: view.introductions.count { $0.hasBought }, of: view.introductions.count,
      chance: notation.percent(World.wouldNotHaveCome))
    return "<p class=\"soft\"><small>\(text)</small></p>"
  }

  private var introductions: HTML {
    guard view.introducer != nil || !view.introduced.isEmpty else { return .empty }
    return """
      <section><h2>\(words.introductionsTitle)</h2>\
      \(view.introducer.map { "<p>\(words.introducedBy) <a href=\"\(Address.household($0.id))\">\($0.name)</a></p>" as HTML })\
      \(if: !view.introduced.isEmpty, "<p>\(words.hasIntroduced)</p><ul class=\"lines\">\(view.introduced.map { "<li><a href=\"\(Address.household($0.id))\">\($0.name)</a></li>" as HTML })</ul>\(worth)")<p><a href="\(Address.introductions)">\(words.seeTree)</a></p></section>
      """
  }

  /// What was made one with it, each with the button that takes it apart.
  private var merges: HTML {
    guard !view.merges.isEmpty else { return .empty }
    return """
      <div id="merged" class="sheet"><h3>\(words.mergedTitle)</h3><ul class="lines">\(view.merges.map { merge -> HTML in
        """
        <li class="between"><span>\(words.mergedWith(merge.was.gone.name, notation.day(day(merge.at))))</span>\
        <form class="inline" method="post" action="\(action("apart"))">\(Field.token(token))<input type="hidden" name="merge" value="\(merge.id.text)"><button>\(words.takeApart)</button></form></li>
        """
      })</ul></div>
      """
  }

  /// Changing, taking along, erasing.
  private var care: HTML {
    """
    <section id="erase"><h2>\(words.keptTitle)</h2><p class="soft">\(household.about.consentedOn.flatMap { Day(iso: $0) }.map { words.agreedOn(notation.day($0)) } ?? words.notAgreedYet)</p>
    <div class="row"><a class="button" href="\(action("edit"))">\(words.changeDetails)</a><a class="button" href="\(action("everything.zip"))">\(words.downloadEverything)</a><a class="quiet button" href="\(action("same"))">\(words.sameAsLink)</a></div>\(merges)
    <details class="more"><summary>\(words.eraseAll)</summary><form method="post" action="\(action("erase"))">\(Field.token(token))<p>\(words.eraseExplained(household.name))\(view.stays.map { " " + words.stays($0, notation.day($0.until)) } ?? "")</p>
    <label class="tick"><input type="checkbox" name="sure" value="yes" required> \(words.deleteSure)</label><button>\(words.eraseAll)</button></form></details></section>
    """
  }
}

extension Notation {
  /// What is not empty, with points between.
  func plainList(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " · ") }
}
