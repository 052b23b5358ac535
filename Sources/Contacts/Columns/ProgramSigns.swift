extension ContactFile.Kind {
  /// The program whose headings these are; a table of some other origin where none is.
  init(headings: [String]) {
    let keys = Set(headings.map { HeadingNames.key($0).text })
    self = ContactFile.Kind.signs.first { $0.signs.contains { $0.isSubset(of: keys) } }?.kind ?? .table
  }

  /// Headings that stand together in files of one program only.
  private static let signs: [(kind: ContactFile.Kind, signs: [Set<String>])] = [
    (.linkedin, [["firstname", "lastname", "connectedon"]]),
    (
      .google,
      [
        ["givenname", "groupmembership"], ["labels", "email#value"], ["labels", "phone#value"], ["fileas", "labels"],
        ["email#value", "phone#value"],
      ]
    ),
    (
      .salesforce,
      [
        ["accountname", "mailingcity"], ["accountname", "lastname"], ["accountid", "lastname"],
        ["mailingcity", "lastname"], ["mailingcountry", "lastname"],
      ]
    ),
    (.hubspot, [["recordid", "email"], ["contactowner", "email"], ["recordid", "lifecyclestage"]]),
    (
      .outlook,
      [
        ["firstname", "businessstreet"], ["firstname", "emailaddress", "homephone"], ["vorname", "straßegeschäftlich"],
        ["vorname", "emailadresse", "telefonprivat"], ["prénom", "ruebureau"],
        ["prénom", "adressedemessagerie"], ["nombre", "calledeltrabajo"],
        ["nombre", "direccióndecorreoelectrónico", "móvil"],
      ]
    ),
  ]
}
