/// What headings of tables of contacts mean.
///
/// A heading is compared by its letters, in small ones; digits are one `#`, and everything else is left away:
/// `E-mail 1 - Value` is `email#value`, `Rue (bureau) 2` is `ruebureau#`.
enum HeadingNames {
  /// What stands in a column.
  struct Meaning: Hashable {
    /// What is taken; `nil` for what is known and left out, and for labels.
    var field: ContactField?
    /// Which of several addresses it belongs to.
    var address = ""
    /// The field whose kind of number or address it says.
    var labels: ContactField?
  }

  /// The letters of a heading, and its number.
  static func key(_ heading: String) -> (text: String, number: String) {
    var (text, number) = ("", "")
    for character in heading.lowercased() {
      if character.isNumber {
        if text.last != "#" { text.append("#") }
        number.append(character)
      } else if character.isLetter {
        text.append(character)
      }
    }
    return (text, number)
  }

  /// What a heading means; `nil` where it is not known.
  static func meaning(of heading: String) -> Meaning? {
    let (text, number) = key(heading)
    guard var meaning = all[text] ?? numbered(text) else { return nil }
    if text.hasPrefix("address#") { meaning.address = "address" + number }
    return meaning
  }

  /// A second or third of something known: `Telefon geschäftlich 2`, `Phone 2`.
  private static func numbered(_ text: String) -> Meaning? {
    guard text.contains("#"), let meaning = all[text.filter { $0 != "#" }],
      [.phone, .email, .street, .website, .address, nil].contains(meaning.field)
    else { return nil }
    return meaning
  }

  private static let all: [String: Meaning] = {
    var all: [String: Meaning] = [:]
    for (field, names) in fields {
      for name in names.split(separator: " ") { all[String(name)] = Meaning(field: field) }
    }
    for (field, address, names) in addresses {
      for name in names.split(separator: " ") { all[String(name)] = Meaning(field: field, address: address) }
    }
    for (field, names) in labels {
      for name in names.split(separator: " ") { all[String(name)] = Meaning(labels: field) }
    }
    for name in leftOut.split(separator: " ") { all[String(name)] = Meaning() }
    return all
  }()

  private static let fields: [(ContactField, String)] = [
    (
      .name,
      """
      name fullname displayname contactname contact nombrecompleto nombreyapellidos nomcomplet nometprénom vollständigername \
      ganzername namevorname cliente customer client kunde nomecompleto
      """
    ),
    (.prefix, "nameprefix salutation anrede tratamiento civilité"),
    (.given, "firstname givenname given vorname prénom prenom nombre nombredepila nome"),
    (.middle, "middlename additionalname weiterevornamen zweitervorname deuxièmeprénom segundonombre"),
    (
      .family,
      "lastname familyname surname nachname nom nomdefamille apellidos apellido primerapellido cognome familienname"
    ),
    (.suffix, "suffix namesuffix suffixe sufijo"),
    (.nickname, "nickname shortname spitzname surnom apodo sobrenombre"),
    (
      .organization,
      """
      company companyname organization organisation organizationname organization#name accountname firma unternehmen société \
      entreprise organización empresa compañía associatedcompany employer azienda
      """
    ),
    (
      .phone,
      """
      phone#value phone phonenumber telephone tel telno mobile mobilephone mobilephonenumber mobilenumber cell cellphone \
      homephone businessphone workphone companymainphone carphone primaryphone otherphone radiophone assistantsphone \
      assistantphone asstphone whatsapp whatsappphonenumber phonenumbers \
      telefon telefonnummer telefongeschäftlich telefonprivat mobiltelefon handy handynummer telefonfirma haupttelefon \
      weiterestelefon autotelefon telefonassistent rufnummer mobil \
      téléphone telephonebureau téléphonebureau téléphonedomicile télmobile téléphonemobile téléphonesociété téléphoneprincipal \
      téléphoneautre téléphonevoiture téléphonedelassistante mobileportable portable numérodetéléphone \
      teléfono telefono teléfonos teléfonodeltrabajo teléfonoparticular particular númerodeteléfonoparticular móvil movil \
      teléfonomóvil celular teléfonoprincipal otroteléfono teléfonodelautomóvil teléfonodelayudante \
      númerodecentralitadelaorganización númerodeteléfono cellulare telefonocasa
      """
    ),
    (
      .email,
      """
      email#value email emailaddress email#address emails mail mailaddress workemail personalemail additionalemailaddresses \
      emailadresse email#adresse emailadressen \
      adressedemessagerie adresseemail courriel adresseélectronique adressemail \
      direccióndecorreoelectrónico direccióndelcorreoelectrónico correoelectrónico correo correoelectronico emailpersonal
      """
    ),
    (
      .website, "website#value website webpage url webseite pageweb siteweb páginaweb sitioweb web linkedin linkedinurl"
    ),
    (
      .note,
      "notes note notizen notiz bemerkung bemerkungen kommentar comments comment remarques notas nota observaciones description"
    ),
    (
      .groups,
      "groupmembership labels label categories category kategorien kategorie catégories catégorie categorías categoría tags tag group groups gruppe groupe grupo"
    ),
    (.uid, "recordid id contactid"),
    (.declinesCalls, "donotcall nichtanrufen nepasappeler nollamar"),
    (.declinesEmails, "emailoptout hasoptedoutofemail unsubscribedfromallemail optedoutofemail"),
  ]

  private static let addresses: [(ContactField, String, String)] = [
    (.address, "", "address#formatted address adresse anschrift dirección direccion postaladdress domicilio indirizzo"),
    (.street, "", "address#street address#extendedaddress street streetaddress straße strasse rue calle via"),
    (.box, "", "address#pobox pobox postfach boîtepostale apartado"),
    (.city, "", "address#city city town ort stadt ville ciudad población localidad city town wohnort"),
    (.region, "", "address#region region state stateregion province bundesland département provincia estado"),
    (
      .code, "",
      "address#postalcode postalcode zip zipcode zippostalcode plz postleitzahl codepostal códigopostal codigopostal cp"
    ),
    (.country, "", "address#country country countryregion land landregion pays paysrégion país pais"),

    (
      .street, "home",
      "homestreet homestreet# straßeprivat straßeprivat# ruedomicile ruedomicile# calleparticular calleparticular#"
    ),
    (.city, "home", "homecity ortprivat villedomicile ciudadparticular"),
    (.region, "home", "homestate bundeslandkantonprivat regionprivat déprégiondomicile estadooprovinciaparticular"),
    (.code, "home", "homepostalcode postleitzahlprivat codepostaldomicile códigopostalparticular"),
    (.country, "home", "homecountryregion homecountry landregionprivat paysrégiondomicile paísoregiónparticular"),
    (.box, "home", "homeaddresspobox postfachprivat bpdomicile apartadopostalparticular"),

    (
      .street, "business",
      "businessstreet businessstreet# straßegeschäftlich straßegeschäftlich# ruebureau ruebureau# calledeltrabajo calledeltrabajo#"
    ),
    (.city, "business", "businesscity ortgeschäftlich villebureau ciudaddetrabajo ciudaddeltrabajo"),
    (
      .region, "business",
      "businessstate regiongeschäftlich bundeslandkantongeschäftlich déprégionbureau estadooprovinciadetrabajo"
    ),
    (
      .code, "business",
      "businesspostalcode postleitzahlgeschäftlich codepostalbureau códigopostaldetrabajo códigopostaldeltrabajo"
    ),
    (
      .country, "business",
      "businesscountryregion businesscountry landregiongeschäftlich paysrégionbureau paísoregióndetrabajo paísoregióndeltrabajo"
    ),
    (.box, "business", "businessaddresspobox postfachgeschäftlich bpbureau apartadopostaldetrabajo"),

    (.street, "other", "otherstreet otherstreet# weiterestraße weiterestraße# rueautre rueautre# otracalle otracalle#"),
    (.city, "other", "othercity weitererort villeautre otraciudad"),
    (.region, "other", "otherstate weiteresrbundeslandkanton déprégionautre otroestadooprovincia"),
    (.code, "other", "otherpostalcode weiterepostleitzahl codepostalautre otrocódigopostal"),
    (.country, "other", "othercountryregion othercountry weitereselandregion paysrégionautre otropaísoregión"),
    (.box, "other", "otheraddresspobox weiterespostfach bpautre otroapartadopostal"),

    (.address, "mailing", "mailingaddress"),
    (.street, "mailing", "mailingstreet"),
    (.city, "mailing", "mailingcity"),
    (.region, "mailing", "mailingstate mailingstateprovince mailingstateprovincetextonly"),
    (.code, "mailing", "mailingzippostalcode mailingpostalcode mailingzip"),
    (.country, "mailing", "mailingcountry mailingcountrytextonly"),
  ]

  private static let labels: [(ContactField, String)] = [
    (.phone, "phone#type phone#label"), (.email, "email#type email#label"),
    (.address, "address#type address#label"), (.website, "website#type website#label"),
  ]

  /// Known, and nothing that is kept of anybody here.
  private static let leftOut = """
    birthday geburtstag anniversaire cumpleaños photo gender geschlecht sexe sexo jobtitle title position poste puesto cargo \
    organization#title organization#department organizationtitle organizationdepartment department abteilung service departamento \
    homefax businessfax otherfax fax faxprivat faxgeschäftlich weiteresfax télécopiebureau télécopiedomicile télécopieautre \
    faxdeltrabajo faxparticular otrofax anniversary spouse connectedon fileas titre título
    """
}
