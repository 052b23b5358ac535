internal import Glibc

/// What SQLite leaves to its caller about files: rights, and being on disk.
enum FilesOnDisk {
  /// Makes an empty file that only its owner may read; SQLite gives its log the same rights.
  static func makePrivate(_ path: String) throws(DatabaseFault) {
    let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR)
    guard file >= 0 else { throw fault(path) }
    close(file)
  }

  /// Waits until a file, or the names in a folder, are on disk.
  static func sync(_ path: String) throws(DatabaseFault) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw fault(path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw fault(path) }
  }

  /// Gives a file another name.
  static func move(_ path: String, to other: String) throws(DatabaseFault) {
    guard rename(path, other) == 0 else { throw fault(other) }
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) throws(DatabaseFault) {
    guard unlink(path) == 0 || errno == ENOENT else { throw fault(path) }
  }

  private static func fault(_ path: String) -> DatabaseFault {
    switch errno {
    case EACCES, EPERM, EROFS: .readOnly
    case ENOSPC, EDQUOT: .full
    default: .other("\(path): \(String(cString: strerror(errno)))")
    }
  }
}
