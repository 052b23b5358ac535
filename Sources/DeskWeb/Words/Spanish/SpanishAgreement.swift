import Rights

extension Spanish {
  var whatWeAgreed: String { "Lo que hemos acordado" }
  func agreementTitle(_ about: String) -> String { "Lo que acordamos: \(about)" }
  func agreementBetween(_ rep: String, reach: String, _ customer: String) -> String {
    "Vende \(rep) (\(reach)) y compra \(customer)."
  }
  var whatIsAgreed: String { "Qué se acuerda" }
  func agreedWay(_ way: String) -> String { way }
  func agreedTerm(_ what: String, _ how: String) -> String { "\(what): \(how)" }
  func agreedDuration(_ duration: String) -> String { "Por cuánto tiempo: \(duration)" }
  var agreedPrice: String { "Qué cuesta" }
  func agreedPriceIs(_ amount: String) -> String { "El precio acordado: \(amount)" }
  func agreedTotal(_ span: String) -> String { "En total, en \(span)" }
  var agreedTotalNote: String { "Lo que depende del uso va en su media; la sección 3 lo tiene mes a mes." }
  var agreedPromises: String { "Qué se promete" }
  var lookTogether: String { "Mirar juntos si sigue encajando: quedarse, o crecer al precio fijado hoy" }
  func agreedPromise(_ what: String, by day: String, isCustomers: Bool) -> String {
    "\(what) – hasta el \(day)" + (isCustomers ? " (el cliente)" : "")
  }
  var agreedRights: String { "Tu derecho a desistir" }
  var agreedOthers: String { "A quién más afecta" }
  func rightDays(_ days: Int, isBusiness: Bool) -> String {
    isBusiness ? (days == 1 ? "1 día hábil" : "\(days) días hábiles") : (days == 1 ? "1 día" : "\(days) días")
  }
  func clock(_ event: ClockEvent) -> String {
    switch event {
    case .conclusion: "el día del acuerdo"
    case .lastDelivery: "el día de la última entrega"
    case .copyReceived: "el día en que se recibió la copia"
    }
  }
  func waits(_ fact: MissingFact) -> String {
    switch fact {
    case .signing: "el acuerdo"
    case .lastDelivery, .supplyOrDelivery: "el día de la última entrega"
    case .copyReceived: "el día en que se reciba la copia"
    }
  }
  func rightUntil(_ day: String, days: String, from event: String) -> String {
    "Puedes desistir sin dar motivos hasta el final del \(day): \(days) desde \(event), que no se cuenta."
  }
  func rightNotBegun(days: String, waitsFor fact: String) -> String {
    "Puedes desistir sin dar motivos desde ahora y durante \(days) desde \(fact)."
  }
  func rightRefund(_ days: String) -> String { "Lo que hayas pagado vuelve en \(days) desde entonces." }
  func rightNoPayment(_ day: String, noWork: Bool) -> String {
    noWork ? "No se paga ni se hace nada hasta que acabe el \(day)." : "No se paga nada hasta que acabe el \(day)."
  }
  func rightSource(_ source: String, checked: String) -> String { "La norma: \(source), consultada en \(checked)." }
  func rightOwn(_ day: String, source: String) -> String {
    "Puedes desistir sin dar motivos hasta el final del \(day) (\(source))."
  }
  var rightUnknown: String {
    "No conozco la norma de aquí, así que no hay fecha. Pregunta antes de decir que sí."
  }
  var rightNone: String {
    "Ninguna de las normas que conozco da derecho a desistir de este acuerdo. Puede haber otras."
  }
  func howToWithdraw(address: String, email: String) -> String {
    "Para desistir usa el botón de esta página, escribe a \(email) o manda una carta a \(address). Vale desde que lo envías y no hace falta motivo."
  }
  var notLegalAdvice: String {
    "Las fechas salen de una tabla de normas con sus fuentes. No es asesoramiento legal."
  }

  func laidBefore(_ rep: String, isCustomer: Bool) -> String {
    isCustomer ? "\(rep) ya ha dicho que sí a esto. Nada vale hasta que lo digas tú." : "Has dicho que sí a esto."
  }
  var rightsFirst: String { "Primero, tus derechos" }
  var stillToRead: String {
    "Queda algo de la sección 4 por leer. Léelo y dilo allí; después podrás decir que sí."
  }
  var yourNameHere: String { "Tu nombre" }
  var yourNameHereHint: String { "Escrito aquí vale como tu firma." }
  var beginEarly: String {
    "Pido que el trabajo empiece antes de que acaben los días para desistir. Si desisto entonces, pago lo hecho."
  }
  var orderWithPay: String { "Pedido con obligación de pago" }
  var iAccept: String { "Sí, de acuerdo" }
  func waitsForYes(_ customer: String) -> String { "\(customer) aún no ha dicho que sí." }
  var takeBack: String { "Retirarlo" }
  func bothSaidYes(_ name: String, _ when: String) -> String { "\(name) dijo que sí el \(when), y con eso los dos." }
  var askedEarlyStart: String { "Pidió que el trabajo empezara antes de acabar los días para desistir." }
  var receipt: String { "Lo que vale, completo" }
  func fingerprintIs(_ hash: String) -> String { "Huella de este texto (SHA-256): \(hash)" }
  var agreementAsPDF: String { "Una copia para guardar (PDF)" }

  var sendByMail: String { "Enviarlo con tu programa de correo" }
  var wasDelivered: String { "Se entregó" }
  var deliveredOn: String { "Lo último llegó el" }
  var withdrewByLetter: String { "Desistió por carta o correo" }
  var sentOn: String { "Enviado el" }

  var withdraw: String { "Desistir de este acuerdo" }
  func withdrawTitle(_ way: String) -> String { "Desistir: \(way)" }
  func withdrawText(_ rep: String) -> String {
    "No tienes que dar ningún motivo. Al confirmarlo el acuerdo termina, \(rep) lo ve enseguida y el recibo con la hora queda en tu página."
  }
  var confirmWithdrawal: String { "Confirmar el desistimiento" }
  var keepIt: String { "Dejarlo como está" }
  func withdrawn(_ name: String, _ when: String) -> String { "\(name) desistió el \(when). El acuerdo ha terminado." }
  func moneyBackBy(_ day: String) -> String { "Lo pagado vuelve hasta el \(day)." }
  func mayWithdrawUntil(_ day: String) -> String { "Se puede desistir, sin motivo, hasta el final del \(day)." }
  var mayWithdrawOpen: String { "Se puede desistir, sin motivo; los días aún no han empezado a contar." }
  var withdrawOver: String { "Los días para desistir por ley han pasado." }
  var withdrawalForm: String { "Formulario para desistir" }
  func withdrawalFormText(_ rep: String, address: String, email: String) -> String {
    "Rellénalo y envíalo solo si quieres desistir. A \(rep), \(address), \(email):"
  }
  var withdrawalFormLines: [String] {
    [
      "Desisto del acuerdo de arriba.", "Acordado o recibido el: ________", "Nombre: ________", "Dirección: ________",
      "Firma (solo en papel): ________", "Fecha: ________",
    ]
  }

  var layAgreement: String { "Escribir lo que acordáis" }
  func agreementInvite(_ customer: String) -> String {
    "Cuando los dos sepáis qué conviene, pónselo delante a \(customer): el precio entero, los derechos con sus fechas, lo que se promete. Vale cuando los dos han dicho que sí."
  }
  func agreementIntro(_ customer: String) -> String {
    "Unos pocos datos, de los que depende el derecho de \(customer) a desistir. Dices que sí al ponerlo en la mesa; vale cuando lo dice \(customer)."
  }
  var traderMissing: String {
    "Un acuerdo dice quién vende: escribe antes en Ajustes tu dirección postal y tu correo."
  }
  var whereItStands: String { "Cómo llegasteis a esto" }
  var countryLabel: String { "País" }
  var regionLabel: String { "Estado o región" }
  var regionHint: String { "Donde las regiones tienen normas propias: CA, ON, QC … Si no, vacío." }
  var placeKindLabel: String { "Dónde lo hablasteis" }
  func placeKind(_ kind: PlaceKind) -> String {
    switch kind {
    case .home: "en casa del cliente"
    case .workplace: "donde trabaja el cliente"
    case .temporaryPlace: "en una feria, un puesto, la calle"
    case .businessPremises: "en tu tienda o despacho"
    case .distance: "solo por teléfono, correo o internet"
    }
  }
  var initiatedLabel: String { "Quién hizo el primer contacto" }
  func initiated(_ party: Party) -> String { party == .customer ? "el cliente" : "tú" }
  var uninvitedLabel: String { "Fui sin que me lo pidieran." }
  var buyerLabel: String { "Quién compra" }
  func buyer(_ buyer: Buyer) -> String { buyer == .consumer ? "un hogar" : "una empresa" }
  var supplyLabel: String { "Qué se entrega" }
  func supply(_ supply: Supply) -> String {
    switch supply {
    case .goods: "un producto"
    case .service: "un servicio (la electricidad cuenta como tal)"
    case .mixed: "las dos cosas"
    }
  }
  var subjectLabel: String { "Se trata de" }
  func subject(_ subject: Subject) -> String {
    switch subject {
    case .ordinary: "algo corriente"
    case .insurance: "un seguro"
    case .finance: "finanzas"
    case .realEstate: "inmuebles"
    }
  }
  var whatElse: String { "Qué más le pertenece" }
  var durationLabel: String { "Por cuánto tiempo" }
  var durationHint: String { "Dos años, hasta que alguien lo termine con un mes de aviso, una vez." }
  var othersLabel: String { "A quién más afecta" }
  var othersHint: String { "Al casero, a los vecinos de abajo, a quien deba saberlo." }
  var ownRuleTitle: String { "Si la norma no se conoce" }
  var ownRuleText: String {
    "Donde el lugar o el tipo de contrato no está en la tabla no se calcula fecha. Si conoces la norma, escríbela con su fuente."
  }
  var ownRuleDays: String { "Días para desistir desde el sí" }
  var ownRuleSource: String { "Dónde lo pone" }
  var layItOnTable: String { "Digo que sí: ponerlo en la mesa" }

  var takenForGranted: String { "Se da por hecho, siempre para que tengas más tiempo:" }
  func rightAssumption(_ assumption: Assumption) -> String {
    switch assumption {
    case .placeKindNotRecorded: "Se acordó en un lugar que la norma cubre."
    case .buyerNotRecorded: "Quien compra es consumidor."
    case .subjectNotRecorded: "No es un seguro, ni finanzas, ni un inmueble, que tienen normas propias."
    case .supplyNotRecorded: "Puede incluir bienes, así que cuenta el comienzo más tardío."
    case .priceNotRecorded: "El precio alcanza para la norma."
    case .priceInOtherCurrency(_, let threshold): "El precio alcanza para la norma (límite: \(threshold.limit))."
    case .approachNotRecorded: "Nadie pidió la visita."
    case .excursionNotRecorded: "Se acordó en una excursión."
    case .exceptionsNotRecorded(let exceptions):
      "No se trata de \(exceptions.map(named).joined(separator: ", ni de "))."
    case .exceptionForPartOnly(let exception): "No todo es \(named(exception))."
    case .longerPeriodNotRuledOut(let longer):
      switch longer.when {
      case .aged65OrMore: "Puede que tengas 65 años o más, así que cuentan \(longer.days) días."
      case .disasterRepair: "Puede que repare daños de una catástrofe, así que cuentan \(longer.days) días."
      }
    case .copyTakenAsGivenAtSigning: "La copia se entregó el día del sí."
    case .signingNotRecorded: "Se acordó, a más tardar, el día que se conoce."
    case .informingNotRecorded: "Mientras no conste que se te informó del derecho, vale el último día más tardío."
    case .languageNotRecorded: "El formulario está en el idioma de la conversación."
    case .onlySomeHolidaysKnown(let list):
      list == nil
        ? "No hay en esos días más festivos que los indicados."
        : "No hay en esos días más festivos que los nacionales comunes y los indicados."
    case .countingNotCertain: "Aquí no es seguro cómo se cuenta el último día; vale la lectura más larga."
    case .regionMayHaveOwnRule(let place): "No conozco una norma propia de la región que dé más tiempo (\(place))."
    case .smallContractMayBeExempt(let price):
      "Algunos estados eximen un contrato de \(price); el derecho se da igualmente."
    }
  }
  private func named(_ exception: Exception) -> String {
    switch exception {
    case .urgentRepairAskedFor: "una reparación urgente que pidió el cliente"
    case .madeToMeasure: "algo hecho a medida"
    case .unsealedHygieneGoods: "algo abierto que por higiene no puede devolverse"
    case .fullyPerformedWithConsent: "un servicio ya prestado del todo con tu consentimiento expreso"
    }
  }
  var rightToBeConfirmed: String { "Es conocimiento general; conviene confirmarlo antes de fiarse." }
  var holidaysLabel: String { "Festivos de las próximas semanas, días" }
  var holidaysHint: String { "Los locales que el escritorio no conozca, como 2026-12-24, 2026-12-26." }
}
