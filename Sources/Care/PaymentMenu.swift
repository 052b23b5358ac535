public import Money

/// A way to go on that is described by its monthly payment alone, or undoing.
public struct PaymentOption: Hashable, Sendable {
  /// What it asks of the customer.
  public enum Ask: Hashable, Sendable {
    /// That much a month, in currency units.
    case pay(Double)

    /// Nothing: the deal is undone.
    case undo
  }

  /// Its name.
  public var id: ID<CareOption>

  /// What it asks of the customer.
  public var ask: Ask

  /// An option asking that.
  public init(id: ID<CareOption>, ask: Ask) {
    self.id = id
    self.ask = ask
  }
}

/// The short menu for "I cannot pay that any more": what fits what she can pay, and always undoing.
///
/// It takes one number from the customer. No reason is asked, and none can be given.
public struct PaymentMenu: Hashable, Sendable {
  /// The name under which undoing is added where the list has no undo; a payment must not have it then.
  public static let undo = ID<CareOption>("undo")

  /// What she is shown as affordable, in the order listed; undoing is always among it.
  public let shown: [ID<CareOption>]

  /// The options that ask more than she can pay.
  public let notAffordable: [ID<CareOption>]

  /// The menu for a customer who can pay that much a month.
  /// - Throws: `CareRefusal` with everything that is wrong: amounts that are no numbers, a negative `canPay`, names
  ///   used twice, more than `CareCase.mostOptions` options.
  public init(canPay: Double, options: [PaymentOption]) throws(CareRefusal) {
    var check = CareCheck()
    check.amountNotNegative(canPay, CareField(.careCase, .canPay))
    if check.size(options.count, limit: CareCase.mostOptions, CareField(.careCase, .options)) {
      check.duplicates(among: options.map(\.id))
      for option in options {
        if case .pay(let amount) = option.ask { check.amount(amount, CareField(.option(option.id), .pay)) }
      }
    }
    let undoIsListed = options.contains { $0.ask == .undo }
    if !undoIsListed, options.contains(where: { $0.id == PaymentMenu.undo }) {
      check.found(.duplicateOption(PaymentMenu.undo))
    }
    guard check.faults.isEmpty else { throw CareRefusal(faults: check.faults) }
    shown = options.filter { $0.fits(canPay) }.map(\.id) + (undoIsListed ? [] : [PaymentMenu.undo])
    notAffordable = options.filter { !$0.fits(canPay) }.map(\.id)
  }
}

extension PaymentOption {
  /// Whether somebody who can pay that much a month can take it.
  fileprivate func fits(_ canPay: Double) -> Bool {
    switch ask {
    case .pay(let amount): Closeness.atLeast(canPay, amount)
    case .undo: true
    }
  }
}
