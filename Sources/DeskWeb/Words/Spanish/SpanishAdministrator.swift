extension Spanish {
  var totals: String { "Este sitio en números" }
  var totalsIntro: String {
    "Cuidas de este sitio. Ves cuántos hay; lo que comparten una vendedora y su cliente es solo suyo."
  }
  var reps: String { "vendedoras" }
  var rep: String { "Vendedora" }
  var households: String { "hogares" }
  var noReps: String { "Todavía no trabaja nadie aquí. Invita abajo a la primera persona." }
  var inviteTitle: String { "Invitar a una vendedora" }
  var invite: String { "Crear una dirección para ella" }
  var invitationMade: String { "Envíale esta dirección. Sirve una vez, durante dos días, y no se vuelve a mostrar." }
}
