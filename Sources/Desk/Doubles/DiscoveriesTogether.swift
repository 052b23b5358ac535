import Money
import Needs

extension Discovery {
  /// Both in one: this, with what the other has beside it. What the other said, needed and knew is all there.
  func adding(_ other: Discovery) -> Discovery {
    var both = self
    var names: [ID<Evidence>: ID<Evidence>] = [:]
    for said in other.said {
      if let same = both.said.first(where: { $0.text == said.text }) {
        names[said.id] = same.id
        continue
      }
      let id = free(said.id, both.said.map(\.id))
      names[said.id] = id
      var added = said
      added.id = id
      both.said.append(added)
    }
    for must in other.musts
    where !both.musts.contains(where: {
      $0.attribute == must.attribute && $0.comparison == must.comparison && $0.value == must.value
    }) {
      var added = must
      added.id = free(must.id, both.musts.map(\.id))
      added.evidence = must.evidence.compactMap { names[$0] }
      both.musts.append(added)
    }
    for want in other.wants where !both.wants.contains(where: { $0.label == want.label }) {
      var added = want
      added.id = free(want.id, both.wants.map(\.id))
      added.evidence = want.evidence.compactMap { names[$0] }
      both.wants.append(added)
    }
    let known = Set(both.streams.map(\.id))
    both.streams += other.streams.filter { !known.contains($0.id) }
    both.facts.merge(other.facts) { here, _ in here }
    if both.title.isEmpty { both.title = other.title }
    return both
  }

  private func free<Kind>(_ id: ID<Kind>, _ taken: [ID<Kind>]) -> ID<Kind> {
    if !taken.contains(id) { return id }
    var number = 2
    while taken.contains(ID("\(id.text)-\(number)")) { number += 1 }
    return ID("\(id.text)-\(number)")
  }
}
