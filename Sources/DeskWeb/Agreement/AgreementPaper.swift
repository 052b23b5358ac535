import Catalogue
package import Desk
import Markup
package import Money
import Paper
import Rights

/// What is agreed, in the words both say yes to: the same pieces on the page, on paper and in the text that is hashed.
struct AgreementPaper {
  let document: Agreement.Document
  /// The day on which it is agreed; rights and promises count from it.
  let day: Day
  let words: any Words
  let notation: Notation

  /// The pieces, in order.
  var blocks: [PaperBlock] {
    if let amendment = document.amendment { return blocks(amendment) }
    return [.title(words.agreementTitle(document.title)), .paragraph(parties)] + subject + costs + told + promises
      + rights
      + others
  }

  /// The pieces of a change: what it changes, the payments from now on, what is promised with it.
  private func blocks(_ amendment: Amendment) -> [PaperBlock] {
    let wording = CareWording(words: words, notation: notation)
    let payments =
      wording.payments(amendment.way.runs) + [wording.days(amendment.way.runs, from: amendment.from)].compactMap(\.self)
    let ends = amendment.way.ends
    return [
      .title(words.amendmentTitle(document.title)), .paragraph(parties),
      .paragraph(words.amends(amendment.number, notation.day(amendment.agreedFirst), hash: amendment.hash)),
      .heading(words.whatChanges), .strong(wording.title(amendment.way)), .heading(words.paymentsFromNow),
      .list(payments),
    ] + promises + [
      .paragraph(ends ? words.undoneRest : words.amendmentRest)
    ] + (ends ? [] : [.paragraph(words.amendmentRights(notation.day(amendment.agreedFirst)))]) + [
      .note(words.notLegalAdvice)
    ]
  }

  /// The exact text, line by line, that is hashed and kept.
  var text: String {
    blocks.flatMap { block -> [String] in
      switch block {
      case .table(let table):
        (table.rows + (table.total.map { [$0] } ?? [])).map { $0.joined(separator: ": ") }
      case .list(let items): items.map { "- " + $0 }
      case .title(let text), .heading(let text), .subheading(let text), .paragraph(let text), .strong(let text),
        .quote(let text), .note(let text):
        [text]
      case .rule: []
      }
    }.joined(separator: "\n") + "\n"
  }

  /// The pieces as a page shows them.
  var html: HTML {
    "<div class=\"agreed\">\(blocks.dropFirst().map(AgreementPaper.html))</div>"
  }

  private static func html(_ block: PaperBlock) -> HTML {
    switch block {
    case .title(let text), .heading(let text), .subheading(let text): return "<h3>\(text)</h3>"
    case .strong(let text): return "<p><b>\(text)</b></p>"
    case .quote(let text): return "<blockquote>\(text)</blockquote>"
    case .paragraph(let text): return "<p>\(text)</p>"
    case .note(let text): return "<p class=\"soft\">\(text)</p>"
    case .list(let items): return "<ul>\(items.map { "<li>\($0)</li>" as HTML })</ul>"
    case .rule: return "<hr>"
    case .table(let table):
      let rows = table.rows.map { row -> HTML in
        "<tr><th scope=\"row\">\(row.first ?? "")</th><td class=\"num\">\(row.last ?? "")</td></tr>"
      }
      let total = table.total.map { row -> HTML in
        "<tr class=\"sum\"><th scope=\"row\">\(row.first ?? "")</th><td class=\"num\">\(row.last ?? "")</td></tr>"
      }
      return "<table class=\"plain\"><tbody>\(rows)\(total)</tbody></table>"
    }
  }

  private func amount(_ minor: Int64) -> String {
    notation.exact(notation.currency.units(minor))
  }

  private var parties: String {
    let trader = document.trader
    let reach = [trader.address, trader.email, trader.reach].filter { !$0.isEmpty }.joined(separator: ", ")
    return words.agreementBetween(trader.name, reach: reach, document.customer)
  }

  private var subject: [PaperBlock] {
    var items = [words.agreedWay(document.way)]
    items += document.terms.map { words.agreedTerm($0.what, $0.how) }
    if !document.duration.isEmpty { items.append(words.agreedDuration(document.duration)) }
    return [.heading(words.whatIsAgreed), .list(items)]
  }

  private var costs: [PaperBlock] {
    let total = document.parts.reduce(0) { $0 + $1.paid }
    return [
      .heading(words.agreedPrice),
      .strong(words.agreedPriceIs(amount(document.price))),
      .table(
        PaperTable(
          [.words(words.part), .numbers(words.inAll)], rows: document.parts.map { [$0.name, amount($0.paid)] },
          total: [words.agreedTotal(words.pictures.span(document.horizonMonths)), amount(total)])),
      .note(words.agreedTotalNote),
    ] + instalments
  }

  private var instalments: [PaperBlock] {
    guard let plan = document.instalments else { return [] }
    return [.paragraph(words.paidMonthly(plan.count, amount(plan.each), total: amount(plan.each * Int64(plan.count))))]
  }

  private var told: [PaperBlock] {
    guard !document.limitations.isEmpty else { return [] }
    return [.heading(words.whatCouldBite), .list(document.limitations)]
  }

  private var promises: [PaperBlock] {
    var items = document.promises(agreedOn: day).map { promise in
      words.agreedPromise(promise.what, by: notation.day(promise.due), isCustomers: promise.isCustomers)
    }
    if document.amendment == nil {
      items += (document.checkIn?.upgrades ?? []).map {
        words.fixedUpgrade($0.name, fee: amount($0.fee), each: $0.each.map(amount))
      }
    }
    return items.isEmpty ? [] : [.heading(words.agreedPromises), .list(items)]
  }

  private var rights: [PaperBlock] {
    [.heading(words.agreedRights)]
      + RightWording(right: document.facts.right(signed: day), words: words, notation: notation).blocks
      + [
        .paragraph(words.howToWithdraw(address: document.trader.address, email: document.trader.email)),
        .note(words.notLegalAdvice),
      ]
  }

  private var others: [PaperBlock] {
    document.others.isEmpty ? [] : [.heading(words.agreedOthers), .paragraph(document.others)]
  }
}

/// Until when one may withdraw, in words.
struct RightWording {
  let right: RightToWithdraw
  let words: any Words
  let notation: Notation

  var blocks: [PaperBlock] {
    switch right {
    case .own(let lastDay, let source): return [.paragraph(words.rightOwn(notation.day(lastDay), source: source))]
    case .unknown: return [.paragraph(words.rightUnknown)]
    case .known:
      guard let deadline = right.deadline else { return [.paragraph(words.rightNone)] }
      return known(deadline)
    }
  }

  private func known(_ deadline: Deadline) -> [PaperBlock] {
    let days = words.rightDays(deadline.days, isBusiness: isBusiness(deadline))
    var items: [String] = []
    switch deadline.window {
    case .running(let period, let event):
      items.append(words.rightUntil(notation.day(period.lastDay), days: days, from: words.clock(event)))
    case .notStarted(let fact): items.append(words.rightNotBegun(days: days, waitsFor: words.waits(fact)))
    }
    if let refund = deadline.regime.refund {
      items.append(words.rightRefund(words.rightDays(refund.days, isBusiness: refund.unit == .businessDays)))
    }
    if let through = right.noPaymentThrough {
      items.append(words.rightNoPayment(notation.day(through), noWork: right.bansWork))
    }
    let taken = right.assumptions.map(words.rightAssumption)
    return [.list(items)] + (taken.isEmpty ? [] : [.note(words.takenForGranted), .list(taken)]) + [
      .note(
        words.rightSource(deadline.regime.source, checked: deadline.regime.verifiedOn)
          + (right.isToBeConfirmed ? " " + words.rightToBeConfirmed : ""))
    ]
  }

  private func isBusiness(_ deadline: Deadline) -> Bool {
    if case .businessDays = deadline.regime.period.counting { return true }
    return false
  }
}

/// The exact text of an agreement, for whoever makes one without a page.
package enum AgreementText {
  /// What both would say yes to on that day, in the household's language.
  package static func of(_ document: Agreement.Document, agreedOn day: Day, with household: Household) -> String {
    AgreementPaper(document, on: day, household: household).text
  }
}
