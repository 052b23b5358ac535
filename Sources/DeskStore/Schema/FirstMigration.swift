extension Migration {
  static let first = Migration(1, "accounts, people, discoveries, catalogue, Tables, history") { dialect in
    let words = TableWords(dialect: dialect)
    return [
      accounts(words), people(words), search(dialect), discoveries(words), catalogue(words), tables(words),
      history(words),
    ].joined(separator: "\n")
  }

  private static func accounts(_ words: TableWords) -> String {
    """
    CREATE TABLE account (
      id TEXT NOT NULL PRIMARY KEY, sign_in TEXT NOT NULL UNIQUE, role TEXT NOT NULL,
      password_hash TEXT NOT NULL, profile TEXT NOT NULL, made \(words.integer) NOT NULL)\(words.strict);
    CREATE TABLE session (
      hash \(words.bytes) NOT NULL PRIMARY KEY,
      account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      begun \(words.integer) NOT NULL)\(words.strictByKey);
    CREATE INDEX session_account ON session (account);
    CREATE TABLE invitation (
      hash \(words.bytes) NOT NULL PRIMARY KEY, role TEXT NOT NULL,
      made \(words.integer) NOT NULL)\(words.strictByKey);
    CREATE TABLE attempt (tried TEXT NOT NULL, at \(words.integer) NOT NULL)\(words.strict);
    CREATE INDEX attempt_tried ON attempt (tried, at);
    CREATE TABLE secret (name TEXT NOT NULL PRIMARY KEY, bytes \(words.bytes) NOT NULL)\(words.strictByKey);
    """
  }

  private static func people(_ words: TableWords) -> String {
    """
    CREATE TABLE household (
      id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL REFERENCES account (id),
      name TEXT NOT NULL CHECK (name <> ''), place TEXT NOT NULL, currency TEXT NOT NULL, language TEXT NOT NULL,
      about TEXT NOT NULL, introduced_by TEXT REFERENCES household (id) ON DELETE SET NULL,
      since \(words.integer) NOT NULL, touched \(words.integer) NOT NULL)\(words.strict);
    CREATE INDEX household_touched ON household (owner, touched DESC, id);
    CREATE INDEX household_introduced ON household (introduced_by);
    """
  }

  /// What is searched: folded words, found by their beginnings.
  private static func search(_ dialect: Dialect) -> String {
    switch dialect {
    case .sqlite:
      """
      CREATE VIRTUAL TABLE search USING fts5 (
        household UNINDEXED, owner, about, said, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3');
      CREATE TABLE search_row (
        household TEXT NOT NULL PRIMARY KEY REFERENCES household (id) ON DELETE CASCADE,
        row INTEGER NOT NULL) STRICT, WITHOUT ROWID;
      """
    case .postgres:
      """
      CREATE TABLE search (
        household TEXT NOT NULL PRIMARY KEY REFERENCES household (id) ON DELETE CASCADE,
        owner TEXT NOT NULL, about TEXT NOT NULL, said TEXT NOT NULL,
        words TSVECTOR GENERATED ALWAYS AS (setweight(to_tsvector('simple', owner), 'A')
          || setweight(to_tsvector('simple', about || ' ' || said), 'B')) STORED);
      CREATE INDEX search_words ON search USING GIN (words);
      """
    }
  }

  private static func discoveries(_ words: TableWords) -> String {
    """
    CREATE TABLE discovery (
      household TEXT NOT NULL PRIMARY KEY REFERENCES household (id) ON DELETE CASCADE,
      revision \(words.integer) NOT NULL, document TEXT NOT NULL, changed \(words.integer) NOT NULL)\(words.strict);
    CREATE TABLE edit (
      household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE, id TEXT NOT NULL,
      outcome TEXT NOT NULL, at \(words.integer) NOT NULL, PRIMARY KEY (household, id))\(words.strictByKey);
    CREATE TABLE trade (
      owner TEXT NOT NULL REFERENCES account (id), id TEXT NOT NULL, document TEXT NOT NULL,
      PRIMARY KEY (owner, id))\(words.strict);
    """
  }

  private static func catalogue(_ words: TableWords) -> String {
    """
    CREATE TABLE item (
      id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL REFERENCES account (id), trade TEXT NOT NULL,
      position \(words.integer) NOT NULL, version \(words.integer) NOT NULL CHECK (version > 0),
      entry TEXT NOT NULL, retired \(words.integer) NOT NULL CHECK (retired IN (0, 1)))\(words.strict);
    CREATE INDEX item_trade ON item (owner, trade, position);
    CREATE TABLE item_version (
      item TEXT NOT NULL REFERENCES item (id) ON DELETE CASCADE, version \(words.integer) NOT NULL,
      entry TEXT NOT NULL, at \(words.integer) NOT NULL, PRIMARY KEY (item, version))\(words.strict);
    CREATE TABLE drawer (
      item TEXT NOT NULL PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
      contribution TEXT NOT NULL)\(words.strict);
    """
  }

  private static func tables(_ words: TableWords) -> String {
    """
    CREATE TABLE table_version (
      household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE, number \(words.integer) NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('rep', 'customer')), at \(words.integer) NOT NULL,
      document TEXT NOT NULL, changes TEXT NOT NULL, PRIMARY KEY (household, number))\(words.strict);
    CREATE TABLE table_head (
      household TEXT NOT NULL PRIMARY KEY REFERENCES household (id) ON DELETE CASCADE,
      number \(words.integer) NOT NULL, side TEXT NOT NULL, at \(words.integer) NOT NULL)\(words.strictByKey);
    CREATE INDEX table_head_waiting ON table_head (side, at);
    CREATE TABLE table_link (
      hash \(words.bytes) NOT NULL PRIMARY KEY,
      household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE,
      made \(words.integer) NOT NULL, ended \(words.integer))\(words.strictByKey);
    CREATE INDEX table_link_household ON table_link (household, made);
    CREATE TABLE confirmation (
      household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE, offer TEXT NOT NULL,
      limitation TEXT NOT NULL, wording TEXT NOT NULL, version \(words.integer) NOT NULL,
      at \(words.integer) NOT NULL, PRIMARY KEY (household, offer, limitation, wording))\(words.strict);
    CREATE TABLE look (
      household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE, who TEXT NOT NULL, what TEXT NOT NULL,
      at \(words.integer) NOT NULL)\(words.strict);
    CREATE INDEX look_household ON look (household, at DESC);
    CREATE TABLE look_again (
      household TEXT NOT NULL PRIMARY KEY REFERENCES household (id) ON DELETE CASCADE,
      day \(words.integer))\(words.strictByKey);
    CREATE INDEX look_again_day ON look_again (day);
    """
  }

  /// Events have no foreign key to households: what is erased leaves its order.
  private static func history(_ words: TableWords) -> String {
    """
    CREATE TABLE event (
      id TEXT NOT NULL PRIMARY KEY, household TEXT NOT NULL, at \(words.integer) NOT NULL,
      side TEXT NOT NULL CHECK (side IN ('rep', 'customer')), kind TEXT NOT NULL)\(words.strict);
    CREATE INDEX event_household ON event (household, at DESC, id DESC);
    CREATE TABLE payload (
      event TEXT NOT NULL PRIMARY KEY REFERENCES event (id), body TEXT NOT NULL)\(words.strictByKey);
    CREATE TABLE kept_word (
      id TEXT NOT NULL PRIMARY KEY, household TEXT NOT NULL REFERENCES household (id) ON DELETE CASCADE,
      side TEXT NOT NULL CHECK (side IN ('rep', 'customer')), text TEXT NOT NULL, due \(words.integer) NOT NULL,
      done \(words.integer))\(words.strict);
    CREATE INDEX kept_word_household ON kept_word (household, due);
    CREATE INDEX kept_word_due ON kept_word (due) WHERE done IS NULL;
    """
  }
}
