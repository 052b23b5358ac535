package import Coaching
package import Money

/// Words the check of messages had something to say to, and a rep's reason for leaving them as they are.
///
/// It is hers: it advises no less for it, and stands on no page but hers.
package struct PassedPhrase: Hashable, Sendable {
  /// Whose.
  package let owner: ID<Account>
  /// What kind of thing was found.
  package let label: Finding.Label
  /// The words, folded as the check folds them.
  package let phrase: String
  /// Why they stay, in her words.
  package let reason: String
  /// When she said so.
  package let at: Instant

  /// Words of these.
  package init(owner: ID<Account>, label: Finding.Label, phrase: String, reason: String, at: Instant) {
    self.owner = owner
    self.label = label
    self.phrase = phrase
    self.reason = reason
    self.at = at
  }

  /// The words of a finding as they are kept.
  static func phrase(of finding: Finding, in text: String) -> String { String(finding.phrase(in: text).prefix(400)) }
}

extension World {
  /// What is looked at of what a rep let pass, at most.
  static let mostPassed = 500
  /// Characters of a reason, at most.
  package static let reasonCharacters = 300
  /// Characters of a message that is checked, at most.
  package static let messageCharacters = 20_000

  /// A message looked through for a rep, with what is recorded of the household it is for.
  package func check(_ text: String, to household: ID<Household>?, by account: Account) async throws -> CheckedWords {
    let facts = try await messageFacts(of: household, by: account)
    let passed = try await store.read { try $0.passed(by: account.id, limit: World.mostPassed) }
    return CheckedWords(text, facts: facts, passed: passed)
  }

  /// Leaves words as they are, for a reason that is kept.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for the field the reason stands in.
  package func pass(
    _ findings: [Finding], in text: String, reason: String, field: String = "reason", by account: Account
  ) async throws {
    let why: String
    do { why = try Typed.words(reason, most: World.reasonCharacters) } catch {
      throw DeskRefusal.invalid([field: error])
    }
    let now = clock.now()
    let passed = findings.map {
      PassedPhrase(
        owner: account.id, label: $0.label, phrase: PassedPhrase.phrase(of: $0, in: text), reason: why, at: now)
    }
    try await store.write { records in for each in passed { try records.save(each) } }
  }

  /// Looks at words again that were left as they are.
  package func lookAgain(at label: String, _ phrase: String, by account: Account) async throws {
    try await store.write { try $0.erasePassed(label, phrase, by: account.id) }
  }
}

/// A message that was looked through: what there is to say to it, and what she said already to some of that.
package struct CheckedWords: Sendable {
  /// The message.
  package let text: String
  /// What was found and is open, in the order of the text.
  package let open: [Finding]
  /// What was found and she left as it is, with her reason.
  package let passed: [(finding: Finding, phrase: PassedPhrase)]

  init(_ text: String, facts: MessageFacts, passed: [PassedPhrase]) {
    self.text = text
    var (open, left): ([Finding], [(finding: Finding, phrase: PassedPhrase)]) = ([], [])
    for finding in MessageCheck(text, facts: facts).findings {
      let phrase = PassedPhrase.phrase(of: finding, in: text)
      if let known = passed.first(where: { $0.label == finding.label && $0.phrase == phrase }), !finding.contradicts {
        left.append((finding, known))
      } else {
        open.append(finding)
      }
    }
    (self.open, self.passed) = (open, left)
  }

  /// Whether it may be sent without another word: nothing open in it is to be blocked.
  package var isFree: Bool { !open.contains { $0.severity == .block } }
}
