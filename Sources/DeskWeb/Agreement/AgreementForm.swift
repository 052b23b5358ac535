import Desk
import Markup
import Money
import Rights

/// The page on which the rep lays an agreement: the facts on which rights depend, and what else belongs to it.
struct AgreementForm {
  let scene: TableScene
  let typed: Form
  let field: Field
  let once: String
  private var words: any Words { scene.words }
  private var who: String { scene.table.household.firstName }

  /// What stands in the form before anything is typed.
  static func defaults(_ table: OpenTable) -> Form {
    let last = table.agreements.last?.document
    let facts = last?.facts
    return Form(fields: [
      ("country", facts?.country ?? table.rep.country), ("region", facts?.region ?? ""),
      ("place", facts?.placeKind ?? "home"), ("initiated", facts?.initiatedBy ?? ""),
      ("buyer", facts?.buyer ?? "consumer"), ("supply", facts?.supply ?? ""), ("subject", facts?.subject ?? "ordinary"),
      ("duration", last?.duration ?? ""), ("others", last?.others ?? ""),
      ("pay.count", last?.instalments.map { String($0.count) } ?? ""),
      (
        "pay.each",
        last?.instalments.map {
          DecimalText.short(table.household.noted.units($0.each), decimals: table.household.noted.minorDigits)
        } ?? ""
      ),
    ])
  }

  var html: HTML {
    let trader = scene.table.rep
    let isKnown = !(trader.address ?? "").isEmpty && !(trader.email ?? "").isEmpty
    return """
      <header class="open"><h1>\(words.layAgreement)</h1><p class="soft">\(words.agreementIntro(who))</p>\
      \(if: !field.faults.isEmpty, "<p class=\"fault\" role=\"alert\">\(words.thingsToPutRight(field.faults.count))</p>")</header>
      \(isKnown ? form : missing)
      """
  }

  private var missing: HTML {
    """
    <section class="sheet warn"><p>\(words.traderMissing)</p><p><a class="button" href="\(Address.settings)">\(words.settings)</a></p></section>
    """
  }

  private var form: HTML {
    """
    <section><form class="entry" method="post" action="\(scene.action("agreement"))">\(Field.token(scene.token))\(Field.once(once))
    <fieldset class="sheet"><legend class="vh">\(words.whereItStands)</legend><h2 aria-hidden="true">\(words.whereItStands)</h2>
    <div class="pairs">\(line("country", words.countryLabel, hint: words.yourCountryHint, extra: "maxlength=\"2\""))\
    \(line("region", words.regionLabel, hint: words.regionHint, extra: "maxlength=\"3\""))</div>
    \(choice("place", words.placeKindLabel, PlaceKind.allCases.map { ($0.rawValue, words.placeKind($0)) }))
    \(choice("initiated", words.initiatedLabel, Party.allCases.map { ($0.rawValue, words.initiated($0)) }))
    <label class="tick"><input type="checkbox" name="uninvited" value="yes"\(if: typed["uninvited"] == "yes", " checked")>\(words.uninvitedLabel)</label>
    \(choice("buyer", words.buyerLabel, Buyer.allCases.map { ($0.rawValue, words.buyer($0)) }))
    \(choice("supply", words.supplyLabel, Supply.allCases.map { ($0.rawValue, words.supply($0)) }))
    \(choice("subject", words.subjectLabel, Subject.allCases.map { ($0.rawValue, words.subject($0)) }))</fieldset>
    <fieldset class="sheet"><legend class="vh">\(words.howPaid)</legend><h2 aria-hidden="true">\(words.howPaid)</h2>
    <div class="pairs">\(line("pay.count", words.paymentCountLabel, hint: words.paymentCountHint, extra: "inputmode=\"numeric\""))\
    \(line("pay.each", "\(words.paymentEachLabel), \(scene.table.household.currency)", extra: "inputmode=\"decimal\""))</div></fieldset>
    <fieldset class="sheet"><legend class="vh">\(words.whatElse)</legend><h2 aria-hidden="true">\(words.whatElse)</h2>
    \(line("duration", words.durationLabel, hint: words.durationHint))
    \(field.lines("others", words.othersLabel, value: typed["others"], hint: words.othersHint, rows: 2))</fieldset>
    <details class="more"\(if: isOwnOpen, " open")><summary>\(words.ownRuleTitle)</summary><div class="sheet"><p class="soft">\(words.ownRuleText)</p>
    <div class="pairs">\(line("rule.days", words.ownRuleDays, extra: "inputmode=\"numeric\""))\(line("rule.source", words.ownRuleSource))</div></div></details>
    <div class="row keep"><button class="go">\(words.layItOnTable)</button>\
    <a class="quiet button" href="\(Address.table(scene.table.household.id))">\(words.cancel)</a></div></form></section>
    """
  }

  private var isOwnOpen: Bool {
    !typed["rule.days"].isEmpty || !typed["rule.source"].isEmpty
      || field.faults.keys.contains { $0.hasPrefix("rule.") }
  }

  private func line(_ name: String, _ label: String, hint: String? = nil, extra: HTML = .empty) -> HTML {
    field.line(name, label, value: typed[name], hint: hint, extra: extra)
  }

  private func choice(_ name: String, _ label: String, _ options: [(value: String, text: String)]) -> HTML {
    let empty = typed[name].isEmpty ? [("", "–")] : []
    return field.choice(name, label, empty + options, chosen: typed[name])
  }
}
