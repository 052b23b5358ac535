import Money
import Rights
import Terminal

extension Writing {
  /// A deadline with every day that was counted, what follows, and what was taken for granted.
  mutating func write(_ deadline: Deadline) {
    heading(deadline.regime.title)
    write(answer: deadline)
    if let period = deadline.period {
      subheading("How the days are counted")
      write(period, deadline)
    }
    subheading("What follows")
    write(consequences: deadline)
    if !deadline.assumptions.isEmpty {
      subheading("What I took for granted")
      for assumption in deadline.assumptions { point(StyledText(assumption.description)) }
    }
    subheading("How sure this is")
    var sure = Table([.fixed(), .flexible()])
    sure.row("The date", StyledText(deadline.certainty.words))
    sure.row("Source", StyledText(deadline.regime.source))
    sure.row("Checked", StyledText(deadline.regime.verifiedOn))
    table(sure)
  }

  /// The sentence that stands below every answer.
  mutating func writeNotLegalAdvice() {
    blank()
    paragraph(StyledText(RightsToUndo.notLegalAdvice, .soft))
  }

  private mutating func write(answer deadline: Deadline) {
    switch deadline.window {
    case .running(let period, _):
      paragraph(
        "The customer may undo it until midnight at the end of " + StyledText(period.lastDay.spoken, .strong)
          + ", by the clock where the customer is.")
    case .notStarted(let fact):
      paragraph(
        "The \(deadline.daysInWords) " + StyledText("have not begun", .strong)
          + ", so there is no last day yet. Until it is recorded, the right stands. What is needed: \(fact.words).")
    }
    if deadline.informed == false, let ending = deadline.ifNotInformed {
      paragraph("The customer was not told of the right, so it stands " + StyledText(ending.until, .warn) + ".")
    }
  }

  private mutating func write(_ period: CountedPeriod, _ deadline: Deadline) {
    if case .running(_, let event) = deadline.window {
      paragraph(
        "\(deadline.daysInWords) from \(period.event.spoken), \(event.words), which is not counted itself.")
    }
    var days = Table([.fixed(), .fixed(right: true), .flexible()])
    for step in period.steps {
      switch step {
      case .counted(let first, let last, let count) where first == last:
        days.row(
          StyledText(first.short), StyledText("day \(count)", .strong),
          last == period.lastDay ? StyledText("the last day, until midnight", .good) : "")
      case .counted(let first, let last, let count):
        days.row(
          StyledText("\(first.short) to \(last.short)"), StyledText("\(count) days", .strong),
          last == period.lastDay ? StyledText("the last one until midnight", .good) : "")
      case .notCounted(let day, let closure):
        days.row(
          StyledText(day.short, .soft), StyledText("–", .soft), StyledText(closure.spoken + ", not counted", .soft))
      case .movedOver(let day, let closure):
        days.row(StyledText(day.short, .soft), StyledText("–", .soft), StyledText(closure.spoken + ", moves on", .soft))
      }
    }
    if period.countedDays.last != period.lastDay {
      days.row(StyledText(period.lastDay.short), "", StyledText("the last day, until midnight", .good))
    }
    table(days)
  }

  private mutating func write(consequences deadline: Deadline) {
    let regime = deadline.regime
    var what = Table([.fixed(), .flexible()])
    if let refund = regime.refund {
      what.row(
        "Money back",
        StyledText("within \(refund.days) \(refund.unit.words) of cancelling\(refund.certainty.remark)"))
    }
    if let ban = regime.paymentBan {
      let until = deadline.paymentBanLastDay.map { "none may be taken up to and with \($0.spoken)" }
      what.row("Payment", StyledText((until ?? "none may be taken until the days have run") + ban.certainty.remark))
    } else {
      what.row("Payment", "no rule in the table against taking it")
    }
    if let form = regime.form { what.row("Form", StyledText(form.spoken + form.certainty.remark)) }
    if deadline.informed != true {
      let longer = regime.longerIfNotInformed.map { $0.certainty.remark } ?? ""
      switch deadline.ifNotInformed {
      case let ending?: what.row("If not told", StyledText("the right stands \(ending.until)\(longer)"))
      case nil where regime.longerIfNotInformed == nil: what.row("If not told", "the table says nothing more")
      case nil: what.row("If not told", StyledText("the right stands longer\(longer)"))
      }
    }
    table(what)
    for statement in regime.consequences { point(StyledText(statement.spoken)) }
  }
}

extension Certainty {
  /// What is put behind a statement that is not certain.
  fileprivate var remark: String { self == .seen ? "" : " (to be confirmed)" }
}

extension Statement {
  /// The sentence, its full stop after the remark.
  fileprivate var spoken: String {
    text.hasSuffix(".") ? text.dropLast() + certainty.remark + "." : text + certainty.remark
  }
}

extension Closure {
  fileprivate var spoken: String { words.capitalized(first: true) }
}

extension Ending {
  fileprivate var until: String {
    switch self {
    case .lastDay(let day): "until \(day.spoken)"
    case .open: "until they have been told"
    }
  }
}

extension CancellationForm {
  fileprivate var spoken: String {
    (copies == 1 ? "one copy" : "\(copies) copies") + (inLanguageOfTalk ? ", in the language of the talk" : "")
      + (alsoToldAloud ? ", and the right told aloud" : "")
  }
}
