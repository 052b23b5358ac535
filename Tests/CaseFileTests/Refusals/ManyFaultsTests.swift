import CaseFile
import Testing

@Suite("Several faults together, and files that are too much")
struct ManyFaultsTests {
  private func refusal(_ text: String) -> CaseRefusal? {
    do throws(CaseRefusal) {
      _ = try CaseReader.read(Array(text.utf8))
      return nil
    } catch { return error }
  }

  @Test("all are reported in one message, in the order of the file, with what still holds")
  func together() throws {
    let text = """
      {
        "currency": 7,
        "negotiation": {"customer": {}, "seller": {"surplus_at_base": "much"}, "issues": []},
        "colour": "red"
      }
      """
    let message = try #require(refusal(text)).message(file: "deal.json")
    #expect(
      message
        == """
        deal.json:2:15: currency: is a number; it must be text
        deal.json:3:31: negotiation.customer.surplus_at_base: is missing; a number from -1000000000000 to \
        1000000000000 is needed: What the first level of every issue is worth to this side, against walking away.
        deal.json:3:65: negotiation.seller.surplus_at_base: is text; it must be a number from -1000000000000 to \
        1000000000000
        deal.json:3:84: negotiation.issues: has 0 entries; it must have 1 to 64
        deal.json:4:3: colour: is not a field of a case; did you mean "currency"?
        5 things to put right in deal.json; nothing was worked out and nothing was changed.
        """.replacing("did you mean \"currency\"?", with: unknownFieldAdvice))
  }

  private let unknownFieldAdvice = """
    known here are "fixture", "id", "currency", "customer", "catalog", "advice_policy", "start_small", \
    "what_would_change", "negotiation", "accommodation" or "referrals"
    """

  @Test("faults of different parts of a well-formed file come together")
  func acrossParts() throws {
    var text = SampleCase.text
    for (piece, other) in [
      ("\"probability\": 0.6", "\"probability\": 0.5"), ("\"hold_option\": \"hold\"", "\"hold_option\": \"gone\""),
      ("[\"rosa\", \"ana\"]", "[\"rosa\"]"), ("\"price_issue\": \"discount\"", "\"price_issue\": \"colour\""),
    ] {
      let range = try #require(text.firstRange(of: piece))
      text.replaceSubrange(range, with: other)
    }
    let found = faults(of: text)
    #expect(found.count == 4)
    #expect(found.map { $0.split(separator: ":")[0] } == ["10", "33", "43", "52"])
  }

  @Test("beyond twenty-five they are counted")
  func counted() throws {
    let fields = (0..<40).map { "\"x\($0)\": 1" }.joined(separator: ", ")
    let lines = try #require(refusal("{\"currency\": \"EUR\", \(fields)}")).message(file: "F").split(separator: "\n")
    #expect(lines.count == 27)
    #expect(lines[25] == "… and 15 more")
    #expect(lines[26].hasPrefix("40 things to put right in F;"))
  }

  @Test("a hundred thousand faults end in good time and are all counted", .timeLimit(.minutes(1)))
  func veryMany() throws {
    let fields = (0..<100_000).map { "\"x\($0)\": 1" }.joined(separator: ", ")
    let refused = try #require(refusal("{\"currency\": \"EUR\", \(fields)}"))
    #expect(refused.count == 100_000)
    #expect(refused.faults.count <= 1000)
  }

  @Test("thousands of unknown names among thousands of known ones end in good time", .timeLimit(.minutes(1)))
  func unknownNames() throws {
    let people = (0..<1500).map { "\"person-number-\($0)\"" }.joined(separator: ", ")
    let referrals = (0..<1500).map {
      "{\"from\": \"persona-\($0)\", \"to\": \"personb-\($0)\", \"month\": 1, \"p_would_not_have_bought\": 1}"
    }.joined(separator: ", ")
    let refused = try #require(
      refusal(
        """
        {"currency": "EUR", "referrals": {"discount_rate_annual": 0, "horizon_months": 1,
        "people": [\(people)], "referrals": [\(referrals)]}}
        """))
    #expect(refused.count == 3000)
  }

  @Test("10^30 packages are named in full and answered, and only what would have to be counted is not")
  func packages() throws {
    let levels = (0..<10).map { "{\"id\": \"l\($0)\"}" }.joined(separator: ", ")
    let issues = (0..<30).map { "{\"id\": \"i\($0)\", \"levels\": [\(levels)]}" }.joined(separator: ", ")
    let text = """
      {"currency": "EUR", "negotiation": {"customer": {"surplus_at_base": 0}, "seller": {"surplus_at_base": 0},
      "issues": [\(issues)]}}
      """
    let answer = try CaseAnswer(to: CaseReader.read(Array(text.utf8)))
    let json = try answer.json(for: .rep, explanations: [:]).text
    #expect(json.contains("\"packages_total\": 1" + String(repeating: "0", count: 30)))
    #expect(json.contains("\"packages_acceptable_to_both\": null"))
    #expect(json.contains("\"nash\": {"))
  }

  @Test("more supplements than can be weighed, more wants than the offers bear and longer years are refused")
  func sizes() throws {
    let nine = (0..<9).map {
      "{\"id\": \"r\($0)\", \"kind\": \"standby\", \"stream\": \"visits\", \"adds_capacity\": 1}"
    }.joined(separator: ", ")
    let supplements = try #require(
      SampleCase.replacing("{\"id\": \"rental\", \"kind\"", with: nine + ", {\"id\": \"rental\", \"kind\""))
    #expect(
      faults(of: supplements) == [
        "15:14: catalog.supplements: has 1 to reserve and 10 on call for visits; at most 8 of each can be weighed"
      ])
    let offers = (0..<10_001).map { "{\"id\": \"o\($0)\", \"source\": \"own\"}" }.joined(separator: ", ")
    let many = try #require(SampleCase.replacing("\"offers\": [", with: "\"offers\": [\(offers), "))
    let wants = (0..<1000).map {
      "{\"id\": \"w\($0)\", \"attribute\": \"a\", \"from\": 0, \"to\": 1, \"worth_per_year\": 1}, "
    }.joined()
    let range = try #require(many.firstRange(of: "\"wants\": ["))
    #expect(
      faults(of: many.replacingCharacters(in: range, with: "\"wants\": [" + wants)) == [
        "15:14: catalog.offers: are too many for so many wants and musts: 10023006 figures where 10000000 are the limit"
      ])
  }

  @Test("a file over 64 MB is refused before it is looked at")
  func fileSize() {
    let found = faults(of: [UInt8](repeating: 0x20, count: CaseReader.mostBytes + 1))
    #expect(found == ["1:1: is larger than 64 MB, which no case is; split it"])
  }

  @Test("no control or directing character of the file reaches a message")
  func tame() throws {
    let nasty = "vis\\u001b[31m\\u202eits\\u2028"
    let text = SampleCase.text.replacing("\"visits\": {", with: "\"\(nasty)\": {")
      .replacing("\"source\": \"own\"", with: "\"source\": \"o\\u202ewn\"")
      .replacing("\"horizon_months\"", with: "\"hori\\u001bzon_months\"")
    for candidate in [
      text,
      SampleCase.text.replacing("\"visits\": {", with: "\"\(nasty)\": {")
        .replacing("\"evidence\": [\"q1\"]", with: "\"evidence\": [\"q\\u001b9\"]"),
    ] {
      let message = try #require(refusal(candidate)).message(file: "F")
      #expect(
        message.unicodeScalars.allSatisfy { scalar in
          if scalar == "\n" { return true }
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: return false
          default: return true
          }
        }, "\(message.debugDescription)")
    }
  }
}
