import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// A rep's year from her own history, and the picture of two habits.
  var yearRoutes: [Route] {
    [
      desk(Address.year, get: { visit in try await year(visit) }), desk("/year/goal", post: setGoal),
      desk(Address.habits, get: { visit in habits(visit) }),
    ]
  }

  private func year(_ visit: Visit, faults: [String: FieldFault] = [:]) async throws -> Reply {
    let rep = try visit.rep
    let asked = Int(visit.query["y"]).flatMap { (1900...2200).contains($0) ? $0 : nil }
    let view = try await world.year(asked, of: rep)
    let words = visit.words
    let page = YearPage(
      view: view, words: words, notation: Notation(words.language, Currency(code: rep.profile.currency) ?? .euro),
      field: Field(words: words, faults: faults), token: visit.token,
      typedGoal: visit.form.has("goal") ? visit.form["goal"] : nil)
    return visit.desk(
      words.yearTitle(view.year), in: nil, status: faults.isEmpty ? .ok : .unprocessableContent, page.html)
  }

  private func setGoal(_ visit: Visit) async throws -> Reply {
    do { try await world.setGoal(visit.form["goal"], of: try visit.rep) } catch DeskRefusal.invalid(let faults) {
      return try await year(visit, faults: faults)
    }
    return .seeOther(Address.year)
  }
}
