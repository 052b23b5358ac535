import ArgumentParser
import Golden
import Testing

@testable import handsel

@Suite("Help is enough to start from")
struct HelpTests {
  @Test("rights") func rights() throws { try hold(RightsCommand.self, "help-rights.txt") }
  @Test("worth") func worth() throws { try hold(WorthCommand.self, "help-worth.txt") }
  @Test("bargain") func bargain() throws { try hold(BargainCommand.self, "help-bargain.txt") }
  @Test("check") func check() throws { try hold(CheckCommand.self, "help-check.txt") }
  @Test("practise") func practise() throws { try hold(PractiseCommand.self, "help-practise.txt") }
  @Test("convert") func convert() throws { try hold(ConvertCommand.self, "help-convert.txt") }
  @Test("picture") func picture() throws { try hold(PictureCommand.self, "help-picture.txt") }

  private func hold<Command: ParsableCommand>(_ type: Command.Type, _ name: String) throws {
    let help = Handsel.helpMessage(for: type, columns: 80)
    #expect(help.contains("Examples:") && help.contains("handsel \(type._commandName) "))
    try Golden.hold(help + "\n", name)
  }
}
