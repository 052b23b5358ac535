import Coaching
import Foundation
import Money
import Terminal

/// How well the message check tells pressing from honest words, on public sets and on messages of our own.
enum CoachBench {
  /// In so many parts a set is split; each is measured with what was learned from the others.
  private static let folds = 5

  static func run(_ folder: String, messages: String, unseen: String) throws {
    let sets = try CoachSets(folder)
    let own = try MarkedMessage.read(messages)
    let fresh = try MarkedMessage.read(unseen)
    var table = Table([
      .flexible("set"), .fixed("held out by"), .fixed("texts", right: true), .fixed("precision", right: true),
      .fixed("recall", right: true), .fixed("F1", right: true), .fixed("alarms on honest", right: true),
      .fixed("to reach"),
    ])
    if !sets.shopTexts.isEmpty { shops(sets, own + fresh, &table) }
    if !sets.terms.isEmpty { terms(sets, &table) }
    for (name, texts, most) in [
      ("talk of campers (neg_casino)", sets.talk.measuring, "1 %"),
      ("offers for a telephone (phone_offers)", sets.offers, "5 %"),
    ] where !texts.isEmpty {
      var tally = Tally()
      for text in texts { tally.add(isOne: false, isFound: MessageCheck(text).severity >= .warn) }
      table.row([StyledText(name), "never trained on"] + tally.cells(with: most))
    }
    let seen = measure("messages the rules were held against", own, beside: fresh, sets, &table)
    let unseen = measure("messages the rules never saw", fresh, beside: own, sets, &table)
    var writing = Writing(page: Page(width: 120))
    writing.table(table)
    writing.table(labels("label, in messages they were held against", seen))
    writing.table(labels("label, in messages they never saw", unseen))
    print(writing.text, terminator: "")
  }

  /// What was missed and what was found wrongly among messages of our own, a line each.
  static func misses(_ messages: String) throws {
    for message in try MarkedMessage.read(messages) {
      let found = MessageCheck(message.text, facts: message.facts).findings
      let marks = Set(found.map { "\($0.label.rawValue):\($0.severity.rawValue)" })
      let expected = Set(message.expected.map { "\($0.key):\($0.value.rawValue)" })
      if marks != expected {
        let shown = found.filter { !expected.contains("\($0.label.rawValue):\($0.severity.rawValue)") }.map { finding in
          "\(finding.label.rawValue):\(finding.severity.rawValue) “\(message.text.part(finding.bytes))”"
        }.joined(separator: " ")
        print("-\(expected.subtracting(marks).sorted().joined(separator: " "))\t+\(shown)\t\(message.text)")
      }
    }
  }

  private static func shops(_ sets: CoachSets, _ own: [MarkedMessage], _ table: inout Table) {
    // Pages that share a text belong together: neither may tell of the other.
    var groups = Groups()
    for text in sets.shopTexts {
      groups.join("page " + text.page, "text " + TextModel.features(of: text.text).sorted().joined(separator: "|"))
    }
    let parts = sets.shopTexts.map { groups.part(of: "page " + $0.page, of: folds) }
    var tally = Tally()
    for fold in 0..<folds {
      let (inside, outside) = split(sets.shopTexts, parts, fold)
      let learned = Learned(
        shops: LearnedRule(CoachTraining.shopModel(outside, talk: sets.talk.training, own: own)), talk: .shipped)
      for text in inside {
        let check = MessageCheck(text.text, facts: MessageFacts(), learned: learned)
        tally.add(isOne: text.kind != nil, isFound: check.severity >= .warn)
      }
    }
    table.row(["texts of shops (ec_darkpattern)", "page and text"] + tally.cells(with: "F1 0.95"))
  }

  /// What was found in messages of our own, each with what was learned from the others.
  private static func measure(
    _ title: String, _ own: [MarkedMessage], beside others: [MarkedMessage], _ sets: CoachSets, _ table: inout Table
  ) -> [(message: MarkedMessage, found: Set<String>)] {
    var (all, rules) = (Tally(), Tally())
    var looked: [(message: MarkedMessage, found: Set<String>)] = []
    let parts = own.indices.map { $0 % folds }
    for fold in 0..<folds {
      let (inside, outside) = split(own, parts, fold)
      var learned = Learned()
      if !sets.shopTexts.isEmpty {
        learned.shops = LearnedRule(
          CoachTraining.shopModel(sets.shopTexts, talk: sets.talk.training, own: outside + others))
        learned.talk = LearnedTalk(CoachTraining.talkModel(outside + others, talk: sets.talk.training))
      }
      for message in inside {
        let (with, without) = (
          MessageCheck(message.text, facts: message.facts, learned: learned),
          MessageCheck(message.text, facts: message.facts, learned: Learned())
        )
        all.add(isOne: message.isPushing, isFound: with.severity >= .warn)
        rules.add(isOne: message.isPushing, isFound: without.severity >= .warn)
        looked.append((message, Set(with.findings.map(\.label.rawValue))))
      }
    }
    table.row([StyledText(title), "message"] + all.cells(with: "0.9, 3 %"))
    table.row(["  rules alone", "nothing"] + rules.cells(with: ""))
    return looked
  }

  private static func terms(_ sets: CoachSets, _ table: inout Table) {
    let companies = Set(sets.terms.map(\.company)).sorted()
    let parts = sets.terms.map { (companies.firstIndex(of: $0.company) ?? 0) % 10 }
    var tally = Tally()
    for fold in 0..<10 {
      let (inside, outside) = split(sets.terms, parts, fold)
      let model = CoachTraining.termsModel(outside)
      for term in inside {
        let reading = model.reading(TextModel.features(of: term.text))
        tally.add(isOne: !term.kinds.isEmpty, isFound: reading.strength >= model.threshold)
      }
    }
    table.row(["terms of service (unfair_terms)", "company"] + tally.cells(with: "F1 0.72"))
  }

  private static func split<Text>(_ texts: [Text], _ parts: [Int], _ fold: Int) -> (inside: [Text], outside: [Text]) {
    let all = zip(texts, parts)
    return (all.filter { $0.1 == fold }.map(\.0), all.filter { $0.1 != fold }.map(\.0))
  }

  private static func labels(_ title: String, _ looked: [(message: MarkedMessage, found: Set<String>)]) -> Table {
    var tallies: [String: Tally] = [:]
    for (message, found) in looked {
      for label in Finding.Label.allCases.map(\.rawValue) {
        tallies[label, default: Tally()].add(isOne: message.expected[label] != nil, isFound: found.contains(label))
      }
    }
    var table = Table([
      .flexible(StyledText(title)), .fixed("texts", right: true), .fixed("precision", right: true),
      .fixed("recall", right: true), .fixed("F1", right: true), .fixed("alarms", right: true), .fixed("to reach"),
    ])
    for (label, tally) in tallies.sorted(by: { $0.key < $1.key }) where tally.ones > 0 {
      table.row([StyledText(label)] + tally.cells(with: "F1 0.8"))
    }
    return table
  }
}

/// How often what was looked for was found, and what else was.
struct Tally {
  private var hits = 0
  private var misses = 0
  private var alarms = 0
  private var rests = 0

  var ones: Int { hits + misses }

  mutating func add(isOne: Bool, isFound: Bool) {
    switch (isOne, isFound) {
    case (true, true): hits += 1
    case (true, false): misses += 1
    case (false, true): alarms += 1
    case (false, false): rests += 1
    }
  }

  func cells(with goal: String) -> [StyledText] {
    let (precision, recall) = (share(hits, of: hits + alarms), share(hits, of: ones))
    let both = 2 * hits + alarms + misses
    let f1 = share(2 * hits, of: ones == 0 ? 0 : both)
    return ["\(ones + alarms + rests)", precision, recall, f1, percent(alarms, of: alarms + rests), goal]
      .map { StyledText($0) }
  }

  private func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "" : DecimalText.fixed(Double(part) / Double(whole), decimals: 3) ?? ""
  }

  private func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "" : (DecimalText.fixed(100 * Double(part) / Double(whole), decimals: 1) ?? "") + " %"
  }
}

/// Names that belong together, directly or through others.
struct Groups {
  private var parents: [String: String] = [:]

  private mutating func head(_ name: String) -> String {
    var head = name
    while let parent = parents[head], parent != head { head = parent }
    parents[name] = head
    return head
  }

  mutating func join(_ one: String, _ other: String) {
    let (first, second) = (head(one), head(other))
    parents[second] = first
  }

  /// In which of so many parts its group lies, the same one each time.
  mutating func part(of name: String, of count: Int) -> Int {
    Int(head(name).utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 } % UInt32(count))
  }
}
