import Desk
import Money

@testable import DeskWeb

/// A small trade to fill a catalogue in.
enum CoolingTrade {
  static let id = ID<Trade>("cooling")

  static let trade = Trade(
    id: id, name: "Air conditioning", language: "en", title: "Cooling your home", questions: [],
    labels: Labels(
      attributes: [
        ID("noise"): .init(text: "Noise at night", unit: "dB"), ID("heats"): .init(text: "Heats too", kind: .yesNo),
        ID("colour"): .init(text: "Colour", kind: .word),
        ID("installed"): .init(text: "Installed by", kind: .dayOfYear),
        ID("green"): .init(text: "Green power", kind: .share), ID("deposit"): .init(text: "Deposit", kind: .amount),
      ],
      facts: [
        ID("dusty"): .init(text: "A dusty street", kind: .yesNo), ID("frost"): .init(text: "Coldest night", unit: "°C"),
      ]),
    facts: [ID("dusty"), ID("frost")], musts: [], wants: [],
    streams: [NotedStream(id: ID("cooling"), label: "Cooling", unit: "kW", unmetCostPerUnit: 20)], years: [],
    horizonMonths: 36, yearlyRate: 0.03, tieBand: 50, checkInMonth: 6)
}

extension TestDesk {
  /// The trade in the catalogue of a rep.
  func addTrade(to rep: Browser) async throws {
    let owner = rep.account.id
    try await world.store.write { records in try records.save(CoolingTrade.trade, of: owner) }
  }

  /// Everything in the catalogue of a rep.
  func items(of rep: Browser) async throws -> [CatalogueItem] {
    try await world.catalogue(of: CoolingTrade.id, by: rep.account).items
  }
}

extension Browser {
  /// The form of an entry with these fields.
  func add(_ kind: String, _ fields: [(String, String)]) async throws -> Answer {
    try await post("/catalogue/cooling/new?kind=\(kind)", fields)
  }

  /// Sends a text to be taken in, as a browser sends a form with files.
  func takeIn(_ text: String, go: Bool = false, fileName: String? = nil) async throws -> Answer {
    let edge = "----handsel"
    var fields = ["name=\"token\"\r\n\r\n" + FormToken.token(for: session)]
    if go { fields.append("name=\"go\"\r\n\r\nyes") }
    fields.append(
      fileName.map { "name=\"file\"; filename=\"\($0)\"\r\nContent-Type: text/plain\r\n\r\n" + text }
        ?? "name=\"text\"\r\n\r\n" + text)
    let body =
      fields.map { "--\(edge)\r\nContent-Disposition: form-data; \($0)\r\n" }.joined() + "--\(edge)--\r\n"
    return try await post(
      "/catalogue/cooling/import", body: body, contentType: "multipart/form-data; boundary=\(edge)")
  }
}
