import Coaching
import Foundation

/// The two models of the message check, trained on data that may be shipped.
enum CoachTraining {
  /// Trains both on the sets of a folder and writes them into another.
  static func run(_ folder: String, messages: String, into target: String) throws {
    let sets = try CoachSets(folder)
    guard !sets.shopTexts.isEmpty, !sets.terms.isEmpty, !sets.talk.training.isEmpty else {
      print("not all sets to train on are in \(folder)")
      return
    }
    let shops = shopModel(sets.shopTexts, talk: sets.talk.training, own: try MarkedMessage.read(messages))
    let terms = termsModel(sets.terms)
    for (name, model, notes) in [
      ("shop-texts.tsv", shops, shopNotes), ("unfair-terms.tsv", terms, termNotes),
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
  private static let termNotes = [
    "Clauses that are often unfair, learned from terms of service.",
    "Learned from: Multilingual Unfair Clause Detection, English (Galassi, Lagioia, Jablonowska and Lippi 2024; the CLAUDETTE project), CC BY 4.0.",
  ]

  /// What of our labels is a kind of the shops' texts.
  private static let kinds = [
    "false_scarcity": "scarcity", "false_urgency": "urgency", "fake_social_proof": "social_proof",
  ]

  static func shopModel(_ texts: [CoachSets.ShopText], talk: [String], own: [MarkedMessage]) -> TextModel {
    var marked = texts.map { MarkedText($0.text, in: $0.kind.map { [$0] } ?? []) }
    marked += talk.flatMap { MarkedText.sentences(of: $0, in: [], weight: 0.1) }
    marked += own.flatMap { message in
      if !message.isPushing { return MarkedText.sentences(of: message.text, in: []) }
      let kinds = Set(message.expected.keys.compactMap { CoachTraining.kinds[$0] })
      return kinds.isEmpty ? [] : [MarkedText(message.text, in: kinds)]
    }
    var training = TextModel.Training()
    training.threshold = 0.22
    return TextModel(learnedFrom: marked, classes: LearnedRule.labels.keys.sorted(), training)
  }

  static func termsModel(_ terms: [CoachSets.Term]) -> TextModel {
    var training = TextModel.Training()
    (training.fewestTexts, training.isBalanced, training.threshold) = (3, true, 0.55)
    let classes = Set(terms.flatMap(\.kinds)).sorted()
    return TextModel(learnedFrom: terms.map { MarkedText($0.text, in: $0.kinds) }, classes: classes, training)
  }
}
