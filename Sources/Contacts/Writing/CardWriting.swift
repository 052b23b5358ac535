import Tables

extension Contact {
  /// The contact as a card (vCard 4.0, RFC 6350), lines folded at 75 bytes.
  public var card: String {
    var lines = ["BEGIN:VCARD", "VERSION:4.0"]
    if let uid { lines.append("UID;VALUE=text:" + uid.escaped) }
    let isFirm = name.isEmpty
    if isFirm { lines.append("KIND:org") }
    lines.append("FN:" + (isFirm ? organization : name).escaped)
    if !organization.isEmpty { lines.append("ORG:" + organization.escaped) }
    for phone in phones { lines.append("TEL;VALUE=text:" + phone.escaped) }
    for email in emails { lines.append("EMAIL:" + email.escaped) }
    for website in websites { lines.append("URL:" + website.replacingLineEnds) }
    for address in addresses { lines.append("ADR:;;" + address.escaped + ";;;;") }
    if !groups.isEmpty { lines.append("CATEGORIES:" + groups.map(\.escaped).joined(separator: ",")) }
    if !note.isEmpty { lines.append("NOTE:" + note.escaped) }
    // No standard says that somebody must not be called; here it is never forgotten.
    if !declines.isEmpty {
      lines.append("X-HANDSEL-DECLINES:" + declines.map(\.rawValue).sorted().joined(separator: ","))
    }
    lines.append("END:VCARD")
    return lines.map { $0.folded + "\r\n" }.joined()
  }
}

/// Contacts as a table that this desk and most others read: in UTF-8 with its mark, separated by commas.
public enum ContactTable {
  private static let columns = [
    "Name", "Company", "Phone", "Phone 2", "Phone 3", "Email", "Email 2", "Website", "Address", "Labels", "Notes",
    "Do Not Call", "Email Opt Out",
  ]

  /// The table of some contacts; what does not fit its columns stands with the note.
  public static func text(_ contacts: some Sequence<Contact>) -> String {
    var text = "\u{FEFF}" + columns.joined(separator: ",") + "\r\n"
    for contact in contacts { text += row(contact).map(\.cell).joined(separator: ",") + "\r\n" }
    return text
  }

  private static func row(_ contact: Contact) -> [String] {
    func part(_ all: [String], _ place: Int) -> String { all.indices.contains(place) ? all[place] : "" }
    let beyond =
      Array(contact.phones.dropFirst(3)) + contact.emails.dropFirst(2) + contact.websites.dropFirst()
      + contact.addresses.dropFirst()
    let note = ([contact.note] + beyond).filter { !$0.isEmpty }.joined(separator: "\n")
    return [
      contact.name, contact.organization, part(contact.phones, 0), part(contact.phones, 1), part(contact.phones, 2),
      part(contact.emails, 0), part(contact.emails, 1), part(contact.websites, 0), part(contact.addresses, 0),
      contact.groups.joined(separator: ";"), note, contact.declines.contains(.calls) ? "1" : "",
      contact.declines.contains(.emails) ? "1" : "",
    ]
  }
}

extension String {
  /// As a value of a card.
  fileprivate var escaped: String {
    var text = ""
    for character in self {
      switch character {
      case "\\", ";", ",": text += "\\\(character)"
      case "\n", "\r\n": text += "\\n"
      case "\r": break
      default: text.append(character)
      }
    }
    return text
  }

  fileprivate var replacingLineEnds: String { String(filter { !$0.isNewline }) }

  /// Folded so that no line has more than 75 bytes, never inside a character.
  fileprivate var folded: String {
    if utf8.count <= 75 { return self }
    var (text, length) = ("", 0)
    for scalar in unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        text += "\r\n "
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += size
    }
    return text
  }

  /// As a cell; one that a spreadsheet would take for a formula begins with a mark that it shows as text.
  fileprivate var cell: String {
    let isFormula =
      ["=", "@", "\t"].contains { hasPrefix($0) } || (hasPrefix("-") && !dropFirst().allSatisfy(\.isNumber))
    return TableCell.text(isFormula ? "'" + self : self)
  }
}
