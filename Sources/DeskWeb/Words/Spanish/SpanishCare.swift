import Desk

extension Spanish {
  var ifThingsChange: String { "Si las cosas cambian" }
  func thingsChangeText(_ rep: String, days: Int) -> String {
    "La vida da vueltas. Di qué ayudaría; no hace falta el motivo. \(rep) responde en \(days == 1 ? "un día" : "\(days) días") con maneras de seguir, y deshacerlo está siempre entre ellas."
  }
  func whenThingsChange(_ customer: String) -> String {
    "\(customer) puede decir aquí, con dos toques y sin motivo, que las cosas cambiaron. Entonces ves maneras buenas para ambas partes."
  }
  func wish(_ wish: LifeChange.Wish) -> String {
    switch wish {
    case .pause: "Una pausa"
    case .smaller: "Algo más pequeño"
    case .different: "Otro plan"
    case .undo: "Deshacerlo"
    case .notWorking: "Algo que funcione"
    }
  }
  var whatWouldHelp: String { "¿Qué ayudaría?" }
  var sendChange: String { "Las cosas cambiaron" }
  var sayMore: String { "Decir más, si quieres" }
  func sayMoreText(_ rep: String) -> String { "Solo lo veis \(rep) y tú, y se borra cuando esto se cierra." }
  var canPayLabel: String { "Lo que puedo pagar al mes" }
  var canPayHint: String { "Así ves solo lo que puedes afrontar." }
  var hardMonthsLabel: String { "Durante cuántos meses" }
  var changeWordsLabel: String { "Algo más" }
  var untoldLabel: String { "Nadie me dijo que" }
  var untoldNone: String { "No es eso" }
  var untoldOther: String { "Algo que no está escrito aquí" }
  func undoByLaw(until day: String?, _ rep: String) -> String {
    let until = day.map { "Hasta el \($0) puedes" } ?? "Puedes"
    return "\(until) deshacerlo por ley, sin motivo y sin preguntar a \(rep)."
  }
  func asked(_ who: String, _ wish: LifeChange.Wish, on day: String) -> String {
    let what =
      switch wish {
      case .pause: "una pausa"
      case .smaller: "algo más pequeño"
      case .different: "otro plan"
      case .undo: "deshacerlo"
      case .notWorking: ""
      }
    if wish == .notWorking {
      return who == you
        ? "Dijiste el \(day) que no hace lo que hacía falta." : "\(who) dijo el \(day) que no hace lo que hacía falta."
    }
    return who == you ? "Pediste \(what) el \(day)." : "\(who) pidió \(what) el \(day)."
  }
  func answersBy(_ who: String, _ day: String) -> String {
    who == you ? "Prometiste responder hasta el \(day)." : "\(who) prometió responder hasta el \(day)."
  }
  func answerLate(_ who: String, _ day: String) -> String {
    who == you
      ? "Prometiste responder hasta el \(day). Ese día ha pasado, y tu cliente lo ve."
      : "\(who) prometió responder hasta el \(day). Ese día ha pasado."
  }
  var closeChange: String { "Está resuelto; que todo siga igual" }
  func waysFrom(_ rep: String) -> String { "Lo que puede hacer \(rep)" }
  func wayTitle(_ way: CareWay, amount: (Int64) -> String) -> String {
    switch way.kind {
    case .hold: "Todo sigue como se acordó"
    case .pause(1): "Aplazar un pago; se hace al final"
    case .pause(let months): "Aplazar \(months) pagos; se hacen al final"
    case .reduced(1, let pay): "\(amount(pay)) el próximo mes; el resto se paga al final"
    case .reduced(let months, let pay): "\(amount(pay)) al mes durante \(months) meses; el resto se paga al final"
    case .smaller(let text): text
    case .grow(let name, let fee): growTitle(name, fee: fee > 0 ? amount(fee) : nil)
    case .undo(0, _): "Deshacerlo, sin pagar nada más"
    case .undo(let refund, inFull: true): "Deshacerlo; vuelve todo lo que pagaste, \(amount(refund))"
    case .undo(let refund, inFull: false): "Deshacerlo; vuelven \(amount(refund))"
    }
  }
  func payments(_ months: Int, of amount: String?, isFirst: Bool) -> String {
    let count =
      months == 1
      ? (isFirst ? "el próximo mes" : "un mes") : isFirst ? "los próximos \(months) meses" : "\(months) meses"
    return amount.map { "\(count): \($0)\(months == 1 ? "" : " cada uno")" } ?? "\(count): nada"
  }
  func firstAndLast(_ first: String, _ last: String) -> String {
    first == last ? "El único, el \(first)." : "El primero, el \(first); el último, el \(last)."
  }
  var nothingMoreToPay: String { "No hay que pagar nada más." }
  var takeThisWay: String { "Verlo y decir que sí" }
  var noneHelps: String { "Nada de esto ayuda" }
  func waysTooOld(_ rep: String) -> String {
    "Desde entonces ha vencido un pago, y esto ya no cuadra. Se pide a \(rep) que responda de nuevo."
  }
  func settledChange(_ day: String, _ taken: String?) -> String {
    taken.map { "Resuelto el \(day): \($0)" } ?? "Resuelto el \(day); todo siguió igual."
  }

  func canPaySaid(_ amount: String, months: Int?) -> String {
    "Puede pagar \(amount) al mes" + (months.map { $0 == 1 ? " durante un mes." : " durante \($0) meses." } ?? ".")
  }
  func hardFor(_ months: Int) -> String {
    months == 1 ? "Se le hace difícil durante un mes." : "Se le hace difícil durante \(months) meses."
  }
  func untoldSaid(_ who: String, _ limitation: String) -> String {
    limitation.isEmpty
      ? "\(who) dice: nadie me dijo algo que no está en la mesa." : "\(who) dice: nadie me dijo que «\(limitation)»"
  }
  func recordSays(_ cause: LifeChange.Cause) -> String {
    switch cause {
    case .changed: ""
    case .told: "Consta que se leyó y se confirmó con estas palabras antes del sí."
    case .notTold: "No consta que se dijera. Lo primero es deshacerlo por completo."
    }
  }
  var careMenu: String { "Maneras de seguir, sopesadas para ambas partes" }
  func careMenuText(_ who: String) -> String {
    "Según lo que decidiste y lo que queda por pagar. Marca lo que pones ante \(who); deshacerlo está siempre."
  }
  var cashSixMonths: String { "Tu caja en seis meses" }
  var wholeValue: String { "Lo que vale para ti en total" }
  func between(_ low: String, _ high: String) -> String { "de \(low) a \(high)" }
  func forHer(_ who: String) -> String { "Para \(who)" }
  func betterThanHolding(_ amount: String, isBetter: Bool) -> String {
    "\(amount) \(isBetter ? "mejor" : "peor") que seguir igual"
  }
  var asHolding: String { "lo mismo que seguir igual" }
  var goodForBothTag: String { "bueno para ambas partes" }
  var suggestedTag: String { "lo mejor para tu cliente" }
  var alwaysTag: String { "está siempre" }
  func tooMuchNow(_ month: Int) -> String {
    month == 1 ? "Más de lo que se puede pagar ahora." : "Más de lo que se puede pagar en el mes \(month)."
  }
  var beyondSpare: String { "Más de lo que dijiste que puedes poner en seis meses." }
  var worseForYou: String { "Vale menos para ti que seguir igual." }
  var essentialForbids: String { "Nadie puede quedarse sin este servicio, así que no se ofrece." }
  func decided(by figures: String) -> String {
    "Se sugeriría otra cosa si esto estuviera en un extremo de su margen: \(figures). Son supuestos; nadie los ha medido."
  }
  var decidedByNone: String {
    "Lo que se sugiere no cambia, esté donde esté cada supuesto dentro de su margen. Son supuestos; nadie los ha medido."
  }
  func careFigure(_ figure: CareFigure) -> String {
    switch figure {
    case .heldDuring: "seguir un mes con pagos difíciles"
    case .heldAfter: "seguir un mes después de eso"
    case .heldGlad: "hablar bien de que no se cediera"
    case .heldUpset: "hablar mal de que no se cediera"
    case .pausedDuring: "seguir un mes en pausa"
    case .pausedAfter: "seguir un mes tras la pausa"
    case .pausedGlad: "hablar bien de una pausa"
    case .pausedUpset: "hablar mal de una pausa"
    case .reducedDuring: "seguir un mes pagando menos"
    case .reducedAfter: "seguir un mes tras pagar menos"
    case .reducedGlad: "hablar bien de pagar menos un tiempo"
    case .reducedUpset: "hablar mal de pagar menos un tiempo"
    case .smallerStays: "seguir un mes con algo más pequeño"
    case .smallerGlad: "hablar bien de algo más pequeño"
    case .smallerUpset: "hablar mal de algo más pequeño"
    case .undoneGlad: "hablar bien de deshacerlo sin trabas"
    case .undoneUpset: "hablar mal tras deshacerlo"
    case .comesBack: "volver después de deshacerlo"
    case .listenerInMarket: "que quien escucha quiera comprar"
    case .tellsIfGlad: "a cuántos lo cuenta quien está contento"
    case .tellsIfUpset: "a cuántos lo cuenta quien está molesto"
    case .shiftUp: "lo que sube una venta si hablan bien"
    case .shiftDown: "lo que baja una venta si hablan mal"
    }
  }
  var answerNote: String { "Unas palabras con ello" }
  var answerNoteHint: String { "Se borran cuando esto se cierra." }
  func layWays(_ who: String) -> String { "Ponerlas ante \(who)" }
  var layWaysAnew: String { "Responder de nuevo" }
  func waysLaid(_ who: String) -> String { "Has respondido. \(who) elige." }
  var careNotSet: String {
    "Aún no has dicho qué haces en este oficio cuando las cosas cambian; esto es un comienzo habitual."
  }
  func changeWaits(_ wish: LifeChange.Wish) -> String { "Las cosas cambiaron: \(self.wish(wish).lowercased())" }

  func amendmentTitle(_ title: String) -> String { "Cambio de lo que acordamos: \(title)" }
  func amends(_ number: Int, _ day: String, hash: String) -> String {
    "Esto cambia el acuerdo \(number), acordado primero el \(day), cuyo texto tiene la huella \(hash)."
  }
  var whatChanges: String { "Qué cambia" }
  var paymentsFromNow: String { "Los pagos desde ahora" }
  var amendmentRest: String { "Todo lo demás sigue como se acordó." }
  func amendmentRights(_ day: String) -> String {
    "Los derechos que da la ley siguen igual, contados desde el \(day)."
  }
  var undoneRest: String { "Con esto termina el acuerdo, y nadie debe nada más." }
  func acceptWay(ends: Bool) -> String { ends ? "Deshacerlo así" : "Acepto este cambio" }
  func changedOn(_ day: String) -> String { "Cambiado el \(day)" }
  var ended: String { "Se deshizo." }
  var stoodBefore: String { "Como estaba antes" }

  var promiseLookAtPayments: String { "Mirar juntos si los pagos pueden seguir" }
  func promiseSmaller(_ text: String) -> String { "Poner en su lugar: \(text)" }
  func promisePayBack(_ amount: String) -> String { "Devolver \(amount)" }
  var promiseFetch: String { "Recoger lo que se devuelve" }

  var howPaid: String { "Cómo se paga" }
  var paymentCountLabel: String { "Pagos mensuales, cuántos" }
  var paymentCountHint: String { "Déjalo vacío si todo se paga al principio. El primero, un mes después del sí." }
  var paymentEachLabel: String { "De cuánto cada uno" }
  func paidMonthly(_ count: Int, _ each: String, total: String) -> String {
    "Se paga en \(count) pagos mensuales de \(each), \(total) en total; el primero, un mes después de que ambas partes digan que sí."
  }
  func nextPayment(_ amount: String, _ day: String, left: Int) -> String {
    "Próximo pago: \(amount) el \(day). " + (left == 1 ? "Es el último." : "Quedan \(left).")
  }
}

extension Spanish {
  var carePolicyTitle: String { "Cuando las cosas cambian" }
  var carePolicyIntro: String {
    "Decide una vez, con calma, qué haces cuando cambian las circunstancias de un cliente. En un mal mes, el escritorio calcula a partir de ello lo que es bueno para ambas partes, sin preguntar a nadie."
  }
  func carePolicyOf(_ trade: String) -> String { "Cuando las cosas cambian: \(trade)" }
  var answerDaysLabel: String { "Respondo en, días" }
  var answerDaysHint: String { "Los clientes ven esto, y el día que prometiste." }
  var essentialLabel: String { "No se puede estar sin ello: calor, luz, agua" }
  var pauseTitle: String { "Una pausa" }
  var pauseMonthsLabel: String { "Pagos que puedo aplazar, como mucho" }
  var pauseMonthsHint: String { "Se hacen al final. 0 si ninguno." }
  var pauseStopsLabel: String { "Mientras tanto se quedan sin el servicio" }
  var reducedTitle: String { "Pagar menos un tiempo" }
  var reducedMonthsLabel: String { "Durante cuántos meses, como mucho" }
  var leastShareLabel: String { "Al menos esta parte de un pago, %" }
  var smallerTitle: String { "Algo más pequeño o distinto" }
  var smallerText: String { "Qué, con palabras de tu cliente" }
  var smallerPay: String { "Lo que se paga al mes" }
  var smallerCost: String { "Lo que me cuesta al mes" }
  var smallerWorth: String { "Qué parte de su valor queda, %" }
  var smallerOneOff: String { "Lo que gano de una vez (una pérdida, con −)" }
  var undoTitle: String { "Deshacerlo, pasados los días que da la ley" }
  var keptLabel: String { "Lo que me quedo de lo pagado, por cada mes de uso" }
  var keptHint: String { "El resto vuelve. Si a alguien no se le dijo algo, vuelve todo." }
  var takenBackLabel: String { "Lo que me dan los bienes cuando vuelven" }
  var returnLabel: String { "Lo que me da un cliente que vuelve más tarde" }
  var limitsTitle: String { "Lo que puedo soportar" }
  var spareLabel: String { "Como mucho de mi bolsillo en seis meses" }
  var spareHint: String { "Por un cliente. Lo que lo pasa queda marcado." }
  var monthlyCostLabel: String { "Lo que me cuesta atender a uno al mes" }
  var newCustomerLabel: String { "Lo que vale para mí un cliente nuevo" }
  var assumptionsTitle: String { "Lo que se supone de la gente" }
  var assumptionsText: String {
    "Nadie lo ha medido. Viene con el escritorio, con el margen en que bien puede estar, y el menú dice cuándo decide. Cambia lo que sepas mejor. Las probabilidades, en por ciento."
  }
  func mayWellBe(_ low: String, _ high: String) -> String { "bien puede ser de \(low) a \(high)" }
}
