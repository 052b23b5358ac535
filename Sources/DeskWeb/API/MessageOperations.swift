import CaseFile
import Coaching
import Desk
import HTTPTypes
import Money

extension Interface {
  /// Looking messages through.
  var messageOperations: [Operation] {
    [
      Operation(
        method: .post, path: "/messages/check", id: "checkMessage",
        summary: "What in a message pushes, needs proof or is a promise. It is kept nowhere.", scope: .checkMessages,
        sent: "Message", answered: "CheckedMessage",
        refusals: [
          (404, "This rep knows no such person."), (422, "Something in the message or the facts cannot be read."),
        ]
      ) { call in try await Interface.check(call) }
    ]
  }

  private static func check(_ call: Call) async throws -> JSONOutput {
    guard case .object(let members) = call.body?.value else {
      throw Problem.invalid([(at: "", detail: "an object { … } is expected")])
    }
    var (text, household, facts): (String?, ID<Household>?, MessageFacts?) = (nil, nil, nil)
    for member in members {
      let at = "/" + member.key
      switch (member.key, member.value.value) {
      case ("text", .text(let typed)):
        guard typed.count <= World.messageCharacters else {
          throw Problem.invalid([(at: at, detail: "at most \(World.messageCharacters) characters")])
        }
        text = typed
      case ("text", _): throw Problem.invalid([(at: at, detail: "a text is expected")])
      case ("person", .text(let id)): household = try Interface.person(named: id)
      case ("person", _): throw Problem.invalid([(at: at, detail: "the id of a person is expected")])
      case ("facts", _):
        do throws(Fault) { facts = try MessageFactsFile(member.value).facts } catch {
          throw Problem.invalid([(at: error.path.isEmpty ? at : at + "/" + error.path, detail: error.message)])
        }
      default: throw Problem.invalid([(at: at, detail: "there is no such field; there are text, person, facts")])
      }
    }
    guard let text else { throw Problem.invalid([(at: "/text", detail: "it is missing")]) }
    if household != nil, facts != nil {
      throw Problem.invalid([(at: "/facts", detail: "give a person or facts, not both: a person's facts are recorded")])
    }
    if let household {
      _ = try await call.world.person(household, of: call.rep)
      facts = try await call.world.messageFacts(of: household, by: call.rep)
    }
    return CheckedMessage(text, facts ?? MessageFacts()).json()
  }
}
