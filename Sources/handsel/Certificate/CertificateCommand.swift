import ArgumentParser
import CaseFile
import Foundation

struct CertificateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate", abstract: "Make a certificate, so that phones on your home network reach your desk.",
    discussion: """
      Makes a certificate authority of your own the first time and keeps it, and a certificate for your desk each time. Put \
      the authority on your phones once; nobody else's phone trusts it. docs/reaching-your-desk.md says when this is the way \
      to go.
      """)

  @Option(help: "A name or address of the machine on your network, such as desk.home or 192.168.1.20. Once for each.")
  var name: [String]

  @Option(help: "The folder for the files; the authority in it is used again.")
  var out = DeskFolder.usual + "/certificate"

  func validate() throws {
    guard !name.isEmpty, name.count <= CertifiedName.most else {
      throw ValidationError("Name from 1 to \(CertifiedName.most) names with --name.")
    }
    if let odd = name.first(where: { CertifiedName($0) == nil }) {
      throw ValidationError(
        "\(odd) is no name of a machine. Write it as desk.home or 192.168.1.20, without https://, port, * or spaces.")
    }
  }

  func run() throws {
    do {
      let names = name.compactMap(CertifiedName.init).uniqued
      let folder = CertificateFolder(path: out)
      let made = try folder.certify(names, now: Date())
      Output.write(CertificateGuide(folder: folder, names: names, made: made).text)
    } catch let failure as CommandFailure {
      throw failure.end()
    }
  }
}

/// What to do with a certificate that was made.
struct CertificateGuide {
  let folder: CertificateFolder
  let names: [CertifiedName]
  let made: CertificateFolder.Made

  var text: String {
    let first = names.first?.text ?? "desk.home"
    return """
      \(made.isNewAuthority ? "Made an authority of your own" : "Used the authority you have"), good until \(day(made.authorityUntil)):
        \(folder.authority)
      Keep its key to yourself: with it one can pretend to be any site to your phones.
        \(folder.authorityKey)
      Made a certificate for your desk, good until \(day(made.until)):
        \(folder.desk)
        for \(names.map(\.text).joined(separator: ", "))
      Run this again before then; the phones need nothing new.

      Put \((folder.authority as NSString).lastPathComponent) on each phone, once:
        iPhone   Send it by AirDrop or e-mail and open it. Settings > Profile
                 Downloaded > Install. Then Settings > General > About >
                 Certificate Trust Settings, and switch it on.
        Android  Copy it to the phone. Settings > Security > More > Encryption and
                 credentials > Install a certificate > CA certificate; choose it.

      Start the desk with it:
        handsel serve --host 0.0.0.0 --port 8443 \\
          --tls-cert '\(folder.desk)' \\
          --tls-key '\(folder.deskKey)' \\
          --public-url https://\(first):8443

      """
  }

  private func day(_ date: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_GB")
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = "d MMMM yyyy"
    return formatter.string(from: date)
  }
}
