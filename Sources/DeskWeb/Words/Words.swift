import Desk

/// Every sentence of the desk in one language: a sentence that is missing in a language does not compile.
protocol Words: ShellWords, TroubleWords, SignInWords, TodayWords, PeopleWords, KitchenWords, TableWords, AdviceWords,
  CatalogueWords, DealWords, AgreementWords, PromiseWords, CalendarWords, CutWords, MediatorWords, ToneWords,
  SettingsWords, FaultWords, AdministratorWords, PaperWords, CareWords, CarePolicyWords, CoachWords, HardMomentWords,
  PracticeWords, IntroductionWords, YearWords,
  HabitWords, ReflectionWords, PublicWords, KeyWords, BringInWords, DoublesWords, BackupWords
{
  /// The language.
  var language: Language { get }
}

extension Language {
  /// Its words.
  var words: any Words {
    switch self {
    case .english: English()
    case .spanish: Spanish()
    }
  }
}

/// The desk in English.
struct English: Words {
  let language = Language.english
}

/// The desk in Spanish.
struct Spanish: Words {
  let language = Language.spanish
}

/// Around every page.
protocol ShellWords {
  var skipToContent: String { get }
  var navigation: String { get }
  var today: String { get }
  var people: String { get }
  var catalogue: String { get }
  var settings: String { get }
  var demoNotice: String { get }
  var demoClear: String { get }
  var backToToday: String { get }
  var save: String { get }
  var saved: String { get }
  var cancel: String { get }
  var yes: String { get }
  var no: String { get }
}

/// When something went wrong.
protocol TroubleWords {
  var unknownLink: ErrorWords { get }
  var notFound: ErrorWords { get }
  var endedLink: ErrorWords { get }
  var repsOnly: ErrorWords { get }
  var noPublicAddress: ErrorWords { get }
  var somethingMissing: ErrorWords { get }
  var notKept: ErrorWords { get }
  var invitationOver: ErrorWords { get }
  func tooManyAttempts(minutes: Int) -> ErrorWords
  var tooLarge: ErrorWords { get }
  var unreadable: ErrorWords { get }
  var notFromOurPage: ErrorWords { get }
  var notSignedIn: ErrorWords { get }
  var storeBusy: ErrorWords { get }
  var storeFull: ErrorWords { get }
  var storeReadOnly: ErrorWords { get }
  var storeUnreachable: ErrorWords { get }
  var outcomeUnknown: ErrorWords { get }
  var changedMeanwhile: ErrorWords { get }
  var untold: ErrorWords { get }
  var rightOver: ErrorWords { get }
  var nothingBetter: ErrorWords { get }
  var linkNeeded: ErrorWords { get }
  var wrongMethod: ErrorWords { get }
  var ourFault: ErrorWords { get }
}

/// Why something typed cannot be kept.
protocol FaultWords {
  func says(_ fault: FieldFault) -> String
}

/// Signing in and the first account.
protocol SignInWords {
  var signIn: String { get }
  var signInIntro: String { get }
  var signInName: String { get }
  var password: String { get }
  func passwordHint(least: Int) -> String
  var wrongPassword: String { get }
  var signOut: String { get }
  var signOutEverywhere: String { get }
  var welcome: String { get }
  var welcomeIntro: String { get }
  var yourName: String { get }
  var yourNameHint: String { get }
  var signInNameHint: String { get }
  var makeAccount: String { get }
  var nameTaken: String { get }
}
