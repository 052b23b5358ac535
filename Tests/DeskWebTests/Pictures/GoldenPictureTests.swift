import Advice
import Catalogue
import DeskWeb
import Golden
import Markup
import Needs
import Testing

@Suite("Pictures that were looked at and kept")
struct GoldenPictureTests {
  @Test("the worked cases", arguments: PictureCase.names, PictureLanguage.allCases)
  func workedCases(name: String, language: PictureLanguage) throws {
    let worked = try PictureCase(worked: name)
    let (words, notation) = (language.words, language.notation(worked.currency))
    let (question, answer) = (worked.question, worked.answer)
    let stream = try #require(question.customer.streams.first)
    let upgrade = answer.startSmall.first { $0.way == answer.headline.id }?.decisions.lazy.compactMap(\.upgradeTo).first
    let other = try #require(answer.ranking.last { $0.source == .own && $0.id != answer.headline.id })
    let pictures = [
      try worked.year(stream, way: answer.headline, growingTo: upgrade.flatMap(worked.offer))
        .figure(key: "year", words: words, notation: notation),
      worked.cost().figure(key: "cost", words: words, notation: notation),
      worked.waterfall(against: other).figure(key: "value", words: words, notation: notation),
    ]
    try Golden.hold(pictures.joined.text, "pictures-\(name)-\(language.rawValue).html")
  }
}
