extension English {
  var unknownLink: ErrorWords {
    ErrorWords(
      title: "This link opens nothing",
      text: "It may have been copied only in part, or a newer one took its place. Ask whoever sent it for a new one.")
  }
  var notFound: ErrorWords {
    ErrorWords(title: "There is nothing here", text: "It may have moved or been erased. Nothing else has changed.")
  }
  var endedLink: ErrorWords {
    ErrorWords(
      title: "This link was ended",
      text: "The page it opened is still there, behind a newer link. Ask whoever sent it for that one.")
  }
  var repsOnly: ErrorWords {
    ErrorWords(
      title: "Only reps see this", text: "An administrator sees totals, never what a rep and a customer share.")
  }
  var noPublicAddress: ErrorWords {
    ErrorWords(
      title: "Your customer cannot reach this desk yet",
      text:
        "It listens on this machine only. Start it with --public-url; “Reaching your desk” in the documentation shows three ways. The Table is kept."
    )
  }
  var somethingMissing: ErrorWords {
    ErrorWords(
      title: "Something is missing first",
      text: "A proposal rests on what was said. Go back to the kitchen table; it says what is missing.")
  }
  var notKept: ErrorWords {
    ErrorWords(
      title: "That could not be kept", text: "Go back: what you typed is still in the form. Nothing was changed.")
  }
  var invitationOver: ErrorWords {
    ErrorWords(
      title: "This address was used already",
      text:
        "It makes one account and opens for two days. If the account is yours, sign in; else start the desk again for a new one."
    )
  }
  func tooManyAttempts(minutes: Int) -> ErrorWords {
    ErrorWords(
      title: "Let us wait a little",
      text: "Too many passwords were tried for that name. Try again in \(minutes) minutes; nothing is lost.")
  }
  var tooLarge: ErrorWords {
    ErrorWords(title: "That is more than fits", text: "Send less at once. Nothing was changed.")
  }
  var unreadable: ErrorWords {
    ErrorWords(
      title: "That could not be read",
      text: "What was sent is not what our pages send. Go back and try again; nothing was changed.")
  }
  var notFromOurPage: ErrorWords {
    ErrorWords(
      title: "Please send that again",
      text:
        "The page was open for long, or the form came from elsewhere. Go back, load the page again and send it once more. Nothing was changed."
    )
  }
  var notSignedIn: ErrorWords {
    ErrorWords(title: "Please sign in first", text: "Then send it again. Nothing was changed.")
  }
  var storeBusy: ErrorWords {
    ErrorWords(
      title: "The file is busy",
      text:
        "Another program holds your data file. This was not kept; everything before it was. Close the other program and send it again."
    )
  }
  var storeFull: ErrorWords {
    ErrorWords(
      title: "The disk is full",
      text: "This was not kept; everything before it was. Make room on the disk, go back and send it again.")
  }
  var storeReadOnly: ErrorWords {
    ErrorWords(
      title: "The file may not be written",
      text: "This was not kept; everything before it was. Make the data file writable, go back and send it again.")
  }
  var storeUnreachable: ErrorWords {
    ErrorWords(
      title: "The data cannot be reached",
      text:
        "This was not kept; everything before it was. Try again in a moment; if it stays so, look after the database."
    )
  }
  var outcomeUnknown: ErrorWords {
    ErrorWords(
      title: "The connection broke just then",
      text:
        "This may have been kept or not; everything before it was. Go back, load the page and look before you send it again."
    )
  }
  var changedMeanwhile: ErrorWords {
    ErrorWords(
      title: "The page changed just before",
      text:
        "Somebody changed the Table while you had it open, so this would have meant something else. Nothing was kept or agreed. Load the page again and look."
    )
  }
  var untold: ErrorWords {
    ErrorWords(
      title: "Something could bite that was not read yet",
      text:
        "Nothing was agreed. Read what could bite in section 4 and say so there; then both can say yes."
    )
  }
  var rightOver: ErrorWords {
    ErrorWords(
      title: "The days to withdraw by law are over",
      text:
        "Nothing was changed. Withdrawing by law is not possible any more, but talking is: say what changed, and look together at what can be done."
    )
  }
  var nothingBetter: ErrorWords {
    ErrorWords(
      title: "What you agreed is as good as it gets",
      text:
        "Of all that may move, nothing is better for one of you without being worse for the other. What you agreed stands."
    )
  }
  var linkNeeded: ErrorWords {
    ErrorWords(
      title: "The link stays open",
      text:
        "You have agreed on something, and until every right from it has lapsed your customer keeps the page on which they stand. Nothing was changed."
    )
  }
  var wrongMethod: ErrorWords {
    ErrorWords(
      title: "That address does something else", text: "Go back and use the button there. Nothing was changed.")
  }
  var ourFault: ErrorWords {
    ErrorWords(
      title: "Something broke on our side",
      text: "That is our fault, not yours. What you sent was not kept; everything before it was. Go back and try again."
    )
  }
}
