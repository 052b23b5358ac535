import ArgumentParser
import Foundation

/// Why a command ends without an answer: the message for standard error, and the exit code of `sysexits.h`.
struct CommandFailure: Error {
  /// What is in the file is wrong.
  static let dataError: Int32 = 65
  /// The file cannot be read.
  static let noInput: Int32 = 66

  let message: String
  let exitCode: Int32

  static func cannotRead(_ path: String, _ why: String) -> CommandFailure {
    CommandFailure(message: "\(path): \(why).", exitCode: noInput)
  }

  static func tooLarge(_ path: String, limit: Int) -> CommandFailure {
    CommandFailure(
      message: "\(path): larger than \(limit / 1024 / 1024) MB, which no such file is; nothing was read.",
      exitCode: dataError)
  }

  /// What is in the file is wrong, in these words.
  static func data(_ message: String) -> CommandFailure { CommandFailure(message: message, exitCode: dataError) }

  /// Writes the message to standard error and ends the command.
  func end() -> any Error {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    return ExitCode(exitCode)
  }
}
