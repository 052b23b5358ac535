extension Spanish {
  var unknownLink: ErrorWords {
    ErrorWords(
      title: "Este enlace no abre nada",
      text: "Quizá se copió solo en parte, o hay otro más nuevo. Pídele uno nuevo a quien te lo envió.")
  }
  var notFound: ErrorWords {
    ErrorWords(title: "Aquí no hay nada", text: "Puede que se haya movido o borrado. Nada más ha cambiado.")
  }
  var endedLink: ErrorWords {
    ErrorWords(
      title: "Este enlace ya no se usa",
      text: "La página que abría sigue ahí, detrás de un enlace más nuevo. Pídeselo a quien te envió este.")
  }
  var repsOnly: ErrorWords {
    ErrorWords(
      title: "Esto solo lo ven las vendedoras",
      text: "Quien administra ve totales, nunca lo que comparten una vendedora y su cliente.")
  }
  var noPublicAddress: ErrorWords {
    ErrorWords(
      title: "Tu cliente todavía no puede llegar hasta aquí",
      text:
        "Este programa solo escucha en este equipo. Arráncalo con --public-url; “Reaching your desk”, en la documentación, muestra tres maneras. La Mesa está guardada."
    )
  }
  var somethingMissing: ErrorWords {
    ErrorWords(
      title: "Antes falta algo",
      text: "Una propuesta se apoya en lo que se dijo. Vuelve a la mesa de la cocina; allí dice lo que falta.")
  }
  var notKept: ErrorWords {
    ErrorWords(
      title: "Eso no se ha podido guardar",
      text: "Vuelve atrás: lo que escribiste sigue en el formulario. No ha cambiado nada.")
  }
  var invitationOver: ErrorWords {
    ErrorWords(
      title: "Esta dirección ya se usó",
      text:
        "Sirve para una cuenta y durante dos días. Si la cuenta es tuya, entra; si no, arranca otra vez el programa para tener una nueva."
    )
  }
  func tooManyAttempts(minutes: Int) -> ErrorWords {
    ErrorWords(
      title: "Esperemos un poco",
      text:
        "Se han probado demasiadas contraseñas para ese nombre. Vuelve a intentarlo en \(minutes) minutos; no se pierde nada."
    )
  }
  var tooLarge: ErrorWords {
    ErrorWords(title: "Es más de lo que cabe", text: "Envía menos de una vez. No ha cambiado nada.")
  }
  var unreadable: ErrorWords {
    ErrorWords(
      title: "Eso no se ha podido leer",
      text: "Lo que llegó no es lo que envían nuestras páginas. Vuelve atrás y prueba otra vez; no ha cambiado nada.")
  }
  var notFromOurPage: ErrorWords {
    ErrorWords(
      title: "Envíalo otra vez, por favor",
      text:
        "La página llevaba mucho tiempo abierta o el formulario venía de otro sitio. Vuelve atrás, carga la página y envíalo otra vez. No ha cambiado nada."
    )
  }
  var notSignedIn: ErrorWords {
    ErrorWords(title: "Entra primero, por favor", text: "Después envíalo otra vez. No ha cambiado nada.")
  }
  var storeBusy: ErrorWords {
    ErrorWords(
      title: "El archivo está ocupado",
      text:
        "Otro programa tiene abierto tu archivo de datos. Esto no se ha guardado; todo lo anterior sí. Cierra el otro programa y envíalo otra vez."
    )
  }
  var storeFull: ErrorWords {
    ErrorWords(
      title: "El disco está lleno",
      text: "Esto no se ha guardado; todo lo anterior sí. Haz sitio en el disco, vuelve atrás y envíalo otra vez.")
  }
  var storeReadOnly: ErrorWords {
    ErrorWords(
      title: "No se puede escribir en el archivo",
      text:
        "Esto no se ha guardado; todo lo anterior sí. Permite escribir en el archivo de datos, vuelve atrás y envíalo otra vez."
    )
  }
  var storeUnreachable: ErrorWords {
    ErrorWords(
      title: "No se llega a los datos",
      text:
        "Esto no se ha guardado; todo lo anterior sí. Prueba dentro de un momento; si sigue así, mira qué le pasa a la base de datos."
    )
  }
  var outcomeUnknown: ErrorWords {
    ErrorWords(
      title: "La conexión se cortó justo entonces",
      text:
        "Puede que esto se haya guardado o no; todo lo anterior sí. Vuelve atrás, carga la página y mira antes de enviarlo otra vez."
    )
  }
  var changedMeanwhile: ErrorWords {
    ErrorWords(
      title: "La página acababa de cambiar",
      text:
        "Alguien cambió la mesa mientras la tenías abierta, así que esto habría significado otra cosa. No se ha guardado ni acordado nada. Carga la página otra vez y mira."
    )
  }
  var untold: ErrorWords {
    ErrorWords(
      title: "Queda por leer algo que puede molestar",
      text:
        "No se ha acordado nada. Lee lo que puede molestar en la sección 4 y dilo allí; después podéis decir que sí los dos."
    )
  }
  var rightOver: ErrorWords {
    ErrorWords(
      title: "Los días para desistir por ley han pasado",
      text:
        "No se ha cambiado nada. Por ley ya no se puede desistir, pero sí hablar: di qué ha cambiado y mirad juntos qué se puede hacer."
    )
  }
  var nothingBetter: ErrorWords {
    ErrorWords(
      title: "Lo acordado no se puede mejorar",
      text:
        "De todo lo que puede moverse, nada es mejor para una parte sin ser peor para la otra. Lo acordado sigue en pie."
    )
  }
  var linkNeeded: ErrorWords {
    ErrorWords(
      title: "El enlace sigue abierto",
      text:
        "Habéis acordado algo, y hasta que caduque todo derecho que nace de ello tu cliente conserva la página en la que está. No se ha cambiado nada."
    )
  }
  var wrongMethod: ErrorWords {
    ErrorWords(
      title: "Esa dirección hace otra cosa", text: "Vuelve atrás y usa el botón de la página. No ha cambiado nada.")
  }
  var ourFault: ErrorWords {
    ErrorWords(
      title: "Algo se ha roto por nuestra parte",
      text:
        "La culpa es nuestra, no tuya. Lo que enviaste no se ha guardado; todo lo anterior sí. Vuelve atrás y prueba otra vez."
    )
  }
}
