import Bargaining
import Testing

@Suite("Exact scale")
struct ExactScaleTests {
  private func scale(_ texts: String...) throws -> ExactScale {
    ExactScale(fitting: try texts.map { try DecimalAmount($0) })
  }

  @Test("is the coarsest in which every amount is whole")
  func coarsest() throws {
    #expect(try scale().digits == 0)
    #expect(try scale("10", "1e3").digits == 0)
    #expect(try scale("10", "37.25", "1.5").digits == 2)
    #expect(try scale("1.5000000").digits == 1)
    #expect(try scale("0.0000001").digits == 0)
    #expect(try scale("0.1000000001").digits == 1)
    #expect(try scale("0.123456").digits == 6)
  }

  @Test("turns amounts into units and back, and refuses what would be cut off")
  func units() throws {
    let hundredths = try scale("37.25")
    #expect(hundredths.unitsPerOne == 100)
    #expect(hundredths.units(of: try DecimalAmount("-37.25")) == -3_725)
    #expect(hundredths.units(of: try DecimalAmount("0.001")) == nil)
    #expect(hundredths.amount(of: 3_450) == 34.5)
  }
}
