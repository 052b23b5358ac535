import Desk
import Markup
import Money
import Needs

/// What the parts of the kitchen table's page need.
struct KitchenScene {
  let view: KitchenView
  let discovery: Discovery
  let words: any Words
  let notation: Notation
  let token: String
  /// What could not be kept of what was typed, by field.
  var faults: [String: FieldFault] = [:]
  /// Fields somebody else wrote meanwhile, with what stands there now.
  var conflicts: [String: String] = [:]
  var typed = Form.none

  init(
    _ view: KitchenView, discovery: Discovery, words: any Words, token: String, faults: [String: FieldFault] = [:],
    conflicts: [String: String] = [:], typed: Form = .none
  ) {
    self.view = view
    self.discovery = discovery
    self.words = words
    notation = Notation(words.language, Currency(code: view.household.currency) ?? .euro)
    self.token = token
    self.faults = faults
    self.conflicts = conflicts
    self.typed = typed
  }

  var address: String { Address.kitchen(view.household.id) }
  var field: Field { Field(words: words, faults: faults) }

  /// What stands in a field, as text.
  func stands(_ field: DiscoveryField) -> String { discovery.text(of: field) ?? "" }

  /// What the form shows in a field: what was typed and could not be kept, or what stands there.
  func shown(_ field: DiscoveryField) -> String {
    let name = field.name
    let isOpen = faults[name] != nil || conflicts[name] != nil
    return isOpen && typed.has(name) ? typed[name] : stands(field)
  }

  /// What stood in a field when the page was made: only what was changed since is kept.
  func was(_ field: DiscoveryField) -> HTML {
    let stands = conflicts[field.name] ?? stands(field)
    return "<input type=\"hidden\" name=\"was.\(field.name)\" value=\"\(stands)\">"
  }

  /// What somebody else wrote into a field meanwhile, beside what was typed here.
  func conflict(_ field: DiscoveryField) -> HTML {
    guard let there = conflicts[field.name] else { return .empty }
    return "<p class=\"fault\" role=\"alert\">\(words.conflictHere(there.isEmpty ? "—" : there))</p>"
  }

  func assumed(_ isAssumed: Bool) -> HTML {
    isAssumed ? " <span class=\"tag plain\">\(words.assumed)</span>" : .empty
  }
}
