package import Coaching

extension World {
  /// Characters of own words for a hard moment, at most.
  package static let ownWordsCharacters = 600

  /// A rep's own words for hard moments.
  package func ownWords(of account: Account) async throws -> [HardMoment: String] {
    try await store.read { try $0.ownWords(of: account.id) }
  }

  /// Keeps a rep's own words for a moment; empty ones, or ours, let ours stand.
  ///
  /// - Throws: ``DeskRefusal/invalid(_:)`` for `text`.
  package func keep(_ text: String, insteadOf ours: String, for moment: HardMoment, by account: Account) async throws {
    let own: String
    do { own = try Typed.words(text, most: World.ownWordsCharacters, canBeEmpty: true) } catch {
      throw DeskRefusal.invalid(["text": error])
    }
    try await store.write { try $0.save(own.isEmpty || own == ours ? nil : own, for: moment, of: account.id) }
  }
}
