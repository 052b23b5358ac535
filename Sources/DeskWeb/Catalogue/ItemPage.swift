import Catalogue
import Desk
import Markup

/// The page of one entry: its form, its versions, and taking it out or putting it back.
struct ItemPage {
  let form: ItemForm
  let lines: EntryLines
  let item: ItemView?
  let token: String
  /// The name a new entry will have.
  let once: String
  let title: String

  private var words: any Words { form.words }

  var html: HTML {
    let trade = lines.catalogue.trade
    let faults = form.field.faults.count
    return """
      <header class="open"><p><a href="\(Address.catalogue(trade.id))">\(words.allOf(trade.name))</a></p>\
      <h1>\(title)</h1>\(item.map { view -> HTML in
        """
        <p class="soft">\(words.newEntry(form.draft.kind)) · \(words.versionNumber(view.item.version))</p>\
        \(if: view.item.isRetired, "<p class=\"bite\">\(words.isRetiredText)</p>")
        """
      })\(if: faults > 0, "<p class=\"fault\" role=\"alert\">\(words.thingsToPutRight(faults))</p>")</header>
      \(form.draft.kind == .upgrade && form.offers.count < 2 ? needsTwo : editor)\(item.map(after))
      """
  }

  private var needsTwo: HTML { "<section class=\"sheet\"><p>\(words.upgradeNeedsTwo)</p></section>" }

  private var editor: HTML {
    let address =
      item.map { Address.item($0.item.id) }
      ?? "\(Address.catalogue(lines.catalogue.trade.id))/new?kind=\(form.draft.kind.rawValue)"
    // The first button of a form is the one that Enter presses.
    return """
      <section><form class="entry" method="post" action="\(address)">\(Field.token(token))\(if: item == nil, Field.once(once))\
      <button class="vh" tabindex="-1" aria-hidden="true">\(words.save)</button>\(form.html)\
      <div class="row keep"><button class="go">\(words.save)</button>\
      <a class="quiet button" href="\(Address.catalogue(lines.catalogue.trade.id))">\(words.cancel)</a></div></form></section>
      """
  }

  private func after(_ view: ItemView) -> HTML {
    """
    <section><h2>\(words.versionsTitle)</h2><p class="soft">\(words.versionsText)</p><ul class="lines">\
    \(view.versions.map { version -> HTML in
      """
      <li><div class="between"><b>\(words.versionNumber(version.item.version))</b>\
      <small>\(lines.notation.day(version.day))</small></div><p>\(lines.price(version.item.entry))</p></li>
      """
    })</ul></section>
    <section><form method="post" action="\(Address.item(view.item.id))/retire">\(Field.token(token))\
    \(view.item.isRetired
      ? "<input type=\"hidden\" name=\"back\" value=\"yes\"><p><button>\(words.putBack)</button></p>" as HTML
      : "<div class=\"row\"><button>\(words.retire)</button><small>\(words.retireText)</small></div>" as HTML)</form></section>
    """
  }
}
