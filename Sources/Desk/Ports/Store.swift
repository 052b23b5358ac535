package import Coaching
package import Money

/// Where everything is kept: blocks that read as of one moment, and blocks that write all or nothing.
package protocol Store: Sendable {
  /// What the block reads.
  ///
  /// - Throws: ``StoreFault``, or what the block throws.
  func read<T: Sendable>(_ work: @escaping @Sendable (any Records) throws -> T) async throws -> T

  /// What the block answers, after everything it wrote is safe.
  ///
  /// - Throws: ``StoreFault``, or what the block throws; then nothing was written.
  func write<T: Sendable>(_ work: @escaping @Sendable (any Records) throws -> T) async throws -> T
}

/// Why something could not be read or kept, though nobody did anything wrong.
package enum StoreFault: Error, Hashable, Sendable {
  /// Another program holds the file.
  case busy
  /// No room is left on the disk.
  case full
  /// The file may not be written.
  case readOnly
  /// The store cannot be reached or read; what the engine said is for the log.
  case unreachable(String)
  /// The connection went away while a change was being kept: it may be there or not.
  case outcomeUnknown
  /// The store refused what no form should send; what the engine said is for the log.
  case refused(String)
}

/// Everything that is kept, by what it is about. Inside a block of the store only.
package protocol Records: AccountRecords, PeopleRecords, DiscoveryRecords, CatalogueRecords, TableRecords,
  DealRecords, LendingRecords, MessageRecords, PracticeRecords, IntroductionRecords, YearRecords, ReflectionRecords,
  KeyRecords, ImportRecords, MergeRecords, BackupRecords, KeptRecords, AgreementRecords, CareRecords,
  OutcomeRecords,
  FeedRecords,
  HistoryRecords
{}

/// Who may sign in, and where they are signed in.
package protocol AccountRecords {
  /// How many accounts there are.
  func accountCount() throws -> Int
  /// The account of that name.
  func account(_ id: ID<Account>) throws -> Account?
  /// The account that signs in as that, folded, with the hash of its password.
  func account(signingInAs name: String) throws -> (account: Account, passwordHash: String)?
  /// All accounts, in the order of their names.
  func accounts() throws -> [Account]
  /// Writes a new account.
  func insert(_ account: Account, passwordHash: String, at: Instant) throws
  /// Changes what an account says of itself.
  func update(_ id: ID<Account>, profile: Profile) throws
  /// Changes an account's password.
  func update(_ id: ID<Account>, passwordHash: String) throws
  /// Writes a new session.
  func insert(_ session: Session) throws
  /// The session of that hash, if it began after the moment.
  func session(_ hash: [UInt8], begunAfter: Instant) throws -> Session?
  /// Ends a session.
  func endSession(_ hash: [UInt8]) throws
  /// Ends all sessions of an account.
  func endSessions(of account: ID<Account>) throws
  /// Writes an invitation to make an account.
  func insert(invitation hash: [UInt8], role: Account.Role, at: Instant) throws
  /// The role an open invitation is for.
  func invitation(_ hash: [UInt8], madeAfter: Instant) throws -> Account.Role?
  /// Uses up an invitation.
  func endInvitation(_ hash: [UInt8]) throws
  /// How often something was tried under that key since the moment.
  func attempts(_ key: String, since: Instant) throws -> Int
  /// Writes down a try.
  func insert(attempt key: String, at: Instant) throws
  /// Forgets tries under that key, and all older than a moment.
  func forgetAttempts(_ key: String, andBefore: Instant) throws
  /// A secret of the desk's own, by name.
  func secret(_ name: String) throws -> [UInt8]?
  /// Forgets a secret of the desk's own.
  func erase(secret name: String) throws
  /// Keeps a secret of the desk's own.
  func insert(secret name: String, _ bytes: [UInt8]) throws
}

/// Whom a rep knows.
package protocol PeopleRecords {
  /// The household of that name.
  func household(_ id: ID<Household>) throws -> Household?
  /// Writes a new household.
  func insert(_ household: Household) throws
  /// Changes a household.
  func update(_ household: Household) throws
  /// Notes that something happened with a household.
  func touch(_ id: ID<Household>, at: Instant) throws
  /// A rep's households, the last touched first, after that one.
  func households(of owner: ID<Account>, after: Household?, limit: Int) throws -> [Household]
  /// A rep's households whose name, place, words or numbers begin with every one of the words (folded).
  func households(of owner: ID<Account>, matching words: [String], limit: Int) throws -> [Household]
  /// Whom a household introduced.
  func introduced(by id: ID<Household>) throws -> [Household]
  /// How many households a rep has, counted up to a number: counting very many takes longer than anybody wants to wait.
  func householdCount(of owner: ID<Account>, upTo most: Int) throws -> Int
  /// How many households each rep has, for the administrator.
  func householdTotals() throws -> [(owner: ID<Account>, count: Int)]
  /// Erases everything that is kept of a household.
  func erase(_ id: ID<Household>) throws
}

/// What was found out, and trades to find it out with.
package protocol DiscoveryRecords {
  /// A household's discovery and its revision.
  func discovery(_ id: ID<Household>) throws -> (discovery: Discovery, revision: Int)?
  /// Keeps a household's discovery as that revision; what was said is searched too.
  func save(_ discovery: Discovery, of id: ID<Household>, revision: Int, at: Instant) throws
  /// What became of an edit that was made before, under the name its maker gave it.
  func edit(_ id: String, of household: ID<Household>) throws -> String?
  /// Notes what became of an edit.
  func insert(edit id: String, of household: ID<Household>, outcome: String, at: Instant) throws
  /// A rep's trades, by name.
  func trades(of owner: ID<Account>) throws -> [Trade]
  /// A rep's trade.
  func trade(_ id: ID<Trade>, of owner: ID<Account>) throws -> Trade?
  /// Keeps a rep's trade, new or changed.
  func save(_ trade: Trade, of owner: ID<Account>) throws
}

/// What a rep can offer.
package protocol CatalogueRecords {
  /// A rep's items in a trade, in order, retired ones too.
  func items(of owner: ID<Account>, trade: ID<Trade>) throws -> [CatalogueItem]
  /// An item.
  func item(_ id: ID<CatalogueItem>) throws -> CatalogueItem?
  /// Writes a new item, or a new version of one.
  func save(_ item: CatalogueItem, at: Instant) throws
  /// Erases an item with all its versions.
  func erase(_ id: ID<CatalogueItem>) throws
  /// An item's versions, the newest first, with their moments.
  func versions(of id: ID<CatalogueItem>) throws -> [(item: CatalogueItem, at: Instant)]
}

/// What stands on Tables, and who may open them.
package protocol TableRecords {
  /// The newest version of a household's Table.
  func latestVersion(of id: ID<Household>) throws -> TableVersion?
  /// A version of a household's Table.
  func version(_ number: Int, of id: ID<Household>) throws -> TableVersion?
  /// Writes a new version.
  func insert(_ version: TableVersion) throws
  /// The link of that hash.
  func link(_ hash: [UInt8]) throws -> TableLink?
  /// The links of a household, the newest first.
  func links(of id: ID<Household>) throws -> [TableLink]
  /// Writes a new link.
  func insert(_ link: TableLink) throws
  /// Ends a household's links.
  func endLinks(of id: ID<Household>, at: Instant) throws
  /// What a household confirmed.
  func confirmations(of id: ID<Household>) throws -> [Confirmation]
  /// Writes a confirmation; the same one twice is one.
  func insert(_ confirmation: Confirmation) throws
  /// Notes that the rep's side looked.
  func insert(_ look: Look, at id: ID<Household>) throws
  /// Who looked, the newest first.
  func looks(at id: ID<Household>, limit: Int) throws -> [Look]
  /// When a household wants it looked at again.
  func lookAgain(_ id: ID<Household>) throws -> LookAgain?
  /// Keeps when a household wants it looked at again.
  func save(_ lookAgain: LookAgain?, of id: ID<Household>) throws
}

/// What two bargain over.
package protocol DealRecords {
  /// A household's deals, the first one first.
  func deals(of id: ID<Household>) throws -> [Deal]
  /// The newest deal of a household.
  func latestDeal(of id: ID<Household>) throws -> Deal?
  /// A deal.
  func deal(_ id: ID<Deal>) throws -> Deal?
  /// Writes a new deal.
  func insert(_ deal: Deal) throws
  /// Notes where a deal stands since a moment.
  func update(_ id: ID<Deal>, state: Deal.State, at: Instant) throws
  /// What only the rep sees of a deal.
  func corner(of id: ID<Deal>) throws -> SellerCorner?
  /// Keeps what only the rep sees of a deal.
  func save(_ corner: SellerCorner, of id: ID<Deal>) throws
  /// A deal's rounds, the first one first.
  func rounds(of id: ID<Deal>) throws -> [DealRound]
  /// Writes a new round.
  func insert(_ round: DealRound) throws
  /// Notes what became of a round.
  func update(_ round: DealRound) throws
  /// What a side sealed for a round.
  func seal(of id: ID<Deal>, round: Int, side: Side) throws -> Seal?
  /// Writes what a side sealed; it is never changed.
  func insert(_ seal: Seal) throws
  /// Deals of a rep in that state, the longest in it first, with their households.
  func deals(of owner: ID<Account>, in state: Deal.State, limit: Int) throws -> [(deal: Deal, household: Household)]
  /// Deals of a rep that were agreed, the newest first, with their households.
  func agreedDeals(of owner: ID<Account>, limit: Int) throws -> [(deal: Deal, household: Household)]
}

/// Answers that customers lent without their names.
package protocol LendingRecords {
  /// Answers lent to a rep with amounts in that currency, the newest months first, within one in no order that tells anything.
  func lent(to owner: ID<Account>, in currency: String, limit: Int) throws -> [LentAnswers]
  /// Keeps lent answers, new or changed.
  func save(_ lent: LentAnswers) throws
  /// Erases what was lent under a key.
  func eraseLent(_ key: [UInt8]) throws
}

/// What reps sent although the check of messages found something in it.
package protocol MessageRecords {
  /// What a rep let pass, the newest first.
  func passed(by owner: ID<Account>, limit: Int) throws -> [PassedPhrase]
  /// Keeps what she let pass; again, with its newer reason.
  func save(_ passed: PassedPhrase) throws
  /// Looks at it again from now on.
  func erasePassed(_ label: String, _ phrase: String, by owner: ID<Account>) throws
  /// A rep's own words for hard moments.
  func ownWords(of owner: ID<Account>) throws -> [HardMoment: String]
  /// Keeps her own words for a moment; without any, ours stand again.
  func save(_ text: String?, for moment: HardMoment, of owner: ID<Account>) throws
}

/// What reps practised.
package protocol PracticeRecords {
  /// A rep's practice talks, the newest first.
  func practices(of owner: ID<Account>, limit: Int) throws -> [PracticeTalk]
  /// A practice talk.
  func practice(_ id: ID<PracticeTalk>) throws -> PracticeTalk?
  /// Writes a new talk.
  func insert(_ talk: PracticeTalk) throws
  /// Keeps what was done in a talk.
  func update(_ talk: PracticeTalk) throws
  /// Erases a talk.
  func erasePractice(_ id: ID<PracticeTalk>) throws
}

/// Links that customers pass on, and who came by them.
package protocol IntroductionRecords {
  /// The link of that hash.
  func introductionLink(_ hash: [UInt8]) throws -> IntroductionLink?
  /// Writes a new link.
  func insert(_ link: IntroductionLink) throws
  /// Ends a household's links.
  func endIntroductionLinks(of id: ID<Household>) throws
  /// Whether a household has a link that is not ended.
  func hasIntroductionLink(of id: ID<Household>) throws -> Bool
  /// How many came by a household's links without its being written down who introduced them.
  func unnamedFriends(of id: ID<Household>) throws -> Int
  /// Counts one more of those.
  func countUnnamedFriend(of link: IntroductionLink) throws
  /// A rep's households that somebody introduced, the first one first.
  func introductions(of owner: ID<Account>, limit: Int) throws -> [Household]
}

/// What counts in a rep's year. It is worked out from the rest, for each household whenever something happened with it.
package protocol YearRecords {
  /// Households of a rep that are to be counted anew.
  func uncounted(of owner: ID<Account>, limit: Int) throws -> [ID<Household>]
  /// Keeps what counts of a household in place of what did.
  func keep(_ facts: [YearFact], _ purchases: PurchaseDays?, of household: Household) throws
  /// Years of a rep's with anything in them, in order.
  func yearsCounted(of owner: ID<Account>) throws -> [Int]
  /// Sums of a rep's year, by kind.
  func yearSums(of owner: ID<Account>, in year: Int) throws -> [YearFact.Kind: YearSum]
  /// Open promises of a rep that were due before a day.
  func openPromises(of owner: ID<Account>, dueBefore day: Day) throws -> Int
  /// A rep's customers by how often and when they bought.
  func purchaseGroups(of owner: ID<Account>, today: Day) throws -> [PurchaseGroup]
  /// What those left who were introduced to a rep, the first first.
  func introducedEarnings(of owner: ID<Account>, limit: Int) throws -> [IntroducedEarning]
}

/// What reps wrote for themselves, sealed.
package protocol ReflectionRecords {
  /// What a rep wrote about a household, the newest first.
  func reflections(of owner: ID<Account>, on id: ID<Household>) throws -> [Reflection]
  /// Writes a new one.
  func insert(_ reflection: Reflection) throws
  /// Erases one.
  func eraseReflection(_ id: ID<Reflection>) throws
  /// The key of a rep's, sealed under her password.
  func reflectionKey(of owner: ID<Account>) throws -> [UInt8]?
  /// Keeps the key of a rep's.
  func save(reflectionKey sealed: [UInt8], of owner: ID<Account>) throws
}

/// What was agreed.
package protocol AgreementRecords {
  /// A household's agreements, the first one first.
  func agreements(of id: ID<Household>) throws -> [Agreement]
  /// A rep's households with an agreement that was accepted and laid since then, the newest first.
  func householdsAgreed(of owner: ID<Account>, since: Instant, limit: Int) throws -> [Household]
  /// Writes a new agreement.
  func insert(_ agreement: Agreement) throws
  /// Notes where an agreement stands.
  func update(_ id: ID<Agreement>, state: Agreement.State) throws
  /// Notes where an agreement stands, with the customer's yes or withdrawal.
  func update(_ agreement: Agreement) throws
}

/// What customers said of changed circumstances.
package protocol CareRecords {
  /// What a household's customer said, the first first.
  func changes(of id: ID<Household>) throws -> [LifeChange]
  /// Writes down that a customer said so.
  func insert(_ change: LifeChange) throws
  /// Notes where it stands; what is not in it any more is erased.
  func update(_ change: LifeChange) throws
  /// Those of a rep that wait for her answer, the earliest promised first, with their households.
  func changesWaiting(of owner: ID<Account>, limit: Int) throws -> [(change: LifeChange, household: Household)]
}

/// Whether what was agreed did what was needed.
package protocol OutcomeRecords {
  /// What a household is or was asked, by day.
  func outcomes(of id: ID<Household>) throws -> [Outcome]
  /// Writes down what will be asked.
  func insert(_ outcome: Outcome) throws
  /// Notes what was answered.
  func update(_ outcome: Outcome) throws
  /// Erases what a household was not asked yet or has not answered.
  func eraseUnanswered(of id: ID<Household>) throws
  /// What a rep's customers are asked in a span of days and have not answered, with their households.
  func outcomesDue(
    of owner: ID<Account>, from: Day, through day: Day, limit: Int
  ) throws -> [(outcome: Outcome, household: Household)]
  /// What a rep's customers answered since then.
  func outcomesAnswered(of owner: ID<Account>, since: Instant) throws -> [Outcome]
}

/// Keys for other programs.
package protocol KeyRecords {
  /// A rep's keys, the newest first.
  func keys(of owner: ID<Account>) throws -> [InterfaceKey]
  /// The key of that hash.
  func key(_ hash: [UInt8]) throws -> InterfaceKey?
  /// Writes a new key.
  func insert(_ key: InterfaceKey, hash: [UInt8]) throws
  /// Erases a key.
  func eraseKey(_ id: ID<InterfaceKey>) throws
  /// Notes that a key was used.
  func note(use id: ID<InterfaceKey>, at: Instant) throws
}

/// Addresses for calendars.
package protocol FeedRecords {
  /// The feed of that hash.
  func feed(_ hash: [UInt8]) throws -> Feed?
  /// Writes a new feed.
  func insert(_ feed: Feed) throws
  /// Ends somebody's feeds.
  func endFeeds(of owner: Feed.Owner) throws
  /// Whether somebody has a feed.
  func hasFeed(of owner: Feed.Owner) throws -> Bool
}

/// What happened, and what is due.
package protocol HistoryRecords {
  /// Writes an event.
  func insert(_ event: Event) throws
  /// Whether something happened under that name.
  func hasEvent(_ id: ID<Event>) throws -> Bool
  /// A household's events, the newest first.
  func events(of id: ID<Household>, limit: Int) throws -> [Event]
  /// Erases a household's events, as if it had never been: only for what was never real.
  func eraseEvents(of id: ID<Household>) throws
  /// Erases what an event says.
  func erasePayload(of id: ID<Event>) throws
  /// Writes a word given.
  func insert(_ word: KeptWord) throws
  /// Notes what became of a word.
  func update(_ word: KeptWord) throws
  /// A word given.
  func word(_ id: ID<KeptWord>) throws -> KeptWord?
  /// A household's words given, by day.
  func words(of id: ID<Household>) throws -> [KeptWord]
  /// What a rep can do and has, where she wrote it down.
  func capacity(of owner: ID<Account>) throws -> RepCapacity?
  /// Keeps what a rep can do and has.
  func save(_ capacity: RepCapacity, of owner: ID<Account>) throws
  /// A rep's words that take of her capacity and were neither released nor broken.
  func wordsTaking(of owner: ID<Account>) throws -> [KeptWord]
  /// A rep's open words due through a day, the earliest first, with their households.
  func wordsDue(of owner: ID<Account>, through day: Day, limit: Int) throws -> [(word: KeptWord, household: Household)]
  /// A rep's open words due in a span of days, the earliest first, with their households.
  func wordsBetween(
    of owner: ID<Account>, from: Day, through: Day, limit: Int
  ) throws -> [(word: KeptWord, household: Household)]
  /// Households to look at again through a day.
  func lookAgains(of owner: ID<Account>, through day: Day, limit: Int) throws -> [(day: Day, household: Household)]
  /// Households whose newest version of the Table is the customer's, the longest waiting first.
  func waiting(of owner: ID<Account>, limit: Int) throws -> [(since: Instant, household: Household)]
}
