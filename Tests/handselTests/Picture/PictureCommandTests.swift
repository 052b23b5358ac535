import ArgumentParser
import Foundation
import Golden
import Terminal
import Testing

@testable import handsel

@Suite("handsel picture")
struct PictureCommandTests {
  private func answer(_ bytes: [UInt8], _ arguments: String..., page: Page = pipe) throws -> String {
    try PictureCommand.parse(["habits.json"] + arguments).report(of: bytes, on: page)
  }

  /// One pair of habits as JSON, with fields put in place of others.
  static func one(months: Int = 24, name: String? = nil, pushy: [String: Double] = [:], town: [String: Double] = [:])
    throws -> [UInt8]
  {
    let habit = [
      "close": 0.2, "first_margin": 300, "monthly_margin": 8, "retention": 0.985, "glad": 0.55, "upset": 0.05,
      "cancel": 0.03, "repeat_per_month": 0, "repeat_margin": 250,
    ]
    let community = [
      "households": 400, "conversations_per_month": 10, "shift_up": 0.2, "shift_down": 0.11, "tells_glad": 4,
      "tells_upset": 6, "in_market": 0.06, "discount": 0.05, "cost_of_a_complaint": 0,
    ]
    var file: [String: Any] = [
      "months": months, "win_win": habit, "pushy": habit.merging(pushy) { $1 },
      "environment": community.merging(town) { $1 },
    ]
    file["name"] = name
    return Array(try JSONSerialization.data(withJSONObject: file, options: [.sortedKeys]))
  }

  @Test("m18: all five sets agree with the worked example to 0.02")
  func workedExample() throws {
    let json = try object(try answer(try example("two-habits.json"), "--json"))
    let sets = try #require(json["sets"] as? [[String: Any]])
    #expect(sets.map { $0["name"] as? String } == Self.expected.map(\.name))
    for (set, wanted) in zip(sets, Self.expected) {
      let winWin = try #require(set["win_win_cumulative"] as? [String: Double])
      let pushy = try #require(set["pushy_cumulative"] as? [String: Double])
      #expect(Set(winWin.keys) == ["12", "24", "36", "60"] && Set(pushy.keys) == Set(winWin.keys))
      for (place, month) in ["12", "24", "36", "60"].enumerated() {
        #expect(abs((winWin[month] ?? 0) - wanted.winWin[place]) <= 0.02, "\(wanted.name), month \(month)")
        #expect(abs((pushy[month] ?? 0) - wanted.pushy[place]) <= 0.02, "\(wanted.name), month \(month)")
      }
      #expect(set["first_month_ahead"] as? Int == wanted.ahead, "\(wanted.name)")
    }
    #expect((json["assumptions"] as? [String])?.first == "It is a picture of what was assumed, not a forecast.")
  }

  @Test("talk alone does not make the win-win habit pay, and that is said first")
  func saysWhatChangesTalkAlone() throws {
    let kept = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Golden/picture.txt"), encoding: .utf8)
    let told = kept.split(separator: "\n").joined(separator: " ")
    #expect(
      told.contains(
        "With talk alone and these published effects the pushy habit is still ahead after five years; cancellations, "
          + "repeat purchases and a small community change that."))
  }

  @Test("the report on the worked example")
  func text() throws {
    let text = try answer(try example("two-habits.json"))
    expectPlain(text)
    try Golden.hold(text, "picture.txt")
  }

  @Test("one pair without a name, in colour")
  func single() throws {
    let bytes = try Self.one(pushy: ["close": 0.3, "cancel": 0.5])
    try Golden.hold(try answer(bytes, page: Page(showsColour: true)), "picture-one-coloured.txt")
    let json = try object(try answer(bytes, "--json"))
    let set = try #require((json["sets"] as? [[String: Any]])?.first)
    #expect(set["name"] is NSNull)
    #expect((set["win_win_cumulative"] as? [String: Double])?.keys.sorted() == ["12", "24"])
  }

  @Test(
    "the last month is told where it is none of the usual ones", arguments: [(1, ["1"]), (30, ["12", "24", "30"])])
  func lastMonth(_ months: Int, _ keys: [String]) throws {
    let json = try object(try answer(try Self.one(months: months), "--json"))
    let set = try #require((json["sets"] as? [[String: Any]])?.first)
    #expect((set["pushy_cumulative"] as? [String: Double])?.keys.sorted { $0.count < $1.count || $0 < $1 } == keys)
    expectPlain(try answer(try Self.one(months: months)))
  }

  @Test("who is ahead is said as it is")
  func verdicts() throws {
    func verdict(_ bytes: [UInt8]) throws -> String? {
      let json = try object(try answer(bytes, "--json"))
      return (json["sets"] as? [[String: Any]])?.first?["in_words"] as? String
    }
    #expect(
      try verdict(try Self.one(pushy: ["close": 0.3]))
        == "Not within two years: with talk alone the pushy habit stays ahead.")
    #expect(
      try verdict(try Self.one(months: 18, pushy: ["close": 0.3, "cancel": 0.01]))
        == "Not within 18 months: with these figures the pushy habit stays ahead.")
    #expect(try verdict(try Self.one(pushy: ["close": 0.1])) == "The win-win habit is ahead from the first month.")
    #expect(
      try verdict(try Self.one())
        == "The two habits stay level: the win-win habit is not ahead within two years.")
    #expect(
      try verdict(try Self.one(pushy: ["first_margin": 250, "monthly_margin": 30]))
        == "The win-win habit is ahead from the first month, but no longer after two years.")
  }

  @Test("losses are drawn below nothing")
  func losses() throws {
    let text = try answer(try Self.one(pushy: ["first_margin": -300]))
    expectPlain(text)
    #expect(text.contains("-"))
  }

  private static let expected: [(name: String, winWin: [Double], pushy: [Double], ahead: Int?)] = [
    ("talk only", [7637.25, 15140.77, 22034.1, 33404.31], [11608.65, 21396.75, 29155.08, 39509.05], nil),
    (
      "plus cancellations and complaint handling", [7491.06, 14865.71, 21650.03, 32856.08],
      [9050.7, 16758.26, 22902.0, 31138.43], 48
    ),
    ("plus repeat purchases", [8167.75, 17092.88, 25864.77, 41286.77], [9250.54, 17329.95, 23860.42, 32712.28], 26),
    (
      "same, but a community of 120 households", [6551.01, 11112.09, 14375.6, 18752.76],
      [6936.58, 10378.79, 12148.8, 13578.34], 18
    ),
    ("identical habits", [7637.25, 15140.77, 22034.1, 33404.31], [7637.25, 15140.77, 22034.1, 33404.31], nil),
  ]
}
