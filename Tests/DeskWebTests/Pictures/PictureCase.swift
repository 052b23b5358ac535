import Advice
import CaseFile
import Catalogue
import DeskWeb
import Foundation
import Markup
import Money
import Needs

/// A worked case with its answer, and the pictures of it.
struct PictureCase {
  static let names = ["01-home-cooling", "02-salon-booking", "03-energy-plan"]

  let question: AdviceQuestion
  let answer: AdviceAnswer
  let currency: Currency

  init(_ question: AdviceQuestion, currency: Currency) {
    self.question = question
    self.currency = currency
    answer = question.answer()
  }

  init(worked name: String, file: String = #filePath) throws {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = tests.deletingLastPathComponent().appendingPathComponent("Examples/\(name).json")
    let asked = try CaseReader.read([UInt8](try Data(contentsOf: path)))
    guard let question = asked.question else { throw CocoaError(.fileReadCorruptFile) }
    self.init(question, currency: asked.currency)
  }

  var customer: Customer { question.customer }

  func offer(_ id: ID<Offer>) -> Offer? { question.catalogue.offers.first { $0.id == id } }

  func name(_ way: Way) -> String {
    let name = offer(way.offer)?.name ?? way.offer.text
    switch way.kind {
    case .plain: return name
    case .plan(let plan):
      let help = plan.rentals.map(\.supplement.text) + plan.standbys.map(\.text)
      return name + " with " + help.map(plain).joined(separator: " and ")
    case .startSmall(let month): return name + ", and look again in month \(month)"
    }
  }

  /// The ways by their names, as the pages give them: the headline and the best others.
  func cost() -> CostOverYears {
    CostOverYears(
      answer.ranking.map { way in
        .init(
          way, name: name(way), ledger: question.costLedger(of: way, in: answer),
          isHeadline: way.id == answer.headline.id)
      })
  }

  func year(
    _ stream: Needs.Stream, way: Way, growingTo upgrade: Offer? = nil
  ) throws -> YearOfDemand {
    guard let offer = offer(way.offer) else { throw CocoaError(.fileReadCorruptFile) }
    return YearOfDemand(
      of: stream.id, for: customer, going: way, with: offer, supplements: question.catalogue.supplements,
      growingTo: upgrade,
      names: .init(
        stream: plain(stream.id.text).capitalized, unit: stream.unit, offer: offer.name,
        scenarios: Dictionary(uniqueKeysWithValues: customer.scenarios.map { ($0.id, plain($0.id.text)) }),
        supplements: Dictionary(
          uniqueKeysWithValues: question.catalogue.supplements.map { ($0.id, plain($0.id.text)) })))
  }

  func waterfall(against other: Way) -> ValueWaterfall {
    ValueWaterfall(
      of: answer.headline, named: name(answer.headline), against: other, named: name(other),
      horizonMonths: customer.horizonMonths)
  }

  func plain(_ name: String) -> String {
    name.split(whereSeparator: { "_-".contains($0) }).joined(separator: " ")
  }
}

/// The languages with their words.
enum PictureLanguage: String, CaseIterable {
  case english = "en"
  case spanish = "es"

  var words: any PictureWords { self == .english ? EnglishPictureWords() : SpanishPictureWords() }

  func notation(_ currency: Currency) -> Notation {
    Notation(self == .english ? .english : .spanish, currency)
  }
}
