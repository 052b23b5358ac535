extension Spanish {
  var passOnTitle: String { "Si alguien te pregunta" }
  func passOnText(_ rep: String) -> String {
    "A ti te ha salido bien. Si alguien que conoces necesita lo mismo, puedes darle un enlace; decide esa persona, y \(rep) no sabe de nadie que no lo pida."
  }
  func passOnNamed(_ rep: String) -> String { "Decir que es de mi parte, a esa persona y a \(rep)" }
  func passOnThanks(_ amount: String) -> String {
    "Si luego llega a un acuerdo, recibes \(amount). Antes de decidir se le dice."
  }
  var passOnNoThanks: String { "Nadie cobra por ello." }
  var makePassOnLink: String { "Hacer un enlace para dar" }
  var passOnAddress: String { "El enlace para dar" }
  var passOnOnce: String { "Solo se muestra ahora. Si haces otro, este termina." }
  var endPassOn: String { "Terminar el enlace" }
  func passOnRep(_ name: String) -> String {
    "A \(name) le ha salido bien, y su página ofrece ahora un enlace para dar. No hace falta pedirlo."
  }

  func friendTitle(_ rep: String) -> String { "\(rep), de parte de alguien que conoces" }
  func friendIntro(_ introducer: String?, _ rep: String) -> String {
    (introducer.map { "\($0) te ha dado este enlace" } ?? "Alguien que conoces te ha dado este enlace")
      + ", porque lo que hizo \(rep) salió bien. Tú decides si \(rep) sabe siquiera de ti. Cerrar esta página no le dice nada a nadie."
  }
  func friendPromise(_ rep: String) -> String {
    "\(rep) mira contigo lo que necesitas, y te dice cuándo es mejor otra cosa, o nada."
  }
  func friendThanks(_ introducer: String, _ amount: String) -> String {
    "Para que lo sepas: si llegas a un acuerdo, \(introducer) recibe \(amount)."
  }
  func friendNoThanks(_ introducer: String) -> String { "\(introducer) no recibe nada por ello." }
  var friendName: String { "Tu nombre" }
  var friendReach: String { "Un teléfono o un correo" }
  var friendReachHint: String { "Solo para hablar contigo de esto." }
  func friendMayWrite(_ introducer: String, _ rep: String) -> String {
    "\(rep) puede anotar que me lo presentó \(introducer)"
  }
  var friendSend: String { "Pedir que me llame" }
  func friendSent(_ rep: String) -> String { "\(rep) se pondrá en contacto" }
  func friendSentText(_ rep: String, days: Int) -> String {
    "En \(days) días como mucho; es una promesa, y queda anotada. Si cambias de idea, dilo: \(rep) borra entonces lo que haya guardado."
  }
  var getInTouch: String { "Ponerse en contacto, como pidió por el enlace" }

  var treeTitle: String { "Quién presentó a quién" }
  var treeIntro: String {
    "Solo donde las dos personas aceptaron que se anotara. Es para mirar atrás, no para pagar: aquí no hay clasificación."
  }
  var treeEmpty: String { "Todavía no hay presentaciones. Llegan solas donde las cosas han salido bien." }
  func treeSentence(_ count: Int) -> String { count == 1 ? "1 presentación" : "\(count) presentaciones" }
  var treeMore: String { "Hay más de las que se muestran aquí." }
  var bothAgreedTick: String { "Las dos personas aceptaron que se anote" }
  var seeTree: String { "Quién presentó a quién" }

  var thanksLabel: String { "Por una presentación que acabó en acuerdo" }
  var thanksHint: String {
    "Vacío: no se da nada, que es lo que más gusta. Lo que pongas aquí se le dice a la persona antes de decidir."
  }
  func thanksRefused(_ source: String) -> String {
    "Donde trabajas no se puede dar nada por una presentación que dependa de una venta (\(source))."
  }
  var thanksUnknown: String {
    "No se da nada por presentaciones: las reglas de tu país no están en la tabla, o no hay país puesto."
  }
}
