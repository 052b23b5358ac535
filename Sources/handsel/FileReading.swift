import Foundation

/// Reads a file a person named, and says plainly when that cannot be done.
enum FileReading {
  /// What a file is called in a message.
  static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// All bytes of a file, or of standard input for `-`.
  ///
  /// - Throws: ``CommandFailure`` with exit code 66 where it cannot be read, 65 where it is larger than `limit`.
  static func bytes(of path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        throw .cannotRead(name(path), "there is no such file; check the name")
      }
      guard !isDirectory.boolValue else { throw .cannotRead(name(path), "this is a folder; name a file in it") }
      if let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int, size > limit {
        throw .tooLarge(name(path), limit: limit)
      }
      guard let opened = FileHandle(forReadingAtPath: path) else {
        throw .cannotRead(name(path), "it may not be read; look at its permissions")
      }
      handle = opened
    }
    var bytes: [UInt8] = []
    while true {
      let chunk: Data?
      do { chunk = try handle.read(upToCount: 1 << 20) } catch {
        throw .cannotRead(name(path), "reading it failed half-way; try again")
      }
      guard let chunk, !chunk.isEmpty else { return bytes }
      bytes += chunk
      if bytes.count > limit { throw .tooLarge(name(path), limit: limit) }
    }
  }
}
