import Desk
import Markup
import Money

extension Site {
  var catalogueRoutes: [Route] {
    [
      desk("/catalogue", get: cataloguesPage),
      desk("/catalogue/item/:item", get: itemPage, post: changeItem),
      desk("/catalogue/item/:item/retire", post: retireItem),
      desk("/catalogue/:trade", get: cataloguePage),
      desk("/catalogue/:trade/new", get: newItemPage, post: keepNewItem),
      desk("/catalogue/:trade/import", get: importPage, post: importFile),
      desk("/catalogue/:trade/export.csv", get: exportFile),
    ]
  }

  private func cataloguesPage(_ visit: Visit) async throws -> Reply {
    let words = visit.words
    let catalogues = try await world.catalogues(of: visit.rep)
    let cards = catalogues.map { catalogue -> HTML in
      let counts = EntryKind.allCases.compactMap { kind -> String? in
        let count = catalogue.offered(kind).count
        return count == 0 && kind != .own ? nil : words.counted(kind, count)
      }
      return """
        <li><a class="sheet trade" href="\(Address.catalogue(catalogue.trade.id))"><h2>\(catalogue.trade.name)</h2>\
        <p class="soft">\(counts.joined(separator: " · "))</p></a></li>
        """
    }
    let empty: HTML = """
      <section class="sheet empty"><h2>\(words.beginWithTrade)</h2><p>\(words.noTradesText)</p>\
      <a class="button go" href="\(Address.settings)">\(words.chooseTrades)</a></section>
      """
    return visit.desk(
      words.catalogue, in: .catalogue,
      """
      <header class="open"><h1>\(words.catalogue)</h1><p class="soft">\(words.catalogueIntro)</p></header>
      \(cards.isEmpty ? empty : "<section><ul class=\"bare trades\">\(cards)</ul></section>")
      """)
  }

  private func cataloguePage(_ visit: Visit) async throws -> Reply {
    let catalogue = try await world.catalogue(of: visit.trade, by: visit.rep)
    return visit.desk(
      catalogue.trade.name, in: .catalogue, CatalogueList(catalogue: catalogue, lines: try visit.lines(catalogue)).html)
  }
}

extension Visit {
  /// A name in the path as that of a trade.
  var trade: ID<Trade> { ID(names["trade"] ?? "") }

  /// A name in the path as that of an item of the catalogue.
  var item: ID<CatalogueItem> { ID(names["item"] ?? "") }

  /// How the rep's amounts are written.
  var notation: Notation {
    get throws { Notation(language, try rep.notedCurrency) }
  }

  /// What a line says of each item.
  func lines(_ catalogue: CatalogueView) throws -> EntryLines {
    EntryLines(words: words, notation: try notation, catalogue: catalogue)
  }
}

extension Account {
  /// The currency she counts in.
  var notedCurrency: Currency {
    get throws {
      guard let currency = Currency(code: profile.currency) ?? Currency(code: "EUR") else { throw DeskRefusal.notFound }
      return currency
    }
  }
}
