import Testing

@testable import Coaching

/// Messages written for this, honest ones full of words that pushy ones are made of.
@Suite("Plain talk and pushing")
struct PlainTalkTests {
  private static let honest = [
    "You are never obliged to buy anything from me.",
    "There is a two-year statutory guarantee on the unit.",
    "The offer stands until 31 December, there is no hurry at all.",
    "Talk it over with your husband and call me when you like.",
    "If you decide not to buy, that is fine.",
    "You can cancel within 14 days without giving a reason.",
    "Please read the small print before you sign.",
    "The deposit is refundable until the day of the installation.",
    "No need to decide today.",
    "It does break sometimes; here is what a repair costs.",
    "Nothing is 100% safe, and neither is this.",
    "CoolCity's unit is quieter than ours; if quiet nights matter most, take theirs.",
    "I only have time for two visits this week, so Thursday or Friday would suit me.",
    "Your neighbours at number 12 asked me not to use their name, so I won't.",
    "This filter removes 99% of chlorine according to the laboratory report I attach.",
    "I can come today or tomorrow, whichever suits you.",
    "Don't sign anything before you have compared it with the other quote.",
    "We do not need your decision now; think about it over the summer.",
    "The price went up last month because the maker raised it.",
    "Is it ever too late to cancel? Not in the first two weeks.",
    "I would rather lose the sale than have you regret it.",
    "You told me that the bedroom is an oven, so let us begin there.",
    "I earn a commission of 80 on this one, so you know.",
    "Everything we agreed is in the contract, please read it first.",
    "The last bus leaves at nine, so I must go.",
    "My kids have a school play on Friday; could we meet on Saturday?",
    "If you want to save money, do nothing this year.",
    "We are open only today and tomorrow this week because of the holiday.",
    "There are only three questions left.",
    "I'm afraid I can't come before Monday.",
    "The law gives you two weeks to change your mind.",
    "You never have to explain why you cancel.",
    "Some customers regret it because of the noise; please listen to it first.",
    "Five people work in our office.",
    "It is normal that you want to ask your bank first.",
    "The unit uses 900 watts at full power.",
    "Only you can know what is right for your family.",
    "It would be foolish of me to promise that.",
    "Nobody has to know that you called; I keep your notes to myself.",
    "Please don't feel rushed; the quote is good for thirty days.",
    "If I were you I would ask two other installers for a price first.",
    "The battery lasts about eight hours, less in winter.",
    "I promise to call you on Tuesday with the answer from the maker.",
    "We had a problem with three of these last year and replaced them free of charge.",
    "You said that noise matters most to you, so I looked only at the quiet ones.",
    "Honestly, the cheaper one is enough for you.",
    "The subsidy from the town ends on 30 June; after that nobody gets it, whoever sells it to you.",
    "My sister has the same unit and is unhappy with the remote control.",
    "There is no risk in waiting until spring.",
    "I can't promise that the bill will fall; it depends on how you use it.",
    "Should you change your mind within two weeks, just write to me.",
    "Before you sign, show it to your daughter, she knows about contracts.",
    "We only work until six today.",
    "It's a fair price, and you may find a lower one online, without the installation.",
    "The warranty covers parts for five years and labour for two.",
    "I owe you an answer about the drain.",
    "No one needs this in a north-facing room.",
    "A fool with a tool is still a fool, as my father said; I would rather measure twice.",
    "The old one may break down this summer; then I lend you a portable unit.",
    "Your mother-in-law asked me about it too; shall I send it to both of you?",
    "I am sorry that I let you down in March.",
    "What happens if the filter is not changed? The water tastes bad, nothing worse.",
    "You have every right to be angry.",
    "Is there anything that would make you regret this in a year?",
    "I won't be offended at all if you go with them.",
    "The last technician left the valve open; I closed it.",
    "Only the large model fits, the small one would never cool that room.",
    "Take the leaflet home and read the fine print, page three is the important one.",
    "I would not buy the extra insurance; it rarely pays.",
  ]

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
    "Regular price 1,200, today just 799.",
    "It kills 99.9% of all germs.",
  ]

  @Test("honest words are left alone", arguments: PlainTalkTests.honest)
  func isLeftAlone(_ text: String) {
    #expect(MessageCheck(text).severity < .warn, "\(MessageCheck(text).findings)")
  }

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
      "YOU NEED TO DECIDE RIGHT NOW", "You need tо dеcide right nоw", "You ne\u{200B}ed to de\u{AD}cide right\u{A0}now",
      "Ｙｏｕ　ｎｅｅｄ　ｔｏ　ｄｅｃｉｄｅ　ｒｉｇｈｔ　ｎｏｗ", "🔥🔥 You need to decide right now 🔥🔥", "You   need\tto decide, right now!!!",
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
