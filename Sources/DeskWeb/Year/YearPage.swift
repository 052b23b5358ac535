import Desk
import Markup
import Money

/// A rep's year: each figure with how many cases it comes from, its range, or that they are too few to say.
struct YearPage {
  let view: YearView
  let words: any Words
  let notation: Notation
  let field: Field
  let token: String
  let typedGoal: String?

  var html: HTML {
    """
    <header class="open"><h1>\(words.yearTitle(view.year))</h1><p class="soft">\(words.yearIntro)</p>\
    \(if: view.isUnfinished, "<p class=\"tag\">\(words.yearUnfinished)</p>")</header>
    \(goal)\(promises)\(advice)\(sentAway)\(pressure)\(repeats)\(introductions)\(studies)\(years)
    <p class="soft"><small>\(words.rangesNote)</small></p>
    """
  }

  private func amount(_ minor: Int64) -> String { notation.rounded(notation.currency.units(minor)) }
  private func count(_ kind: YearFact.Kind) -> Int { Int(view.sums[kind]?.count ?? 0) }

  /// A share in words: how many of how many, and how sure that is.
  private func line(_ share: Share, _ label: String) -> HTML {
    """
    <li class="figure"><b>\(share.whole == 0 ? words.nothingYet : words.ofThem(share))</b><span>\(label)\(if: share.whole > 0, "<br><small>\(sure(share))</small>")</span></li>
    """
  }

  private func sure(_ share: Share) -> String {
    if share.isTooFew { return words.tooFew(share.whole) }
    return words.likelyBetween(notation.percent(share.low), notation.percent(share.high))
  }

  private func line(_ text: String, _ label: String, _ below: String? = nil) -> HTML {
    """
    <li class="figure"><b>\(text)</b><span>\(label)\(below.map { "<br><small>\($0)</small>" as HTML } ?? .empty)</span></li>
    """
  }

  // MARK: Sections

  private var goal: HTML {
    let earned = view.sums[.earned]
    let goal =
      view.monthlyGoal.map { words.goalIs(amount($0 * Int64(view.months)), months: view.months) } ?? words.noGoal
    let worked = view.share(.workedOut, of: .asked)
    let stands = view.monthlyGoal.map { Plain.number(notation.currency.units($0)) } ?? ""
    return """
      <section><h2>\(words.goalTitle)</h2><div class="sheet"><ul class="bare side">\
      \(line(amount(earned?.amount ?? 0), words.booked, "\(goal) · \(words.cases(Int(earned?.count ?? 0)))"))\(line(worked, words.workedOutFor))</ul>\
      <p class="soft"><small>\(words.bookedAssumed)</small></p>
      <details class="more" data-key="goal"\(if: !field.faults.isEmpty, " open")><summary>\(words.goalLabel)</summary><form method="post" action="/year/goal">\(Field.token(token))\
      \(field.line("goal", "\(words.goalLabel) (\(notation.currency.code))", value: typedGoal ?? stands, hint: words.goalHint, extra: "inputmode=\"decimal\" autocomplete=\"off\""))<p><button>\(words.save)</button></p></form></details></div></section>
      """
  }

  private var promises: HTML {
    let settled = count(.keptOnTime) + count(.keptLate) + count(.broken)
    return """
      <section><h2>\(words.promisesKeptTitle)</h2><ul class="bare figures-list">\(line(view.share(.keptOnTime, of: .keptOnTime, .keptLate, .broken), words.keptOnTimeLabel))\
      \(if: settled > 0, line("\(count(.keptLate))", words.keptLateLabel) + line("\(count(.broken))", words.brokenLabel))\
      \(if: view.overdue > 0, line("\(view.overdue)", words.overdueLabel))</ul></section>
      """
  }

  private var advice: HTML {
    let met = view.share(.needMet, of: .needMet, .needPartly, .needNotTold, .needTold, .needChanged)
    let causes: [(YearFact.Kind, String)] = [
      (.needPartly, words.needsPartlyLabel), (.needNotTold, words.needsNotToldLabel),
      (.needTold, words.needsToldLabel), (.needChanged, words.needsChangedLabel),
    ]
    return """
      <section><h2>\(words.adviceRightTitle)</h2><p class="soft">\(words.adviceRightText)</p><ul class="bare figures-list">\(line(met, words.needsMetLabel))\
      \(causes.map { kind, label -> HTML in count(kind) > 0 ? line("\(count(kind))", label) : .empty })</ul></section>
      """
  }

  private var sentAway: HTML {
    """
    <section><h2>\(words.sentAwayTitle)</h2><p class="soft">\(words.sentAwayText)</p><ul class="bare figures-list">\
    \(line("\(count(.elsewhere))", words.toldElsewhere))\(line("\(count(.nothing))", words.toldNothing))\
    \(if: count(.elsewhere) + count(.nothing) > 0, line(view.share(.cameBack, of: .elsewhere, .nothing), words.cameBackLabel))</ul></section>
    """
  }

  private var pressure: HTML {
    let cuts: [YearFact.Kind] = [.cutNew, .cutFirstYear, .cutThirdYear, .cutLater]
    let means = cuts.compactMap { kind in view.mean(kind).map { (kind, $0) } }
    return """
      <section><h2>\(words.lessPressureTitle)</h2><p class="soft">\(words.lessPressureText)</p><ul class="bare figures-list">\
      \(line(view.share(.dearer, of: .comparable), words.dearerLabel))\
      \(if: count(.withdrawn) > 0, line("\(count(.withdrawn))", words.withdrawnLabel))</ul>
      \(if: !means.isEmpty, """
        <h3>\(words.cutByTenure)</h3><ul class="bare figures-list">\(means.map { kind, mean -> HTML in
          let off = mean.isTooFew ? words.tooFew(mean.cases) : "\(words.cases(mean.cases))\(mean.offBy.map { ", " + words.offBy(notation.percent($0 / 1000, decimals: 1)) } ?? "")"
          return line(notation.percent(mean.mean / 1000, decimals: 1), words.cut(kind), off)
        })</ul>
        """)</section>
      """
  }

  private var repeats: HTML {
    let outlook = view.repeats.outlook.map {
      "<p>\(words.outlook(active: notation.number($0.active, decimals: 0), purchases: notation.number($0.purchases, decimals: 0)))</p><p class=\"soft\"><small>\(words.outlookNote)</small></p>"
        as HTML
    }
    return """
      <section><h2>\(words.repeatTitle)</h2><ul class="bare figures-list">\(line(view.repeats.again, words.boughtAgain))\
      \(if: view.contracts.afterThree.whole > 0, line(view.contracts.afterThree, words.stillRunning))</ul>\(contracts)\
      \(outlook ?? "<p class=\"soft\">\(words.noOutlook(YearView.modelCustomers))</p>")</section>
      """
  }

  /// How many contracts ran on, year by year, and what is expected of those still there.
  private var contracts: HTML {
    guard view.contracts.afterThree.whole > 0 else { return .empty }
    return """
      <p class="soft">\(words.runningAfter(view.contracts.running))\(view.contracts.stay.map { " " + words.stayAnother(notation.percent($0)) } ?? "")</p>
      """
  }

  private var introductions: HTML {
    let cohorts = view.introductions
    return """
      <section><h2>\(words.introducedTitle)</h2>\(if: cohorts.isEmpty, "<p class=\"soft\">\(words.noIntroductionsYet)</p>")\
      \(if: !cohorts.isEmpty, """
        <ul class="bare figures-list">\(cohorts.map { line("\($0.year)", words.cohort($0.count, bought: $0.bought), "\(words.cohortWorth) \(amount($0.value))\($0.count < YearView.fewCases ? " · \(words.tooFew($0.count))" : "")") })</ul>
        <p class="soft"><small>\(words.cohortNote(notation.percent(view.wouldNotHaveCome)))</small></p><p><a href="\(Address.introductions)">\(words.seeTree)</a></p>
        """)</section>
      """
  }

  private var studies: HTML {
    """
    <section><h2>\(words.studiesTitle)</h2><ul class="lines">\(words.studies.map { "<li>\($0.says)<br><small>\($0.source)</small></li>" as HTML })</ul>
    <p><a class="button" href="\(Address.habits)">\(words.seeHabits)</a></p></section>
    """
  }

  private var years: HTML {
    let others = view.years.filter { $0 != view.year }
    if others.isEmpty { return .empty }
    return """
      <nav class="row screen" aria-label="\(words.otherYears)"><span class="soft">\(words.otherYears)</span>\(others.prefix(20).map { "<a class=\"button\" href=\"\(Address.year)?y=\("\($0)")\">\("\($0)")</a>" as HTML })</nav>
      """
  }
}
