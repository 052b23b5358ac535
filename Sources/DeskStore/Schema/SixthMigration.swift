extension Migration {
  /// Beginnings of words are indexed whole: looking for all words that begin so took longer the more there were.
  static let sixth = Migration(6, "beginnings of words that are searched are indexed") { dialect in
    switch dialect {
    case .sqlite: ""
    case .postgres:
      """
      CREATE FUNCTION search_starts(owner TEXT, words TEXT) RETURNS TSVECTOR LANGUAGE SQL IMMUTABLE AS $$
        SELECT COALESCE(array_to_tsvector(array_agg(DISTINCT left(md5(owner), 8) || '/' || left(word, size))), '')
        FROM unnest(string_to_array(words, ' ')) AS word, unnest(ARRAY[1, 2, 3, 5, 8]) AS size
        WHERE char_length(word) >= size $$;
      CREATE FUNCTION search_query(owner TEXT, words TEXT) RETURNS TSQUERY LANGUAGE SQL IMMUTABLE AS $$
        SELECT string_agg(quote_literal(left(md5(owner), 8) || '/' || left(word, (
          SELECT max(size) FROM unnest(ARRAY[1, 2, 3, 5, 8]) AS size WHERE size <= char_length(word)))), ' & ')::TSQUERY
        FROM unnest(string_to_array(words, ' ')) AS word $$;
      ALTER TABLE search DROP COLUMN words;
      ALTER TABLE search ADD COLUMN starts TSVECTOR
        GENERATED ALWAYS AS (search_starts(owner, about || ' ' || said)) STORED;
      CREATE INDEX search_starts ON search USING GIN (starts) WITH (fastupdate = off);
      """
    }
  }
}
