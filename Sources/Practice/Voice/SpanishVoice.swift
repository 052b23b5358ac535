import Money

struct SpanishVoice: VoiceSentences {
  func greeting(_ temper: Temper) -> String {
    switch temper {
    case .trusting: "Pasa, siéntate. Mi vecina dice que entiendes de esto. Yo hago lo que tú digas."
    case .hurried: "Hola. Tengo diez minutos antes de recoger a los niños. ¿De qué se trata?"
    case .hardBargainer: "Bien. Tengo otras tres ofertas aquí en la mesa. ¿Cuál es tu precio?"
    case .onceBurned: "Hola. Te lo digo ya: el último que se sentó ahí nos vendió algo que nunca funcionó."
    case .inHardship: "Hola. Bueno, podemos hablar. No sé si es buen momento."
    }
  }

  func tells(_ need: PracticeScene.Need, variant: Int) -> String {
    let text = need.text.loweredFirst
    switch (need.kind, variant % 2) {
    case (.must, 0): return "Una cosa tiene que ser así, o no nos sirve: \(text)."
    case (.must, _): return "Lo que no puede fallar: \(text). Sin eso no hace falta que vengas."
    case (.want, 0): return "Lo que de verdad me gustaría es esto: \(text)."
    case (.want, _): return "Si puedo pedir algo: \(text)."
    case (.stream, 0): return "Se trata de esto: \(text). Hay meses en que nos falta mucho."
    case (.stream, _): return "Los meses malos son por esto: \(text). Nos cuesta más de lo que parece."
    }
  }

  func prefers(_ level: String, over issue: String) -> String {
    "De las dos, mejor esta: \(level.loweredFirst). Lo otro (\(issue.loweredFirst)) me importa menos."
  }

  func asksFor(_ changes: [String]) -> String {
    "Así no. ¿Podría ser con \(SpanishVoice.list(changes.map(\.loweredFirst)))?"
  }

  var asksForToday: String { "¿Y si lo dejamos todo como se ofreció al principio?" }

  func cut(_ share: Double) -> String {
    "un " + String(DecimalText.short(share * 100, decimals: 1).map { $0 == "." ? "," : $0 }) + "\u{A0}% menos"
  }

  func isIt(_ label: String, _ bound: String) -> String { "\(label): ¿es \(bound)?" }

  func circumstance(_ label: String, _ bound: String, _ isSo: Bool) -> String {
    isSo ? "\(label): sí, aquí es \(bound)." : "\(label): no, aquí no es \(bound)."
  }

  func yesNo(_ yes: Bool) -> String { yes ? "Sí." : "No, aquí no." }

  func bound(_ comparison: Comparison, _ value: String) -> String {
    switch comparison {
    case .atMost: "como mucho \(value)"
    case .atLeast: "por lo menos \(value)"
    case .equal: value
    case .different: "otra cosa que \(value)"
    case .below: "menos de \(value)"
    case .above: "más de \(value)"
    }
  }

  func plain(_ utterance: Utterance, _ temper: Temper) -> String {
    switch utterance {
    case .nothingToThat: "A eso, la verdad, no tengo nada que decir."
    case .holdsBack: temper == .hardBargainer ? "Hablemos antes del precio." : "Pues… depende."
    case .saidAlready: "Eso ya te lo he dicho."
    case .likesBoth: "Me da lo mismo."
    case .keepsToHerself: "Eso todavía no te lo digo."
    case .gladToKnow:
      temper == .onceBurned
        ? "Gracias. La otra vez nadie nos lo dijo." : "Qué bien que lo digas. Es justo nuestro caso."
    case .notHerCase: "Bueno es saberlo, pero aquí no es así."
    case .feelsPushed: temper == .trusting ? "Ah. Tú sabrás." : "Eso suena a alguien que quiere venderme algo."
    case .likesIntention: "Me gusta oírlo. Entonces veámoslo juntos."
    case .nods: "Ya veo."
    case .tooSoon: "¿Ya una oferta? Si todavía no sabes qué necesitamos."
    case .asksWhatCouldGoWrong: "Antes de decir nada a eso: ¿qué puede salir mal?"
    case .moneyIsShort: "Si te soy sincera, desde la primavera vamos justos de dinero. No me gusta hablar de ello."
    case .notWorthIt: "No veo que nos compense, lo pongas como lo pongas."
    case .accepts: temper == .hardBargainer ? "De acuerdo. Con eso puedo vivir." : "Sí. Hagámoslo así."
    case .thankful: "En esta mesa nadie me había dicho nunca eso. Cuando necesite algo, te llamo a ti primero."
    case .surprised: "Ah. Pensaba que nos iría bien. Pero gracias por decir lo que piensas."
    case .relieved: "Me quitas un peso de encima. Entonces no hay prisa."
    case .comesBack: "Pues lo vemos otra vez en primavera."
    case .outOfTime: "Tengo que irme ya. Otro día, quizá."
    case .goesPushed: "¿Sabes qué? Dejémoslo aquí."
    case .goesUnconvinced: "En esto no nos ponemos de acuerdo. Gracias por tu tiempo."
    case .puzzled: "No te sigo del todo."
    case .goodbye: "Gracias por venir."
    case .greets, .tells, .circumstance, .prefers, .asksFor: ""
    }
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let isI = last.first.map { $0 == "i" || $0 == "í" } ?? false
    return items.dropLast().joined(separator: ", ") + (isI ? " e " : " y ") + last
  }
}
