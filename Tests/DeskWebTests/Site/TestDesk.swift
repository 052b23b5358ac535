import Desk
import DeskStore
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import Money
import NIOCore
import NIOEmbedded
import Synchronization

@testable import DeskWeb

/// A desk in a folder of its own, at a time that stands still, whose pages are asked without a network.
final class TestDesk: Sendable {
  let world: World
  let bell = LiveBell()
  let clock: StandingClock
  private let database: SQLiteDatabase
  private let folder: URL
  private let responder: any HTTPResponder<DeskContext>

  /// A new desk with nothing in it.
  init(
    publicAddress: String? = "https://desk.example", kind: DeskSettings.Kind = .local,
    store around: @Sendable (any Store) -> any Store = { $0 }, logger: Logger? = nil
  ) async throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("desk-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    database = try await SQLiteDatabase.open(folder.path + "/handsel.sqlite")
    _ = try await Migrator.migrate(database)
    clock = StandingClock()
    world = World(
      store: around(DatabaseStore(database)), clock: clock, chance: CountedChance(),
      settings: DeskSettings(publicAddress: publicAddress, kind: kind), locks: CryptoLocks(rounds: 2), bell: bell)
    var silent = Logger(label: "test")
    silent.logLevel = .critical
    responder = Site(world, bell: bell, isSecure: publicAddress != nil, logger: logger ?? silent).responder()
  }

  /// Everything that is in its files.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).reduce(into: Data()) {
      $0 += try Data(contentsOf: $1)
    }
  }

  /// Everything that a backup made now holds.
  func backupBytes() async throws -> Data {
    let path = folder.appendingPathComponent("backup-" + UUID().uuidString).path
    try await database.backup(to: path)
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Makes the owner's account; the answer is a browser that is signed in.
  func owner(named name: String = "Inés Robles") async throws -> Browser {
    let invitation = try await world.invite(.owner)
    let (account, session) = try await world.makeAccount(
      invitation: invitation, name: name, signIn: "ines", password: "four plain words"
    ) { Profile(name: $0) }
    return Browser(desk: self, session: session, account: account)
  }

  /// Makes another rep's account; the answer is a browser that is signed in.
  func secondRep() async throws -> Browser {
    let (account, session) = try await world.makeAccount(
      invitation: try await world.invite(.rep), name: "Other", signIn: "other", password: "four plain words"
    ) { Profile(name: $0) }
    return Browser(desk: self, session: session, account: account)
  }

  /// The same on a desk that browsers reach without HTTPS.
  func insecureOwner() async throws -> Browser {
    let owner = try await owner()
    return Browser(desk: self, session: owner.session, account: owner.account, cookie: "handsel")
  }

  /// Asks as a browser without cookies would.
  func ask(
    _ method: HTTPRequest.Method = .get, _ path: String, _ fields: [(String, String)] = [],
    headers: HTTPFields = [:]
  ) async throws -> Answer {
    try await ask(
      method, path, body: fields.map { "\($0.0.formEncoded)=\($0.1.formEncoded)" }.joined(separator: "&"),
      headers: headers)
  }

  /// The same with the body's text as it is.
  func ask(
    _ method: HTTPRequest.Method, _ path: String, body: String, headers: HTTPFields = [:]
  ) async throws -> Answer {
    var fields = headers
    if fields[.contentType] == nil { fields[.contentType] = "application/x-www-form-urlencoded" }
    let head = HTTPRequest(method: method, scheme: "https", authority: "desk.example", path: path, headerFields: fields)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
    let channel = EmbeddedChannel()
    let context = DeskContext(source: ApplicationRequestContextSource(channel: channel, logger: Logger(label: "test")))
    let response = try await responder.respond(to: request, context: context)
    let sink = CollectedBody()
    try await response.body.write(sink)
    return Answer(status: response.status.code, headers: response.headers, text: sink.text.withLock { $0 })
  }
}

/// What was answered.
struct Answer: Sendable {
  let status: Int
  let headers: HTTPFields
  let text: String

  /// The token of the first form in it.
  var token: String? { value(after: "name=\"token\" value=\"") }

  /// What stands after a text, up to the next quotation mark.
  func value(after start: String) -> String? {
    guard let range = text.range(of: start) else { return nil }
    return String(text[range.upperBound...].prefix { $0 != "\"" })
  }
}

/// A browser in which somebody is signed in.
struct Browser: Sendable {
  let desk: TestDesk
  let session: String
  let account: Account
  var cookie = "__Host-handsel"

  private var headers: HTTPFields { [.cookie: "\(cookie)=\(session)"] }

  func get(_ path: String) async throws -> Answer { try await desk.ask(.get, path, headers: headers) }

  /// Sends a form with the token its page carries.
  func post(_ path: String, _ fields: [(String, String)] = []) async throws -> Answer {
    try await desk.ask(.post, path, [("token", FormToken.token(for: session))] + fields, headers: headers)
  }

  /// Sends a body of that content type as it is.
  func post(_ path: String, body: String, contentType: String) async throws -> Answer {
    var fields = headers
    fields[.contentType] = contentType
    return try await desk.ask(.post, path, body: body, headers: fields)
  }
}

/// A clock that moves only when told to.
final class StandingClock: Desk.Clock {
  private let moment = Mutex(Int64(1_783_000_000_000))

  func now() -> Desk.Instant { Desk.Instant(milliseconds: moment.withLock { $0 }) }
  func day(of moment: Desk.Instant) -> Day { Day(number: Int(moment.milliseconds / 86_400_000)) }
  func pass(seconds: Int64) { moment.withLock { $0 += seconds * 1000 } }
}

/// Names in order, so that pages are the same each time.
final class CountedChance: Chance {
  private let next = Mutex(UInt64(0))

  func bytes(_ count: Int) -> [UInt8] {
    let number = next.withLock { number -> UInt64 in
      number += 1
      return number
    }
    return (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64(min(count - 1 - $0, 7)))) }
  }
}

final class CollectedBody: ResponseBodyWriter {
  let text = Mutex("")

  func write(_ buffer: ByteBuffer) async throws { text.withLock { $0 += String(buffer: buffer) } }
  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension String {
  fileprivate var formEncoded: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}
