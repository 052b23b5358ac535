import Terminal
import Testing

@Suite("Two lines of dots")
struct DotPlotTests {
  private func lines(_ first: [Double], _ second: [Double], marks: [(place: Int, text: String)] = [], width: Int = 20)
    -> [String]
  {
    DotPlot(first: first, second: second, height: 3, marks: marks, label: { "\(Int($0))" }).lines(width: width)
      .map(\.plain)
  }

  @Test("equal values share a dot, others have their own")
  func dots() {
    #expect(
      lines([0, 5, 10], [0, 10, 10], marks: [(place: 3, text: "3")], width: 7) == [
        "10 ┤ ○◉",
        "   │ ● ",
        " 0 ┤◉  ",
        "   └──┴",
        "      3",
      ])
  }

  @Test("losses stand below nothing")
  func losses() {
    #expect(lines([-10, 10], [0, 0], width: 7).prefix(3) == [" 10 ┤ ●", "    │○○", "-10 ┤● "])
  }

  @Test("nothing to draw, nothing drawn; level values and no numbers do no harm")
  func edges() {
    #expect(lines([], []).isEmpty)
    #expect(lines([0, 0], [0, 0]).count == 5)
    #expect(lines([.nan, 1], [.infinity, 1]).count == 5)
    #expect(lines([1, 2, 3], [1, 2, 3], width: 0).allSatisfy { $0.count <= 5 })
  }
}
