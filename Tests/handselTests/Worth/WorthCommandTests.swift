import ArgumentParser
import Golden
import Reputation
import Terminal
import Testing

@testable import handsel

@Suite("handsel worth")
struct WorthCommandTests {
  /// Two hundred made-up customers, the same every time.
  static let book: [UInt8] = {
    var text = "customer,frequency,recency,T\n"
    let counts = [0, 0, 1, 0, 2, 5, 0, 3, 1, 0, 0, 8, 1, 2, 0, 0, 1, 4, 0, 2]
    for index in 0..<200 {
      let frequency = counts[index % counts.count]
      let age = 27 + (index * 7) % 12
      let recency = frequency == 0 ? 0 : 1 + (index * 13) % (age - 1)
      text += "c\(index),\(frequency),\(recency),\(age)\n"
    }
    return Array(text.utf8)
  }()

  static let survivors = Array("survivors\n1000\n869\n743\n653\n593\n551\n517\n491\n".utf8)

  private func answer(_ bytes: [UInt8], _ arguments: String...) throws -> String {
    try WorthCommand.parse(["book.csv"] + arguments).report(of: bytes, on: pipe)
  }

  @Test("the book as a whole, as text")
  func text() throws {
    let text = try answer(Self.book, "--model", "bgnbd")
    expectPlain(text)
    #expect(!text.contains("c17"))
    try Golden.hold(text, "worth-bgnbd.txt")
  }

  @Test("the JSON answer is what the model says; rows stand in it only if asked for")
  func json() throws {
    let json = try object(try answer(Self.book, "--model", "bgnbd", "--next", "10", "--json"))
    let file = try BuyersFile(Self.book)
    let fit = try RepeatBuying.fit(file.histories)
    let outlook = try fit.model.outlook(over: 10, for: file.histories)
    #expect(json["model"] as? String == "bgnbd" && json["customers"] as? Int == 200 && json["rows"] == nil)
    let parameters = try #require(json["parameters"] as? [String: Double])
    for (name, value) in [("r", fit.model.r), ("alpha", fit.model.alpha), ("a", fit.model.a), ("b", fit.model.b)] {
      #expect(abs((parameters[name] ?? 0) / value - 1) < 1e-5, "\(name)")
    }
    #expect(abs((json["log_likelihood"] as? Double ?? 0) - fit.logLikelihood) < 1e-3)
    let totals = try #require(json["totals"] as? [String: Double])
    #expect(totals["customers"] == 200 && totals["next"] == 10)
    #expect(totals["repeat_purchases_so_far"] == Double(fit.purchases))
    #expect(abs((totals["expected_purchases_next"] ?? 0) - outlook.purchases) < 1e-3)
    #expect(abs((totals["expected_still_buying"] ?? 0) - outlook.active) < 1e-3)
    #expect((json["assumptions"] as? [String])?.isEmpty == false)
  }

  @Test("the rows add up to the totals and keep the order of the file")
  func rows() throws {
    let json = try object(try answer(Self.book, "--model", "bgnbd", "--rows", "--json"))
    let rows = try #require(json["rows"] as? [[String: Any]])
    #expect(rows.count == 200 && rows[17]["customer"] as? String == "c17")
    let totals = try #require(json["totals"] as? [String: Double])
    #expect(totals["next"] == 39)
    for (row, total) in [
      ("p_still_buying", "expected_still_buying"), ("expected_purchases_next", "expected_purchases_next"),
    ] {
      let sum = rows.reduce(0) { $0 + ($1[row] as? Double ?? .nan) }
      #expect(abs(sum - (totals[total] ?? 0)) < 1e-3, "\(row)")
    }
    let text = try answer(Self.book, "--model", "bgnbd", "--rows")
    expectPlain(text)
    #expect(text.contains("For checking the model, never for deciding about a person.") && text.contains("  c199"))
  }

  @Test("contracts: parameters, survival and value are those of the published example")
  func contracts() throws {
    let json = try object(try answer(Self.survivors, "--model", "sbg", "--margin", "120", "--json"))
    let parameters = try #require(json["parameters"] as? [String: Double])
    #expect(abs((parameters["alpha"] ?? 0) - 0.668) < 0.001 && abs((parameters["beta"] ?? 0) - 3.806) < 0.001)
    let survival = try #require(json["survival"] as? [Double])
    for (found, wanted) in zip(survival, [1, 0.8507, 0.7469, 0.6698, 0.61]) { #expect(abs(found - wanted) < 2e-4) }
    #expect(survival.count == 5)
    #expect(abs((json["value"] as? Double ?? 0) - 397.26) < 0.02)
    let text = try answer(Self.survivors, "--model", "sbg", "--margin", "120")
    expectPlain(text)
    try Golden.hold(text, "worth-sbg.txt")
    let without = try answer(Self.survivors, "--model", "sbg", "--years", "3")
    expectPlain(without)
    #expect(!without.contains("worth today"))
  }

  @Test("columns not read, decimal commas and parameters left open are told")
  func remarks() throws {
    let text = try answer(
      Array("customer;frequency;recency;T;town\na;4;10,5;10,5;x\nb;4;10,5;10,5;y\n".utf8), "--model", "bgnbd")
    #expect(text.contains("Columns not read: town."))
    #expect(text.contains("decimal comma"))
    #expect(text.contains("use the totals, not the parameters"))
  }

  @Test("what the models cannot answer ends with 65 and names the file", arguments: refusals)
  func refusal(_ sample: Refusal) throws {
    let command = try WorthCommand.parse(["book.csv", "--model", sample.model])
    let failure = #expect(throws: CommandFailure.self) { try command.report(of: Array(sample.file.utf8), on: pipe) }
    #expect(failure?.exitCode == 65)
    #expect(failure?.message.split(separator: "\n").first.map(String.init) == sample.message)
  }

  struct Refusal: Sendable {
    let model: String
    let file: String
    let message: String

    init(_ model: String, _ file: String, _ message: String) {
      self.model = model
      self.file = file
      self.message = message
    }
  }

  static let refusals = [
    Refusal("bgnbd", "", "book.csv:1: is empty; the first line names the columns, the others hold the values"),
    Refusal(
      "bgnbd", "customer,frequency,recency,T\n",
      "book.csv: There are no rows. Nothing was worked out; give at least one customer."),
    Refusal(
      "bgnbd", "customer,frequency,recency,T\na,0,0,5\n",
      "book.csv: Nobody bought again, so nothing can be said about repeat purchases. Wait until someone has."),
    Refusal(
      "bgnbd", "customer,frequency,recency,T\na,0,0,x\n",
      "book.csv:2: T: \"x\" is not a number; write it with digits, like 12 or 30.43"),
    Refusal("sbg", "a,b\n1,2\n", "book.csv:1: survivors: is missing; name the column of yearly counts survivors"),
    Refusal(
      "sbg", "1000\n869\n743\n",
      "book.csv:1: is a number where the column's name belongs; write survivors above the counts"),
    Refusal("sbg", "survivors\n10\n9.5\n", "book.csv:3: survivors: must be a whole number from 0 to 1000000000"),
    Refusal(
      "sbg", "survivors\n10\nx\n",
      "book.csv:3: survivors: \"x\" is not a number; write it with digits, like 12 or 30.43"),
    Refusal(
      "sbg", "survivors\n10\n9\n",
      "book.csv: 2 yearly counts are too few: at least three are needed. Use a retention rate until there are more."),
    Refusal(
      "sbg", "survivors\n10\n9\n11\n",
      "book.csv: Count 3 is higher than the one before. Count only those who started together."),
    Refusal(
      "sbg", "survivors\n10\n10\n10\n",
      "book.csv: Nobody has left yet, so how long customers stay cannot be told. Wait, or assume a retention rate."),
  ]

  @Test(
    "a command line that does not fit ends with 64",
    arguments: [
      (["f.csv"], "--model"),
      (["f.csv", "--model", "lottery"], "bgnbd"),
      (["f.csv", "--model", "bgnbd", "--next", "-1"], "--next"),
      (["f.csv", "--model", "bgnbd", "--next", "nan"], "--next must be from 0 to 1000000."),
      (["f.csv", "--model", "bgnbd", "--next", "2000000"], "--next must be from 0 to 1000000."),
      (["f.csv", "--model", "bgnbd", "--margin", "5"], "--margin, --discount and --years belong to --model sbg."),
      (["f.csv", "--model", "sbg", "--rows"], "--next and --rows belong to --model bgnbd."),
      (["f.csv", "--model", "sbg", "--years", "0"], "--years must be from 1 to 100."),
      (["f.csv", "--model", "sbg", "--discount", "11"], "--discount must be from 0 to 10; 0.1 is ten per cent."),
      (["f.csv", "--model", "sbg", "--margin", "nan"], "--margin must be an amount up to 1000000000000 either way."),
      (["--model", "sbg"], "<file>"),
    ])
  func usage(_ arguments: [String], _ words: String) {
    do {
      _ = try WorthCommand.parse(arguments)
      Issue.record("taken: \(arguments)")
    } catch {
      #expect(WorthCommand.exitCode(for: error).rawValue == 64)
      let message = WorthCommand.message(for: error)
      #expect(message.contains(words), "\(message)")
    }
  }
}

@Suite("Rows that line up")
struct RowTableTests {
  @Test("wide names and control characters do not push figures aside")
  func aligned() throws {
    let text = "customer,frequency,recency,T\n日本,1,2,10\n\"a\u{1B}[31m\",12,9.5,10\nBo,0,0,8\n"
    let file = try BuyersFile(Array(text.utf8))
    let rows = zip(file.customers, file.histories).map {
      RepeatBuyingAnswer.Row(customer: $0, history: $1, pAlive: 0.5, expected: 1.25)
    }
    #expect(
      RowTable(rows).lines == [
        "  customer  frequency  recency   T  still buying  expected",
        "  日本              1        2  10         0.500     1.250",
        "  a [31m           12      9.5  10         0.500     1.250",
        "  Bo                0        0   8         0.500     1.250",
      ])
  }
}
