public import Money

/// Why a promise cannot be made or changed so; it stays as it was.
public enum PromiseRefusal: Error, Hashable, Sendable {
  /// Its words are blank.
  case nothingPromised(ID<Promise>)

  /// Its words are longer than `Promise.mostCharacters`.
  case tooLong(ID<Promise>, characters: Int)

  /// It was kept, broken or released before.
  case settled(ID<Promise>, Promise.State)

  /// The side that made it cannot release itself.
  case ownRelease(ID<Promise>, by: Party)
}

extension PromiseRefusal: CustomStringConvertible {
  /// What is wrong, what still holds and what to do, for a person.
  public var description: String {
    switch self {
    case .nothingPromised(let id):
      "Promise \(id) says nothing. Write what will be done."
    case .tooLong(let id, let characters):
      "Promise \(id) has \(characters) characters, the most is \(Promise.mostCharacters). Say it shorter."
    case .settled(let id, let state):
      "Promise \(id) is settled already: \(PromiseRefusal.words(for: state)). That stays. Make a new promise if there is one."
    case .ownRelease(let id, let party):
      "The \(party.rawValue) made promise \(id), so only the \(party.other.rawValue) can release it. It is still open."
    }
  }

  private static func words(for state: Promise.State) -> String {
    switch state {
    case .open: "open"
    case .kept(let day): "kept on \(day)"
    case .broken(let day, _): "broken on \(day)"
    case .released(let day): "released on \(day)"
    }
  }
}
