import Promises
import Testing

@Suite("Party")
struct PartyTests {
  @Test("each side sits across from the other")
  func other() {
    #expect(Party.rep.other == .customer)
    #expect(Party.customer.other == .rep)
  }
}
