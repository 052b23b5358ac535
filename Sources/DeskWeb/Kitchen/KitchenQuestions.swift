import Desk
import Markup
import Money
import Needs

/// Open questions with room for the customer's words, and what each answer is about.
struct KitchenQuestions {
  let scene: KitchenScene
  private var words: any Words { scene.words }
  private var discovery: Discovery { scene.discovery }

  var html: HTML {
    let asked = scene.view.trade?.questions ?? []
    let others = discovery.said.filter { said in !asked.contains { $0.id == said.id } }
    return """
      <section id="k-questions"><h2>\(words.listenFirst)</h2><p class="soft">\(words.listenIntro)</p>
      \(asked.map { question($0.text, $0.id, about: $0.about) })\(others.map { question(words.alsoSaid, $0.id, about: []) })
      \(question(words.somethingElse, fresh, about: []))</section>
      """
  }

  /// A name for words that are not there yet, the same until they are.
  private var fresh: ID<Evidence> {
    let taken = Set(discovery.said.map(\.id.text))
    let number = (1...(DiscoveryLimits.said + 1)).first { !taken.contains("also-\($0)") } ?? 1
    return ID("also-\(number)")
  }

  private func question(_ text: String, _ id: ID<Evidence>, about usual: [NeedKey]) -> HTML {
    let said = DiscoveryField.said(id)
    let about = DiscoveryField.about(id)
    let ticked = Set(scene.shown(about).split(separator: " ").map(String.init))
    let there = discovery.keys.filter { key in !usual.contains(key) }
    let more = (scene.view.trade.map { usuals($0) } ?? []).filter { !usual.contains($0) && !there.contains($0) }
    let first = usual + there.filter { ticked.contains($0.description) }
    let rest = there.filter { !ticked.contains($0.description) } + more
    return """
      <div class="sheet ask" data-field="\(said.name)">\(scene.field.lines(said.name, text, value: scene.shown(said), rows: 2,
        extra: "placeholder=\"\(words.herWords)\" maxlength=\"\(DiscoveryLimits.saidCharacters)\""))\(scene.was(said))\(scene.conflict(said))
      <fieldset data-field="\(about.name)"><legend class="soft">\(words.aboutWhat)</legend><input type="hidden" name="\(about.name)" value="">\(scene.was(about))
      <div class="chips">\(first.map { chip($0, about, ticked) })</div>
      \(if: !rest.isEmpty, "<details class=\"more\" data-key=\"more-\(id.text)\"><summary>\(words.moreNeeds)</summary><div class=\"chips\">\(rest.map { chip($0, about, ticked) })</div></details>")\
      \(scene.conflict(about))</fieldset></div>
      """
  }

  private func usuals(_ trade: Trade) -> [NeedKey] {
    trade.musts.map { .must($0.id) } + trade.wants.map { .want($0.id) } + trade.streams.map { .stream($0.id) }
  }

  private func chip(_ key: NeedKey, _ field: DiscoveryField, _ ticked: Set<String>) -> HTML {
    """
    <label class="chip"><input type="checkbox" name="\(field.name)" value="\(key.description)"\
    \(if: ticked.contains(key.description), " checked")><span>\(label(key))</span></label>
    """
  }

  private func label(_ key: NeedKey) -> String {
    if let label = discovery.label(of: key) { return label }
    let label: String? =
      switch key {
      case .must(let id): scene.view.trade?.musts.first { $0.id == id }?.label
      case .want(let id): scene.view.trade?.wants.first { $0.id == id }?.label
      case .stream(let id): scene.view.trade?.streams.first { $0.id == id }?.label
      }
    return label ?? key.description
  }
}
