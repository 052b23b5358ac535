import Care
import Desk
import Markup
import Money

/// What only the rep sees when things changed: what each way means to both, and the answer she lays before the customer.
struct ChangeDrawer {
  let scene: TableScene
  private var words: any Words { scene.words }
  private var who: String { scene.table.household.firstName }
  private var wording: CareWording { scene.careWording }

  init(_ scene: TableScene) { self.scene = scene }

  var html: HTML {
    guard let change = scene.table.openChange, let agreement = scene.table.runningAgreement,
      let weighing = try? scene.table.careWeighing(
        scene.carePolicy ?? CarePolicy(), on: scene.today, advice: scene.answer)
    else { return .empty }
    let isAnswered = change.state == .answered && change.answer?.isStale(on: scene.today) != true
    let menu = menu(change, weighing, from: agreement.payments(after: scene.today).first?.due)
    return """
      <div class="private screen" id="change-drawer">\(ChangeSection.said(change, scene))\
      \(isAnswered ? "<details class=\"more\" data-key=\"answer-anew\"><summary>\(words.layWaysAnew)</summary>\(menu)</details>" as HTML : menu)</div>
      """
  }

  private func menu(_ change: LifeChange, _ weighing: CareWeighing, from next: Day?) -> HTML {
    let canBeLaid = Set(weighing.canBeLaid.map(\.id))
    let chosen = Set((change.answer?.ways.map(\.id)) ?? weighing.menu.offered.map(\.text))
    let field = Field(words: words, faults: scene.faults)
    let figures = weighing.deciding.map(words.careFigure)
    return """
      <h3>\(words.careMenu)</h3><p class="soft">\(words.careMenuText(who))</p>\
      \(if: scene.carePolicy == nil, "<p class=\"soft\">\(words.careNotSet) <a href=\"\(Address.carePolicy(scene.discovery.trade))\">\(words.settings)</a></p>")\
      <form method="post" action="\(scene.action("change/answer"))">\(Field.token(scene.token))\
      <input type="hidden" name="change" value="\(change.id.text)"><input type="hidden" name="from" value="\(next.map { $0.description } ?? "")">\
      <div class="cares">\(weighing.ways.map { way -> HTML in
        row(way, weighing, next ?? scene.today, isFree: canBeLaid.contains(way.id), isChosen: chosen.contains(way.id))
      })</div>\
      <p class="soft">\(figures.isEmpty ? words.decidedByNone : words.decided(by: scene.notation.list(figures)))</p>\
      \(field.lines("note", words.answerNote, value: scene.value("note", change.answer?.note ?? ""), hint: words.answerNoteHint, rows: 2, extra: .checked(at: scene.action("check"))))\
      <button class="go">\(words.layWays(who))</button></form>
      """
  }

  private func row(_ way: CareWay, _ weighing: CareWeighing, _ next: Day, isFree: Bool, isChosen: Bool) -> HTML {
    guard let option = weighing.menu[ID(way.id)] else { return .empty }
    let isSure = way.ends
    let tick: HTML =
      way.id == CareWay.hold || !isFree
      ? "<b>\(wording.title(way))</b>"
      : """
      <label class="tick"><input type="checkbox" name="way" value="\(way.id)"\(if: isChosen || isSure, " checked")\(if: isSure, " disabled")><span><b>\(wording.title(way))</b></span></label>
      """
    let range = weighing.sellerRange[option.id]
    return """
      <div class="care"><div>\(tick)\(tags(way, option, weighing))\(wording.html(way, from: next))</div>\
      <div><dl class="terms"><div><dt>\(words.cashSixMonths)</dt><dd class="num">\(scene.notation.rounded(option.sellerCashFirstSixMonths))</dd></div>\
      <div><dt>\(words.wholeValue)</dt><dd class="num">\(scene.notation.rounded(option.sellerValue))\
      \(range.map { " <small>(\(words.between(scene.notation.whole($0.lowerBound), scene.notation.whole($0.upperBound))))</small>" as HTML })</dd></div>\
      \(if: way.id != CareWay.hold, "<div><dt>\(words.forHer(who))</dt><dd>\(beside(option, weighing))</dd></div>")</dl>\(reasons(way, option))</div></div>
      """
  }

  private func tags(_ way: CareWay, _ option: CareBreakdown, _ weighing: CareWeighing) -> HTML {
    var tags: [String] = []
    if option.winWin { tags.append(words.goodForBothTag) }
    if weighing.menu.suggested == option.id { tags.append(words.suggestedTag) }
    if way.ends { tags.append(words.alwaysTag) }
    guard !tags.isEmpty else { return .empty }
    return "<p class=\"row tags\">\(tags.map { "<span class=\"tag\">\($0)</span>" as HTML })</p>"
  }

  /// What it is worth to the customer beside being held to it.
  private func beside(_ option: CareBreakdown, _ weighing: CareWeighing) -> String {
    let hold = weighing.menu[ID(CareWay.hold)]?.customerValue ?? 0
    let gain = option.customerValue - hold
    if Closeness.same(gain, 0) { return words.asHolding }
    return words.betterThanHolding(scene.notation.rounded(abs(gain)), isBetter: gain > 0)
  }

  /// Why a way is not good for both, where it is not.
  private func reasons(_ way: CareWay, _ option: CareBreakdown) -> HTML {
    guard way.id != CareWay.hold else { return .empty }
    var reasons: [String] = []
    if option.forbidden { reasons.append(words.essentialForbids) }
    if let month = option.firstUnaffordable?.month, !option.forbidden { reasons.append(words.tooMuchNow(month)) }
    if !option.withinBudget { reasons.append(words.beyondSpare) }
    if !option.betterForSellerThanHolding { reasons.append(words.worseForYou) }
    return "\(reasons.map { "<p class=\"soft\">\($0)</p>" as HTML })"
  }
}
