import Desk
import HTTPTypes
import Hummingbird
import Money

/// A request from somebody, with who she is and how to speak to her.
struct Visit: Sendable {
  /// The desk's world.
  let world: World
  /// The request's method.
  let isPost: Bool
  /// The part of the address after `?`, as a form.
  let query: Form
  /// What was sent.
  let form: Form
  /// The parts of the path that are names.
  let names: [String: String]
  /// Who is signed in; on a customer's page nobody.
  let account: Account?
  /// Whether the demo street lives in this desk.
  let isDemo: Bool
  /// The secret of the session or of the link: what tokens of forms are made with.
  let secret: String
  /// Whether a script asks for a piece of a page.
  let wantsPiece: Bool
  /// Languages the browser asks for, best first.
  let accepts: [String]

  /// A name in the path as that of a household.
  var household: ID<Household> { ID(names["household"] ?? "") }

  /// The signed-in rep.
  ///
  /// - Throws: ``DeskRefusal/repsOnly`` for the administrator.
  var rep: Account {
    get throws {
      guard let account else { throw WebFault.notSignedIn }
      guard account.role != .administrator else { throw DeskRefusal.repsOnly }
      return account
    }
  }

  /// The token every form carries.
  var token: String { FormToken.token(for: secret) }

  /// The name of what a form will make, as it brought it.
  var once: BroughtName { BroughtName(form["once"]) }

  /// A name for what a form on the page will make.
  var newName: String { world.chance.name(of: Visit.self).text }

  /// The language of whoever reads the answer.
  var language: Language {
    if let account, let language = Language(rawValue: account.profile.language) { return language }
    return languageAsked ?? .english
  }

  /// The first language the browser asks for that the desk speaks; `nil` where there is none.
  var languageAsked: Language? {
    accepts.lazy.compactMap { Language(rawValue: String($0.prefix(2)).lowercased()) }.first
  }

  /// The words of whoever reads the answer.
  var words: any Words { language.words }
}
