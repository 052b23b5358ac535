import Desk
import Markup
import Money

/// A need that is not among the usual ones.
struct KitchenOwnNeed {
  let scene: KitchenScene
  private var words: any Words { scene.words }

  private static let fields = ["label", "attribute", "kind", "value", "from", "to", "worth"]

  var html: HTML {
    let labels = scene.discovery.labels.attributes
    guard !labels.isEmpty else { return .empty }
    let attributes = labels.sorted { $0.value.text < $1.value.text }.map { (value: $0.key.text, text: shown($0.value)) }
    let kinds = [
      ("want", words.kindWant), ("most", words.kindAtMost), ("least", words.kindAtLeast), ("is", words.kindIs),
    ].map { (value: $0.0, text: $0.1) }
    let (field, typed) = (scene.field, scene.typed)
    let isOpen = KitchenOwnNeed.fields.contains { scene.faults[$0] != nil }
    return """
      <details class="more" data-key="own"\(if: isOpen, " open")><summary>\(words.ownNeed)</summary>
      <form method="post" action="\(scene.address)/add" class="sheet">\(Field.token(scene.token))
      \(field.line("label", words.ownNeedLabel, value: typed["label"]))
      \(field.choice("attribute", words.ownNeedAttribute, attributes, chosen: typed["attribute"]))
      \(field.choice("kind", words.ownNeedKind, kinds, chosen: typed["kind"]))
      \(field.line("value", words.ownNeedValue, value: typed["value"]))
      <div class="figures">\(field.line("from", words.ownNeedFrom, value: typed["from"]))\(field.line("to", words.ownNeedTo, value: typed["to"]))\
      \(field.line("worth", words.ownNeedWorth, value: typed["worth"]))</div><button>\(words.addIt)</button></form></details>
      """
  }

  private func shown(_ label: Labels.Label) -> String {
    label.unit.isEmpty ? label.text : "\(label.text) (\(label.unit))"
  }
}
