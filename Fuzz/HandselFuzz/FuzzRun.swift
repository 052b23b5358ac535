import ArgumentParser
import Foundation
import Seeded

/// How long to break files, and from which seed.
struct FuzzRun: ParsableArguments {
  @Option(help: "How long to go on.") var seconds = 60
  @Option(help: "The first seed; each case takes the next.") var seed: UInt64 = 1
  @Option(help: "End after so many cases.") var runs = Int.max
  @Option(help: "Where the case being tried is kept, to be found after a crash.") var last = ".build-fuzz-last"

  /// Breaks files until time is up; each must be taken or refused, never end in a trap or a hang.
  ///
  /// - Returns: how many were taken and how many refused.
  func go(from files: [[UInt8]], _ isTaken: ([UInt8]) -> Bool) throws -> (taken: Int, refused: Int) {
    guard let first = files.first else { throw ValidationError("there is no file to start from") }
    let watchdog = Watchdog(limit: .seconds(20))
    let end = ContinuousClock.now + .seconds(seconds)
    var counts = (taken: 0, refused: 0)
    for run in 0..<runs where ContinuousClock.now < end {
      let seed = seed &+ UInt64(run)
      var random = SplitMix64(seed: seed)
      let file = files.randomElement(using: &random) ?? first
      let other = files.randomElement(using: &random) ?? first
      var mutation = Mutation(seed: random.next())
      let bytes = mutation.applied(to: file, other: other)
      try Data(bytes).write(to: URL(fileURLWithPath: last))
      watchdog.begin(seed: seed)
      if isTaken(bytes) { counts.taken += 1 } else { counts.refused += 1 }
      if ContinuousClock.now >= end { break }
    }
    try? FileManager.default.removeItem(atPath: last)
    return counts
  }

  /// The files of a folder, by name.
  static func files(in folder: String) throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().compactMap { name in
      var isFolder: ObjCBool = false
      let path = folder + "/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
        return nil
      }
      return (name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
    }
  }
}
