/// A message as words, each with where it stands in the text as it was written.
///
/// Words are folded: lower case, without accents, look-alike letters of other scripts as the Latin ones they look like, and nothing
/// of what cannot be seen; so "Оnly tw\u{200B}o" reads as "only two" does. Apostrophes are dropped ("don't" is `dont`).
struct Words: Sendable {
  /// A word of a message.
  struct Word: Sendable {
    /// Folded.
    let text: String
    /// Its number, where it is one: in digits or written out, up to twelve.
    let number: Double?
    /// Where it stands, in UTF-8 bytes of the text.
    let bytes: Range<Int>
    /// Which sentence it is in, counted from 0.
    let sentence: Int
    /// Whether it was written with a capital first letter that does not begin a sentence: a name, perhaps.
    let isName: Bool
    /// Whether `%`, "percent" or "per cent" follows it at once.
    fileprivate(set) var isPercent: Bool
  }

  /// More of a message is not read.
  static let mostWords = 200_000

  /// A sentence ends after so many words, even without a full stop: what is looked at in the company of its sentence would
  /// otherwise be looked at in the company of a whole megabyte.
  static let longestSentence = 200

  private(set) var words: [Word] = []
  /// Where each word stands.
  private(set) var places: [String: [Int]] = [:]
  /// For each sentence whether it ends in a question mark.
  private(set) var questions: [Bool] = []

  init(_ text: String) {
    var letters = ""
    var isFirstUpper = false
    var start = 0
    var place = 0
    var sentence = 0
    var length = 0
    var isFresh = true

    func endSentence() { (sentence, length, isFresh) = (sentence + 1, 0, true) }

    func end(at end: Int, isPercent: Bool = false) {
      guard !letters.isEmpty else { return }
      if words.count < Words.mostWords {
        words.append(
          Word(
            text: Words.spelled(letters), number: Words.number(letters), bytes: start..<end, sentence: sentence,
            isName: isFirstUpper && !isFresh, isPercent: isPercent))
      }
      isFresh = false
      letters = ""
      length += 1
      if length == Words.longestSentence { endSentence() }
    }

    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let size = character.utf8.count
      defer { place += size }
      guard let shown = Words.folded(character) else { continue }
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let isInNumber = (character == "," || character == ".") && (letters.last?.isNumber ?? false) && next.isNumber
      if shown.first.map({ $0.isLetter || $0.isNumber }) ?? false || isInNumber {
        if letters.isEmpty {
          start = place
          isFirstUpper = character.isUppercase
        }
        letters += isInNumber ? String(character) : shown
      } else if Words.joins.contains(character), !letters.isEmpty {
        // An apostrophe belongs to its word.
      } else {
        end(at: place, isPercent: character == "%")
        // A line that goes on in small letters is only broken, as mail programs break it.
        let isBroken = character.isNewline && next.isLowercase
        if ".!?\n…。؟".contains(character) && !isBroken, !isFresh || character == "?" {
          if character == "?" {
            while questions.count <= sentence { questions.append(false) }
            questions[sentence] = true
          }
          if !isFresh { endSentence() }
        }
      }
    }
    end(at: place)
    for place in words.indices where words[place].number != nil && percentWords(at: place + 1) > 0 {
      words[place].isPercent = true
    }
    for (number, word) in words.enumerated() { places[word.text, default: []].append(number) }
    while questions.count <= sentence { questions.append(false) }
  }

  /// How many words say "per cent" there: 1, 2, or 0 where none does.
  func percentWords(at place: Int) -> Int {
    guard place > 0, place < words.count, words[place].sentence == words[place - 1].sentence else { return 0 }
    if ["percent", "pct"].contains(words[place].text) { return 1 }
    guard ["per", "por"].contains(words[place].text), place + 1 < words.count,
      words[place + 1].sentence == words[place].sentence, ["cent", "ciento"].contains(words[place + 1].text)
    else { return 0 }
    return 2
  }

  /// The word without digits that stand for letters: `n0w` is `now`. What has a single letter is a measure or a size, and stays.
  private static func spelled(_ word: String) -> String {
    guard word.utf8.count < 24, word.contains(where: \.isNumber), word.first?.isLetter ?? false else { return word }
    guard word.contains("0") || word.count(where: \.isLetter) > 1 else { return word }
    var spelled = ""
    for character in word {
      guard let letter = character.isLetter ? character : Words.digitsForLetters[character] else { return word }
      spelled.append(letter)
    }
    return spelled
  }

  private static let digitsForLetters: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t",
  ]

  /// Apostrophes, of whatever shape.
  private static let joins: Set<Character> = ["'", "’", "‘", "ʼ", "`", "´"]

  /// What a letter looks like in plain Latin letters; `nil` for what cannot be seen, `" "` for what is no letter.
  private static func folded(_ character: Character) -> String? {
    if let ascii = character.asciiValue {
      return (65...90).contains(ascii) ? String(UnicodeScalar(ascii + 32)) : String(character)
    }
    var shown = ""
    for scalar in character.unicodeScalars {
      if scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format { continue }
      // Accents that stand beside their letter.
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if let plain = lookAlikes[scalar] {
        shown += plain
      } else if (0x1D400...0x1D6A3).contains(scalar.value),
        let plain = UnicodeScalar(97 + (scalar.value - 0x1D400) % 26)
      {
        // Letters for formulas, thirteen alphabets of capital and small ones.
        shown += String(plain)
      } else if (0xFF01...0xFF5E).contains(scalar.value), let plain = UnicodeScalar(scalar.value - 0xFEE0) {
        shown += String(plain).lowercased()
      } else {
        shown += scalar.properties.lowercaseMapping
      }
    }
    return shown.isEmpty ? nil : shown
  }

  /// Letters with accents, and letters of Greek and Cyrillic that look Latin.
  private static let lookAlikes: [UnicodeScalar: String] = {
    let table: [(String, String)] = [
      ("aàáâãäåāăąаαÀÁÂÃÄÅĀĂĄАΑ", "a"), ("eèéêëēėęеёεÈÉÊËĒĖĘЕЁΕ", "e"), ("iìíîïīįıіїιÌÍÎÏĪĮІЇΙ", "i"),
      ("oòóôõöøōőоοÒÓÔÕÖØŌŐОΟ", "o"), ("uùúûüūůűυÙÚÛÜŪŮŰ", "u"), ("cçćčсÇĆČС", "c"), ("nñńňÑŃŇΝ", "n"),
      ("yýÿуγÝУΥ", "y"),
      ("sśšѕŚŠЅ", "s"), ("zźżžŹŻŽΖ", "z"), ("lłŁ", "l"), ("pрρРΡ", "p"), ("xхχХΧ", "x"), ("bВΒ", "b"), ("hНΗһ", "h"),
      ("kкκКΚ", "k"), ("mМΜ", "m"), ("tТΤ", "t"), ("dԁ", "d"), ("jјЈ", "j"), ("vνѵ", "v"), ("wԝ", "w"),
    ]
    var plain: [UnicodeScalar: String] = [:]
    for (letters, latin) in table {
      for scalar in letters.unicodeScalars where !scalar.isASCII { plain[scalar] = latin }
    }
    return plain
  }()

  private static let named: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "dozen": 12, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
  ]

  /// `1,490` and `1.490` are thousands, `5.03` is a fraction.
  private static func number(_ text: String) -> Double? {
    if let found = named[text] { return found }
    guard text.first?.isNumber ?? false else { return nil }
    var digits = ""
    let parts = text.split(whereSeparator: { $0 == "," || $0 == "." })
    guard parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }), let first = parts.first else { return nil }
    digits = String(first)
    for part in parts.dropFirst() { digits += part.count == 3 ? String(part) : "." + part }
    return Double(digits)
  }
}

extension Words: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { words.count }
  var count: Int { words.count }
  subscript(place: Int) -> Word { words[place] }
}
