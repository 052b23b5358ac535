public import Money

/// Something one side said it would do by a day, shown to both sides for as long as they know each other.
public struct Promise: Hashable, Sendable {
  /// The most characters of what is promised.
  public static let mostCharacters = 2000

  /// What has become of a promise.
  public enum State: Hashable, Sendable {
    /// Nothing yet.
    case open

    /// It was kept on that day.
    case kept(on: Day)

    /// It was broken, known on that day; the reason is what was said, if anything was.
    case broken(on: Day, reason: String?)

    /// The other side no longer asks for it, from that day; only the other side can do so.
    case released(on: Day)
  }

  /// Its name.
  public let id: ID<Promise>

  /// Who made it.
  public let by: Party

  /// What was promised, in words both read.
  public let what: String

  /// The last day on which it is kept on time.
  public let due: Day

  /// What has become of it.
  public let state: State

  /// A promise.
  /// - Throws: `PromiseRefusal` where `what` is blank or too long.
  public init(id: ID<Promise>, by: Party, what: String, due: Day, state: State = .open) throws(PromiseRefusal) {
    if what.allSatisfy(\.isWhitespace) { throw .nothingPromised(id) }
    if what.count > Promise.mostCharacters { throw .tooLong(id, characters: what.count) }
    self.init(checked: id, by: by, what: what, due: due, state: state)
  }

  private init(checked id: ID<Promise>, by: Party, what: String, due: Day, state: State) {
    self.id = id
    self.by = by
    self.what = what
    self.due = due
    self.state = state
  }

  /// The promise once it was kept on that day.
  /// - Throws: `PromiseRefusal.settled` where it is no longer open.
  public func kept(on day: Day) throws(PromiseRefusal) -> Promise { try settled(as: .kept(on: day)) }

  /// The promise once it was broken on that day.
  /// - Throws: `PromiseRefusal.settled` where it is no longer open.
  public func broken(on day: Day, reason: String? = nil) throws(PromiseRefusal) -> Promise {
    try settled(as: .broken(on: day, reason: reason))
  }

  /// The promise once that side no longer asks for it.
  /// - Throws: `PromiseRefusal.ownRelease` where the side is the one that made it, `.settled` where it is not open.
  public func released(by party: Party, on day: Day) throws(PromiseRefusal) -> Promise {
    if party == by { throw .ownRelease(id, by: party) }
    return try settled(as: .released(on: day))
  }

  private func settled(as state: State) throws(PromiseRefusal) -> Promise {
    guard self.state == .open else { throw .settled(id, self.state) }
    return Promise(checked: id, by: by, what: what, due: due, state: state)
  }
}
