import ArgumentParser
import Desk
import DeskStore
import DeskWeb
import Foundation
import Money
import Practice
import StarterKit
import Terminal

struct PractiseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practise",
    abstract: "Rehearse a talk with a customer who is not real, and look back at it.",
    discussion: """
      One step a line: ask 1, look 1, tell 1, which 1 2, offer 1=2 3=2, take, both, wait, elsewhere, say WORDS, end. Your own \
      words can stand after a colon: "ask 1: When is it worst for you?". "help" lists everything with its numbers. The same \
      customer number and the same steps always give the same talk, so a talk can be kept in a file and replayed. After it: what \
      you heard and missed, told and not, what both gained and could have gained, what each trade would have given, and your \
      words. Nobody is given marks, and nothing is kept.

      Examples:
        handsel practise --trade cooling --temper onceBurned
        handsel practise --trade salon --temper hurried --customer 7 < talk.txt
        handsel practise --data ~/desk --rep ines

      Exit codes: 0 the talk is over, 64 the command line is wrong, 66 the desk or what is named is not there.
      """)

  @Option(help: "A trade that comes with the desk: cooling, salon, energy, water. With --data, one of your own.")
  var trade: String?

  @Option(help: "What to talk about, by the offer's name; else the first with a price.")
  var offer: String?

  @Option(help: "Who sits there: \(Temper.allCases.map(\.rawValue).joined(separator: ", ")).", transform: named)
  var temper = Temper.trusting

  @Option(help: "How she gives in: \(Conceding.allCases.map(\.rawValue).joined(separator: ", ")).", transform: named)
  var conceding = Conceding.timeBased

  @Option(help: "Which customer, 1 to 9999.")
  var customer: UInt64 = 1

  @Option(help: "The folder of your desk, to practise on your own catalogue.")
  var data: String?

  @Option(help: "Whose catalogue, by the name that rep signs in with.")
  var rep: String?

  func validate() throws {
    guard (1...World.practiceSeeds).contains(customer) else {
      throw ValidationError("--customer is a number from 1 to \(World.practiceSeeds).")
    }
    if data != nil, rep == nil { throw ValidationError("--data needs --rep, the name you sign in with.") }
  }

  func run() async throws {
    let setup: PracticeSetup
    do {
      setup = PracticeSetup(scene: try await scene(), temper: temper, conceding: conceding, seed: customer)
    } catch let failure as CommandFailure { throw failure.end() }
    var talk = SpokenTalk(setup)
    Output.write(talk.opening)
    let isTyped = isatty(STDIN_FILENO) == 1
    while talk.run.ending == nil {
      if isTyped { Output.write("> ") }
      guard let line = readLine() else { break }
      Output.write(talk.hear(line, echo: !isTyped))
    }
    if talk.run.ending == nil { talk.end() }
    Output.write(SpokenReview(talk).text(on: Output.page))
  }

  private func scene() async throws -> PracticeScene {
    let (views, currency) = try await catalogues()
    let chosen = views.filter { view in trade.map { view.trade.id.text == $0 } ?? true }
    guard !chosen.isEmpty else {
      throw CommandFailure(
        message:
          "There is no trade called \(trade ?? ""). There are: \(views.map(\.trade.id.text).joined(separator: ", ")).",
        exitCode: CommandFailure.noInput)
    }
    let scenes = chosen.flatMap { $0.scenes(in: currency) }
    guard let scene = scenes.first(where: { found in offer.map { found.scene.offer == $0 } ?? true })?.scene else {
      throw CommandFailure(
        message: scenes.isEmpty
          ? "There is no own offer with a price to practise on. Add one to the catalogue."
          : "There is no own offer called \(offer ?? ""). There are: \(scenes.map(\.scene.offer).joined(separator: "; ")).",
        exitCode: CommandFailure.noInput)
    }
    return scene
  }

  /// The catalogues to choose from: the desk's, or those that come with the trades.
  private func catalogues() async throws -> ([CatalogueView], Currency) {
    guard let data, let rep else {
      let views = try Trades.all(language: "en").map { trade in
        CatalogueView(
          trade: trade,
          items: try StarterCatalogue.items(
            of: trade.id, language: "en", owner: ID("practice"), chance: SystemChance()))
      }
      return (views, .euro)
    }
    guard FileManager.default.fileExists(atPath: data + "/handsel.sqlite") else {
      throw CommandFailure.cannotRead(data, "there is no desk in this folder")
    }
    let database = try await DeskData.folder(data).open()
    let store = DatabaseStore(database)
    let found = try await store.read { records -> ([CatalogueView], String)? in
      guard let account = try records.account(signingInAs: rep.lowercased())?.account else { return nil }
      let views = try records.trades(of: account.id).map {
        CatalogueView(trade: $0, items: try records.items(of: account.id, trade: $0.id))
      }
      return (views, account.profile.currency)
    }
    try await database.close()
    guard let (views, code) = found else {
      throw CommandFailure(message: "Nobody signs in as \(rep) at this desk.", exitCode: CommandFailure.noInput)
    }
    return (views, Currency(code: code) ?? .euro)
  }
}

/// An option whose values are the names of cases.
private func named<Choice: RawRepresentable & CaseIterable>(_ text: String) throws -> Choice
where Choice.RawValue == String {
  guard let choice = Choice(rawValue: text) else {
    throw ValidationError("It is one of: \(Choice.allCases.map(\.rawValue).joined(separator: ", ")).")
  }
  return choice
}
