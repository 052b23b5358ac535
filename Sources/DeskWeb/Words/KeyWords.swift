import Desk

/// Keys for other programs.
protocol KeyWords {
  var otherPrograms: String { get }
  var otherProgramsText: String { get }
  var keysTitle: String { get }
  var keysIntro: String { get }
  var keyMade: String { get }
  var keyShownOnce: String { get }
  var keysThereAre: String { get }
  var makeAKey: String { get }
  var keyName: String { get }
  var keyNameHint: String { get }
  var keyOpens: String { get }
  var chooseOne: String { get }
  var keyLasts: String { get }
  func daysLong(_ days: Int) -> String
  func scope(_ scope: InterfaceKey.Scope) -> String
  func keyUntil(_ day: String) -> String
  func keyOver(_ day: String) -> String
  func keyUsed(_ day: String) -> String
  var keyNeverUsed: String { get }
  var endKey: String { get }
  var keysDescribed: String { get }
}
