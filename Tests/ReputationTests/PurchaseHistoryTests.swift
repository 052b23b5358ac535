import Reputation
import Testing

@Suite("Purchase history")
struct PurchaseHistoryTests {
  @Test("rows that cannot be are refused with their index and what is wrong")
  func rows() {
    let wrong: [(Double, Double, Double, PurchaseHistoryProblem)] = [
      (-1, 1, 2, .frequency(-1)),
      (1.5, 1, 2, .frequency(1.5)),
      (.infinity, 1, 2, .frequency(.infinity)),
      (10_001, 1, 2, .frequency(10_001)),
      (1, 3, 2, .recency(3, age: 2)),
      (1, -1, 2, .recency(-1, age: 2)),
      (1, 1, 0, .age(0)),
      (1, 1, .infinity, .age(.infinity)),
      (1, 0, 2, .recencyWithoutFrequency(frequency: 1, recency: 0)),
      (0, 1, 2, .recencyWithoutFrequency(frequency: 0, recency: 1)),
    ]
    for (frequency, recency, age, problem) in wrong {
      #expect(throws: RepeatBuyingRefusal.row(index: 1, problem: problem)) {
        try PurchaseHistory.rows(frequency: [0, frequency], recency: [0, recency], age: [5, age])
      }
      #expect(RepeatBuyingRefusal.row(index: 1, problem: problem).description.hasPrefix("Row 2: "))
    }
    for (frequency, recency, age) in [(Double.nan, 1.0, 2.0), (1, .nan, 2), (1, 1, .nan)] {
      #expect(throws: RepeatBuyingRefusal.self) {
        try PurchaseHistory.rows(frequency: [frequency], recency: [recency], age: [age])
      }
    }
  }

  @Test("columns of different length are refused")
  func columns() {
    #expect(throws: RepeatBuyingRefusal.unequalColumns(frequency: 1, recency: 2, age: 1)) {
      try PurchaseHistory.rows(frequency: [0], recency: [0, 0], age: [1])
    }
  }

  @Test("a purchase on the last day is a purchase")
  func lastDay() throws {
    #expect(try PurchaseHistory(frequency: 1, recency: 7, age: 7).frequency == 1)
  }
}
