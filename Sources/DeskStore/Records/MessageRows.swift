import Coaching
import Desk
import Money

extension DeskRecords {
  func passed(by owner: ID<Account>, limit: Int) throws -> [PassedPhrase] {
    try connection.rows(
      """
      SELECT label, phrase, reason, at FROM passed_phrase WHERE owner = \(owner.text) ORDER BY at DESC, label, phrase
      LIMIT \(limit)
      """
    ).compactMap { row in
      // A kind the check does not know any more is about nothing.
      Finding.Label(rawValue: row.text(0)).map {
        PassedPhrase(
          owner: owner, label: $0, phrase: row.text(1), reason: row.text(2), at: Instant(milliseconds: row.integer(3)))
      }
    }
  }

  func save(_ passed: PassedPhrase) throws {
    try connection.run(
      """
      INSERT INTO passed_phrase (owner, label, phrase, reason, at)
      VALUES (\(passed.owner.text), \(passed.label.rawValue), \(passed.phrase), \(passed.reason), \(passed.at.milliseconds))
      ON CONFLICT (owner, label, phrase) DO UPDATE SET reason = excluded.reason, at = excluded.at
      """)
  }

  func erasePassed(_ label: String, _ phrase: String, by owner: ID<Account>) throws {
    try connection.run(
      "DELETE FROM passed_phrase WHERE owner = \(owner.text) AND label = \(label) AND phrase = \(phrase)")
  }

  func ownWords(of owner: ID<Account>) throws -> [HardMoment: String] {
    try connection.rows("SELECT moment, text FROM own_words WHERE owner = \(owner.text)").reduce(into: [:]) {
      own, row in
      if let moment = HardMoment(rawValue: row.text(0)) { own[moment] = row.text(1) }
    }
  }

  func save(_ text: String?, for moment: HardMoment, of owner: ID<Account>) throws {
    guard let text else {
      try connection.run("DELETE FROM own_words WHERE owner = \(owner.text) AND moment = \(moment.rawValue)")
      return
    }
    try connection.run(
      """
      INSERT INTO own_words (owner, moment, text) VALUES (\(owner.text), \(moment.rawValue), \(text))
      ON CONFLICT (owner, moment) DO UPDATE SET text = excluded.text
      """)
  }
}
