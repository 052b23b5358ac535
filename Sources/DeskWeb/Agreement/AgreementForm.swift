import Advice
import Catalogue
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

  /// Larger offers to which one may change from an offer, as they stand on the Table.
  static func upgrades(of offer: ID<Offer>, in table: OpenTable) -> [Offer] {
    let larger = table.document.upgradePaths.filter { $0.from == offer }.map(\.to)
    return table.document.offers.filter { larger.contains($0.id) }
  }

  /// The way an agreement would be about: what was picked, or what is advised.
  static func way(_ scene: TableScene) -> Way {
    let picked = scene.table.deal.flatMap { $0.deal.state == .picked ? scene.way($0.deal.subject.way) : nil }
    return picked ?? scene.headline
  }

  /// What stands in the form before anything is typed.
  static func defaults(_ scene: TableScene) -> Form {
    let (table, way) = (scene.table, AgreementForm.way(scene))
    let last = table.agreements.last { $0.document.amendment == nil }?.document
    let currency = table.household.noted
    var looks: [(String, String)] = []
    if case .startSmall(let month) = way.kind { looks = [("check-ins", String(month))] }
    for offer in upgrades(of: way.offer, in: table) {
      let path = table.document.upgradePaths.first { $0.from == way.offer && $0.to == offer.id }
      looks.append(
        ("upgrade.fee." + offer.id.text, DecimalText.short(path?.fee ?? 0, decimals: currency.minorDigits)))
    }
    let facts = last?.facts
    return Form(
      fields: [
        ("country", facts?.country ?? table.rep.country), ("region", facts?.region ?? ""),
        ("place", facts?.placeKind ?? "home"), ("initiated", facts?.initiatedBy ?? ""),
        ("buyer", facts?.buyer ?? "consumer"), ("supply", facts?.supply ?? ""),
        ("subject", facts?.subject ?? "ordinary"),
        ("holidays", (facts?.holidays ?? []).map(\.description).joined(separator: ", ")),
        ("duration", last?.duration ?? ""), ("others", last?.others ?? ""),
        ("pay.count", last?.instalments.map { String($0.count) } ?? ""),
        (
          "pay.each",
          last?.instalments.map {
            DecimalText.short(currency.units($0.each), decimals: currency.minorDigits)
          } ?? ""
        ),
      ] + looks)
  }

  var html: HTML {
    let trader = scene.table.rep
    let isKnown = !(trader.address ?? "").isEmpty && !(trader.email ?? "").isEmpty
    return """
      <header class="open"><h1>\(words.layAgreement)</h1><p class="soft">\(words.agreementIntro(who))</p>\
      \(if: !field.faults.isEmpty, "<p class=\"fault\" role=\"alert\">\(words.thingsToPutRight(field.faults.count))</p>")\
      \(field.faults["undertaken"].map { "<p class=\"fault\" id=\"e-undertaken\">\(words.noRoomForUndertaken) \(words.says($0))</p>" as HTML })</header>
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
    \(choice("subject", words.subjectLabel, Subject.allCases.map { ($0.rawValue, words.subject($0)) }))
    \(line("holidays", words.holidaysLabel, hint: words.holidaysHint))</fieldset>
    <fieldset class="sheet"><legend class="vh">\(words.howPaid)</legend><h2 aria-hidden="true">\(words.howPaid)</h2>
    <div class="pairs">\(line("pay.count", words.paymentCountLabel, hint: words.paymentCountHint, extra: "inputmode=\"numeric\""))\
    \(line("pay.each", "\(words.paymentEachLabel), \(scene.table.household.currency)", extra: "inputmode=\"decimal\""))</div></fieldset>
    <fieldset class="sheet"><legend class="vh">\(words.checkInsTitle)</legend><h2 aria-hidden="true">\(words.checkInsTitle)</h2>
    \(line("check-ins", words.checkInsLabel, hint: words.checkInsHint, extra: "inputmode=\"numeric\""))\(upgrades)</fieldset>
    <fieldset class="sheet"><legend class="vh">\(words.whatElse)</legend><h2 aria-hidden="true">\(words.whatElse)</h2>
    \(line("duration", words.durationLabel, hint: words.durationHint))
    \(field.lines("others", words.othersLabel, value: typed["others"], hint: words.othersHint, rows: 2))</fieldset>
    <details class="more"\(if: isOwnOpen, " open")><summary>\(words.ownRuleTitle)</summary><div class="sheet"><p class="soft">\(words.ownRuleText)</p>
    <div class="pairs">\(line("rule.days", words.ownRuleDays, extra: "inputmode=\"numeric\""))\(line("rule.source", words.ownRuleSource))</div></div></details>
    <div class="row keep"><button class="go">\(words.layItOnTable)</button>\
    <a class="quiet button" href="\(Address.table(scene.table.household.id))">\(words.cancel)</a></div></form></section>
    """
  }

  /// What growing costs at such a look, offer by offer.
  private var upgrades: HTML {
    "\(AgreementForm.upgrades(of: AgreementForm.way(scene).offer, in: scene.table).map(upgrade))"
  }

  private func upgrade(_ offer: Offer) -> HTML {
    let currency = scene.table.household.currency
    let fee = line(
      "upgrade.fee." + offer.id.text, "\(words.upgradeFee(offer.name)), \(currency)", hint: words.upgradeHint,
      extra: "inputmode=\"decimal\"")
    let each = line(
      "upgrade.each." + offer.id.text, "\(words.upgradeEach(offer.name)), \(currency)",
      extra: "inputmode=\"decimal\"")
    return "<div class=\"pairs\">\(fee)\(each)</div>"
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
