import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// Addresses for calendars, and single days to put into one.
  var calendarRoutes: [Route] {
    [
      open("/calendar/:feed", get: feed), desk("/settings/calendar", post: makeRepFeed),
      table("/t/:link/calendar", post: makeCustomerFeed), table("/t/:link/day/:promise", get: customerDay),
      desk("/people/:household/table/day/:promise", get: repDay),
    ]
  }

  private func feed(_ visit: Visit) async throws -> Reply {
    let name = visit.names["feed"] ?? ""
    guard name.hasSuffix(".ics") else { throw DeskRefusal.notFound }
    let view = try await world.calendar(secret: String(name.dropLast(4)))
    let words = (Language(rawValue: view.language) ?? .english).words
    return Site.calendar(
      ICalendar(
        name: view.isReps ? words.calendarName : words.calendarWith(view.rep), stamp: world.clock.now(),
        events: view.entries.map { ICalendar.Event($0, view, words) }), name: "handsel.ics")
  }

  private func makeRepFeed(_ visit: Visit) async throws -> Reply {
    let rep = try visit.rep
    if visit.form["end"] == "yes" {
      try await world.endFeeds(of: rep)
      return .seeOther(Address.settings + "#calendar")
    }
    let secret = try await world.makeFeed(hasNames: visit.form["names"] == "yes", by: .rep(rep, ID("")))
    // The secret is kept nowhere, so it is shown in the answer itself and never again.
    return try await settings(visit, calendar: calendarAddress(secret))
  }

  private func makeCustomerFeed(_ visit: Visit) async throws -> Reply {
    let secret = try await world.makeFeed(by: visit.customerActor)
    return try await customerPage(visit, calendar: calendarAddress(secret))
  }

  private func calendarAddress(_ secret: String) -> String {
    (world.settings.publicAddress ?? "") + "/calendar/\(secret).ics"
  }

  private func customerDay(_ visit: Visit) async throws -> Reply {
    try day(try await world.openTable(link: visit.names["link"] ?? ""), visit)
  }

  private func repDay(_ visit: Visit) async throws -> Reply {
    guard let (table, _) = try await world.openTable(of: visit.household, by: try visit.rep) else {
      throw DeskRefusal.notFound
    }
    return try day(table, visit)
  }

  /// One promise as a file for a calendar; its name in the path ends in `.ics`.
  private func day(_ table: OpenTable, _ visit: Visit) throws -> Reply {
    let name = visit.names["promise"] ?? ""
    guard name.hasSuffix(".ics"), let promise = table.promises.first(where: { $0.id.text == name.dropLast(4) }) else {
      throw DeskRefusal.notFound
    }
    let event = ICalendar.Event(name: promise.id.text, day: promise.due, summary: promise.text)
    return Site.calendar(
      ICalendar(name: "Handsel", stamp: world.clock.now(), events: [event]), name: "promise.ics")
  }

  private static func calendar(_ calendar: ICalendar, name: String) -> Reply {
    .file([UInt8](calendar.text.utf8), type: "text/calendar; charset=utf-8", name: name)
  }
}

extension ICalendar.Event {
  /// An entry in words.
  init(_ entry: CalendarView.Entry, _ view: CalendarView, _ words: any Words) {
    let what: String
    switch entry.what {
    case .promise(let side, let text):
      let isOwn = (side == .rep) == view.isReps
      what = isOwn ? text : words.theirPromise(text)
    case .lastDayToWithdraw(let way): what = words.lastDayToWithdraw(way)
    case .lookAgain: what = words.lookAgainDue
    }
    self.init(
      name: entry.name, day: entry.day, summary: entry.household.map { "\(what) · \($0)" } ?? what)
  }
}
