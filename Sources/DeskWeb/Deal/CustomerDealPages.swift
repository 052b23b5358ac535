import Desk
import Foundation
import HTTPTypes
import Money

extension Site {
  /// What the customer does about a deal.
  var customerDealRoutes: [Route] {
    [
      table("/t/:link/deal/pick", post: pickPackage), table("/t/:link/deal/again", post: askForOthers),
      table("/t/:link/deal/cut", post: askForCut), table("/t/:link/deal/seal", post: seal),
      table("/t/:link/deal/lend", post: lend),
    ]
  }

  private func pickPackage(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    guard let place = Int(visit.form["package"]), let round = Int(visit.form["round"]) else {
      throw WebFault.unreadable
    }
    try await world.pick(place, round: round, of: ID(visit.form["deal"]), link: link)
    return .seeOther(Address.customer(link) + "#deal")
  }

  private func seal(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    guard let round = Int(visit.form["round"]) else { throw WebFault.unreadable }
    var typed: [String: String] = [:]
    for field in visit.form.fields where field.name == "today" || field.name.hasPrefix("worth.") {
      typed[field.name] = field.value
    }
    do {
      try await world.seal(typed, round: round, of: ID(visit.form["deal"]), link: link)
    } catch DeskRefusal.invalid(let faults) {
      return try await customerPage(visit, faults: faults)
    }
    return .seeOther(Address.customer(link) + "#deal")
  }

  /// Lends what she answered, or takes it back; her browser made up the secret it is found by.
  private func lend(_ visit: Visit) async throws -> Reply {
    let (link, secret) = (visit.names["link"] ?? "", visit.form["secret"])
    if visit.form["back"] == "yes" {
      _ = try await world.household(link: link)
      try await world.takeBackLent(under: secret)
    } else {
      guard let sent = try? JSONDecoder().decode([SentAnswer].self, from: Data(visit.form["answers"].utf8)) else {
        throw WebFault.unreadable
      }
      try await world.lend(sent, under: secret, of: ID(visit.form["deal"]), link: link)
    }
    return .text("", type: "text/plain; charset=utf-8")
  }

  private func askForCut(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    guard let round = Int(visit.form["round"]) else { throw WebFault.unreadable }
    do {
      try await world.askForCut(visit.form["percent"], round: round, of: ID(visit.form["deal"]), link: link)
    } catch DeskRefusal.invalid(let faults) {
      return try await customerPage(visit, faults: faults)
    }
    return .seeOther(Address.customer(link) + "#deal")
  }

  private func askForOthers(_ visit: Visit) async throws -> Reply {
    let link = visit.names["link"] ?? ""
    guard let round = Int(visit.form["round"]) else { throw WebFault.unreadable }
    do {
      try await world.askAgain(visit.form.asked, round: round, of: ID(visit.form["deal"]), link: link)
    } catch DeskRefusal.invalid(let faults) {
      return try await customerPage(visit, faults: faults)
    }
    return .seeOther(Address.customer(link) + "#deal")
  }
}

extension Form {
  /// What the customer shares when she asks for other packages: `band.payment/6_instalments` with a band.
  var asked: DealRound.Asked {
    var asked = DealRound.Asked(words: self["words"].trimmed)
    guard self["share"] == "yes" else { return asked }
    for field in fields where field.name.hasPrefix("band.") {
      let parts = field.name.dropFirst("band.".count).split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2, let band = DealRound.Band(rawValue: field.value) else { continue }
      asked.bands[parts[0], default: [:]][parts[1]] = band
    }
    return asked
  }
}
