import Desk
import Markup
import Money
import Needs

/// The needs as large cards, each under the words it rests on, for the customer to look at.
struct NeedCards {
  let discovery: Discovery
  let words: any Words
  let notation: Notation

  var html: HTML {
    """
    <section class="cards">\(discovery.said.filter { !$0.text.isEmpty }.map { said -> HTML in
      "<div class=\"sheet\"><blockquote>\(said.text)</blockquote>\(discovery.keys(restingOn: said.id).map { "<p>\(line($0))</p>" as HTML })</div>"
    })</section>
    """
  }

  private func line(_ key: NeedKey) -> HTML {
    let label = discovery.label(of: key) ?? ""
    guard case .must(let id) = key, let must = discovery.musts.first(where: { $0.id == id }) else { return "\(label)" }
    let bound = TraitText(words: words, notation: notation).bound(must, discovery.labels.attributes[must.attribute])
    return "\(label): \(bound) <span class=\"tag\">\(words.must)</span>"
  }
}
