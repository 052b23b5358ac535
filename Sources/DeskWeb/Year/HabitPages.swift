import Desk
import HTTPTypes
import Markup
import Money
import Reputation

extension Site {
  /// The picture of two habits with every assumption beside it; what is changed stands in the address and is kept nowhere.
  func habits(_ visit: Visit) -> Reply {
    let words = visit.words
    let set = Int(visit.query["set"]).flatMap { HabitAssumptions.settings.indices.contains($0) ? $0 : nil } ?? 0
    let assumed = HabitAssumptions(typed: visit.query, from: HabitAssumptions.settings[set])
    let currency = Currency(code: visit.account?.profile.currency ?? "") ?? .euro
    let picture = assumed.picture.map {
      HabitPicture(picture: $0, months: assumed.months, words: words, notation: Notation(words.language, currency)).html
    }
    let page = HabitForm(assumed: assumed, set: set, words: words)
    return visit.desk(
      words.habitsTitle, in: nil, status: assumed.faults.isEmpty ? .ok : .unprocessableContent,
      """
      <p class="row trail screen"><a href="\(Address.year)">\(words.yourYear)</a></p>
      <header class="open"><h1>\(words.habitsTitle)</h1><p class="soft">\(words.habitsIntro)</p></header>
      <nav class="row screen presets" aria-label="\(words.startFrom)">\(words.habitsSettings.enumerated().map { place, name -> HTML in
        "<a class=\"button\" href=\"\(Address.habits)?set=\("\(place)")\"\(if: place == set, " aria-current=\"true\"")>\(name)</a>"
      })</nav>
      <section>\(picture ?? .empty)<p>\(words.habitsNote)</p></section>\(page.html)
      """)
  }
}

/// What is assumed of two habits, as typed over a setting.
struct HabitAssumptions {
  /// The figures of a habit, by field.
  static let habitFields = [
    "close", "first", "monthly", "retention", "glad", "upset", "cancel", "again", "againMargin",
  ]
  /// The figures of the community, by field.
  static let communityFields = [
    "households", "talks", "up", "down", "tellsGlad", "tellsUpset", "inMarket", "discount", "complaint",
  ]
  /// Months, at most.
  static let mostMonths = 120

  /// Where one can start: figures by field, `w.` for the win-win habit and `p.` for the pushy one.
  static let settings: [[String: Double]] = {
    let winWin: [Double] = [0.2, 300, 8, 0.985, 0.55, 0.05, 0.03, 0, 250]
    let pushy: [Double] = [0.28, 360, 9, 0.955, 0.2, 0.3, 0.03, 0, 250]
    let place: [Double] = [400, 10, 0.2, 0.11, 4, 6, 0.06, 0.05, 0]
    var talk: [String: Double] = ["months": 60]
    for (field, value) in zip(habitFields, winWin) { talk["w." + field] = value }
    for (field, value) in zip(habitFields, pushy) { talk["p." + field] = value }
    for (field, value) in zip(communityFields, place) { talk[field] = value }
    func changed(_ set: [String: Double], _ changes: [String: Double]) -> [String: Double] {
      set.merging(changes) { _, new in new }
    }
    let cancelled = changed(talk, ["w.cancel": 0.04, "p.cancel": 0.2, "complaint": 60])
    let again = changed(cancelled, ["w.again": 0.02, "p.again": 0.006])
    let same = changed(again, Dictionary(uniqueKeysWithValues: habitFields.map { ("p." + $0, again["w." + $0] ?? 0) }))
    return [talk, cancelled, again, changed(again, ["households": 120]), same]
  }()

  /// The figures, by field.
  private(set) var figures: [String: Double]
  /// What was typed and cannot be read or used, by field.
  private(set) var faults: [String: FieldFault] = [:]
  /// The picture; `nil` where something is wrong.
  private(set) var picture: ReputationPicture?

  init(typed: Form, from setting: [String: Double]) {
    figures = setting
    for field in setting.keys where typed.has(field) {
      let text = typed[field].trimmed
      guard let number = Plain.number(in: text) else {
        faults[field] = text.isEmpty ? .empty : .notANumber
        continue
      }
      figures[field] = number
    }
    if !(1...Double(Self.mostMonths)).contains(figures["months"] ?? 0) {
      faults["months"] = .outside(low: 1, high: Double(Self.mostMonths))
    }
    guard faults.isEmpty else { return }
    do throws(PictureRefusal) {
      picture = try ReputationPicture(
        winWin: habit("w."), other: habit("p."), community: community, months: months)
    } catch {
      faults[HabitAssumptions.field(of: error)] = .notAChoice
    }
  }

  var months: Int { Int(min(max(figures["months"] ?? 60, 1), Double(Self.mostMonths))) }

  private func habit(_ side: String) -> Habit {
    func figure(_ field: String) -> Double { figures[side + field] ?? 0 }
    return Habit(
      close: figure("close"), firstMargin: figure("first"), monthlyMargin: figure("monthly"),
      retention: figure("retention"), glad: figure("glad"), upset: figure("upset"), cancel: figure("cancel"),
      repeatPerMonth: figure("again"), repeatMargin: figure("againMargin"))
  }

  private var community: Community {
    func figure(_ field: String) -> Double { figures[field] ?? 0 }
    return Community(
      households: figure("households"), conversationsPerMonth: figure("talks"), shiftUp: figure("up"),
      shiftDown: figure("down"), tellsGlad: figure("tellsGlad"), tellsUpset: figure("tellsUpset"),
      inMarket: figure("inMarket"), discount: figure("discount"), costOfAComplaint: figure("complaint"))
  }

  /// The form's field a refusal is about.
  private static func field(of refusal: PictureRefusal) -> String {
    let names = [
      "close": "close", "first_margin": "first", "monthly_margin": "monthly", "retention": "retention", "glad": "glad",
      "upset": "upset", "cancel": "cancel", "repeat_per_month": "again", "repeat_margin": "againMargin",
      "households": "households", "conversations_per_month": "talks", "shift_up": "up", "shift_down": "down",
      "tells_glad": "tellsGlad", "tells_upset": "tellsUpset", "in_market": "inMarket", "discount": "discount",
      "cost_of_a_complaint": "complaint", "months": "months",
    ]
    let field = names[refusal.field] ?? refusal.field
    switch refusal.part {
    case .winWin: return "w." + field
    case .other: return "p." + field
    default: return field
    }
  }
}
