import Reputation
import Tables
import Testing

@testable import handsel

@Suite("The table of buyers")
struct BuyersFileTests {
  private func lines(_ text: String) -> [String] {
    do throws(TableRefusal) {
      _ = try BuyersFile(Array(text.utf8))
      return []
    } catch { return error.message(file: "f.csv").split(separator: "\n").map(String.init) }
  }

  @Test("columns in any order, capitals not minded, others left aside and named")
  func columns() throws {
    let file = try BuyersFile(Array("t,Note,ID,RECENCY,Frequency,\n40,x,7,30.5,2,\n41,,8,0,0,\n".utf8))
    #expect(file.customers == ["7", "8"])
    #expect(file.histories.map(\.frequency) == [2, 0])
    #expect(file.histories.map(\.recency) == [30.5, 0])
    #expect(file.histories.map(\.age) == [40, 41])
    #expect(file.ignored == ["Note", "(no name)"])
  }

  @Test("where both stand, customer is the customer and ID is left aside")
  func both() throws {
    let file = try BuyersFile(Array("ID,customer,frequency,recency,T\n1,Ada,0,0,9\n".utf8))
    #expect(file.customers == ["Ada"] && file.ignored == ["ID"])
  }

  @Test("semicolons with decimal commas are read, and it is known that they were")
  func decimalCommas() throws {
    let file = try BuyersFile(Array("customer;frequency;recency;T\r\na;2;30,43;38,86\r\n".utf8))
    #expect(file.histories.map(\.recency) == [30.43] && file.readDecimalComma)
  }

  @Test("all bad rows come together, with line and column")
  func badRows() {
    let text = """
      customer,frequency,recency,T
      a,1.5,3,10
      b,2,11,10
      c,0,4,10
      d,3,0,10
      e,1,2,0
      f,x,,10
      g,1,2
      a,1,2,10
      ,1,2,10
      h,-1,2,10
      i,20000,2,10
      j,nan,2,10

      """
    #expect(
      lines(text) == [
        "f.csv:2: frequency: is 1.5; it must be a whole number from 0 to 10000",
        "f.csv:3: recency: is 11; it must be from 0 to T, which is 10",
        "f.csv:4: recency: is 4, but frequency is 0; without a repeat purchase it must be 0",
        "f.csv:5: recency: is 0, but frequency is 3; it must be the time of the last purchase",
        "f.csv:6: T: is 0; it must be more than 0 and at most 1000000",
        "f.csv:7: frequency: \"x\" is not a number; write it with digits, like 12 or 30.43",
        "f.csv:7: recency: is empty; a number is needed",
        "f.csv:8: has 3 cells, the first line names 4 columns; every row must have as many",
        "f.csv:9: customer: stands on line 2 too; put all purchases of one customer in a row",
        "f.csv:10: customer: is empty; each customer needs a name or a number",
        "f.csv:11: frequency: is -1; it must be a whole number from 0 to 10000",
        "f.csv:12: frequency: is 20000; it must be a whole number from 0 to 10000",
        "f.csv:13: frequency: \"nan\" is not a number; write it with digits, like 12 or 30.43",
        "13 things to put right in f.csv; nothing was worked out and nothing was changed.",
      ])
  }

  @Test("every missing column is named")
  func missing() {
    #expect(
      lines("name,frequency,tenure\n") == [
        "f.csv:1: customer: is missing; the first line must name customer, frequency, recency and T, in any order",
        "f.csv:1: recency: is missing; the first line must name customer, frequency, recency and T, in any order",
        "f.csv:1: T: is missing; the first line must name customer, frequency, recency and T, in any order",
        "3 things to put right in f.csv; nothing was worked out and nothing was changed.",
      ])
  }
}
