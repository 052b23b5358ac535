import Bargaining

/// Makes boxes of a profile whose worth is made of rectangles, or of levels beside one that is.
struct ScenarioBoxes {
  /// How many values each issue has.
  let issues: [Int]

  /// What is worth something to a side.
  func all(
    _ scaled: ScenarioDeal.Scaled, of profile: Profile, isCustomer: Bool
  ) throws(ScenarioFault) -> [Box] {
    var parts: [(worth: Int128, ranges: [Int: ClosedRange<Int>])] = []
    for (worth, rectangle) in zip(scaled.rectangles, profile.rectangles) { parts.append((worth, rectangle.ranges)) }
    for (issue, worths) in scaled.worths.enumerated() {
      for (value, worth) in worths.enumerated() { parts.append((worth, [issue: value...value])) }
    }
    parts.removeAll { $0.worth == 0 }
    guard parts.count <= BoxPackages.mostBoxes, parts.allSatisfy({ $0.worth > 0 }),
      parts.reduce(0, { $0 + $1.worth }) <= Int128(BoxPackages.largest)
    else {
      throw ScenarioFault(
        profile.name,
        "beside rectangles worths must be above 0, at most \(BoxPackages.mostBoxes), and together at most \(BoxPackages.largest) parts"
      )
    }
    return parts.map { part in
      Box(customer: isCustomer ? Int64(part.worth) : 0, seller: isCustomer ? 0 : Int64(part.worth), ranges: part.ranges)
    }
  }

  /// The best any package gives the side that these boxes belong to.
  func most(of boxes: [Box], _ name: String) throws(ScenarioFault) -> Int128 {
    do throws(MethodRefusal) {
      let best = try BoxPackages(boxes, issues: issues.count).efficient.first?.gains
      return Int128((best?.customer ?? 0) + (best?.seller ?? 0))
    } catch { throw ScenarioFault(name, error.description) }
  }

  /// A note where no package was found that is worth nothing to a side, though the worst counts as that.
  func missed(_ boxes: [Box], of name: String) -> [String] {
    var package = [Int](repeating: 0, count: issues.count)
    func worth(_ package: [Int]) -> Int64 {
      boxes.reduce(0) { sum, box in
        box.ranges.allSatisfy { $1.contains(package[$0]) } ? sum + box.customer + box.seller : sum
      }
    }
    // Down the steepest way: each step changes the one issue that takes off most.
    var least = worth(package)
    while least > 0 {
      var next: (package: [Int], worth: Int64)?
      for issue in issues.indices {
        for value in 0..<issues[issue] where value != package[issue] {
          var other = package
          other[issue] = value
          let found = worth(other)
          if found < next?.worth ?? least { next = (other, found) }
        }
      }
      guard let next else {
        return ["the worst package of \(name) was not found; it counts as worth 0"]
      }
      (package, least) = next
    }
    return []
  }
}
