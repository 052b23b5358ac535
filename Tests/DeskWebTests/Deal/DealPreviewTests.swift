import Desk
import Money
import Testing

@testable import DeskWeb

@Suite("What a rep would lay, before she lays it")
struct DealPreviewTests {
  private static func draft(_ rosa: RosasDeal, _ fields: [(String, String)]) -> DealDraft {
    DealDraft(fields: Dictionary(fields, uniquingKeysWith: { first, _ in first }))
  }

  @Test("the packages are those that are laid then, with what each leaves her; nothing is kept by looking")
  func same() async throws {
    let rosa = try await RosasDeal()
    let preview = try await rosa.desk.world.previewRound(
      Self.draft(rosa, rosa.form()), of: rosa.household, by: rosa.rep.account)
    let seen = try await rosa.rep.post(rosa.page + "/deal/preview", rosa.form())
    #expect(seen.status == 200 && seen.text.contains("id=\"deal-preview\""))
    for laid in preview.packages {
      #expect((8_200...8_600).contains(laid.leaves))
      #expect(preview.reach.contains(laid.leaves))
    }
    #expect(seen.text.contains("leaves you €84"))
    #expect(try await rosa.table().deal == nil)
    let open = try await rosa.open()
    #expect(open.round?.document.packages == preview.packages.map(\.terms))
    #expect(open.round?.document.candidates == preview.candidates && preview.target == 8_400)
    // The least and the most are what some package leaves her, and none leaves her less or more.
    let subject = open.deal.subject
    let household = rosa.household
    let id = open.deal.id
    let corner = try #require(try await rosa.desk.world.store.read { try $0.corner(of: id) })
    #expect(try await rosa.table().household.id == household)
    let all = subject.issues.reduce([[:]] as [Deal.Terms]) { terms, issue in
      terms.flatMap { terms in issue.levels.map { level in terms.merging([issue.id: level.id]) { $1 } } }
    }
    let gains = all.map { subject.gain($0, corner) }
    #expect(preview.reach == max(0, gains.min() ?? 0)...(gains.max() ?? 0))
  }

  @Test("where nothing leaves her that, the nearest is named; unfinished figures show nothing and are no fault")
  func unfinished() async throws {
    let rosa = try await RosasDeal()
    let far = try await rosa.rep.post(rosa.page + "/deal/preview", rosa.form(target: "5000"))
    #expect(far.status == 200 && far.text.contains("No package leaves you €5,000. The nearest leaves you €"))
    for changes in [["price": ""], ["price": "abc"], ["way": ""], ["direct": "-3"]] {
      let answer = try await rosa.rep.post(
        rosa.page + "/deal/preview", rosa.form(changes: changes))
      #expect(answer.status == 200 && answer.text.contains("Write the price and what it costs you"), "\(changes)")
    }
    let other = try await rosa.rep.post("/people/nobody/table/deal/preview", rosa.form())
    #expect(other.status == 404)
    #expect(try await rosa.customer.post("/deal/preview", rosa.form()).status == 404)
  }
}
