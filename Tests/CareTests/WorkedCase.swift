import Care
import Money

/// A case worked out by hand, with what must come out.
struct WorkedCase: Sendable {
  struct Row: Sendable {
    let id: ID<CareOption>
    let forbidden: Bool
    let affordable: Bool
    let customerValue: Double
    let sellerFuture: Double
    let comesBack: Double
    let talk: Double
    let sellerValue: Double
    let sellerCash: Double
    let betterForCustomer: Bool
    let betterForSeller: Bool
    let withinBudget: Bool
    let winWin: Bool
  }

  let careCase: CareCase
  let rows: [Row]
  let winWin: [ID<CareOption>]
  let efficient: [ID<CareOption>]
  let suggested: ID<CareOption>?
  let alwaysShown: [ID<CareOption>]

  static let all = [homeCooling, salonBooking, energyPlan]
}
