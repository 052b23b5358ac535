package import Contacts
import Money

extension Contact {
  /// A household as an address book has it; what it said and agreed stays on the desk.
  package init(_ household: Household) {
    let reach = household.about.reach
    func isPage(_ text: String) -> Bool { text.lowercased().hasPrefix("http") || text.lowercased().hasPrefix("www.") }
    var declines: Set<Contact.Declined> = []
    if household.about.hearing.way == .never { declines = [.calls, .emails] }
    let others = reach.filter { PersonKeys.Way($0) == nil && !isPage($0) && $0 != household.place }
    self.init(
      uid: "handsel:" + household.id.text, name: household.name,
      phones: reach.filter { if case .phone? = PersonKeys.Way($0) { true } else { false } },
      emails: reach.filter { if case .email? = PersonKeys.Way($0) { true } else { false } },
      websites: reach.filter(isPage), addresses: ([household.place] + others).filter { !$0.isEmpty },
      groups: household.about.knownFrom.isEmpty ? [] : [household.about.knownFrom], declines: declines)
  }
}

extension World {
  /// A rep's people as an address book, by name.
  package func contacts(of account: Account) async throws -> [Contact] {
    let people = try await store.read { try $0.allHouseholds(of: account.id) }
    return people.sorted { ($0.name, $0.id.text) < ($1.name, $1.id.text) }.map { Contact($0) }
  }
}
