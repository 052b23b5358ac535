import ArgumentParser

@main
struct Handsel: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handsel",
    abstract: "The desk of a rep who sells the win-win way: honest advice, fair deals, kept promises.",
    version: "0.1.0",
    subcommands: [
      ServeCommand.self, DemoCommand.self, CertificateCommand.self, MigrateCommand.self,
      ImportCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self, CaseCommand.self,
      RightsCommand.self,
      BargainCommand.self, ConvertCommand.self, CheckCommand.self, PractiseCommand.self, WorthCommand.self,
      PictureCommand.self,
      SchemaCommand.self,
    ])
}
