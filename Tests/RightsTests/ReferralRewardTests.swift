import Rights
import Testing

@Suite("What may be given for an introduction")
struct ReferralRewardTests {
  @Test(
    "allowed when told in the Union and the United Kingdom, refused where it is banned, nothing where nothing is known")
  func rules() {
    for country in ["ES", "de", "EL", "GB", "uk"] { #expect(ReferralRewards(country: country).isAllowed, "\(country)") }
    for country in ["AU", "US", "us"] {
      guard case .refused = ReferralRewards(country: country) else {
        Issue.record("\(country) is refused")
        continue
      }
    }
    for country in ["", "NZ", "XX", "EU"] { #expect(ReferralRewards(country: country) == .unknown, "\(country)") }
  }
}
