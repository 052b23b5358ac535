import Testing

@testable import Coaching

@Suite("Messages as words")
struct WordsTests {
  private func read(_ text: String) -> [String] { Words(text).words.map(\.text) }

  @Test("words are folded; look-alikes, accents and what cannot be seen dodge nothing")
  func folded() {
    #expect(read("Don't WAIT, señora!") == ["dont", "wait", "senora"])
    #expect(read("Оnly tw\u{200B}o lеft") == ["only", "two", "left"])
    #expect(read("ｏｎｌｙ　ｔｗｏ") == ["only", "two"])
    #expect(read("o\u{301}nly 😀 two\u{FE0F} left") == ["only", "two", "left"])
    #expect(read("רק שניים") == ["רק", "שניים"])
    #expect(read("") == [] && read("😀 …") == [])
  }

  @Test("numbers are read in digits and words, with thousands and fractions")
  func numbers() {
    let words = Words("1,490 or 1.490 or 5.03 or two, 31% and 10 per cent. 12").words
    #expect(words.compactMap(\.number) == [1_490, 1_490, 5.03, 2, 31, 10, 12])
    #expect(words.filter(\.isPercent).map(\.text) == ["31", "10"])
  }

  @Test("every word knows its sentence and its bytes")
  func places() {
    let text = "Für dich. Nur zwei!\nOder?"
    let read = Words(text)
    #expect(read.words.map(\.sentence) == [0, 0, 1, 1, 2])
    #expect(read.questions == [false, false, true] || read.questions == [false, false, true, false])
    for word in read.words {
      let bytes = Array(text.utf8)[word.bytes]
      #expect(String(decoding: bytes, as: UTF8.self).lowercased().hasPrefix(String(word.text.prefix(1))))
    }
  }

  @Test("what has no full stop ends somewhere all the same")
  func endless() {
    let words = Words(String(repeating: "only two left now or never ", count: 2_000)).words
    #expect(words.count == 12_000)
    #expect(words.last?.sentence == 12_000 / Words.longestSentence - 1)
  }

  @Test("phrases: alternatives, stems, gaps, numbers, what may be there, beginnings and ends")
  func phrases() {
    func found(_ notation: String, _ text: String) -> Range<Int>? { Phrase(notation).first(in: Words(text)) }
    #expect(found("only|just two left", "I have just two left") == 2..<5)
    #expect(found("only two left", "only two. left") == nil)
    #expect(found("cancel* ~2 contract", "you cancelled that old contract") == 1..<5)
    #expect(found("cancel* ~1 contract", "you cancelled that old contract") == nil)
    #expect(found("# left", "eleven left") == 0..<2 && found("% less", "31% less") == 0..<2)
    #expect(found("% less", "31 less") == nil && found("% less", "31 per night less") == nil)
    #expect(found("% less", "31 percent less") == 0..<3 && found("% less", "31 per cent less") == 0..<4)
    #expect(found("right? now", "sign now") == 1..<2 && found("sign right? now", "sign right now") == 0..<3)
    #expect(found("^ now", "Later. Now it is") == 1..<2 && found("^ it", "now it is") == nil)
    #expect(found("now $", "act now") == 1..<2 && found("now $", "now it is. Now") == 3..<4)
    #expect(Phrase("a ~5 a").all(in: Words("a b a c a")) == [0..<3])
  }
}
