import Desk
import Markup

/// "What does the other side seem to care about most?", with how sure that is and what it is told from.
struct SeemsToCareCard {
  let scene: TableScene
  let open: OpenDeal
  private var words: any Words { scene.words }

  var html: HTML {
    let isCustomer = scene.reader == .customer
    guard open.deal.state != .agreed, let seems = SeemsToCare(isCustomer ? .rep : .customer, in: open) else {
      return .empty
    }
    let other = isCustomer ? scene.table.rep.firstName : scene.table.household.firstName
    return """
      <details class="more" data-key="deal-cares"><summary>\(words.whatMattersTo(other))</summary>\
      <p>\(seems.isClear ? words.seemsToCare(other, seems.most.name, inTen: inTen(seems.chance)) : words.hardToSay(seems.most.name, seems.next?.name))</p>\
      <p class="soft">\(isCustomer ? words.toldFromPackages(other, seems.seen) : words.toldFromPicks(other, seems.seen))</p></details>
      """
  }

  /// Chances in ten; never a certainty.
  private func inTen(_ chance: Double) -> Int { min(9, Int((chance * 10).rounded())) }
}
