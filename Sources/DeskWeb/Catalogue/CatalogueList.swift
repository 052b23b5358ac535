import Desk
import Markup

/// The list of everything in a trade's catalogue.
struct CatalogueList {
  let catalogue: CatalogueView
  let lines: EntryLines

  private var words: any Words { lines.words }
  private var address: String { Address.catalogue(catalogue.trade.id) }

  var html: HTML {
    """
    <header class="open"><p><a href="\(Address.catalogue)">\(words.catalogue)</a></p><h1>\(catalogue.trade.name)</h1>
    <div class="row"><a class="button" href="\(address)/import">\(words.takeInFile)</a>\
    \(if: !catalogue.items.isEmpty, "<a class=\"quiet button\" href=\"\(address)/export.csv\">\(words.takeOutFile)</a>")</div>
    </header>
    \(if: catalogue.items.isEmpty, """
      <section class="sheet empty"><h2>\(words.nothingInTrade)</h2><p>\(words.nothingInTradeText)</p></section>
      """)
    \(EntryKind.allCases.map(section))\(if: !catalogue.retired.isEmpty, retired)
    """
  }

  private func section(_ kind: EntryKind) -> HTML {
    let items = catalogue.offered(kind)
    return """
      <section class="kind"><h2>\(words.heading(kind))</h2>\
      \(if: !items.isEmpty, "<ul class=\"bare things\">\(items.map(line))</ul>")\
      <p><a class="add" href="\(address)/new?kind=\(kind.rawValue)">\(words.adding(kind))</a></p></section>
      """
  }

  private func line(_ item: CatalogueItem) -> HTML {
    let behind = lines.behind(item.entry)
    return """
      <li><a class="thing" href="\(Address.item(item.id))"><span class="between"><b>\(lines.name(item.entry))</b>\
      <small>\(words.versionNumber(item.version))</small></span><span>\(lines.price(item.entry))</span>\
      \(if: !behind.isEmpty, "<small>\(behind.joined(separator: " · "))</small>")</a></li>
      """
  }

  private var retired: HTML {
    """
    <section><details><summary><h2>\(words.offeredNoMore)</h2><span class="tag plain">\(catalogue.retired.count)</span>\
    </summary><ul class="bare things">\(catalogue.retired.map(line))</ul></details></section>
    """
  }
}
