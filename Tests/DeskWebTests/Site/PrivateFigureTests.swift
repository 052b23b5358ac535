import CaseFile
import Desk
import Disclosure
import Foundation
import HTTPTypes
import Logging
import Money
import Synchronization
import Testing

@testable import DeskWeb

/// A private figure of either side is in nothing the other side can fetch, nor in logs and errors.
@Suite("73.19")
struct PrivateFigureTests {
  /// How 73.19 may be written.
  private static let spellings = ["73.19", "73,19", "7319"]

  private func holds(_ text: String) -> String? { PrivateFigureTests.spellings.first { text.contains($0) } }

  @Test("what the rep earns is on no page, in no file and no stream of the customer's")
  func rep() async throws {
    let log = KeptLog()
    let rep = try await TestDesk(logger: log.logger).owner()
    let worked = try WorkedTable("01-home-cooling")
    let household = try await worked.enter(rep)
    let (items, now) = (worked.items(owner: rep.account.id), rep.desk.clock.now())
    try await rep.desk.world.store.write { records in
      for var item in items where item.offer != nil {
        item.contribution = Contribution(upfront: 7_319_073.19, monthly: 0)
        try records.save(item, at: now)
      }
    }
    try await rep.desk.world.share(household, by: rep.account)
    let secret = try await rep.desk.world.makeLink(to: household, by: rep.account)
    let customer = WorkedTable.Customer(desk: rep.desk, link: secret)
    // The rep's own page shows it in her drawer, so the figure is there to be leaked.
    let own = Notation(.english, worked.asked.currency).whole(7_319_073.19)
    #expect(try await rep.get(Address.table(household)).text.contains(own))
    var fetched = [
      try await customer.get(), try await customer.get("copy.json"), try await customer.get("everything.zip"),
      try await customer.get("sheet.pdf"),
      try await customer.post("what-if", [("worth.quieter_nights", "50")], isPiece: true),
      try await customer.post("what-if", [("worth.quieter_nights", "50")]),
      try await customer.post("correct", [("must.quiet_enough", "x")]),
      try await customer.post("read", [("offer", "model-a-3.5"), ("limitation", "none"), ("version", "9")]),
      try await customer.get("nothing"), try await rep.desk.ask(.get, "/t/" + secret + "/../people"),
    ]
    fetched.append(try await rep.desk.ask(.post, "/t/\(secret)/correct", [("token", "bad")]))
    for answer in fetched {
      #expect(holds(answer.text) == nil)
      #expect(!answer.text.contains(own))
      #expect(!answer.text.contains("contribution"))
    }
    #expect(holds(log.text) == nil)
    #expect(!log.text.contains(secret))
  }

  @Test("what the customer tries out and does not share is in nothing of the rep's, nor on the disk")
  func customer() async throws {
    let log = KeptLog()
    let rep = try await TestDesk(logger: log.logger).owner()
    let (household, customer) = try await WorkedTable("01-home-cooling").share(rep)
    let tried = [
      ("worth.quieter_nights", "73.19"), ("unmet.cooling", "73.19"), ("chance.hot_summer", "73.19"),
      ("said.q1", "73.19 a month"), ("must.quiet_enough", "73.19"),
    ]
    let shown = try await customer.post("what-if", tried)
    #expect(shown.status == 200)
    #expect(holds(shown.text) != nil)
    #expect(try await customer.post("what-if", tried + [("only", "order")], isPiece: true).status == 200)
    // Refused as a whole, so nothing of it is kept either.
    #expect(try await customer.post("correct", tried + [("worth.fast_local_service", "a lot")]).status == 422)
    for path in [
      Address.table(household), Address.table(household, "sheet.pdf"), Address.household(household),
      Address.household(household, "copy.json"), Address.household(household, "everything.zip"),
      Address.kitchen(household), Address.kitchen(household) + "/cards",
      "/today", "/people", "/people?q=73", "/catalogue", "/settings",
    ] { #expect(holds(try await rep.get(path).text) == nil, "\(path)") }
    #expect(holds(log.text) == nil)
    let bytes = try rep.desk.bytes()
    for spelling in PrivateFigureTests.spellings { #expect(bytes.range(of: Data(spelling.utf8)) == nil) }
    #expect(bytes.range(of: Data("The bedroom is an oven".utf8)) != nil)
  }

  @Test("a ring says that something changed, and nothing of what")
  func ring() async throws {
    let rep = try await TestDesk().owner()
    let (household, customer) = try await WorkedTable("01-home-cooling").share(rep)
    let rings = try #require(rep.desk.bell.rings(of: household))
    _ = try await customer.post("correct", [("worth.quieter_nights", "73.19")])
    var seen = 0
    for await _ in rings {
      seen += 1
      break
    }
    #expect(seen == 1)
  }
}

/// A log that is kept to be looked through.
private final class KeptLog: Sendable {
  private let lines = Mutex("")
  var text: String { lines.withLock { $0 } }

  var logger: Logger {
    var logger = Logger(label: "kept") { _ in Handler(log: self) }
    logger.logLevel = .trace
    return logger
  }

  private struct Handler: LogHandler {
    let log: KeptLog
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    init(log: KeptLog) { self.log = log }

    func log(event: LogEvent) { log.lines.withLock { $0 += "\(event.message) \(event.metadata ?? [:])\n" } }
  }
}
