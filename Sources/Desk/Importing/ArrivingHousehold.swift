import Contacts
import Money

/// A contact of a file as the household it would be.
package struct ArrivingHousehold: Hashable, Sendable {
  /// The line of the file it begins on.
  package let line: Int
  /// What it would be.
  package let household: Household
  /// What was noted of it.
  package let note: String
  /// What makes the same entry the same when it comes again.
  let mark: String

  /// So many ways to reach somebody are kept as such; what is beyond stands in the note.
  static let mostWays = 8

  /// The household of a contact.
  init(_ contact: Contact, choices: ContactImport.Choices, id: ID<Household>, owner: Account, at: Instant) {
    line = contact.line
    var note = contact.note.isEmpty ? [] : [contact.note]
    var reach = contact.phones + contact.emails
    if reach.isEmpty { reach = contact.websites } else { note += contact.websites }
    var addresses = contact.addresses[...]
    let place = addresses.popFirst() ?? ""
    if reach.isEmpty, !place.isEmpty { reach = [place] }
    note += addresses
    note += reach.dropFirst(ArrivingHousehold.mostWays)
    let firm = contact.name.isEmpty ? "" : contact.organization
    let known = ([firm] + contact.groups).filter { !$0.isEmpty }.reduce("") { all, next in
      let longer = all.isEmpty ? next : "\(all), \(next)"
      return longer.count <= DiscoveryLimits.labelCharacters ? longer : all
    }
    household = Household(
      id: id, owner: owner.id, name: contact.name.isEmpty ? contact.organization : contact.name, place: place,
      currency: owner.profile.currency, language: owner.profile.language,
      about: Household.About(
        reach: Array(reach.prefix(ArrivingHousehold.mostWays)), hearing: ArrivingHousehold.hearing(contact),
        knownFrom: known.isEmpty ? choices.knownFrom : known),
      since: at, touched: at)
    self.note = note.joined(separator: "\n")
    mark = contact.uid.map { "uid \($0)" } ?? ArrivingHousehold.mark(contact)
  }

  /// Who said not to be called hears by e-mail, who said not to be written to by phone, who said both never.
  private static func hearing(_ contact: Contact) -> Hearing {
    switch (contact.declines.contains(.calls), contact.declines.contains(.emails)) {
    case (true, true): Hearing(way: .never)
    case (true, false): Hearing(way: contact.emails.isEmpty ? .inPerson : .email)
    case (false, true): Hearing(way: contact.phones.isEmpty ? .inPerson : .phone)
    case (false, false): Hearing()
    }
  }

  /// Everything by which a contact without a name of its program's is told from others.
  private static func mark(_ contact: Contact) -> String {
    let ways = (contact.phones + contact.emails + contact.websites).map { $0.lowercased() }
    return ([PersonKeys.folded(contact.name), PersonKeys.folded(contact.organization)] + ways + contact.addresses)
      .joined(separator: "\n")
  }
}

/// A field in which a file and what is here differ.
package struct ArrivingDifference: Hashable, Sendable {
  /// Which.
  package let field: Field
  /// What is here; empty where there is nothing.
  package let here: String
  /// What the file says.
  package let file: String

  /// What can differ.
  package enum Field: String, Hashable, Sendable, CaseIterable {
    /// What it is called.
    case name
    /// A way to reach it.
    case reach
    /// Where it is.
    case place
    /// Where the rep knows it from.
    case knownFrom
    /// How it wants to hear from the rep.
    case hearing
  }

  /// Whether taking it in would add something and change nothing.
  package var isMissingHere: Bool { here.isEmpty }
}

extension ArrivingHousehold {
  /// In what a file differs from somebody who is here.
  func differences(from here: Household) -> [ArrivingDifference] {
    var found: [ArrivingDifference] = []
    func compare(_ field: ArrivingDifference.Field, _ here: String, _ file: String) {
      if !file.isEmpty, PersonKeys.folded(here) != PersonKeys.folded(file) {
        found.append(ArrivingDifference(field: field, here: here, file: file))
      }
    }
    compare(.name, here.name, household.name)
    let keys = PersonKeys(here)
    for way in household.about.reach {
      let isHere = PersonKeys.Way(way).map(keys.ways.contains) ?? keys.places.contains(PersonKeys.folded(way))
      if !isHere { found.append(ArrivingDifference(field: .reach, here: "", file: way)) }
    }
    compare(.place, here.place, household.place)
    compare(.knownFrom, here.about.knownFrom, household.about.knownFrom)
    let (hears, asked) = (here.about.hearing.way, household.about.hearing.way)
    if asked != .unsaid, hears != asked {
      found.append(
        ArrivingDifference(field: .hearing, here: hears == .unsaid ? "" : hears.rawValue, file: asked.rawValue))
    }
    return found
  }

  /// Somebody who is here with what the file has and she has not; `nil` where there is nothing. Nothing is replaced.
  func filling(_ here: Household) -> Household? {
    var filled = here
    for difference in differences(from: here) where difference.isMissingHere {
      switch difference.field {
      case .reach:
        if filled.about.reach.count < ArrivingHousehold.mostWays { filled.about.reach.append(difference.file) }
      case .place: filled.place = difference.file
      case .knownFrom: filled.about.knownFrom = difference.file
      case .hearing: filled.about.hearing = household.about.hearing
      case .name: break
      }
    }
    return filled == here ? nil : filled
  }
}
