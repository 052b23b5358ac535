import Advice
import Catalogue
import Desk
import Disclosure
import Markup
import Money

/// What only the rep sees beside the Table: whether it is shared, what is still to be told, what she would earn.
struct RepDrawerSection {
  let scene: TableScene
  let drawer: RepDrawer
  /// The link that was made just now, with the desk's address before it.
  var link: String?
  let publicAddress: String?
  private var words: any Words { scene.words }
  private var who: String { scene.table.household.firstName }
  private var isShared: Bool { scene.table.version != nil }

  /// Above the page: what is on the Table, and what the rep can do about it.
  var banner: HTML {
    if !drawer.missing.isEmpty, drawer.hasDraft || !isShared {
      return """
        <div class="sheet warn screen"><h2>\(words.nothingProposedYet)</h2><ul>\(drawer.missing.map { "<li>\(words.says($0))</li>" as HTML })</ul>
        <p><a class="button" href="\(Address.kitchen(scene.table.household.id))">\(words.toKitchen)</a></p></div>
        """
    }
    guard !isShared || drawer.hasDraft else { return .empty }
    return """
      <div class="sheet good screen"><p>\(isShared ? words.draftDiffers(who) : words.draftOnly(who))</p>
      <form method="post" action="\(scene.action("share"))" class="row">\(Field.token(scene.token))<button class="go">\(words.putOnTable)</button>\
      <a class="button" href="\(Address.kitchen(scene.table.household.id))">\(words.toKitchen)</a></form></div>
      """
  }

  var html: HTML {
    """
    <section id="sharing" class="screen"><h2>\(words.onlyYou)</h2><p class="soft">\(words.onlyYouIntro(who))</p>
    \(if: isShared, sharing)\(DealDrawer(scene: scene, drawer: drawer).html)\(owed)\(interest)</section>
    """
  }

  private var sharing: HTML {
    let open = drawer.links.first { $0.ended == nil }
    return """
      <div class="sheet"><h3>\(words.shareTitle(who))</h3>\(fresh)
      \(if: publicAddress == nil, "<p>\(words.noAddressYet)</p><ol>\(words.threeWays.map { "<li>\($0)</li>" as HTML })</ol>")
      \(if: publicAddress != nil, state(open))</div>
      """
  }

  private var fresh: HTML {
    guard let link else { return .empty }
    return """
      <div class="field" role="status"><label for="f-link">\(words.newLink(who))</label><input id="f-link" readonly value="\(link)"></div>
      \(Reach.isForPhones(link) ? QRCode.svg(link, label: words.qrCode(who)) : nil)<p class="soft">\(words.linkOnce)</p>
      """
  }

  private func state(_ open: TableLink?) -> HTML {
    """
    <p>\(open.map { words.linkOpen(since: scene.notation.day(scene.day($0.made))) } ?? words.noLink)</p>
    <div class="row"><form method="post" action="\(scene.action("link"))">\(Field.token(scene.token))\
    <button\(if: open == nil, " class=\"go\"")>\(open == nil ? words.makeLink : words.renewLink)</button></form>
    \(if: open != nil, "<form method=\"post\" action=\"\(scene.action("link/end"))\">\(Field.token(scene.token))<button class=\"quiet\">\(words.endLink)</button></form>")</div>
    <p class="soft">\(words.alwaysOn)</p>
    """
  }

  /// What is still to be told of the advised way.
  private var owed: HTML {
    guard isShared, case .notReady(let owed) = BiteSection(scene).sheet.readiness else { return .empty }
    return """
      <div class="sheet"><h3>\(words.stillToTell)</h3><p class="soft">\(words.stillToTellIntro(who))</p>
      <ul>\(owed.map { "<li>\($0.limitation.text)\(if: $0.toldInOtherWords, " <small>\(words.toldInOtherWords)</small>")</li>" as HTML })</ul></div>
      """
  }

  private var interest: HTML {
    let rows = scene.answer.ranking.filter { $0.kind == .plain }.compactMap { way -> (String, Double)? in
      drawer.earnings[way.offer].map { (scene.names.offer(way.offer), $0) }
    }
    guard let most = rows.max(by: { $0.1 < $1.1 }) else { return .empty }
    let isElsewhere = most.0 != scene.names.offer(scene.headline.offer)
    return """
      <div class="private"><h3>\(words.whatYouEarn)</h3><table class="plain"><tbody>\(rows.map { name, amount -> HTML in
        "<tr><th scope=\"row\">\(name)</th><td class=\"num\">\(scene.notation.whole(amount))</td></tr>"
      })</tbody></table><p class="soft">\(isElsewhere ? words.earnMostOn(most.0) : words.earningsChangeNothing)</p></div>
      """
  }
}
