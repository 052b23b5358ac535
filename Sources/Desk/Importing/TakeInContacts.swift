package import Contacts
package import Money

extension World {
  /// So many households are written together.
  static let importChunk = 250

  /// Takes in a file that is looked at: all of it, or nothing.
  ///
  /// - Parameter told: why a row was refused, in words; they stand before it in the file of refused rows.
  /// - Throws: ``ImportEnded`` where it was ended in time, ``ContactFileRefusal``, or ``DeskRefusal/notFound`` where it is
  ///   not looked at any more.
  package func takeIn(
    _ id: ID<ContactImport>, by account: Account, progress: ImportProgress = ImportProgress(),
    told: RefusalWords
  ) async throws -> (imported: ContactImport, compared: ComparedFile) {
    let (imported, bytes) = try await store.read { records in
      (try records.ownImport(id, of: account), try records.bytes(ofImport: id))
    }
    guard imported.state == .looked, let bytes else { throw DeskRefusal.notFound }
    let file = try await World.read(bytes, imported.choices, progress)
    let (now, chance, locks) = (clock.now(), chance, locks)
    return try await store.write { records in
      // As of now: it may have been taken in by another hand meanwhile, or its people written down.
      var taken = try records.ownImport(id, of: account)
      guard taken.state == .looked, taken.choices == imported.choices else { throw DeskRefusal.notFound }
      let compared = try ComparedFile(
        file, taken.choices, of: account, at: now, chance: chance, among: try records.allHouseholds(of: account.id),
        marks: try records.importMarks(of: account.id), digest: locks.digest, progress: progress)
      try records.write(compared.steps, of: id, at: now, chance: chance, progress: progress)
      taken.counts = compared.counts
      taken.state = .done
      let refused = file.refused.isEmpty ? nil : file.refusedFile(heading: told.heading, told.reason)
      try records.update(taken, refused: refused)
      try progress.note(.keeping)
      return (taken, compared)
    }
  }

  /// Undoes an import: who came by it is gone again, who got something by it is as before. Where something happened
  /// with somebody since, or she was changed, she stays as she is and is counted.
  ///
  /// - Throws: ``DeskRefusal/notFound`` where it was not taken in, or was undone already.
  package func undo(_ id: ID<ContactImport>, by account: Account) async throws -> ContactImport {
    try await store.write { records in
      var imported = try records.ownImport(id, of: account)
      guard imported.state == .done else { throw DeskRefusal.notFound }
      let touched = try records.touched(sinceImport: id)
      var gone: [ID<Household>] = []
      for row in try records.imported(by: id) {
        switch row.did {
        case .made where !touched.contains(row.household): gone.append(row.household)
        case .made: imported.counts.left += 1
        case .filled(let before, let after):
          guard var household = try records.household(row.household), ImportedHousehold.Fillable(household) == after
          else {
            imported.counts.left += 1
            continue
          }
          (household.place, household.about) = (before.place, before.about)
          try records.update(household)
        case .nothing: break
        }
      }
      try records.eraseAsIfNeverMet(gone)
      try records.forgetImported(by: id)
      imported.state = .undone
      try records.update(imported, refused: nil)
      return imported
    }
  }
}

/// How it is said that rows were refused.
package struct RefusalWords: Sendable {
  /// What stands above the reasons.
  package let heading: String
  /// Why a row was refused.
  package let reason: @Sendable (ContactFile.Reason) -> String

  /// Words of these.
  package init(heading: String, reason: @escaping @Sendable (ContactFile.Reason) -> String) {
    self.heading = heading
    self.reason = reason
  }
}

extension Records {
  /// Writes what a file brings, chunk by chunk.
  fileprivate func write(
    _ steps: [ComparedFile.Step], of id: ID<ContactImport>, at now: Instant, chance: any Chance,
    progress: ImportProgress
  ) throws {
    for start in stride(from: 0, to: steps.count, by: World.importChunk) {
      try progress.note(.writing, start, of: steps.count)
      var (households, events, rows): ([Household], [Event], [ImportedHousehold]) = ([], [], [])
      for step in steps[start..<min(steps.count, start + World.importChunk)] {
        switch step.outcome {
        case .new:
          let household = step.arriving.household
          households.append(household)
          let note = step.arriving.note
          events.append(
            Event(
              id: chance.name(), household: household.id, at: now, by: .rep, kind: .met,
              payload: note.isEmpty ? nil : Event.Payload(text: note)))
          rows.append(ImportedHousehold(household: household.id, mark: step.mark, did: .made))
        case .same(let person, _, let filled):
          if let filled { try update(filled) }
          let did = filled.map { filled in
            ImportedHousehold.Did.filled(
              before: ImportedHousehold.Fillable(person.household), after: ImportedHousehold.Fillable(filled))
          }
          rows.append(
            ImportedHousehold(household: person.household.id, mark: step.mark, did: did ?? .nothing))
        }
      }
      try insert(households)
      try insert(events)
      try insert(rows, of: id)
    }
  }
}
