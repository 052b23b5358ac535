import Desk
import Money

/// A calendar as RFC 5545 has it: lines of at most 75 bytes ending in CR LF, texts escaped, days without times.
struct ICalendar {
  /// What it is called.
  let name: String
  /// When it was written.
  let stamp: Instant
  /// Its entries.
  let events: [Event]

  /// Something on a whole day.
  struct Event {
    let name: String
    let day: Day
    let summary: String
  }

  /// The calendar as text.
  var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Handsel//Handsel//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "NAME:" + ICalendar.escaped(name), "X-WR-CALNAME:" + ICalendar.escaped(name),
      "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    ]
    for event in events {
      lines += [
        "BEGIN:VEVENT", "UID:\(event.name)@handsel", "DTSTAMP:" + ICalendar.moment(stamp),
        "DTSTART;VALUE=DATE:" + ICalendar.date(event.day),
        "DTEND;VALUE=DATE:" + ICalendar.date(event.day.adding(days: 1)),
        "SUMMARY:" + ICalendar.escaped(event.summary), "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { ICalendar.folded($0) + "\r\n" }.joined()
  }

  /// `20260723`.
  static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// `20260702T134640Z`.
  static func moment(_ instant: Instant) -> String {
    let seconds = Int(instant.milliseconds / 1000)
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return date(Day(number: days)) + "T" + two(rest / 3600) + two(rest / 60 % 60) + two(rest % 60) + "Z"
  }

  /// Backslashes, commas, semicolons and ends of lines as a text may hold them; other control characters go.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", ",", ";": escaped += "\\" + String(character)
      case "\n", "\r\n", "\r": escaped += "\\n"
      default:
        if character.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) { escaped.append(character) }
      }
    }
    return escaped
  }

  /// A line broken after at most 75 bytes, never inside a character; what follows begins with a space.
  static func folded(_ line: String) -> String {
    var (folded, bytes) = ("", 0)
    for scalar in line.unicodeScalars {
      let size = scalar.utf8.count
      if bytes + size > 75 {
        folded += "\r\n "
        bytes = 1
      }
      folded.unicodeScalars.append(scalar)
      bytes += size
    }
    return folded
  }
}

extension Unicode.Scalar {
  /// The bytes it takes in UTF-8.
  fileprivate var utf8: String.UTF8View { String(self).utf8 }
}
