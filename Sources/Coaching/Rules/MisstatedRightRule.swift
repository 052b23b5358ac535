/// A right told wrongly: that she cannot undo, or loses what she gets back.
///
/// Found: "You can't cancel once you sign." while the cooling-off runs.
struct MisstatedRightRule: WeighingRule {
  let label = Finding.Label.misstatedRight
  let law = "Directive 2011/83/EU, Articles 9 to 16"

  private static let undoing = [
    "cooling|right|withdrawal|two weeks|fourteen ~3 doesnt|dont|not|only ~1 apply|count|exists|exist|for ~3 friends|shops|home|fitted|services|this|us ~1",
    "no going back",
    "not|dont|doesnt|never ~2 right of? withdrawal|withdraw",
    "no right of withdrawal|return",
    "only ~3 two|three|seven|one|few|# days|hours|day ~2 to|for ~2 change|cancel|return|withdraw",
    "owe ~1 me|us ~2 whole|full|rest|year|all ~4",
    "only ~3 money back ~2 if|when ~1 faulty|broken|its|we",
    "need|have|get|with our|my ~1 permission|consent|agreement|ok ~2 to cancel|withdraw|leave|return",
    "need ~1 a? lawyer ~6 back",
    "money back ~3 need ~1 a? lawyer",
    "void|lose|lost|gone ~3 if|when ~2 anyone|you|touch|open ~4 law|warranty|guarantee",
    "guarantee|warranty ~2 void|only|six|isnt|no ~3 law|months|counts|by|else|if|thats",
    "no guarantee|warranty on|for|with|because ~4",
    "refunds|refund|money ~2 only|just|are ~1 in|as ~1 vouchers|credit|voucher",
    "returning|cancelling|withdrawing ~1 costs|cost|is ~2",
    "cant|cannot|not leave ~3 before|until|years|year ~3",
    "once ~2 its|on|in|it ~4 yours|wall|whatever ~3 whatever|feel|happens|matter ~1",
    "change your mind ~2 any|anymore ~1 more|after",
    "cant change your mind",
    "youd|youll|you|then|we|they lose|keep|lost ~1 your|the deposit ~4 cancel|withdraw|withdrew|change|back|mind|leave|out",
    // Spanish.
    "no ~1 puedes|puede|podras|podra ~1 cancelar|desistir|devolver*|anular*|echarte|arrepentirte ~4",
    "no hay ~1 marcha|vuelta|devoluciones|devolucion|reembolso|cancelacion|derecho ~3",
    "una vez ~1 firmado|firmes|firme ~3 no|nada",
    "demasiado tarde para ~1 cancelar|desistir|devolver|anular|arrepentirte",
    "has|ha renunciado a ~2",
    "la venta ~1 es firme|definitiva",
    "theres|there|is|have no ~2 cooling|withdrawal|cancellation|return ~2 period|right|off|time",
    "no cooling ~1 off",
    "no|dont|not|never|wont ~2 give|have|offer|get|do|accept|take ~1 any? refunds|refund|returns|cancellations|exchanges|back",
    "sale|deal|order|purchase|signature|contract|decision ~1 is|are|was ~1 final|binding|permanent|irrevocable|fixed",
    "no longer|more ~1 cancel|withdraw|return|undo|change|back",
    "cannot|cant|wont|not|never ~2 cancel|withdraw|undo|return|refund ~4 once|after|any|because|without|anymore|more|now|until|for",
    "stuck with it|this|us",
    "its yours|done now|for|and ~2",
    "the? right ~1 to|of ~1 cancel|withdraw|withdrawal|return|undo ~4 not|doesnt|isnt|only|never|expired|over|gone",
    "give|gave|giving|sign|signing up your right|rights ~2",
    "cancellation|withdrawal|return|refund|returns ~1 is|are|isnt|arent not|possible|allowed|excluded|impossible|accepted|offered",
    "theres|is no ~1 right|possibility|option|way to|of|for ~1 cancel*|withdraw*|return*|undo*|refund*|back",
    "theres|there|is|see ~2 no way ~1 out|back|around",
    "too late to|for ~1 withdraw*|cancel*|undo|return|change|step|back",
    "cant|cannot|not|never ~3 be undone|cancelled|canceled|reversed|returned|revoked",
    "no right to|of|whatever ~2 ~4 send|cancel|withdraw|withdrawal|return|undo|back|refund",
    "no|dont|not|never ~2 refunds|refund|returns|cancellations|exchanges ~3",
    "cancel|withdraw|leave|undo|cancelling|withdrawing ~5 pay|costs|cost|penalty|charge|full|fine ~4",
    "pay|penalty|fee|fine|charge ~4 if|when|for you|changing|cancelling|withdrawing ~2 cancel|changed|withdraw|change|mind|back|undo|return",
    "# days ~3 dont|not|doesnt ~1 apply|count|valid|hold",
    "dont|doesnt|not ~1 apply to ~1 you|this|us|your ~2",
    "cant|cannot|not ~2 return|send|cancel|withdraw|step|back|pull ~4 because|any|more|out|once|opened|back|from|after",
    "withdrawal|cooling|right|cancellation ~4 over|ended|expired|gone|passed|lapsed|waived|lost|void",
    "waived|waive|gave|given|signed ~2 your right|rights|away|up ~2",
    "sales ~1 are|is final",
    "binding|irrevocable|irreversible ~2 $",
    "must|have|need ~2 give|have|state|explain ~2 reason|why|reasons ~3 cancel|withdraw|leave|return|to",
    "cancel*|withdraw* ~2 only ~3 possible|in|at|by|if ~4 person|office|fee|letter|reason|registered",
    "bound|locked|stuck|tied ~1 for|in|to ~3 years|year|months|contract|now",
    "cant|cannot|no ~2 get|way|getting|go|come|step ~2 out ~3",
    "theres|there|is no ~1 cancelling|cancellation|cancel|withdrawing|withdrawal|refund|return|going|turning ~4",
    "once|after|when ~4 cant|cannot|no|not|longer|isnt ~3 withdraw|cancel|undone|back|return|undo|change|out",
    "after|once ~2 signing|signed|sign|signature|paid ~5 no way|going|turning back",
    "theres|there is|is no way|going|turning back ~4",
    "wont|not|never|no ~1 get|see|have ~2 your money back",
    "signed is signed",
    "a deal is a deal",
    "the|your right ~3 expired|over|gone|lapsed|void",
    "you|customer|one ~1 cant|cannot|wont ~3 cancel|withdraw|undo|return|change ~6",
    "you|customer|one can|may|do not|never|no ~2 cancel|withdraw|undo|return|change ~6",
    "no cancel*|cancellation*|returns|refunds|withdrawal ~3",
    "once ~1 you|youve ~1 sign|signed|ordered|paid ~3 no|cant|cannot|final|binding|bound|stuck",
    "sale|sales|contract|decision|order is|are ~1 final|binding|irrevocable",
    "too late to cancel|withdraw|undo|return|change", "not|non|isnt refundable|returnable|cancellable",
    "no right ~2 cancel|withdraw|return|refund",
    "you|youve gave|given|waived|waive|lose|lost up? ~2 right*",
  ].map(Phrase.init)

  private static let deposit = [
    // Spanish.
    "pierdes|pierde|perderas|perdera ~2 senal|deposito|anticipo|fianza",
    "senal|deposito|anticipo|fianza ~3 no ~2 devuelve|devolvemos|reembols*",
    "nos quedamos ~2 senal|deposito|anticipo",
    "lose|lost|losing|forfeit*|gone ~2 your|the ~1 deposit|payment|money|prepayment",
    "keep|kept|forfeit*|lose|lost|losing|gone|stays|withhold|loses ~3 deposit|downpayment|prepayment|down ~1",
    "deposit|payment|prepayment|downpayment|money ~3 gone|lost|ours|stays|nonrefundable|forfeit*|kept|keep|us|mine",
    "lose|losing ~2 # ~1 you|youve|paid|euros|already ~3",
    "deposit ~2 is|isnt|not ~1 non|not|isnt|refundable|never ~2 refund*|returned|back",
    "only ~2 get ~3 deposit ~2 back if ~4",
    "we|i keep ~3 deposit|payment|money|advance|instalment",
    "lose|lost|forfeit|keep|gone ~3 deposit", "deposit ~2 gone|lost|forfeit*|kept|non|not ~2 refund*?",
    "not|wont|dont ~2 get ~3 deposit|money ~1 back",
  ].map(Phrase.init)

  func findings(in message: Message) -> [Finding] {
    if let found = MisstatedRightRule.deposit.first(in: message.words), !isHarmless(message, found) {
      switch message.facts.isDepositRefundable {
      case true?:
        return [
          finding(message, found, .block, "The deposit is given back.", "If you cancel, you get your deposit back.")
        ]
      case false?: return []
      case nil:
        return [
          finding(
            message, found, .warn, "Nothing is recorded about the deposit; in most sales at home it is given back.", nil
          )
        ]
      }
    }
    if let found = MisstatedRightRule.undoing.first(in: message.words), !isHarmless(message, found) {
      switch message.facts.coolingOffDaysLeft {
      case let left? where left > 0:
        return [
          finding(
            message, found, .block, "She may still undo it for \(left) day\(left == 1 ? "" : "s"), without saying why.",
            "You can undo this for another \(left) day\(left == 1 ? "" : "s"), without giving a reason.")
        ]
      case _?: return []
      case nil:
        return [
          finding(
            message, found, .warn, "Nothing is recorded about her right to undo; sold at home, there mostly is one.",
            nil)
        ]
      }
    }
    return []
  }

  private func isHarmless(_ message: Message, _ found: Range<Int>) -> Bool {
    if message.isQuestion(found.lowerBound) { return true }
    let sentence = message.sentence(of: found.lowerBound)
    if sentence.contains(where: { ["except", "consider", "unless", "important", "landlord"].contains($0.text) }) {
      return true
    }
    return message.isAfter(
      ["not", "never", "wont", "if", "dont", "doesnt", "afraid", "i", "we", "until"], found.lowerBound, within: 3)
  }
}
