/// Settings.
protocol SettingsWords {
  var whoYouAre: String { get }
  var yourReach: String { get }
  var yourReachHint: String { get }
  var yourAddress: String { get }
  var yourAddressHint: String { get }
  var yourEmail: String { get }
  var yourEmailHint: String { get }
  var yourLanguage: String { get }
  var yourCountry: String { get }
  var yourCountryHint: String { get }
  var showEarnings: String { get }
  var reachTitle: String { get }
  func reachedAt(_ address: String) -> String
  var passwordTitle: String { get }
  var oldPassword: String { get }
  var oldPasswordWrong: String { get }
  var newPassword: String { get }
  var changePassword: String { get }
  var dataTitle: String { get }
  var dataText: String { get }
  var tradesTitle: String { get }
  var tradesIntro: String { get }
  var takeTrades: String { get }
  var demoTitle: String { get }
  var demoText: String { get }
}
