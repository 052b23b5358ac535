package import Desk
package import Money

/// The trades that come with the desk.
package enum Trades {
  /// There is no such trade in the kit.
  package struct Unknown: Error, Hashable {
    /// The name that was asked for.
    package let id: ID<Trade>
  }

  /// All trades of the kit in a language, an ISO code; English where the kit does not speak it.
  package static func all(language: String) -> [Trade] { kits(language).map(\.trade) }

  /// A trade of the kit.
  ///
  /// - Throws: ``Unknown``.
  package static func trade(_ id: ID<Trade>, language: String) throws -> Trade { try kit(id, language).trade }

  static func kit(_ id: ID<Trade>, _ language: String) throws -> TradeKit {
    guard let kit = kits(language).first(where: { $0.trade.id == id }) else { throw Unknown(id: id) }
    return kit
  }

  private static func kits(_ language: String) -> [TradeKit] {
    let say = Speech(language: language == "es" ? "es" : "en")
    return [CoolingKit(say).kit, SalonKit(say).kit, EnergyKit(say).kit, WaterKit(say).kit]
  }
}
