import Money
import Preferences

/// What is believed of a rep's customers from the answers that earlier ones lent: worked out beside the requests, never in
/// one, and kept until the answers change.
package actor LentPopulations {
  /// With fewer people what they have in common is too unsure, and too near to each of them.
  package static let fewestPeople = 30
  /// So many are kept.
  private static let mostKept = 64
  /// A Table may lend under so many secrets a day: from a phone, a laptop, and once more after "forget".
  private static let secretsADay = 4

  /// Whose customers, asked about what.
  private struct Subject: Hashable {
    let owner: ID<Account>
    let levels: [String]
    let step: Int64
  }

  /// What is believed from these.
  private struct Known {
    let people: [[Choice]]
    let population: Population?
  }

  private var known: [Subject: Known] = [:]
  private var working: Task<Void, Never>?
  private var lenders: (day: Day, secrets: [ID<Household>: Set<[UInt8]>])?

  package init() {}

  /// The questions with what is believed from these people before the first answer, where that is worked out already;
  /// where it is not, that begins, and the questions rest on what is assumed.
  func questions(_ questions: DealQuestions, of owner: ID<Account>, from people: [[Choice]]) -> DealQuestions {
    guard people.count >= LentPopulations.fewestPeople else { return questions }
    let subject = Subject(
      owner: owner, levels: questions.levels.map { "\($0.issue)/\($0.level)" }, step: questions.step)
    if let found = known[subject], found.people == people {
      return found.population.map { questions.believing($0, from: people.count) } ?? questions
    }
    begin(subject, people, usual: questions.population)
    return questions
  }

  /// One after the other: what cannot begin now begins when it is asked for again.
  private func begin(_ subject: Subject, _ people: [[Choice]], usual: Population) {
    guard working == nil else { return }
    working = Task.detached(priority: .background) {
      let population = try? PopulationFit(from: people, usual: usual).population
      await self.keep(subject, Known(people: people, population: population))
    }
  }

  private func keep(_ subject: Subject, _ found: Known) {
    if known.count >= LentPopulations.mostKept { known.removeAll() }
    known[subject] = found
    working = nil
  }

  /// Waits until nothing is being worked out.
  package func rested() async { await working?.value }

  /// Whether a Table may lend under one more secret today. It is remembered for the day, here only, and never kept.
  func mayLend(_ household: ID<Household>, under secret: [UInt8], on day: Day) -> Bool {
    if lenders?.day != day { lenders = (day, [:]) }
    var secrets = lenders?.secrets[household] ?? []
    guard secrets.contains(secret) || secrets.count < LentPopulations.secretsADay else { return false }
    secrets.insert(secret)
    lenders?.secrets[household] = secrets
    return true
  }
}
