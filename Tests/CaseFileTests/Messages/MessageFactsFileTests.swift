import CaseFile
import Testing

@Suite("What is recorded, from a file")
struct MessageFactsFileTests {
  @Test("what is wrong among the facts is named with its line and field")
  func facts() {
    for (text, part) in [
      ("[]", "1: an object"), ("{\n\"stock\": 1.5}", "2: stock: a whole number"),
      ("{\"today\": \"soon\"}", "today: a day such as"),
      ("{\"stok\": 1}", "there is no fact \"stok\"; there are consent"),
      ("{\"consent\": [1]}", "consent: a list of names"), ("{", "1: "),
      ("{\"deposit_refundable\": 1}", "true or false is expected"),
    ] {
      do {
        _ = try MessageFactsFile(Array(text.utf8))
        Issue.record("it was taken: \(text)")
      } catch { #expect("\(error.line): \(error.message)".contains(part), "\(error.message)") }
    }
  }
}
