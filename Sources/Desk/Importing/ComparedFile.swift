package import Contacts
import Money

/// A file held against a rep's people: what it would do, and what it cannot.
package struct ComparedFile: Sendable {
  /// The file; its contacts are in ``steps``.
  package let file: ContactFile
  /// What each entry would do, in the order of the file.
  package let steps: [Step]

  /// What one entry would do.
  package struct Step: Sendable {
    /// The entry.
    package let arriving: ArrivingHousehold
    /// What it would do.
    package let outcome: Outcome
    let mark: [UInt8]
  }

  /// What an entry would do.
  package enum Outcome: Sendable {
    /// A new household; those share something with it and are not taken for the same.
    case new(like: [LikePerson])
    /// Nothing, or fill what is missing, of somebody who is here or stands on an earlier line.
    case same(LikePerson, differs: [ArrivingDifference], filled: Household?)
  }

  /// Those that would be new.
  package var new: [Step] {
    steps.filter { if case .new = $0.outcome { true } else { false } }
  }

  /// Those that are here already.
  package var same: [Step] {
    steps.filter { if case .same = $0.outcome { true } else { false } }
  }

  /// How many would be new, filled, the same and cannot be read.
  package var counts: ContactImport.Counts {
    var counts = ContactImport.Counts()
    for step in steps {
      switch step.outcome {
      case .new: counts.new += 1
      case .same(_, _, .some): counts.filled += 1
      case .same(_, _, .none): counts.same += 1
      }
    }
    counts.refused = file.refused.count
    return counts
  }

  init(
    _ file: ContactFile, _ choices: ContactImport.Choices, of owner: Account, at now: Instant, chance: any Chance,
    among people: [Household], marks: [[UInt8]: ID<Household>], digest: (String) -> [UInt8], progress: ImportProgress
  ) throws(ImportEnded) {
    var index = PeopleIndex(people, marks: marks)
    var steps: [Step] = []
    steps.reserveCapacity(file.contacts.count)
    // Some programs write one name on all their entries: then it names nobody.
    var uids: [String: Int] = [:]
    for contact in file.contacts { if let uid = contact.uid { uids[uid, default: 0] += 1 } }
    for (number, contact) in file.contacts.enumerated() {
      if number.isMultiple(of: 256) { try progress.note(.comparing, number, of: file.contacts.count) }
      var contact = contact
      if let uid = contact.uid, uids[uid, default: 0] > 1 { contact.uid = nil }
      let arriving = ArrivingHousehold(
        contact, choices: choices, id: chance.name(), owner: owner, at: now)
      let (mark, keys) = (digest(arriving.mark), PersonKeys(arriving.household))
      let outcome: Outcome
      switch index.find(arriving.household, keys, mark: mark) {
      case .nobody(let like):
        outcome = .new(like: like)
        index.add(arriving.household, keys, line: arriving.line, mark: mark)
      case .same(let person):
        let filled = choices.fills ? arriving.filling(person.household) : nil
        outcome = .same(person, differs: arriving.differences(from: person.household), filled: filled)
        if let filled { index.replace(filled) }
        index.remember(mark, as: person.household.id, named: person.household.name)
      }
      steps.append(Step(arriving: arriving, outcome: outcome, mark: mark))
    }
    var emptied = file
    emptied.contacts = []
    (self.file, self.steps) = (emptied, steps)
  }
}
