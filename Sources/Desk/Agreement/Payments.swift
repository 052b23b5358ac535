package import Money

/// How what was agreed is paid: in equal payments, one a month, the first a month after the yes.
package struct Instalments: Hashable, Sendable, Codable {
  /// How many.
  package var count: Int
  /// How much each, in minor units.
  package var each: Int64

  /// So many of that much.
  package init(count: Int, each: Int64) {
    self.count = count
    self.each = each
  }

  /// The most payments there can be.
  package static let most = 600
}

/// A payment on a day.
package struct Payment: Hashable, Sendable {
  /// The day it is due.
  package let due: Day
  /// How much, in minor units.
  package let amount: Int64

  /// That much, due then.
  package init(due: Day, amount: Int64) {
    self.due = due
    self.amount = amount
  }
}

/// So many payments of the same size in a row.
package struct PaymentRun: Hashable, Sendable, Codable {
  /// How many, a month apart.
  package var months: Int
  /// How much each, in minor units.
  package var amount: Int64

  /// So many of that much.
  package init(months: Int, amount: Int64) {
    self.months = months
    self.amount = amount
  }

  /// The same payments with those of the same size put together.
  package static func runs(_ amounts: [Int64]) -> [PaymentRun] {
    amounts.reduce(into: []) { runs, amount in
      if runs.last?.amount == amount {
        runs[runs.count - 1].months += 1
      } else {
        runs.append(PaymentRun(months: 1, amount: amount))
      }
    }
  }
}

extension Agreement {
  /// Every payment after the one at the start, by day; none where all is paid at once or it has ended.
  package var payments: [Payment] {
    guard let acceptance else { return [] }
    if let amendment = document.amendment {
      return amendment.way.runs.flatMap { Array(repeating: $0.amount, count: $0.months) }.enumerated().map {
        Payment(due: amendment.from.adding(months: $0.offset), amount: $0.element)
      }
    }
    guard let instalments = document.instalments else { return [] }
    let free = right?.noPaymentThrough.map { $0.adding(days: 1) } ?? acceptance.day
    return (1...max(1, instalments.count)).map {
      Payment(due: max(free, acceptance.day.adding(months: $0)), amount: instalments.each)
    }
  }

  /// What has been paid through a day if all was paid as agreed, in minor units.
  package func paid(through day: Day) -> Int64 {
    let before = document.amendment?.paidBefore ?? (document.instalments == nil ? document.price : 0)
    return payments.filter { $0.due <= day }.reduce(before) { $0 + $1.amount }
  }

  /// What is still to be paid after a day.
  package func payments(after day: Day) -> [Payment] { payments.filter { $0.due > day } }

  /// The day it was first agreed, from which rights count.
  package var agreedFirst: Day? { document.amendment?.agreedFirst ?? acceptance?.day }
}
