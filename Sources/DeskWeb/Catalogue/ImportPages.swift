import Desk
import HTTPTypes
import Markup
import Money

extension Site {
  func importPage(_ visit: Visit) async throws -> Reply {
    let catalogue = try await world.catalogue(of: visit.trade, by: visit.rep)
    let page = ImportPage(words: visit.words, catalogue: catalogue, token: visit.token)
    return visit.desk(visit.words.takeInFile, in: .catalogue, page.start())
  }

  /// Shows what a file would change, or takes it in where that was looked at.
  func importFile(_ visit: Visit) async throws -> Reply {
    let (words, rep) = (visit.words, try visit.rep)
    let catalogue = try await world.catalogue(of: visit.trade, by: rep)
    let page = ImportPage(words: words, catalogue: catalogue, token: visit.token)
    let file = visit.form.files.first { $0.field == "file" }
    let bytes = file?.bytes ?? [UInt8](visit.form["text"].utf8)
    let text = String(decoding: bytes, as: UTF8.self)
    let reading = CatalogueFileReading(catalogue: catalogue, currency: try rep.notedCurrency, words: words)
    do {
      let entries = try reading.entries(in: bytes, named: file?.name ?? "")
      guard visit.form["go"] == "yes" else {
        return visit.desk(
          words.wouldBe, in: .catalogue,
          page.preview(try catalogue.takingIn(entries), text: text, lines: try visit.lines(page.with(entries))))
      }
      _ = try await world.takeIn(entries, trade: visit.trade, by: rep)
      return .seeOther(Address.catalogue(visit.trade))
    } catch let refusal as FileRefusal {
      return visit.desk(
        words.takeInFile, in: .catalogue, status: .unprocessableContent, page.start(refusal, text: text))
    } catch DeskRefusal.invalid(let faults) {
      let told = faults.values.map { FileFault(line: nil, place: "", text: words.says($0)) }
      return visit.desk(
        words.takeInFile, in: .catalogue, status: .unprocessableContent, page.start(FileRefusal(told), text: text))
    }
  }

  func exportFile(_ visit: Visit) async throws -> Reply {
    let catalogue = try await world.catalogue(of: visit.trade, by: visit.rep)
    let table = CatalogueTable(catalogue: catalogue, year: world.clock.day(of: world.clock.now()).civil.year)
    return .file([UInt8](table.text.utf8), type: "text/csv; charset=utf-8", name: "catalogue.csv")
  }
}
