import Catalogue
import Desk
import Markup
import Money

/// The fields of an entry, as its kind has them.
struct ItemForm {
  let field: Field
  let notation: Notation
  let catalogue: CatalogueView
  let draft: EntryDraft
  /// Lines without anything in them at the end of lists.
  let emptyRows: Int

  var words: any Words { field.words }
  var trade: Trade { catalogue.trade }

  /// Offers that an upgrade may lead from and to.
  var offers: [Offer] { catalogue.items.filter { !$0.isRetired }.compactMap(\.offer).filter { $0.source != .none } }

  var html: HTML {
    switch draft.kind {
    case .supplement: return supplement + earnings
    case .upgrade: return upgrade + earnings
    case .concession: return concession
    default:
      return """
        \(line("name", words.entryName, required: true))\
        \(if: hasSource, knowledge)\(prices)\(attributes)\(capacity)\
        \(limitations)\(if: draft.kind.mayEarn, earnings)
        """
    }
  }

  /// A line whose text is the draft's.
  func line(
    _ name: String, _ label: String, type: String = "text", hint: String? = nil, required: Bool = false,
    extra: HTML = .empty
  ) -> HTML {
    field.line(name, label, value: draft[name], type: type, hint: hint, required: required, extra: extra)
  }

  func choice(_ name: String, _ label: String, _ options: [(value: String, text: String)]) -> HTML {
    // What a choice says that is no longer among the options stays until something else is chosen.
    let isKnown = draft[name].isEmpty || options.contains { $0.value == draft[name] }
    return field.choice(
      name, label, isKnown ? options : options + [(draft[name], draft[name])], chosen: draft[name])
  }

  /// Whether it is asked where the figures come from: of other people's offers, and where it is told already.
  private var hasSource: Bool {
    draft.kind == .competitor || draft.kind == .partner || !draft["quote.source"].isEmpty
      || !draft["quote.day"].isEmpty
  }

  /// A part of the form under a heading.
  func part(_ title: String, _ text: String?, name: String = "any", _ content: HTML) -> HTML {
    guard !content.isEmpty else { return .empty }
    return """
      <fieldset class="sheet \(name)"><legend class="vh">\(title)</legend><h2 aria-hidden="true">\(title)</h2>\
      \(text.map { "<p class=\"soft\">\($0)</p>" as HTML })\(content)</fieldset>
      """
  }

  private var knowledge: HTML {
    let isRequired = draft.kind == .competitor
    return part(
      words.whereFrom, words.whereFromText,
      """
      \(line("quote.source", words.whoSaidSo, hint: words.whoSaidSoHint, required: isRequired))\
      \(line("quote.day", words.dayOfQuote, type: "date", required: isRequired))\
      <label class="tick"><input type="checkbox" name="quote.confirmed" value="yes"\
      \(if: draft["quote.confirmed"] == "yes", " checked")>\(words.isConfirmed)</label>
      """)
  }

  private var attributes: HTML {
    let known = trade.labels.attributes.sorted { ($0.value.text, $0.key) < ($1.value.text, $1.key) }
    let others: [ID<Attribute>] = draft.names(after: "attribute.").filter { trade.labels.attributes[$0] == nil }
    let fields = known.map { attribute($0.key, $0.value) } + others.map { line("attribute.\($0)", $0.text) }
    return part(words.whatItIsLike, nil, fields.isEmpty ? .empty : "<div class=\"pairs\">\(fields)</div>")
  }

  private func attribute(_ id: ID<Attribute>, _ label: Labels.Label) -> HTML {
    let name = "attribute.\(id)"
    switch label.kind {
    case .yesNo:
      return choice(name, label.text, [("", words.notKnown), ("yes", words.yes), ("no", words.no)])
    case .dayOfYear where draft[name].isEmpty || Day(iso: draft[name]) != nil:
      return line(name, label.text, type: "date")
    case .share: return line(name, "\(label.text) (%)")
    case .amount: return line(name, "\(label.text) (\(notation.currency.code))")
    default: return line(name, label.unit.isEmpty ? label.text : "\(label.text) (\(label.unit))")
    }
  }

  private var capacity: HTML {
    let fields = trade.streams.map { line("capacity.\($0.id)", named($0)) }
    return part(
      words.capacityTitle, words.capacityText, fields.isEmpty ? .empty : "<div class=\"pairs\">\(fields)</div>")
  }

  /// A stream with what it is counted in.
  func named(_ stream: NotedStream) -> String {
    stream.unit.isEmpty ? stream.label : "\(stream.label) (\(stream.unit))"
  }

  private var earnings: HTML {
    """
    <fieldset class="private"><legend class="vh">\(words.earningsTitle)</legend><p class="kicker">\(words.onlyYou)</p>\
    <h2 aria-hidden="true">\(words.earningsTitle)</h2><p class="soft">\(words.earningsText)</p><div class="pairs">\
    \(line("earn.upfront", "\(words.earnsUpfront) (\(notation.currency.code))"))\
    \(line("earn.monthly", "\(words.earnsMonthly) (\(notation.currency.code))"))</div></fieldset>
    """
  }

  private var upgrade: HTML {
    let options = [("", "–")] + offers.map { ($0.id.text, $0.name) }
    return """
      <div class="sheet">\(choice("from", words.upgradeFrom, options))\(choice("to", words.upgradeTo, options))\
      \(line("fee", "\(words.upgradeFee) (\(notation.currency.code))"))</div>
      """
  }

  private var supplement: HTML {
    let chosen = Set(draft["months"].split(separator: " ").compactMap { Int($0) })
    let months = (1...12).map { month -> HTML in
      """
      <label class="chip"><input type="checkbox" name="months" value="\(month)"\
      \(if: chosen.contains(month), " checked")><span>\(notation.month(month))</span></label>
      """
    }
    let fault = field.faults["months"].map(words.says)
    return """
      \(line("name", words.entryName, required: true))<div class="sheet">\
      \(choice("stream", words.helpsWith, [("", "–")] + trade.streams.map { ($0.id.text, named($0)) }))\
      \(line("adds", words.adds, required: true))\
      \(choice("terms", words.howItIsHad, [("prebook", words.prebooked), ("standby", words.onCall)]))\
      \(line("fee", "\(words.feeOfMonth) (\(notation.currency.code))", required: true))</div>\
      \(part(words.forPrebooked, nil, name: "ahead", """
        <fieldset><legend>\(words.monthsAllowed)</legend><div class="chips">\(months)</div>\
        \(fault.map { "<p class=\"fault\">\($0)</p>" as HTML })</fieldset>
        """))\
      \(part(words.forOnCall, nil, name: "on-call", line("retainer", "\(words.retainerPerYear) (\(notation.currency.code))")))
      """
  }
}
