package import Desk

/// The desk's records in a database, inside one block.
struct DeskRecords: Records {
  let connection: any Connection
}

/// The desk's store on a database of either engine.
package struct DatabaseStore: Store {
  private let database: any Database

  /// A store in that database, which has the newest shape.
  package init(_ database: any Database) { self.database = database }

  /// What the block reads.
  package func read<T: Sendable>(_ work: @escaping @Sendable (any Records) throws -> T) async throws -> T {
    do {
      return try await database.read { try work(DeskRecords(connection: $0)) }
    } catch let fault as DatabaseFault {
      throw StoreFault(fault)
    }
  }

  /// What the block answers, after everything it wrote is safe.
  package func write<T: Sendable>(_ work: @escaping @Sendable (any Records) throws -> T) async throws -> T {
    do {
      return try await database.write { try work(DeskRecords(connection: $0)) }
    } catch let fault as DatabaseFault {
      throw StoreFault(fault)
    }
  }
}

extension StoreFault {
  /// The fault as the desk tells it.
  init(_ fault: DatabaseFault) {
    switch fault {
    case .locked, .conflict: self = .busy
    case .full: self = .full
    case .readOnly: self = .readOnly
    case .damaged(let says), .unreachable(let says), .other(let says): self = .unreachable(says)
    case .outcomeUnknown: self = .outcomeUnknown
    case .constraint(let says): self = .refused(says)
    }
  }
}
