package import Desk
import Glibc

/// Says that a desk's folder is in use: shared by those who work on its data, alone by whoever puts other data there.
package final class DeskLock: Sendable {
  private let file: Int32

  /// Takes the lock.
  ///
  /// - Throws: ``BackupFault`` where somebody else has it so that both cannot.
  package init(folder: String, alone: Bool) throws(BackupFault) {
    // The folder itself is locked, so that no other file lies in it.
    file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw BackupFault("\(folder) cannot be opened. Look at its rights and try again.") }
    if flock(file, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0 {
      close(file)
      throw BackupFault(
        alone
          ? "The desk in \(folder) is open. Stop it, then restore; nothing was changed."
          : "The data in \(folder) is being restored. Try again when that is done.")
    }
  }

  /// Gives it back.
  package func release() { close(file) }
}
