import Coaching
import Foundation

/// The models of the message check, trained on data that may be shipped.
enum CoachTraining {
  /// Trains all on the sets of a folder and on messages of our own, and writes them into another.
  static func run(_ folder: String, messages: [String], into target: String) throws {
    let sets = try CoachSets(folder)
    guard !sets.shopTexts.isEmpty, !sets.terms.isEmpty, !sets.talk.training.isEmpty else {
      print("not all sets to train on are in \(folder)")
      return
    }
    let own = try messages.flatMap(MarkedMessage.read)
    let shops = shopModel(sets.shopTexts, talk: sets.talk.training, own: own)
    let talk = talkModel(own, talk: sets.talk.training)
    let terms = termsModel(sets.terms)
    for (name, model, notes) in [
      ("shop-texts.tsv", shops, shopNotes), ("messages.tsv", talk, talkNotes), ("unfair-terms.tsv", terms, termNotes),
    ] {
      let text = model.text(
        notes: notes + ["Made by make train-coach; the same data make the same file, byte by byte."])
      try Data(text.utf8).write(to: URL(fileURLWithPath: target + "/" + name))
      print("\(name): \(text.utf8.count / 1024) kB")
    }
  }

  private static let shopNotes = [
    "Words that press, learned from texts of web shops, and from talk that does not press.",
    "Learned from: ec-darkpattern (Yada et al. 2022, Dark patterns in e-commerce), Apache License 2.0;",
    "CaSiNo, its training part (Chawla et al. 2021), CC BY 4.0; and the marked messages of this project.",
  ]
  private static let talkNotes = [
    "How people press who talk to each other, learned from the marked messages of this project,",
    "and from talk that does not press: CaSiNo, its training part (Chawla et al. 2021), CC BY 4.0.",
  ]
  private static let termNotes = [
    "Clauses that are often unfair, learned from terms of service.",
    "Learned from: Multilingual Unfair Clause Detection, English (Galassi, Lagioia, Jablonowska and Lippi 2024; the CLAUDETTE project), CC BY 4.0.",
  ]

  /// What of our labels is a kind of the shops' texts.
  private static let kinds = [
    "false_scarcity": "scarcity", "false_urgency": "urgency", "fake_social_proof": "social_proof",
  ]

  static func shopModel(_ texts: [CoachSets.ShopText], talk: [String], own: [MarkedMessage]) -> TextModel {
    var marked = texts.map { MarkedText($0.text, in: $0.kind.map { [$0] } ?? [], .edges) }
    marked += talk.flatMap { MarkedText.sentences(of: $0, in: [], weight: 0.05, .edges) }
    marked += own.flatMap { message in
      if !message.isPushing { return MarkedText.sentences(of: message.text, in: [], weight: 0.2, .edges) }
      let kinds = Set(message.expected.keys.compactMap { CoachTraining.kinds[$0] })
      return kinds.isEmpty ? [] : [MarkedText(message.text, in: kinds, weight: 0.2, .edges)]
    }
    var training = TextModel.Training()
    (training.grain, training.leastWeight, training.threshold) = (.edges, 0.2, 0.3)
    return TextModel(learnedFrom: marked, classes: LearnedRule.labels.keys.sorted(), training)
  }

  /// What is pressing without a look at recorded facts; which words matter is for our own messages to say, not for the campers.
  static func talkModel(_ own: [MarkedMessage], talk: [String]) -> TextModel {
    var marked = talk.flatMap { MarkedText.sentences(of: $0, in: [], weight: 0.1, .edges) }
    marked += own.filter { !$0.goesByFacts }.flatMap { message in
      message.isPushing
        ? [MarkedText(message.text, in: Set(message.pressing), .edges)]
        : MarkedText.sentences(of: message.text, in: [], .edges)
    }
    var training = TextModel.Training()
    (training.grain, training.leastWeight, training.threshold) = (.edges, 1, talkThreshold)
    return TextModel(learnedFrom: marked, classes: Set(own.flatMap(\.pressing)).sorted(), training)
  }

  /// Surer of pressing than this, it warns.
  private static let talkThreshold = 0.8

  static func termsModel(_ terms: [CoachSets.Term]) -> TextModel {
    var training = TextModel.Training()
    (training.fewestTexts, training.isBalanced, training.threshold) = (3, true, 0.55)
    let classes = Set(terms.flatMap(\.kinds)).sorted()
    return TextModel(learnedFrom: terms.map { MarkedText($0.text, in: $0.kinds) }, classes: classes, training)
  }
}
