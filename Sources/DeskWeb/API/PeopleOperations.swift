import CaseFile
import Desk
import HTTPTypes
import Money

extension Interface {
  /// Whom the rep knows.
  var peopleOperations: [Operation] {
    [
      Operation(
        method: .get, path: "/people", id: "listPeople",
        summary: "Whom the rep knows, the last touched first; or those whom a search finds.", scope: .readPeople,
        query: [
          ("q", 200, "Words that must all be found; then there are no further pages."),
          ("after", 64, "The `next` of the page before."),
        ], answered: "PeoplePage", refusals: [(404, "`after` is no person of this rep's.")]
      ) { call in
        let after = call.query["after"].isEmpty ? nil : try Interface.person(named: call.query["after"])
        let page = try await call.world.people(of: call.rep, matching: call.query["q"], after: after)
        return .object([
          ("people", .list(page.households.map(Interface.person))),
          ("next", page.more.map { .text($0.text) } ?? .null),
        ])
      },
      Operation(
        method: .get, path: "/people/{person}", id: "getPerson", summary: "One person or household.",
        scope: .readPeople,
        answered: "Person", refusals: [(404, "This rep knows nobody by that id.")]
      ) { call in
        Interface.person(try await call.world.person(Interface.person(named: call.names["person"] ?? ""), of: call.rep))
      },
    ]
  }

  /// The person of an id as it came.
  ///
  /// - Throws: ``Problem/notFound`` for what can be nobody's.
  static func person(named text: String) throws(Problem) -> ID<Household> {
    let isName = text.utf8.allSatisfy {
      $0 == 45 || $0 == 95 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
    }
    guard isName, (1...64).contains(text.utf8.count) else { throw .notFound }
    return ID(text)
  }

  /// A person; what the rep noted of her is in it, what is hers alone is not in the store.
  private static func person(_ household: Household) -> JSONOutput {
    .object([
      ("id", .text(household.id.text)), ("name", .text(household.name)), ("place", .text(household.place)),
      ("reach", .list(household.about.reach.map { .text($0) })), ("known_from", .text(household.about.knownFrom)),
      ("language", .text(household.language)), ("currency", .text(household.currency)),
      ("hearing", .text(household.about.hearing.way.rawValue)),
      ("since", .text(Interface.moment(household.since))), ("touched", .text(Interface.moment(household.touched))),
    ])
  }

  /// A moment as RFC 3339 writes it, in UTC.
  static func moment(_ instant: Instant) -> String {
    let (days, rest) = instant.milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    func two(_ value: Int64) -> String { (value < 10 ? "0" : "") + String(value) }
    let seconds = rest / 1000
    return "\(Day(number: Int(days)))T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z"
  }
}
