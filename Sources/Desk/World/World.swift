/// Everything a use-case needs from outside: built in one place, handed down.
package struct World: Sendable {
  /// Where everything is kept.
  package let store: any Store
  /// What time it is.
  package let clock: any Clock
  /// Where names and secrets come from.
  package let chance: any Chance
  /// How this desk was started.
  package let settings: DeskSettings
  /// How passwords and secrets are kept without keeping them.
  package let locks: any Locks
  /// Tells open pages that something changed.
  package let bell: any Bell
  /// Makes backups; `nil` where the desk was started without a place for them.
  package let backups: (any BackupKeeper)?
  /// What is believed of customers from the answers that earlier ones lent.
  package let populations = LentPopulations()
  /// What is foreseen of customers who buy again.
  package let repeatModels = RepeatModels()

  /// A world of these.
  package init(
    store: any Store, clock: any Clock, chance: any Chance, settings: DeskSettings, locks: any Locks,
    bell: any Bell, backups: (any BackupKeeper)? = nil
  ) {
    self.store = store
    self.clock = clock
    self.chance = chance
    self.settings = settings
    self.locks = locks
    self.bell = bell
    self.backups = backups
  }
}
