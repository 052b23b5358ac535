import Desk
import Markup
import Money

/// The Table as one page: the head, the contents, the sections.
struct TablePage {
  let scene: TableScene
  private var words: any Words { scene.words }

  init(_ scene: TableScene) { self.scene = scene }

  /// What both sides see.
  var content: HTML {
    """
    <div id="table" data-stand="\(scene.table.stand)" data-version="\(newest)" data-by="\(lastBy)" \
    data-reader="\(scene.reader.rawValue)" data-address="\(scene.address)" data-news="\(news)">\(head)\(contents)
    \(NeedsSection(scene).html)\(AdviceSection(scene).html)\(CostSection(scene).html)\(BiteSection(scene).html)\
    \(DealSection(scene).html)\(AgreementSection(scene).html)\(PromisesSection(scene).html)\
    \(ChangeSection(scene).html)\(PassOnSection(scene).html)\(LookedSection(scene).html)</div>
    """
  }

  /// What follows while a figure moves.
  var pieces: HTML { AdviceSection(scene).pieces + CostSection(scene).body + BiteSection(scene).body }

  /// What stands above the page: whose Table it is.
  var bar: HTML {
    "<div class=\"bar\"><div><strong class=\"mark\">\(words.pair(scene.table.household.firstName, scene.table.rep.firstName))</strong></div></div>"
  }

  private var head: HTML {
    """
    <header class="open"><p class="kicker">\(words.ourTable)</p><h1>\(scene.discovery.title)</h1>
    <p class="soft">\(opening)</p>\(changes)</header>
    """
  }

  /// Who wrote the page, when, and what will never be done with what is entered.
  private var opening: String {
    let rep = scene.table.rep.firstName
    guard let version = scene.table.version else { return words.onlyYouSeeDraft }
    let day = scene.notation.day(scene.day(version.at))
    let wrote =
      version.by == .rep ? words.repWrote(rep, day) : words.customerChanged(scene.table.household.firstName, rep, day)
    return wrote + " " + words.neverDone(rep)
  }

  /// What the newest version changed, field by field.
  private var changes: HTML {
    guard newestDeal == nil, let version = scene.table.version, version.number > 1, !version.changes.isEmpty else {
      return .empty
    }
    return """
      <details class="more" data-key="changes"><summary>\(news)</summary><ul class="lines">\(version.changes.prefix(20).map { change -> HTML in
        "<li><b>\(change.label.isEmpty ? words.changedField(change.field) : change.label)</b>\(if: !change.now.isEmpty || !change.was.isEmpty, "<br><span class=\"soft\">\(shown(change.was)) → \(shown(change.now))</span>")</li>"
      })</ul></details>
      """
  }

  private func shown(_ text: String) -> String { text.isEmpty ? "—" : text }

  /// What the news are about: the version, or what happened to the deal since.
  private var newest: String {
    "\(scene.table.version?.number ?? 0)" + (newestDeal.map { ".\($0.since.milliseconds)" } ?? "")
  }

  /// The deal, where something happened to it after the newest version was put here.
  private var newestDeal: Deal? {
    guard let deal = scene.table.deal?.deal, let version = scene.table.version, deal.since > version.at else {
      return nil
    }
    return deal
  }

  /// Whose doing the deal's state is.
  private func doer(_ deal: Deal) -> Side {
    switch deal.state {
    case .askedAgain, .picked: .customer
    case .aside: scene.table.deal?.round?.document.pause?.by ?? .rep
    case .open, .withdrawn, .agreed: .rep
    }
  }

  /// Which side changed something last.
  private var lastBy: String {
    (newestDeal.map(doer) ?? scene.table.version?.by)?.rawValue ?? ""
  }

  /// Who changed what, in a line.
  private var news: String {
    if let deal = newestDeal {
      return words.dealNews(
        doer(deal) == .rep ? scene.table.rep.firstName : scene.table.household.firstName, deal.state)
    }
    guard let version = scene.table.version, version.number > 1 else { return "" }
    let who = version.by == .rep ? scene.table.rep.firstName : scene.table.household.firstName
    var labels: [String] = []
    for change in version.changes {
      let label = change.label.isEmpty ? words.changedField(change.field) : change.label
      if !labels.contains(label) { labels.append(label) }
    }
    return words.changed(who, scene.notation.list(Array(labels.prefix(3))), more: max(0, labels.count - 3))
  }

  private var contents: HTML {
    let table = scene.table
    let parts: [(id: String, name: String, isThere: Bool)] = [
      ("needs", words.whatYouToldMe, true), ("choose", words.whatIWouldChoose, true), ("cost", words.whatItCosts, true),
      ("bite", words.whatCouldBite, true), ("deal", words.goodForBoth, DealSection.isThere(table)),
      ("agreed", words.whatWeAgreed, !AgreementSection.shown(table).isEmpty),
      ("promised", words.whatWePromised, PromisesSection.isThere(table)),
      ("changed", words.ifThingsChange, ChangeSection.isThere(table)), ("looked", words.whoHasLooked, true),
    ]
    return """
      <nav class="contents screen" aria-label="\(words.contents)"><ol class="bare">\(parts.filter(\.isThere).map { part -> HTML in
        "<li><a href=\"#\(part.id)\">\(part.name)</a></li>"
      })</ol></nav>
      """
  }
}

extension Profile {
  /// The first word of her name.
  var firstName: String { name.split(separator: " ").first.map(String.init) ?? name }
}
