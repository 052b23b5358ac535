public import Catalogue
public import Disclosure
public import Money

/// What a file says can be offered, with what the rep earns on it lying apart.
public struct CatalogueFile: Sendable {
  /// The currency of its amounts; `nil` where the file gives none.
  public let currency: Currency?
  /// What can be offered.
  public let catalogue: OfferCatalogue
  /// What the rep earns on offers.
  public let drawer: [ID<Offer>: Contribution]
  /// What she earns on help over peaks and on upgrades.
  public let helpDrawer: HelpDrawer
}

/// Reads the catalogue of a case file, or a file that is nothing but one: all of it or nothing.
public enum CatalogueReader {
  /// How a file is written.
  public enum Form: Sendable {
    /// JSON.
    case json
    /// The plain part of YAML, as people write it by hand.
    case yaml
  }

  /// The catalogue in these bytes; other parts of a case are not looked at.
  ///
  /// - Parameters:
  ///   - form: how the file is written.
  ///   - streams: what may be demanded by the month where the catalogue is to be used.
  /// - Throws: ``CaseRefusal`` with every fault found, those of a competitor without source and date among them.
  public static func read(
    _ bytes: [UInt8], as form: Form = .json, streams: [ID<DemandStream>]
  ) throws(CaseRefusal) -> CatalogueFile {
    guard bytes.count <= CaseReader.mostBytes else {
      throw CaseReader.refusal("", "is larger than \(CaseReader.mostBytes / 1024 / 1024) MB, which no catalogue is")
    }
    let root: JSONNode
    do { root = form == .yaml ? try YAMLReader.read(bytes) : try JSONReader.read(bytes) } catch {
      throw CaseRefusal([error])
    }
    let node = root["catalog"] ?? root
    var shape = ShapeCheck()
    if root["catalog"] == nil, root["offers"] == nil {
      throw CaseReader.refusal("catalog", "is missing; write a catalogue { \"offers\": [ … ] }, or a case that has one")
    }
    let known = node.without(["currency", "fixture"])
    shape.check(known, .object(CatalogueShape.catalogue), "catalog")
    var faults = shape.faults
    let currency = root["currency"].flatMap { Currency(code: $0.text ?? "") }
    if let written = root["currency"], currency == nil {
      faults.add(written, "currency", "is no currency; write its three-letter code, such as EUR")
    }
    let decoding = CatalogueDecoding(node: known)
    if faults.isEmpty {
      decoding.check(streams: KnownNames(streams.map(\.text)), &faults)
      decoding.checkKnowledge(&faults)
      decoding.checkPathsOnce(&faults)
    }
    guard faults.isEmpty else { throw CaseRefusal(faults) }
    return CatalogueFile(
      currency: currency, catalogue: decoding.catalogue(), drawer: decoding.drawer(),
      helpDrawer: decoding.helpDrawer())
  }
}

extension CatalogueDecoding {
  /// A way from one offer to another is kept once.
  fileprivate func checkPathsOnce(_ faults: inout FaultList) {
    var seen: Set<[String]> = []
    for (index, upgrade) in node.list("upgrade_paths").enumerated() {
      let ends = [upgrade.text("from"), upgrade.text("to")]
      if !seen.insert(ends).inserted {
        let words = ends.map { "\"\($0.clipped)\"" }.joined(separator: " to ")
        faults.add(upgrade, "\(path).upgrade_paths[\(index)]", "leads from \(words) a second time; keep one")
      }
    }
  }

  /// Figures of somebody else's offer rest on a source and a day.
  fileprivate func checkKnowledge(_ faults: inout FaultList) {
    for (index, offer) in node.list("offers").enumerated() {
      let place = "\(path).offers[\(index)].knowledge"
      guard let knowledge = offer["knowledge"] else {
        if offer.text("source") == "competitor" {
          faults.add(offer, place, "is missing; a competitor's figures need \"source\" and \"as_of\", a day")
        }
        continue
      }
      if knowledge["source"] == nil { faults.add(knowledge, place + ".source", "is missing; who said so?") }
      if Day(iso: knowledge.text("as_of")) == nil {
        faults.add(knowledge["as_of"] ?? knowledge, place + ".as_of", "must be a day, such as 2025-04-02")
      }
    }
  }
}

extension JSONNode {
  /// The object without members of these names.
  fileprivate func without(_ names: Set<String>) -> JSONNode {
    guard case .object(let members) = value else { return self }
    return JSONNode(value: .object(members.filter { !names.contains($0.key) }), position: position)
  }
}
