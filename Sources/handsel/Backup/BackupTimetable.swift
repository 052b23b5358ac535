import Backup
import Desk
import Foundation
import Logging
import ServiceLifecycle

/// Makes backups while the desk is open, each when the last one is old enough.
struct BackupTimetable: Service {
  let world: World
  let everySeconds: Int64
  let logger: Logger
  /// So long it waits between two looks; after a backup that failed, much longer.
  var lookEvery = Duration.seconds(60)
  var afterFault = Duration.seconds(3600)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        var wait = lookEvery
        do { _ = try await world.backUpIfDue(everySeconds: everySeconds) } catch {
          // The rep is told on her pages once the last good one is old.
          logger.error("no backup was made: \(error)")
          wait = afterFault
        }
        do { try await Task.sleep(for: wait) } catch { return }
      }
    }
  }
}

/// Backups of an open desk.
struct ServedBackups {
  /// The folder they are kept in.
  let folder: String
  /// Hours between two.
  let everyHours: Int
  /// What seals them, if anything does.
  let passphrase: String?
  /// Which are kept.
  let retention: Retention

  /// What makes them.
  func keeper(of source: BackupSource) -> FolderBackups {
    FolderBackups(of: source, in: folder, passphrase: passphrase, retention: retention)
  }
}
