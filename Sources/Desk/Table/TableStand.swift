package import Money

extension OpenTable {
  /// What stands on the Table, in a word that is another one as soon as anything on it changes: for a page that follows.
  package var stand: String {
    TableStand(
      version: version?.number ?? 0, deal: deal, agreements: agreements, promises: promises, changes: changes,
      outcomes: outcomes,
      confirmations: confirmations.count, lookAgain: lookAgain
    ).text
  }
}

extension World {
  /// What stands on a household's Table now.
  package func stand(of id: ID<Household>) async throws -> String {
    try await store.read { records in
      TableStand(
        version: try records.latestVersion(of: id)?.number ?? 0, deal: try records.openDeal(of: id),
        agreements: try records.agreements(of: id), promises: try records.words(of: id),
        changes: try records.changes(of: id), outcomes: try records.outcomes(of: id),
        confirmations: try records.confirmations(of: id).count,
        lookAgain: try records.lookAgain(id)
      ).text
    }
  }
}

/// Everything that a page shows of a Table, as far as it can change.
private struct TableStand {
  let version: Int
  let deal: OpenDeal?
  let agreements: [Agreement]
  let promises: [KeptWord]
  let changes: [LifeChange]
  let outcomes: [Outcome]
  let confirmations: Int
  let lookAgain: LookAgain?

  var text: String {
    let dealt =
      deal.map { "\($0.deal.id).\($0.rounds.count).\($0.deal.state.rawValue).\($0.deal.since.milliseconds)" } ?? ""
    let agreed = agreements.map { "\($0.number)\($0.state.rawValue)\($0.delivered?.number ?? 0)" }.joined()
    let said =
      promises.count { !$0.isOpen } + promises.count { $0.accepted != nil } + promises.count { $0.confirmed != nil }
    let again: String =
      switch lookAgain {
      case .on(let day): day.description
      case .never: "never"
      case nil: ""
      }
    let changed =
      changes.map { "\($0.state.rawValue)\($0.answer?.at.milliseconds ?? 0)" }.joined()
      + "\(outcomes.count { $0.answered != nil })"
    return "\(version)-\(dealt)-\(agreed)-\(promises.count).\(said)-\(changed)-\(confirmations)-\(again)"
  }
}
