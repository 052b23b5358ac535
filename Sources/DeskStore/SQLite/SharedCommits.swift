internal import GRDB
internal import Synchronization

/// Writes that came while the disk was busy, kept together by the next commit.
///
/// Waiting for the disk is what a small write costs, and one wait does for many. Each block runs between a savepoint and
/// its release, so that one which throws leaves the others as they are; none is answered before the commit is on disk.
/// Nobody waits for company: a write that comes alone is kept at once.
final class SharedCommits: Sendable {
  /// How many writes one commit keeps at most.
  static let mostInOneCommit = 64
  /// How long blocks are run before those that ran are kept.
  static let longestBeforeCommit = Duration.milliseconds(20)
  /// How many writes may wait; one more is refused.
  static let mostWaiting = 4096

  private struct Line {
    var waiting: [WaitingWrite] = []
    var isWorking = false
    var isClosed = false
    var whenEmpty: [CheckedContinuation<Void, Never>] = []
  }

  private let pool: DatabasePool
  private let line = Mutex(Line())

  init(pool: DatabasePool) { self.pool = pool }

  /// Puts a write in line.
  func add(_ write: WaitingWrite) {
    enum Place { case waits, first, tooMany, closed }
    let place = line.withLock { line -> Place in
      if line.isClosed { return .closed }
      if line.waiting.count == Self.mostWaiting { return .tooMany }
      line.waiting.append(write)
      defer { line.isWorking = true }
      return line.isWorking ? .waits : .first
    }
    switch place {
    case .waits: break
    case .first: work()
    case .tooMany:
      write.fail(
        DatabaseFault.other(
          "\(Self.mostWaiting) changes wait for the disk already, so this one was not kept; try again"))
    case .closed: write.fail(DatabaseFault.other("the database is closed, so this change was not kept"))
    }
  }

  /// Refuses every further write, and comes back when all that waited are kept.
  func finish() async {
    await withCheckedContinuation { done in
      let isEmpty = line.withLock { line in
        line.isClosed = true
        if line.isWorking { line.whenEmpty.append(done) }
        return !line.isWorking
      }
      if isEmpty { done.resume() }
    }
  }

  private func work() {
    pool.asyncWriteWithoutTransaction { [self] database in
      let group = line.withLock { line in
        let group = Array(line.waiting.prefix(Self.mostInOneCommit))
        line.waiting.removeFirst(group.count)
        return group
      }
      let rest = CommitGroup(database: database).keep(group, within: Self.longestBeforeCommit)
      let (isMore, done) = line.withLock { line in
        line.waiting.insert(contentsOf: rest, at: 0)
        line.isWorking = !line.waiting.isEmpty
        defer { if !line.isWorking { line.whenEmpty = [] } }
        return (line.isWorking, line.isWorking ? [] : line.whenEmpty)
      }
      if isMore { work() }
      done.forEach { $0.resume() }
    }
  }
}
