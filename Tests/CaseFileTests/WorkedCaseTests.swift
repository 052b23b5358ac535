import CaseFile
import Foundation
import Testing

@Suite("The worked cases, through the reader and out as JSON")
struct WorkedCaseTests {
  @Test(
    "every number, name, order and count is the expected one, and nothing is missing or added",
    arguments: WorkedCases.names)
  func agrees(name: String) throws {
    let bytes = try WorkedCases.bytes(name)
    var actual = try WorkedCases.answer(bytes)
    let file = try WorkedCases.object(String(decoding: bytes, as: UTF8.self))
    var expected = try #require(file["expected"] as? [String: Any])
    expected["why"] = nil
    #expect(actual.removeValue(forKey: "explanations") != nil)
    var comparing = Comparing()
    comparing.compare(actual, expected)
    #expect(comparing.differences.isEmpty, "\(comparing.differences.prefix(10).joined(separator: "\n"))")
  }

  @Test("the comparison sees a cent too many, a name, a missing and an added key, and another order")
  func comparisonIsStrict() {
    func differences(_ actual: [String: Any], _ expected: [String: Any]) -> Int {
      var comparing = Comparing()
      comparing.compare(actual, expected)
      return comparing.differences.count
    }
    #expect(differences(["total_cost": 10.02], ["total_cost": 10.0]) == 0)
    #expect(differences(["total_cost": 10.03], ["total_cost": 10.0]) == 1)
    #expect(differences(["probability": 0.5002], ["probability": 0.5]) == 1)
    #expect(differences(["candidates": 4], ["candidates": 5]) == 1)
    #expect(differences(["id": "a"], ["id": "b"]) == 1)
    #expect(differences([:], ["id": "b"]) == 1 && differences(["id": "b"], [:]) == 1)
    #expect(differences(["win_win": ["a", "b"]], ["win_win": ["b", "a"]]) == 2)
    #expect(differences(["a": NSNull()], ["a": 0]) == 1)
  }

  @Test("a part asked for alone is the same as in the whole", arguments: WorkedCases.names)
  func parts(name: String) throws {
    let bytes = try WorkedCases.bytes(name)
    let whole = try WorkedCases.answer(bytes)
    for part in CasePart.allCases {
      var alone = try WorkedCases.answer(bytes, parts: [part])
      alone["explanations"] = nil
      #expect(Set(alone.keys).isSubset(of: [part.rawValue]), "\(part): \(alone.keys)")
      #expect((alone[part.rawValue] as? NSObject) == (whole[part.rawValue] as? NSObject), "\(part)")
    }
  }

  @Test("the customer's copy has no seller figure, no care values and no introductions", arguments: WorkedCases.names)
  func customersCopy(name: String) throws {
    let read = try CaseReader.read(try WorkedCases.bytes(name))
    let text = try CaseAnswer(to: read).json(for: .customer, explanations: [:]).text
    for word in [
      "seller_interest", "seller_surplus", "seller_value", "seller_future", "joint", "referral_value",
      "contribution", "service_reserve", "customers_traced_to", "seller_cash",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("\"advice\"") && text.contains("\"customer_surplus\""))
  }
}
