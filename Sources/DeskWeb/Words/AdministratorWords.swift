/// The page of who looks after a hosted desk.
protocol AdministratorWords {
  var totals: String { get }
  var totalsIntro: String { get }
  var reps: String { get }
  var rep: String { get }
  var households: String { get }
  var noReps: String { get }
  var inviteTitle: String { get }
  var invite: String { get }
  var invitationMade: String { get }
}
