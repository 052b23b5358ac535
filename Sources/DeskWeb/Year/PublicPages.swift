import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// A rep's public page of facts, and what a customer lets be counted on it.
  var publicRoutes: [Route] {
    [
      open("/facts/:rep", get: publicPage), table("/t/:link/counted", post: letCount),
      desk("/settings/public", post: switchPublic),
    ]
  }

  private func publicPage(_ visit: Visit) async throws -> Reply {
    let facts = try await world.publicFacts(of: ID(visit.names["rep"] ?? ""))
    let words = (visit.languageAsked ?? Language(rawValue: facts.rep.language) ?? .english).words
    let lines: [(Share, String)] = [
      (facts.onTime, words.publicOnTime), (facts.workedOut, words.publicWorkedOut),
      (facts.sentAway, words.publicSentAway),
    ]
    return .page(
      Shell(words: words, title: words.publicTitle(facts.rep.name)).plain(
        """
        <header class="open"><h1>\(words.publicTitle(facts.rep.name))</h1><p class="soft">\(words.publicIntro(facts.rep.firstName))</p></header>
        <section><ul class="bare figures-list">\(lines.map { share, label -> HTML in
          "<li class=\"figure\"><b>\(share.whole == 0 ? words.nothingYet : words.ofThem(share))</b><span>\(label)</span></li>"
        })</ul>\(facts.years.map { "<p class=\"soft\">\(words.publicYears($0.lowerBound, $0.upperBound))</p>" as HTML })</section>
        """))
  }

  private func letCount(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    try await world.letCount(Set(visit.form.all("counted").compactMap(PublicItem.init(rawValue:))), link: link)
    return .seeOther(Address.customer(link) + "#counted")
  }

  private func switchPublic(_ visit: Visit) async throws -> Reply {
    let rep = try visit.rep
    var profile = rep.profile
    profile.hasPublicPage = visit.form["public"] == "yes"
    try await world.change(profile, of: rep)
    return .seeOther(Address.settings + "#public")
  }

  /// The switch of a rep's public page, in her settings.
  func publicSwitch(_ visit: Visit, _ rep: Account) -> HTML {
    let words = visit.words
    let isOn = rep.profile.hasPublicPage ?? false
    let address = (world.settings.publicAddress ?? "") + "/facts/\(rep.id)"
    return """
      <section id="public"><h2>\(words.publicSwitchTitle)</h2><p class="soft">\(words.publicSwitchText)</p>
      \(if: isOn, "<p><a href=\"/facts/\(rep.id.text)\">\(address)</a></p>")
      <form method="post" action="/settings/public">\(Field.token(visit.token))
      <label class="tick"><input type="checkbox" name="public" value="yes"\(if: isOn, " checked")> \(words.publicSwitchOn)</label>
      <p><button>\(words.save)</button></p></form></section>
      """
  }
}

/// What a customer lets be counted on her rep's public page; there only where the rep has one.
struct CountedForm {
  let scene: TableScene
  private var words: any Words { scene.words }

  var html: HTML {
    guard scene.reader == .customer, scene.table.rep.hasPublicPage ?? false else { return .empty }
    let counted = scene.table.household.about.counted ?? []
    return """
      <details class="more screen" id="counted" data-key="counted"><summary>\(words.mayBeCounted)</summary><form method="post" action="\(scene.action("counted"))">\(Field.token(scene.token))
      <p class="soft">\(words.mayBeCountedText(scene.table.rep.firstName))</p>\(PublicItem.allCases.map { item -> HTML in
        "<label class=\"tick\"><input type=\"checkbox\" name=\"counted\" value=\"\(item.rawValue)\"\(if: counted.contains(item), " checked")> \(words.counted(item))</label>"
      })<p><button>\(words.save)</button></p></form></details>
      """
  }
}
