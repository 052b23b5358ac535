import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// What a rep does when things change, trade by trade.
  var carePolicyRoutes: [Route] {
    [desk("/settings/care/:trade", get: { visit in try await carePolicyPage(visit) }, post: saveCarePolicy)]
  }

  /// The trades in which she settles it.
  func carePolicies(_ visit: Visit, _ rep: Account) async throws -> HTML {
    let trades = try await world.store.read { try $0.trades(of: rep.id) }
    guard !trades.isEmpty else { return .empty }
    return """
      <section id="care"><h2>\(visit.words.carePolicyTitle)</h2><p class="soft">\(visit.words.carePolicyIntro)</p>
      <ul>\(trades.map { "<li><a href=\"\(Address.carePolicy($0.id))\">\($0.name)</a></li>" as HTML })</ul></section>
      """
  }

  private func carePolicyPage(_ visit: Visit, faults: [String: FieldFault] = [:]) async throws -> Reply {
    let (rep, id) = (try visit.rep, ID<Trade>(visit.names["trade"] ?? ""))
    guard let trade = try await world.store.read({ try $0.trade(id, of: rep.id) }) else { throw DeskRefusal.notFound }
    let notation = Notation(visit.words.language, Currency(code: rep.profile.currency) ?? .euro)
    let form = CarePolicyForm(
      policy: trade.care ?? CarePolicy(), typed: faults.isEmpty ? .none : visit.form, words: visit.words,
      notation: notation, field: Field(words: visit.words, faults: faults))
    return visit.desk(
      visit.words.carePolicyTitle, in: .settings, status: faults.isEmpty ? .ok : .unprocessableContent,
      """
      <p class="row trail"><a href="\(Address.settings)">\(visit.words.settings)</a></p>
      <header class="open"><h1>\(visit.words.carePolicyOf(trade.name))</h1><p class="soft">\(visit.words.carePolicyIntro)</p>\
      \(if: !faults.isEmpty, "<p class=\"fault\" role=\"alert\">\(visit.words.thingsToPutRight(faults.count))</p>")</header>
      <section><form class="entry" method="post" action="\(Address.carePolicy(id))">\(Field.token(visit.token))\(form.html)
      <div class="row keep"><button class="go">\(visit.words.save)</button><a class="quiet button" href="\(Address.settings)">\(visit.words.cancel)</a></div></form></section>
      """)
  }

  private func saveCarePolicy(_ visit: Visit) async throws -> Reply {
    let typed = Dictionary(visit.form.fields.map { ($0.0, $0.1) }) { first, _ in first }
    do {
      try await world.changeCarePolicy(typed, in: ID(visit.names["trade"] ?? ""), by: try visit.rep)
    } catch DeskRefusal.invalid(let faults) {
      return try await carePolicyPage(visit, faults: faults)
    }
    return .seeOther(Address.settings + "#care")
  }
}

/// The form in which a rep settles what she does when things change.
struct CarePolicyForm {
  let policy: CarePolicy
  let typed: Form
  let words: any Words
  let notation: Notation
  let field: Field

  var html: HTML {
    """
    <div class="pairs">\(number("answer-days", words.answerDaysLabel, policy.answerDays, hint: words.answerDaysHint))</div>
    \(tick("essential", words.essentialLabel, policy.isEssential))
    \(part(words.pauseTitle, """
      \(number("pause-months", words.pauseMonthsLabel, policy.pauseMonths, hint: words.pauseMonthsHint))\
      \(tick("pause-stops", words.pauseStopsLabel, policy.pauseStopsService))
      """))
    \(part(words.reducedTitle, """
      <div class="pairs">\(number("reduced-months", words.reducedMonthsLabel, policy.reducedMonths))\
      \(line("least-share", words.leastShareLabel, percent(policy.leastShare)))</div>
      """))
    \(part(words.smallerTitle, smaller))
    \(part(words.undoTitle, """
      \(amount("kept", words.keptLabel, policy.keptPerMonth, hint: words.keptHint))\
      <div class="pairs">\(amount("taken-back", words.takenBackLabel, policy.takenBack))\(amount("return", words.returnLabel, policy.worthOfReturn))</div>
      """))
    \(part(words.limitsTitle, """
      \(amount("spare", words.spareLabel, policy.spare, hint: words.spareHint))\
      <div class="pairs">\(amount("monthly-cost", words.monthlyCostLabel, policy.monthlyCost))\(amount("new-customer", words.newCustomerLabel, policy.newCustomer))</div>
      """))
    <details class="more" data-key="assumptions"\(if: isAssumedOpen, " open")><summary>\(words.assumptionsTitle)</summary><div class="sheet">\
    <p class="soft">\(words.assumptionsText)</p><div class="pairs">\(CareFigure.allCases.map(assumption))</div></div></details>
    """
  }

  private func part(_ title: String, _ content: HTML) -> HTML {
    "<fieldset class=\"sheet\"><legend class=\"vh\">\(title)</legend><h2 aria-hidden=\"true\">\(title)</h2>\(content)</fieldset>"
  }

  private func line(_ name: String, _ label: String, _ stands: String, hint: String? = nil) -> HTML {
    field.line(
      name, label, value: typed.has(name) ? typed[name] : stands, hint: hint,
      extra: "inputmode=\"decimal\" autocomplete=\"off\"")
  }

  private func number(_ name: String, _ label: String, _ value: Int, hint: String? = nil) -> HTML {
    line(name, label, String(value), hint: hint)
  }

  private func amount(_ name: String, _ label: String, _ minor: Int64, hint: String? = nil) -> HTML {
    line(name, "\(label), \(notation.currency.code)", money(minor), hint: hint)
  }

  private func money(_ minor: Int64) -> String {
    DecimalText.short(notation.currency.units(minor), decimals: notation.currency.minorDigits)
  }

  private func percent(_ share: Double) -> String { DecimalText.short(share * 100, decimals: 2) }

  private func tick(_ name: String, _ label: String, _ isOn: Bool) -> HTML {
    let isTicked = typed.fields.isEmpty ? isOn : typed[name] == "yes"
    return """
      <label class="tick"><input type="checkbox" name="\(name)" value="yes"\(if: isTicked, " checked")><span>\(label)</span></label>
      """
  }

  /// What there is, and one more that is empty.
  private var smaller: HTML {
    let count = min(CarePolicy.mostSmaller, policy.smaller.count + 1)
    return "\((1...count).map(smaller))"
  }

  private func smaller(_ number: Int) -> HTML {
    let place = "smaller.\(number)."
    let stands = policy.smaller.indices.contains(number - 1) ? policy.smaller[number - 1] : nil
    return """
      <div class="stack smaller">\(field.line(place + "text", words.smallerText, value: typed.has(place + "text") ? typed[place + "text"] : stands?.text ?? ""))\
      <div class="pairs">\(line(place + "pay", "\(words.smallerPay), \(notation.currency.code)", stands.map { money($0.pay) } ?? ""))\
      \(line(place + "cost", "\(words.smallerCost), \(notation.currency.code)", stands.map { money($0.cost) } ?? ""))\
      \(line(place + "worth", words.smallerWorth, stands.map { percent($0.worth) } ?? ""))\
      \(line(place + "one-off", "\(words.smallerOneOff), \(notation.currency.code)", stands.map { money($0.oneOff) } ?? ""))</div></div>
      """
  }

  private func assumption(_ figure: CareFigure) -> HTML {
    let (assumed, shipped) = (policy.assumption(figure), figure.shipped)
    func text(_ value: Double) -> String { figure.isChance ? percent(value) : DecimalText.short(value, decimals: 2) }
    let label = words.careFigure(figure)
    return line(
      "assumed." + figure.rawValue, label.prefix(1).uppercased() + label.dropFirst(), text(assumed.value),
      hint: words.mayWellBe(text(shipped.low), text(shipped.high)))
  }

  private var isAssumedOpen: Bool { field.faults.keys.contains { $0.hasPrefix("assumed.") } }
}
