import Desk

extension English {
  var otherPrograms: String { "Other programs" }
  var otherProgramsText: String {
    "A key lets a program of yours read or check things here, only what you allow and only until it expires."
  }
  var keysTitle: String { "Keys for other programs" }
  var keysIntro: String {
    "Each key speaks for you, so give it to nobody you would not give your password to. The desk keeps no copy of it."
  }
  var keyMade: String { "Your new key" }
  var keyShownOnce: String { "It is shown this once. Copy it now into the program that will use it." }
  var keysThereAre: String { "Keys there are" }
  var makeAKey: String { "Make a key" }
  var keyName: String { "What it is for" }
  var keyNameHint: String { "So that you know later which one to end: \u{201C}My spreadsheet\u{201D}." }
  var keyOpens: String { "What it opens" }
  var chooseOne: String { "Choose at least one." }
  var keyLasts: String { "It lasts" }
  func daysLong(_ days: Int) -> String { days == 365 ? "a year" : "\(days) days" }
  func scope(_ scope: InterfaceKey.Scope) -> String {
    switch scope {
    case .checkMessages: "look messages through"
    case .readPeople: "read whom you know"
    }
  }
  func keyUntil(_ day: String) -> String { "until \(day)" }
  func keyOver(_ day: String) -> String { "expired on \(day)" }
  func keyUsed(_ day: String) -> String { "last used on \(day)" }
  var keyNeverUsed: String { "not used yet" }
  var endKey: String { "End it" }
  var keysDescribed: String { "what can be asked, for programs" }
}
