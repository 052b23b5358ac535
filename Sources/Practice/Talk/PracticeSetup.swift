/// What a practice talk starts from. The same setup and the same steps always give the same talk.
public struct PracticeSetup: Hashable, Sendable, Codable {
  /// What it is about.
  public let scene: PracticeScene
  /// How the customer takes things.
  public let temper: Temper
  /// How she gives in.
  public let conceding: Conceding
  /// What she is drawn from.
  public let seed: UInt64

  /// A setup of these; the scene is cut to what a talk can hold.
  public init(scene: PracticeScene, temper: Temper, conceding: Conceding, seed: UInt64) {
    self.scene = scene.fitting
    self.temper = temper
    self.conceding = conceding
    self.seed = seed
  }
}

/// One step of the rep's in a practice talk: what she does, and her own words with it if she wrote any.
public struct PracticeStep: Hashable, Sendable, Codable {
  /// What she does.
  public var move: Move
  /// Her words; may be empty.
  public var words: String

  /// A step of these.
  public init(_ move: Move, words: String = "") { (self.move, self.words) = (move, words) }

  /// What a rep can do at the table.
  public enum Move: Hashable, Sendable, Codable {
    /// She asks an open question.
    case ask(String)
    /// She asks whether the circumstance of a limitation is so.
    case look(String)
    /// She asks which of two things the customer would rather have.
    case compare(String, String)
    /// She tells a limitation.
    case tell(String)
    /// She says what she wants: that it works out for both.
    case voiceIntention
    /// She says something.
    case say
    /// She offers these terms; what is not named stays as it is today.
    case offer([String: String])
    /// She takes what the customer asked for last.
    case take
    /// She offers to wait, or to start smaller.
    case offerToWait
    /// She says that something else, or nothing, suits the customer better.
    case sendElsewhere
    /// She ends the talk.
    case end
  }
}
