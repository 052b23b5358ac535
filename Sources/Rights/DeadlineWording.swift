extension Deadline {
  /// `3 business days`, `14 days`.
  public var daysInWords: String {
    let unit: String
    switch regime.period.counting {
    case .calendarDays: unit = "day"
    case .businessDays: unit = regime.place.country == "NZ" ? "working day" : "business day"
    }
    return "\(days) \(unit)" + (days == 1 ? "" : "s")
  }

  /// How the last day was counted, sentence by sentence.
  public var steps: [String] {
    switch window {
    case .notStarted(let fact):
      return [
        "\(regime.title): the \(daysInWords) have not begun. Record \(fact.words); until then the right stands."
      ]
    case .running(let period, let event):
      let start = "\(regime.title): \(daysInWords) from \(period.event), \(event.words), which is not counted."
      return [start] + period.steps.map(\.description) + ["The last moment is \(period.lastMoment)."] + notInformed
    }
  }

  private var notInformed: [String] {
    guard let ifNotInformed else { return [] }
    let ending: String
    switch ifNotInformed {
    case .lastDay(let day): ending = "until \(day)"
    case .open: ending = "until the customer has been told"
    }
    return [
      informed == false
        ? "The customer was not told of the right, so it stands \(ending)."
        : "If the customer was not told of the right, it stands \(ending)."
    ]
  }
}
