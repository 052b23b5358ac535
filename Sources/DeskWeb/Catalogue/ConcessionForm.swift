import Catalogue
import Desk
import Markup
import Money

/// The fields of something that may be settled in more than one way.
extension ItemForm {
  private var currency: String { notation.currency.code }

  var concession: HTML {
    """
    \(line("name", words.settledName, hint: words.settledNameHint, required: true))\
    <div class="sheet">\(choice("settles", words.settles, [("other", words.settlesOther), ("price", words.settlesPrice)]))\
    <p class="soft">\(words.settlesText)</p></div>\(draft["settles"] == "price" ? cuts : levels)
    """
  }

  private var cuts: HTML {
    let rows = rows("level", most: CatalogueLimits.levels - 1, from: 1).map { row -> HTML in
      "<div class=\"part\">\(line("level.\(row).cut", words.cutShare, extra: "inputmode=\"decimal\""))</div>"
    }
    return part(words.cutsTitle, words.cutsText, rows.joined + another)
  }

  private var levels: HTML {
    let later = rows("level", most: CatalogueLimits.levels - 1, from: 1).enumerated().map { place, row in
      level(row, number: place + 1)
    }
    return """
      \(part(words.levelToday, words.levelTodayText, """
        \(line("level.0.name", words.levelName, required: true))\
        <input type="hidden" name="level.0.id" value="\(draft["level.0.id"])">
        """))\(later)\(another)
      """
  }

  private func level(_ row: Int, number: Int) -> HTML {
    let name = "level.\(row)"
    let bys = [("rep", words.promisedByYou), ("customer", words.promisedByCustomer)]
    let units = [("days", words.dueDays), ("months", words.dueMonths), ("day", words.dueDay)]
    let isPromised =
      !draft["\(name).promise"].isEmpty || ["due", "hours"].contains { field.faults["\(name).\($0)"] != nil }
    return part(
      words.levelOther(number), nil,
      """
      <input type="hidden" name="\(name).id" value="\(draft["\(name).id"])">\
      \(line("\(name).name", words.levelName))\
      <div class="pairs">\(line("\(name).worth", "\(words.levelWorth) (\(currency))", hint: words.levelWorthHint))\
      <div class="private">\(line("\(name).cost", "\(words.levelCost) (\(currency))", hint: words.levelCostHint))</div></div>\
      <details class="more"\(if: isPromised, " open")><summary>\(words.levelPromise)</summary><div class="stack">\
      \(line("\(name).promise", words.promiseWhat, hint: words.levelPromiseHint))\
      <div class="pairs">\(choice("\(name).by", words.promisedBy, bys))\(line("\(name).due", words.promiseDueCount))\
      \(choice("\(name).unit", words.promiseDueUnit, units))\
      \(line("\(name).hours", words.takesHours, hint: words.levelHoursHint))</div></div></details>
      """)
  }
}
