import Desk
import Money

extension DemoStreet {
  /// Air conditioning: Rosa is the first worked case.
  func cooling(in records: any Records) throws {
    let rosa = try DemoHousehold(
      "Rosa Ortega", place: "Calle Mayor 12", reach: "555 0101", daysAgo: 40, from: "the bakery", in: self, records)
    try rosa.happened(
      .talked, daysAgo: 38, "She sleeps badly from June on. Wants to know before anybody sells her anything.")
    let found = try rosa.talk(about: "cooling", DemoStreet.rosa, daysAgo: 21)
    try rosa.share(found, daysAgo: 20)
    try rosa.read("dust", of: "model-a-3.5", daysAgo: 18)
    try rosa.promise("Bring the noise figures of model A in writing", dueIn: 0, madeDaysAgo: 5)

    let lucia = try DemoHousehold(
      "Lucía Marín", place: "Calle Sol 3", reach: "lucia@example.com", daysAgo: 15, introducedBy: rosa,
      hearing: Hearing(way: .message), in: self, records)
    var hers = DemoStreet.rosa
    hers.title = "Sleeping through July"
    hers.words = [
      ("q1", "The children's room is over thirty degrees at midnight."), ("q2", "It must not wake the baby."),
    ]
    try lucia.share(try lucia.talk(about: "cooling", hers, daysAgo: 9), daysAgo: 8)
    try lucia.correct("worth.quieter_nights", to: "220", daysAgo: 1)

    let ana = try DemoHousehold(
      "Ana Ibáñez", place: "Plaza Nueva 8", reach: "555 0103", daysAgo: 12, introducedBy: rosa,
      hearing: Hearing(way: .phone, notBefore: today.adding(days: 20).description), in: self, records)
    try ana.happened(.talked, daysAgo: 12, "Moves house next month. Asked me to call when she knows the new flat.")

    let pedro = try DemoHousehold(
      "Pedro Núñez", place: "Old Mill Lane 2", reach: "555 0104", daysAgo: 6, introducedBy: nil, in: self, records)
    var begun = DemoStreet.rosa
    begun.title = "The office under the roof"
    begun.words = [("q1", "From noon on nobody can think in there.")]
    begun.isLinked = false
    try pedro.talk(about: "cooling", begun, daysAgo: 3)

    _ = try DemoHousehold(
      "Nuria Silva", place: "Harbour 3", reach: "555 0105", daysAgo: 2, from: "the school gate", agreed: false,
      in: self,
      records)
  }

  /// Booking software: Salon Lind is the second worked case.
  func salon(in records: any Records) throws {
    let lind = try DemoHousehold(
      "Salon Lind", place: "Market square 4", reach: "marta@example.com", daysAgo: 60, from: "my own haircut", in: self,
      records)
    try lind.share(try lind.talk(about: "salon", DemoStreet.lind, daysAgo: 30), daysAgo: 29)
    try lind.read("own_terminal", of: "basic", daysAgo: 27)
    try lind.promise("Find out whether her old bookings can be moved", dueIn: -2, madeDaysAgo: 9)

    let nils = try DemoHousehold(
      "Barber Nils", place: "Station road 9", reach: "555 0107", daysAgo: 11, introducedBy: lind, in: self, records)
    var his = DemoStreet.lind
    his.title = "No more ringing during a shave"
    his.words = [("q1", "The phone rings while I hold the razor."), ("q5", "A year, not longer.")]
    try nils.talk(about: "salon", his, daysAgo: 4)

    let eva = try DemoHousehold(
      "Studio Eva", place: "Hillside 21", reach: "eva@example.com", daysAgo: 90, introducedBy: lind, in: self, records)
    try eva.share(try eva.talk(about: "salon", DemoStreet.lind, daysAgo: 80), daysAgo: 79)
    try eva.read("two_calendars", of: "basic", daysAgo: 78)
    try eva.read("own_terminal", of: "basic", daysAgo: 78)
    try eva.promise("Show the evening team how to book", dueIn: -60, madeDaysAgo: 70, keptDaysAgo: 61)
    try evaIsACustomer(eva)

    _ = try DemoHousehold(
      "Spa Kim", place: "Harbour 14", reach: "555 0109", daysAgo: 50, introducedBy: nil,
      hearing: Hearing(way: .never), in: self, records)
  }

  /// Electricity: Ingrid is the third worked case, whose honest answer is a competitor.
  func energy(in records: any Records) throws {
    let ingrid = try DemoHousehold(
      "Ingrid Keller", place: "Garden street 5", reach: "555 0110", daysAgo: 190, from: "the choir", in: self, records)
    try ingrid.share(try ingrid.talk(about: "energy", DemoStreet.ingrid, daysAgo: 185), daysAgo: 184)
    try ingrid.lookAgain(.on(today), daysAgo: 183)

    let bo = try DemoHousehold(
      "Bo Lindqvist", place: "Garden street 7", reach: "bo@example.com", daysAgo: 30, introducedBy: ingrid, in: self,
      records)
    var his = DemoStreet.rosa
    his.title = "Is it worth cooling the hall?"
    his.words = [("q1", "We hardly use it in summer, to be honest."), ("q3", "Five euros, if that.")]
    his.figures = [("unmet.cooling", "5")]
    try bo.share(try bo.talk(about: "cooling", his, daysAgo: 28), daysAgo: 27)
    try bo.lookAgain(.never, daysAgo: 26)

    let carla = try DemoHousehold(
      "Carla Brennan", place: "Garden street 11", reach: "555 0112", daysAgo: 45, introducedBy: ingrid,
      hearing: Hearing(way: .email), in: self, records)
    var hers = DemoStreet.ingrid
    hers.title = "A contract before the car comes"
    hers.words = [("q1", "The car is ordered; it will stand outside every night."), ("q4", "Nothing I cannot leave.")]
    try carla.share(try carla.talk(about: "energy", hers, daysAgo: 41), daysAgo: 40)
    try carla.lookAgain(.on(today.adding(days: 140)), daysAgo: 39)
    try carla.promise("Send her the tariff sheet of NightOwl", dueIn: 2, madeDaysAgo: 1)
  }

  /// Eva has paid by the month for ten weeks, said how it went, and now water damage closes her studio.
  private func evaIsACustomer(_ eva: DemoHousehold) throws {
    let currency = owner.profile.currency
    let agreement = try eva.agree(
      on: "basic", way: "SlotWise Basic, looked at again in month 6", paid: Instalments(count: 12, each: 2900),
      checkIn: CheckInTerms(
        months: [6], what: "Look together whether it still fits: stay, or grow at the price fixed today",
        upgrades: [CheckInTerms.Upgrade(offer: ID("plus"), name: "SlotWise Plus", fee: 4000, each: 5900)]),
      parts: [Agreement.Part(name: "Each month", paid: 104_400)],
      facts: ContractNotes(
        country: "ES", placeKind: "workplace", initiatedBy: "customer", language: "en", buyer: "business",
        supply: "service", currency: currency, price: 34_800), daysAgo: 75)
    try eva.saidHowItWent(after: 30, daysAgo: 44)
    guard let agreement else { return }
    try eva.thingsChanged(
      .pause, in: agreement,
      LifeChange.Said(canPay: 0, months: 2, words: "A pipe burst; we are closed until it is dry."), daysAgo: 1)
  }
}
