package import Catalogue
package import Money

/// What two agree on: the exact words, who said yes and when, and what became of it.
package struct Agreement: Hashable, Sendable {
  /// Its name.
  package let id: ID<Agreement>
  /// Whose.
  package let household: ID<Household>
  /// 1 for the first between the two; a change is a new one.
  package let number: Int
  /// When the rep laid it on the Table, which is her yes.
  package let at: Instant
  /// What is agreed.
  package let document: Document
  /// Where it stands.
  package var state: State
  /// The customer's yes.
  package var acceptance: Acceptance?
  /// Her withdrawal.
  package var withdrawal: Withdrawal?
  /// The day the last of the goods arrived, as the rep noted it; `nil` while some are still to come, or there are none.
  package var delivered: Day?

  /// Where an agreement stands.
  package enum State: String, Hashable, Sendable, Codable {
    /// The rep has said yes, the customer not yet.
    case laid
    /// Both have said yes.
    case accepted
    /// The customer withdrew.
    case withdrawn
    /// The rep took it back before the customer's yes, or a newer one stands in its place.
    case takenBack
    /// Both said yes to a change of it, which is an agreement of its own.
    case amended
  }

  /// What is agreed, in the customer's language and frozen as it was laid.
  package struct Document: Hashable, Sendable, Codable {
    /// What it is about, in the customer's words.
    package var title: String
    /// The version of the Table it rests on.
    package var version: Int
    /// The offer, and the way to go in words.
    package var offer: ID<Offer>
    /// The way to go in words.
    package var way: String
    /// The deal that was picked, with its round, if there was one.
    package var deal: Picked?
    /// What was settled, thing by thing.
    package var terms: [Line]
    /// The price that is paid to the rep before anything by use, in minor units.
    package var price: Int64
    /// What the way costs in all over the horizon, on average and undiscounted, in minor units, part by part.
    package var parts: [Part]
    /// Months that are looked at.
    package var horizonMonths: Int
    /// How long it runs, in words; may be empty.
    package var duration: String
    /// Whom else it touches, in words; may be empty.
    package var others: String
    /// Who sells.
    package var trader: Trader
    /// Who buys, and where.
    package var customer: String
    /// What the right to undo depends on.
    package var facts: ContractNotes
    /// Limitations that were told, in the words that were confirmed.
    package var limitations: [String]
    /// What becomes a promise by both yeses.
    package var undertakings: [Undertaking]
    /// How it is paid; `nil` where all is paid at the start.
    package var instalments: Instalments?
    /// When the two look at it again, and what growing costs then.
    package var checkIn: CheckInTerms?
    /// What it changes in an agreement before it; `nil` for one of its own.
    package var amendment: Amendment?

    /// A document of these.
    package init(
      title: String, version: Int, offer: ID<Offer>, way: String, deal: Picked?, terms: [Line], price: Int64,
      parts: [Part], horizonMonths: Int, duration: String, others: String, trader: Trader, customer: String,
      facts: ContractNotes, limitations: [String], undertakings: [Undertaking], instalments: Instalments? = nil,
      checkIn: CheckInTerms? = nil, amendment: Amendment? = nil
    ) {
      self.title = title
      self.version = version
      self.offer = offer
      self.way = way
      self.deal = deal
      self.terms = terms
      self.price = price
      self.parts = parts
      self.horizonMonths = horizonMonths
      self.duration = duration
      self.others = others
      self.trader = trader
      self.customer = customer
      self.facts = facts
      self.limitations = limitations
      self.undertakings = undertakings
      self.instalments = instalments
      self.checkIn = checkIn
      self.amendment = amendment
    }
  }

  /// The package that was picked.
  package struct Picked: Hashable, Sendable, Codable {
    /// Of which deal.
    package var deal: ID<Deal>
    /// In which round.
    package var round: Int

    /// A package of that round.
    package init(deal: ID<Deal>, round: Int) {
      self.deal = deal
      self.round = round
    }
  }

  /// Something settled: `Priority support`, `for six months`.
  package struct Line: Hashable, Sendable, Codable {
    /// What.
    package var what: String
    /// How.
    package var how: String

    /// A line of these.
    package init(what: String, how: String) {
      self.what = what
      self.how = how
    }
  }

  /// A part of what it costs.
  package struct Part: Hashable, Sendable, Codable {
    /// What is paid for.
    package var name: String
    /// How much over the horizon, in minor units.
    package var paid: Int64

    /// A part of these.
    package init(name: String, paid: Int64) {
      self.name = name
      self.paid = paid
    }
  }

  /// Who sells and where she can be reached on paper.
  package struct Trader: Hashable, Sendable, Codable {
    /// Her name.
    package var name: String
    /// Her postal address.
    package var address: String
    /// Her mail address.
    package var email: String
    /// Another way to reach her; may be empty.
    package var reach: String

    /// A trader of these.
    package init(name: String, address: String, email: String, reach: String) {
      self.name = name
      self.address = address
      self.email = email
      self.reach = reach
    }
  }

  /// The customer's yes.
  package struct Acceptance: Hashable, Sendable, Codable {
    /// Her name as she typed it.
    package var name: String
    /// When.
    package var at: Instant
    /// The day it was where the desk stands; the rights count from it.
    package var day: Day
    /// Whether she asked that work begin within the time in which she may withdraw.
    package var wantsEarlyStart: Bool
    /// The exact text both said yes to.
    package var text: String
    /// Its SHA-256, in hexadecimal digits.
    package var hash: String

    /// A yes of these.
    package init(name: String, at: Instant, day: Day, wantsEarlyStart: Bool, text: String, hash: String) {
      self.name = name
      self.at = at
      self.day = day
      self.wantsEarlyStart = wantsEarlyStart
      self.text = text
      self.hash = hash
    }
  }

  /// The customer's withdrawal.
  package struct Withdrawal: Hashable, Sendable, Codable {
    /// Her name as she typed it.
    package var name: String
    /// When.
    package var at: Instant
    /// The day it was.
    package var day: Day
    /// The last day on which the money must be back; `nil` where the rule gives none.
    package var moneyBackBy: Day?

    /// A withdrawal of these.
    package init(name: String, at: Instant, day: Day, moneyBackBy: Day?) {
      self.name = name
      self.at = at
      self.day = day
      self.moneyBackBy = moneyBackBy
    }
  }

  /// An agreement of these.
  package init(
    id: ID<Agreement>, household: ID<Household>, number: Int, at: Instant, document: Document, state: State = .laid,
    acceptance: Acceptance? = nil, withdrawal: Withdrawal? = nil, delivered: Day? = nil
  ) {
    self.id = id
    self.household = household
    self.number = number
    self.at = at
    self.document = document
    self.state = state
    self.acceptance = acceptance
    self.withdrawal = withdrawal
    self.delivered = delivered
  }
}

/// What the right to undo depends on, as the rep wrote it down.
package struct ContractNotes: Hashable, Sendable, Codable {
  /// Country, ISO code.
  package var country: String
  /// Region, where regions have rules of their own; may be empty.
  package var region: String
  /// In what kind of place it was talked over, as `Rights.PlaceKind` names it.
  package var placeKind: String
  /// Who made the first contact: `customer` or `seller`.
  package var initiatedBy: String
  /// Whether the rep came without being asked to.
  package var uninvited: Bool
  /// The language of the talk.
  package var language: String
  /// `consumer` or `business`.
  package var buyer: String
  /// `goods`, `service` or `mixed`.
  package var supply: String
  /// `ordinary`, `insurance`, `finance` or `realEstate`.
  package var subject: String
  /// The currency of the price.
  package var currency: String
  /// The whole price, in minor units.
  package var price: Int64
  /// The day the last of the goods arrived; `nil` while some are still to come.
  package var delivered: Day?
  /// Public holidays there that the rep gave; `nil` where she gave none.
  package var holidays: [Day]?
  /// A last day to withdraw with its source, where the rule is not in the table.
  package var ownRule: OwnRule?

  /// A rule the rep found out herself.
  package struct OwnRule: Hashable, Sendable, Codable {
    /// So many days from the yes.
    package var days: Int
    /// Where it stands.
    package var source: String

    /// So many days, from there.
    package init(days: Int, source: String) {
      self.days = days
      self.source = source
    }
  }

  /// Notes of these.
  package init(
    country: String, region: String = "", placeKind: String, initiatedBy: String, uninvited: Bool = false,
    language: String, buyer: String, supply: String, subject: String = "ordinary", currency: String, price: Int64,
    delivered: Day? = nil, holidays: [Day]? = nil, ownRule: OwnRule? = nil
  ) {
    self.country = country
    self.region = region
    self.placeKind = placeKind
    self.initiatedBy = initiatedBy
    self.uninvited = uninvited
    self.language = language
    self.buyer = buyer
    self.supply = supply
    self.subject = subject
    self.currency = currency
    self.price = price
    self.delivered = delivered
    self.holidays = holidays
    self.ownRule = ownRule
  }
}
