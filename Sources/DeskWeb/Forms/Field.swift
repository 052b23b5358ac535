import Desk
import Markup

/// Parts of forms that look and behave the same everywhere: label, field, hint, and what is wrong with it.
struct Field {
  let words: any Words
  /// What is wrong, by the field's name.
  var faults: [String: FieldFault] = [:]
  /// What stands before the ids of the fields, where a page has the same form more than once.
  var prefix = ""

  /// A line of text.
  ///
  /// - Parameters:
  ///   - extra: further attributes of the input, such as `autocomplete="off"`.
  func line(
    _ name: String, _ label: String, value: String = "", type: String = "text", hint: String? = nil,
    required: Bool = false, extra: HTML = .empty
  ) -> HTML {
    around(name, label, hint) { described in
      """
      <input id="f-\(prefix)\(name)" name="\(name)" type="\(type)" value="\(value)"\(if: required, " required")\(described) \(extra)>
      """
    }
  }

  /// Several lines of text.
  func lines(
    _ name: String, _ label: String, value: String = "", hint: String? = nil, rows: Int = 3, extra: HTML = .empty
  ) -> HTML {
    around(name, label, hint) { described in
      "<textarea id=\"f-\(prefix)\(name)\" name=\"\(name)\" rows=\"\(rows)\"\(described) \(extra)>\(value)</textarea>"
    }
  }

  /// One of several choices.
  func choice(
    _ name: String, _ label: String, _ options: [(value: String, text: String)], chosen: String, hint: String? = nil
  ) -> HTML {
    around(name, label, hint) { described in
      """
      <select id="f-\(prefix)\(name)" name="\(name)"\(described)>\(options.map { option -> HTML in
        "<option value=\"\(option.value)\"\(if: option.value == chosen, " selected")>\(option.text)</option>"
      })</select>
      """
    }
  }

  private func around(_ name: String, _ label: String, _ hint: String?, _ input: (HTML) -> HTML) -> HTML {
    let fault = faults[name].map(words.says)
    let described: HTML =
      switch (hint, fault) {
      case (nil, nil): ""
      case (_, nil): " aria-describedby=\"h-\(prefix)\(name)\""
      case (nil, _): " aria-invalid=\"true\" aria-describedby=\"e-\(prefix)\(name)\""
      default: " aria-invalid=\"true\" aria-describedby=\"e-\(prefix)\(name) h-\(prefix)\(name)\""
      }
    return """
      <div class="field"><label for="f-\(prefix)\(name)">\(label)</label>\
      \(hint.map { "<small class=\"hint\" id=\"h-\(prefix)\(name)\">\($0)</small>" as HTML })\(input(described))\
      \(fault.map { "<p class=\"fault\" id=\"e-\(prefix)\(name)\">\($0)</p>" as HTML })</div>
      """
  }

  /// The token every form carries, hidden.
  static func token(_ token: String) -> HTML { "<input type=\"hidden\" name=\"token\" value=\"\(token)\">" }

  /// The name of what a form will make, hidden, so that sending it twice makes it once.
  static func once(_ name: String) -> HTML { "<input type=\"hidden\" name=\"once\" value=\"\(name)\">" }
}
