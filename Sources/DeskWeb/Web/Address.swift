import Desk
import Money

/// Every address of the desk, written in one place.
enum Address {
  static let today = "/today"
  static let people = "/people"
  static let newHousehold = "/people/new"
  static let bringIn = "/people/import"
  static let doubles = "/people/doubles"
  static let catalogue = "/catalogue"
  static let settings = "/settings"
  static let keys = "/settings/keys"
  static let year = "/year"
  static let habits = "/year/habits"
  static let introductions = "/introductions"
  static let check = "/check"
  static let practice = "/practice"
  static func practice(_ id: ID<PracticeTalk>, _ rest: String = "") -> String {
    "/practice/\(id)" + (rest.isEmpty ? "" : "/" + rest)
  }
  static func check(to id: ID<Household>) -> String { "/check?to=\(encoded(id.text))" }
  static func carePolicy(_ trade: ID<Trade>) -> String { "/settings/care/\(encoded(trade.text))" }
  static let signOut = "/sign-out"
  /// Totals, for whoever looks after a hosted desk.
  static let totals = "/desk"

  static func welcome(_ invitation: String) -> String { "/welcome/\(invitation)" }

  static func signIn(then next: String = "") -> String {
    next.isEmpty || next == "/" ? "/sign-in" : "/sign-in?next=" + encoded(next)
  }

  static func household(_ id: ID<Household>, _ rest: String = "") -> String {
    "/people/\(id)" + (rest.isEmpty ? "" : "/" + rest)
  }

  static func bringIn(_ id: ID<ContactImport>, _ rest: String = "") -> String {
    bringIn + "/\(id)" + (rest.isEmpty ? "" : "/" + rest)
  }

  /// Two entries that may be one: the one that stays, and the one that goes into it.
  static func doubles(_ kept: ID<Household>, _ gone: ID<Household>) -> String { "\(doubles)/\(kept)/\(gone)" }

  static func kitchen(_ id: ID<Household>) -> String { household(id, "kitchen") }
  static func table(_ id: ID<Household>, _ rest: String = "") -> String {
    household(id, "table" + (rest.isEmpty ? "" : "/" + rest))
  }

  static func customer(_ link: String, _ rest: String = "") -> String {
    "/t/\(link)" + (rest.isEmpty ? "" : "/" + rest)
  }

  static func catalogue(_ trade: ID<Trade>) -> String { "/catalogue/" + encoded(trade.text) }
  static func item(_ id: ID<CatalogueItem>) -> String { "/catalogue/item/\(id)" }

  /// Text as a part of an address.
  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      if isPlain || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") {
        return String(UnicodeScalar(byte))
      }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
