/// Who sent whom, by place in the list of people, for following chains and finding circles.
struct ReferralGraph {
  private var sent: [[Int]]
  private var sentBy: [[Int]]

  /// A graph of that many people; an edge given twice does no harm.
  init(size: Int, edges: [(from: Int, to: Int)]) {
    sent = Array(repeating: [], count: size)
    sentBy = sent
    for edge in edges {
      sent[edge.from].append(edge.to)
      sentBy[edge.to].append(edge.from)
    }
  }

  /// Everyone the person's recommendations lead to, nearest first, each once and never the person.
  func reached(from person: Int) -> [Int] { Self.walk(from: person, along: sent) }

  /// Groups of people who each lead to all the others, in order of their first member; people in no circle are left out.
  func circles() -> [[Int]] {
    var placed = Set<Int>()
    var circles: [[Int]] = []
    for person in sent.indices where !sent[person].isEmpty && !sentBy[person].isEmpty && !placed.contains(person) {
      let leadingHere = Set(Self.walk(from: person, along: sentBy))
      let circle = reached(from: person).filter(leadingHere.contains)
      guard !circle.isEmpty else { continue }
      circles.append([person] + circle)
      placed.formUnion(circle)
    }
    return circles
  }

  private static func walk(from start: Int, along edges: [[Int]]) -> [Int] {
    guard !edges[start].isEmpty else { return [] }
    var seen = Array(repeating: false, count: edges.count)
    seen[start] = true
    var found: [Int] = []
    var next = edges[start]
    while !next.isEmpty {
      var further: [Int] = []
      for person in next where !seen[person] {
        seen[person] = true
        found.append(person)
        further += edges[person]
      }
      next = further
    }
    return found
  }
}
