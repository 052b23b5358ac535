extension English {
  var totals: String { "This desk in numbers" }
  var totalsIntro: String {
    "You look after the desk. You see how many there are; what a rep and her customer share is theirs alone."
  }
  var reps: String { "reps" }
  var rep: String { "Rep" }
  var households: String { "households" }
  var noReps: String { "Nobody works here yet. Invite the first rep below." }
  var inviteTitle: String { "Invite a rep" }
  var invite: String { "Make an address for her" }
  var invitationMade: String { "Send her this address. It works once, for two days, and is not shown again." }
}
