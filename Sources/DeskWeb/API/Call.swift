import CaseFile
import Desk
import HTTPTypes

/// A request of another program, with for whom it speaks.
struct Call: Sendable {
  /// The desk's world.
  let world: World
  /// The rep the key belongs to.
  let rep: Account
  /// The parts of the path that are names.
  let names: [String: String]
  /// The part of the address after `?`.
  let query: Form
  /// What was sent, read as JSON; `nil` where nothing was to be sent.
  let body: JSONNode?
}

/// What one address and method of the interface does, and how it is described.
struct Operation: Sendable {
  let method: HTTPRequest.Method
  /// The path after `/api/v1`, with `{name}` for parts that are names.
  let path: String
  /// Its name in the description.
  let id: String
  /// What it does, in a line.
  let summary: String
  /// What a key must open; `nil` for what anybody may read.
  let scope: InterfaceKey.Scope?
  /// What may stand after `?`: name, how many characters at most, what it means.
  var query: [(name: String, most: Int, about: String)] = []
  /// The name of the schema of what is sent; `nil` where nothing is.
  var sent: String?
  /// The name of the schema of what is answered.
  let answered: String
  /// Refusals of its own, beside those of all: status and what it means.
  var refusals: [(status: Int, about: String)] = []
  /// What it does.
  let answer: @Sendable (Call) async throws -> JSONOutput

  /// Names in the path.
  var names: [String] {
    path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }
}
