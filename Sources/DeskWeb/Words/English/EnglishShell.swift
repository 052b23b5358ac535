import Desk

extension English {
  var skipToContent: String { "Skip to the page" }
  var navigation: String { "The desk" }
  var today: String { "Today" }
  var people: String { "People" }
  var catalogue: String { "Catalogue" }
  var settings: String { "Settings" }
  var demoNotice: String { "This is the demo street: nobody in it is real." }
  var demoClear: String { "Clear it and start for real" }
  var backToToday: String { "Back to Today" }
  var save: String { "Save" }
  var saved: String { "Saved" }
  var cancel: String { "Cancel" }
  var yes: String { "Yes" }
  var no: String { "No" }

  func says(_ fault: FieldFault) -> String {
    switch fault {
    case .unknown: "This is not here any more. Load the page again."
    case .empty: "Please fill this in."
    case .tooLong(let most): "That is too long: at most \(most) characters fit."
    case .tooShort(let least): "That is too short: at least \(least) characters."
    case .notANumber: "Please write a number, such as 90 or 4.5."
    case .outside(let low, let high):
      "Please write a number from \(Plain.number(low)) to \(Plain.number(high))."
    case .notADayOfYear: "Please write a month and a day, such as 06-14 for 14 June."
    case .notADay: "Please write a day, such as 2026-04-02."
    case .notARange: "Please write a number, or a range from low to high, such as 90–120."
    case .thousands: "Thousands or decimals? Please write 1490, or 1.49."
    case .twice: "This stands here twice. Keep one."
    case .notTwelveNumbers: "Please write twelve numbers, January first."
    case .notAChoice: "Please choose one of these."
    case .customersAlone: "Only your customer can write this, on her own page."
    case .outOfReach(let nearest):
      nearest.map {
        "No package leaves you that much. The nearest leaves you \(Plain.number($0)); change this, or give or take more."
      }
        ?? "No package is left with these wishes. Talk, or let more things move."
    case .bothMustAgree: "Write it down only where both agreed, and say so below."
    case .leadsBack:
      "That leads back in a circle: they were introduced by this household themselves, directly or by others."
    case .notAnAddress: "Please write a mail address, such as ines@example.com."
    case .needsReason(let why):
      "\(why) Say it otherwise; if it is to stay, say why, here or under Check a message."
    case .contradictsRecord(let why):
      "\(why) What contradicts what you wrote down cannot be laid on the Table."
    case .notBacked(let largest):
      "Your own numbers would bear \(Plain.number((largest * 100).rounded() / 100))%, so this cannot be said as a limit. Say it as a rule of yours: that is true."
    case .line(let number): "Line \(number) cannot be read. Please write it like the example."
    case .noRoom(let short):
      noRoom(short, next: short.nextTime ?? short.nextDay.map { Notation(.english, .euro).day($0) })
    case .tooMany(let most): "There can be \(most) at most. Remove one first."
    }
  }

  var signIn: String { "Sign in" }
  var signInIntro: String { "Good to see you." }
  var signInName: String { "Your name here" }
  var password: String { "Password" }
  func passwordHint(least: Int) -> String { "At least \(least) characters. A few words in a row are easiest." }
  var wrongPassword: String { "Name and password do not fit together. Try again; nothing was lost." }
  var signOut: String { "Sign out" }
  var signOutEverywhere: String { "Sign out everywhere" }
  var welcome: String { "Welcome to your desk" }
  var welcomeIntro: String {
    "Everything you write stays in one file on this machine. Two names and a password, and you can begin."
  }
  var yourName: String { "Your name, as customers read it" }
  var yourNameHint: String { "Inés Marín, for instance. It stands on every Table." }
  var signInNameHint: String { "What you type when you sign in: an e-mail address or a short word." }
  var makeAccount: String { "Open my desk" }
  var nameTaken: String { "Somebody signs in by that name already. Choose another." }
}
