import Testing

@testable import Coaching

/// Messages written for this; honest ones full of words that pushy ones are made of lie in `Examples/coaching`.
@Suite("Plain talk and pushing")
struct PlainTalkTests {
  private static let pushing = [
    "Sign today or the price goes up tomorrow.",
    "This offer expires at midnight!",
    "Hurry, stock is running out.",
    "Last chance to get this price.",
    "Only 3 units left, and they go fast.",
    "Your neighbour Marta bought one last week and loves it.",
    "Everybody in the building already has one.",
    "It always works, no exceptions.",
    "You will never pay for repairs again.",
    "I drove two hours for you, the least you can do is sign.",
    "If I don't make this sale I lose my job.",
    "Any responsible mother would buy this for her children.",
    "Don't be silly, everyone knows this is a good deal.",
    "Imagine your kids in hospital because of the water.",
    "You would be gambling with your family's health.",
    "Don't tell your wife, surprise her.",
    "You don't need a lawyer to read this.",
    "Why compare? You won't find anything better.",
    "Just sign here, the rest is a formality.",
    "Nobody reads the terms anyway.",
    "There are no refunds once you sign.",
    "You lose your deposit if you change your mind.",
    "They are all liars over there.",
    "Their units are junk.",
    "You can make 2,000 a month just by recommending us.",
    "Bring a friend and you get 50 euros, but don't tell them.",
    "I gave you a free inspection, so now it is your turn to help me.",
    "You already agreed that the water is bad, so you have to do something.",
    "We need your answer right now.",
    "The deal is off the table when I walk out of that door.",
    "Thousands of families trust us.",
    "You'd be crazy not to take it.",
    "What if there is a fire tonight?",
    "Decide now, think later.",
    "Buy now, before it is too late.",
    "Limited availability, act fast.",
    "Most of your neighbours have already signed.",
    "I can hold this price for you only if you say yes this afternoon.",
    "Another couple is coming at five to buy this one.",
    "This is the last one in the country.",
    "All the smart families around here went with us.",
    "The neighbours downstairs got one, the Garcias, and they are thrilled.",
    "You'll never get a better price than this.",
    "This machine pays for itself, guaranteed.",
    "It's completely silent and it can't break.",
    "Think of your baby breathing that air.",
    "Come on, be a man and make a decision.",
    "If you really loved your parents you would not let them live like this.",
    "Your husband will thank you later, there's no reason to bother him with it.",
    "Other companies will just take your money and run.",
    "The contract is standard, you don't have to read all of it.",
    "After signing there is no way back, so let's get it done.",
    "You won't get your money back if you withdraw.",
    "You told me you wanted to save energy, so refusing now makes no sense.",
    "We gave your kids the toys, so do us a favour and sign.",
    "Earn a second income from home with our team.",
    "Send me three names and I'll give you a voucher; they needn't know about it.",
    "Our water has been proven to prevent cancer.",
    "Don't listen to your brother, he doesn't understand these things.",
    "Prices go up on Monday, so you'd better sign now.",
    "I'm only in your area today.",
    "There won't be another chance like this.",
    "Everyone else already said yes.",
    "Just put your name here, I'll fill in the rest.",
  ]

  private static let unproven = [
    "Guaranteed to cut your bill by 40%.",
    "Was 900, now 450!",
    "I can't go any lower than this.",
    "The regular price is 1,200, for you it is 799.",
    "It kills 99.9% of all germs.",
  ]

  @Test("pushing is found, with kinder words or the reason why", arguments: PlainTalkTests.pushing)
  func isFound(_ text: String) {
    let check = MessageCheck(text)
    #expect(check.severity >= .warn)
    for finding in check.findings {
      #expect(!finding.why.isEmpty && !finding.bytes.isEmpty && finding.bytes.upperBound <= text.utf8.count)
    }
  }

  @Test("what may be true is asked for its proof", arguments: PlainTalkTests.unproven)
  func needsProof(_ text: String) { #expect(MessageCheck(text).severity == .substantiate) }

  @Test(
    "no phrase is dodged by letters that look alike, cannot be seen, or shout",
    arguments: [
      "You need to decide right\nnow", "𝐘𝐨𝐮 𝐧𝐞𝐞𝐝 𝐭𝐨 𝐝𝐞𝐜𝐢𝐝𝐞 𝐫𝐢𝐠𝐡𝐭 𝐧𝐨𝐰",
      "YOU NEED TO DECIDE RIGHT NOW", "You need tо dеcide right nоw", "You ne\u{200B}ed to de\u{AD}cide right\u{A0}now",
      "Ｙｏｕ　ｎｅｅｄ　ｔｏ　ｄｅｃｉｄｅ　ｒｉｇｈｔ　ｎｏｗ", "🔥🔥 You need to decide right now 🔥🔥", "You   need\tto decide, right now!!!",
      "Y0u n33d t0 d3c1d3 right n0w",
    ])
  func dodging(_ text: String) {
    #expect(MessageCheck(text).findings.map(\.label) == [.falseUrgency], "\(MessageCheck(text).findings)")
  }

  @Test("a very long text of anything is read to its end without a trap")
  func large() {
    let texts = ["a", "only ", "now or never. ", "😀", "1,", "\u{301}", "רק "]
    for piece in texts {
      let text = String(repeating: piece, count: 30_000 / piece.utf8.count)
      let check = MessageCheck(text)
      #expect(check.findings.allSatisfy { $0.bytes.upperBound <= text.utf8.count })
    }
  }
}
