import CaseFile
import Money
import Rights

extension Deadline {
  /// The deadline with everything it rests on.
  var jsonFields: [(String, JSONOutput)] {
    var fields: [(String, JSONOutput)] = [
      ("regime", .text(regime.id.text)), ("title", .text(regime.title)),
      ("last_moment_to_cancel", .orNull(lastMoment)),
      ("last_day_to_withdraw", .orNull(lastDay?.description)),
      ("days", .whole(days)), ("days_are", .text(regime.period.counting.isBusinessDays ? "business days" : "days")),
    ]
    switch window {
    case .running(let period, let event):
      fields += [("counted_from", .text(period.event.description)), ("counted_from_is", .text(event.words))]
    case .notStarted(let fact): fields.append(("waiting_for", .text(fact.words)))
    }
    if regime.period.counting.isBusinessDays {
      fields.append(("counted_days", .texts(countedDays.map(\.description))))
    }
    if let refund = regime.refund {
      fields += [("refund_within_days", .whole(refund.days)), ("refund_days_are", .text(refund.unit.words))]
    }
    fields += [
      ("no_payment_until_after", .orNull(paymentBanLastDay?.description)),
      ("if_not_informed", notInformed),
      ("form", form),
      ("steps", .texts(steps)),
      ("consequences", .list(regime.consequences.map(\.json))),
      ("assumptions", .texts(assumptions.map(\.description))),
      ("certainty", .text(certainty.word)), ("source", .text(regime.source)),
      ("verified_on", .text(regime.verifiedOn)),
    ]
    return fields
  }

  private var notInformed: JSONOutput {
    switch ifNotInformed {
    case nil: .null
    case .open?: .object([("stands_until", .null), ("no_end_known", .yesNo(true))])
    case .lastDay(let day)?: .object([("stands_until", .text(day.description)), ("no_end_known", .yesNo(false))])
    }
  }

  private var form: JSONOutput {
    guard let form = regime.form else { return .null }
    return .object([
      ("copies", .whole(form.copies)), ("in_language_of_talk", .yesNo(form.inLanguageOfTalk)),
      ("also_told_aloud", .yesNo(form.alsoToldAloud)), ("certainty", .text(form.certainty.word)),
    ])
  }
}

extension Counting {
  /// Whether only open days count.
  var isBusinessDays: Bool {
    if case .businessDays = self { true } else { false }
  }
}

extension Certainty {
  /// As a word of JSON.
  var word: String { self == .seen ? "seen" : "general_knowledge" }

  /// As words for a reader.
  var words: String { self == .seen ? "seen in the source" : "general knowledge, to be confirmed" }
}

extension Statement {
  fileprivate var json: JSONOutput { .object([("text", .text(text)), ("certainty", .text(certainty.word))]) }
}

extension JSONOutput {
  /// Text, or null where there is none.
  static func orNull(_ text: String?) -> JSONOutput { text.map { .text($0) } ?? .null }
}
