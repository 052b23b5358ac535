import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  /// What a rep can do and has.
  var capacityRoutes: [Route] { [desk("/settings/capacity", post: saveCapacity)] }

  func capacitySection(_ visit: Visit, _ rep: Account, faults: [String: FieldFault]) async throws -> HTML {
    let (words, capacity) = (visit.words, try await world.capacity(of: rep))
    let isHere = ["hours", "stock", "slots"].contains { faults[$0] != nil }
    let field = Field(words: words, faults: isHere ? faults : [:])
    func value(_ name: String, _ stands: String) -> String { isHere ? visit.form[name] : stands }
    let hours = capacity.minutesPerWeek.map { Plain.number(Double($0) / 60) } ?? ""
    return """
      <section id="capacity"><h2>\(words.workTitle)</h2><p class="soft">\(words.workIntro)</p>
      <form method="post" action="/settings/capacity">\(Field.token(visit.token))
      \(field.line("hours", words.capacityHours, value: value("hours", hours), hint: words.capacityHoursHint, extra: "inputmode=\"decimal\""))
      \(field.lines("stock", words.capacityStock, value: value("stock", capacity.stockText), hint: words.capacityStockHint))
      \(field.lines("slots", words.capacitySlots, value: value("slots", capacity.slots.map(\.name).joined(separator: "\n")), hint: words.capacitySlotsHint))
      <p><button>\(words.save)</button></p></form></section>
      """
  }

  private func saveCapacity(_ visit: Visit) async throws -> Reply {
    let form = visit.form
    do {
      try await world.changeCapacity(
        hours: form["hours"], stock: form["stock"], slots: form["slots"], by: try visit.rep)
    } catch DeskRefusal.invalid(let faults) {
      return try await settings(visit, faults: faults)
    }
    return .seeOther(Address.settings + "#capacity")
  }
}

extension RepCapacity {
  /// The stock as it is typed, a thing a line.
  fileprivate var stockText: String {
    stock.map { item in
      (["\(item.name): \(item.onHand)"] + item.coming.map { "+\($0.count) on \($0.day)" }).joined(separator: ", ")
    }.joined(separator: "\n")
  }
}
