import Bargaining
import Money

/// The deal in the keys and shapes of the worked cases; the customer's copy has no figure of the rep's in it.
struct NegotiationJSON {
  /// Menus longer than this are counted and not listed.
  static let mostListed = 10

  let solution: BargainingSolution
  let scale: ExactScale
  let currency: Currency

  private var decimals: Int { Figures(currency: currency).decimals }
  private var problem: BargainingProblem { solution.negotiation.problem }

  func forRep() -> JSONOutput {
    var fields: [(String, JSONOutput)] = [
      ("packages_total", .number(problem.packageCountInFull)),
      ("packages_acceptable_to_both", solution.packagesAcceptable.map(JSONOutput.whole) ?? .null),
    ]
    fields.append(("base", package(solution.base)))
    fields.append(("price_only", package(solution.priceOnly)))
    fields.append(("nash", package(solution.agreement?.nash)))
    if let agreement = solution.agreement { fields += answers(agreement) }
    let limit = solution.largestHonestDiscount.map { JSONOutput.rounded($0.percent, 3) } ?? .null
    fields.append(("largest_discount_that_keeps_the_service_reserve_pct", limit))
    return .object(fields)
  }

  /// Terms and the customer's own gains; not how many packages are acceptable, which would narrow down the rep's floor.
  func forCustomer() -> JSONOutput {
    var fields: [(String, JSONOutput)] = [("packages_total", .number(problem.packageCountInFull))]
    fields.append(("base", ownSide(solution.base)))
    fields.append(("price_only", ownSide(solution.priceOnly)))
    fields.append(("nash", ownSide(solution.agreement?.nash)))
    if let menu = solution.agreement?.menu {
      fields.append(
        (
          "menu_equal_for_seller",
          .object([("candidate_packages", .list(menu.shown.filter { $0.gains.customer >= 0 }.map(ownSide)))])
        ))
    }
    return .object(fields)
  }

  private func answers(_ agreement: PossibleAgreement) -> [(String, JSONOutput)] {
    let ideal = agreement.idealPoint
    var fields: [(String, JSONOutput)] = [
      ("runner_up", package(agreement.runnerUp)),
      (
        "nash_margin_over_runner_up_pct",
        agreement.marginOverRunnerUp.map { JSONOutput.rounded($0.percent, 3) } ?? .null
      ), ("kalai_smorodinsky", package(agreement.kalaiSmorodinsky)),
      ("ideal_point", .list([amount(ideal.customer), amount(ideal.seller)])),
      ("equal_gains", package(agreement.equalGains)),
      ("max_joint_gain_all_packages", amount(agreement.largestJointGain.gains.joint)),
      ("efficient_packages", .whole(agreement.frontier.packageCount)),
      ("nash_is_efficient", .yesNo(agreement.nashIsEfficient)),
    ]
    if let created = agreement.jointGainCreatedVsPriceOnly {
      fields.append(("joint_gain_created_vs_price_only", amount(created)))
    }
    let split = agreement.splitIfPriceIsContinuous.approximate / Double(scale.unitsPerOne)
    fields.append(("split_if_price_is_continuous", .rounded(split, decimals)))
    if let settlement = agreement.postSettlement { fields.append(("post_settlement", postSettlement(settlement))) }
    if let menu = agreement.menu { fields.append(("menu_equal_for_seller", self.menu(menu))) }
    fields.append(("if_someone_exaggerates", .list(agreement.exaggerations.map(exaggeration))))
    return fields
  }

  private func postSettlement(_ settlement: PostSettlement) -> JSONOutput {
    .object([
      ("agreed", package(settlement.agreed)),
      ("packages_better_or_equal_for_both", settlement.atLeastAsGood.map(JSONOutput.whole) ?? .null),
      ("best", package(settlement.best)),
      ("gain_customer", amount(settlement.customerGain)), ("gain_seller", amount(settlement.sellerGain)),
    ])
  }

  private func menu(_ menu: EqualValueMenu) -> JSONOutput {
    var fields: [(String, JSONOutput)] = [
      ("target_seller_surplus", amount(menu.target)), ("tolerance", amount(menu.tolerance)),
      ("candidates", .whole(menu.candidateCount)),
      ("max_total_difference", menu.totalDifference.map(JSONOutput.whole) ?? .null),
    ]
    if menu.candidateCount <= NegotiationJSON.mostListed {
      fields.append(("candidate_packages", .list(menu.candidates.map { .object(terms($0)) })))
    }
    return .object(fields)
  }

  private func exaggeration(_ tried: Exaggeration) -> JSONOutput {
    var fields: [(String, JSONOutput)] = [
      ("who", .text(tried.side.rawValue)), ("exaggeration", amount(tried.amount)),
    ]
    if let package = tried.package {
      fields.append(("customer_true", amount(package.gains.customer)))
      fields.append(("seller_true", amount(package.gains.seller)))
    } else {
      fields.append(("result", .text("no deal")))
    }
    return .object(fields)
  }

  private func package(_ package: Package?) -> JSONOutput {
    guard let package else { return .null }
    let gains = package.gains
    return .object([
      ("terms", .object(terms(package))), ("customer_surplus", amount(gains.customer)),
      ("seller_surplus", amount(gains.seller)), ("joint", amount(gains.joint)),
      (
        "product",
        .number(DecimalText.rounded(gains.product, from: 2 * scale.digits, to: decimals))
      ),
    ])
  }

  private func ownSide(_ package: Package?) -> JSONOutput { package.map(ownSide) ?? .null }

  private func ownSide(_ package: Package) -> JSONOutput {
    .object([("terms", .object(terms(package))), ("customer_surplus", amount(package.gains.customer))])
  }

  private func terms(_ package: Package) -> [(String, JSONOutput)] {
    (problem.terms(of: package) ?? []).map { ($0.issue, .text($0.level)) }
  }

  private func amount(_ units: Int64) -> JSONOutput {
    .number(DecimalText.rounded(Int128(units), from: scale.digits, to: decimals))
  }
}
