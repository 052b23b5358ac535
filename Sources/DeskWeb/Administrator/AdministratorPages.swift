import Desk
import Markup

extension Site {
  var administratorRoutes: [Route] {
    [desk(Address.totals, get: { visit in try await totals(visit) }, post: inviteRep)]
  }

  func totals(_ visit: Visit, invitation: String? = nil, backupFault: String? = nil) async throws -> Reply {
    guard let account = visit.account else { throw WebFault.notSignedIn }
    let (words, totals) = (visit.words, try await world.totals(by: account))
    let field = "<input id=\"f-address\" readonly value=\"\(invitation ?? "")\">" as HTML
    return .page(
      Shell(words: words, title: words.totals).plain(
        """
        <header class="open"><p class="mark">Handsel</p><h1>\(words.totals)</h1><p class="soft">\(words.totalsIntro)</p></header>
        <section><div class="figures"><p><b>\(totals.reps.count)</b>\(words.reps)</p>\
        <p><b>\(totals.households)</b>\(words.households)</p></div>
        \(if: !totals.reps.isEmpty, "<table class=\"plain\"><thead><tr><th scope=\"col\">\(words.rep)</th><th scope=\"col\" class=\"num\">\(words.households)</th></tr></thead><tbody>\(totals.reps.map(row))</tbody></table>")
        \(if: totals.reps.isEmpty, "<p>\(words.noReps)</p>")</section>
        <section><h2>\(words.inviteTitle)</h2>
        \(if: invitation != nil, "<div class=\"sheet good\" role=\"status\"><div class=\"field\"><label for=\"f-address\">\(words.invitationMade)</label>\(field)</div></div>")
        <form method="post" action="\(Address.totals)">\(Field.token(visit.token))<button class="go">\(words.invite)</button></form></section>
        \(try await backupSection(visit, fault: backupFault))
        <section><form method="post" action="\(Address.signOut)">\(Field.token(visit.token))<button>\(words.signOut)</button></form></section>
        """))
  }

  private func row(_ rep: DeskTotals.Rep) -> HTML {
    "<tr><th scope=\"row\">\(rep.name)</th><td class=\"num\">\(rep.households)</td></tr>"
  }

  private func inviteRep(_ visit: Visit) async throws -> Reply {
    guard let account = visit.account else { throw WebFault.notSignedIn }
    let secret = try await world.inviteRep(by: account)
    return try await totals(visit, invitation: (world.settings.publicAddress ?? "") + Address.welcome(secret))
  }
}
