import Markup

/// The address for a calendar that was made just now: shown once, to either side.
enum CalendarAddress {
  static func html(_ address: String, _ words: any Words) -> HTML {
    """
    <div class="field" role="status"><label for="f-calendar">\(words.calendarAddress)</label><input id="f-calendar" readonly value="\(address)"></div>\
    <p class="soft">\(words.calendarOnce)</p>
    """
  }
}
