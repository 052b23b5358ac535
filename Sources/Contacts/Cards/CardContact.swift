/// What a card says of a person or a firm.
struct CardContact {
  private(set) var leftOut: [String: Int] = [:]
  /// Whether it is a list of other cards.
  private(set) var isList = false
  var contact: Contact

  private var formatted = ""
  private var structured = ""
  private var nickname = ""
  private var isFirm = false

  init(_ properties: [CardProperty], line: Int) {
    contact = Contact(line: line)
    // The preferred ones come first; the others stay in their order.
    for property in properties.filter(\.isPreferred) + properties.filter({ !$0.isPreferred }) where !property.isBinary {
      take(property)
    }
    // "Ortega, Rosa" is how it is sorted, not how it is said.
    contact.name = formatted.contains(",") && !structured.isEmpty ? structured : formatted
    if contact.name.isEmpty { contact.name = structured.isEmpty ? nickname : structured }
    if isFirm || contact.name == contact.organization, structured.isEmpty || isFirm {
      if contact.organization.isEmpty { contact.organization = contact.name }
      contact.name = ""
    }
  }

  private mutating func take(_ property: CardProperty) {
    switch property.name {
    case "FN": if formatted.isEmpty { formatted = property.text.oneLine }
    case "N": if structured.isEmpty { structured = CardContact.name(property.parts) }
    case "NICKNAME": if nickname.isEmpty { nickname = (property.items.first ?? "").oneLine }
    case "ORG": if contact.organization.isEmpty { contact.organization = property.parts.first?.oneLine ?? "" }
    case "TEL":
      if property.types.contains(where: { ["fax", "pager", "modem", "bbs"].contains($0) }) {
        leftOut["FAX", default: 0] += 1
      } else {
        contact.phones.append(property.text)
      }
    case "EMAIL": contact.emails.append(property.text)
    case "URL": contact.websites.append(property.text)
    case "ADR": contact.addresses.append(CardContact.address(property.parts))
    case "NOTE": contact.note += (contact.note.isEmpty ? "" : "\n") + property.text
    case "CATEGORIES": contact.groups += property.items
    case "UID": contact.uid = property.text.oneLine
    case "KIND", "X-ADDRESSBOOKSERVER-KIND": isList = isList || property.text.lowercased() == "group"
    case "X-ABSHOWAS": isFirm = property.text.uppercased() == "COMPANY"
    case "X-HANDSEL-DECLINES": contact.declines.formUnion(property.items.compactMap(Contact.Declined.init(rawValue:)))
    case "VERSION", "PRODID", "REV", "CLASS", "SORT-STRING", "MAILER", "SOURCE", "PROFILE", "LABEL", "AGENT": break
    case let name:
      // What programs note for themselves is nothing anybody misses.
      if !name.hasPrefix("X-"), !property.text.isEmpty { leftOut[name, default: 0] += 1 }
    }
  }

  /// `family;given;more;before;after` as it is spoken.
  private static func name(_ parts: [String]) -> String {
    func part(_ index: Int) -> String { parts.indices.contains(index) ? parts[index].oneLine : "" }
    return NameParts(prefix: part(3), given: part(1), middle: part(2), family: part(0), suffix: part(4)).spoken
  }

  /// `box;more;street;town;region;code;country` on a line.
  private static func address(_ parts: [String]) -> String {
    func part(_ index: Int) -> String { parts.indices.contains(index) ? parts[index].oneLine : "" }
    return PostalAddress(
      box: part(0), street: [part(2), part(1)].filter { !$0.isEmpty }.joined(separator: ", "), city: part(3),
      region: part(4), code: part(5), country: part(6)
    ).line
  }
}
