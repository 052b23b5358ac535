import Foundation
import FoundationXML

/// An element of an XML file with the line it begins in.
final class XMLElementNode {
  let name: String
  let attributes: [String: String]
  let line: Int
  private(set) var children: [XMLElementNode] = []

  init(name: String, attributes: [String: String], line: Int) {
    self.name = name
    self.attributes = attributes
    self.line = line
  }

  subscript(_ attribute: String) -> String? { attributes[attribute] }

  fileprivate func add(_ child: XMLElementNode) { children.append(child) }

  /// The elements of that name right below it.
  func children(_ name: String) -> [XMLElementNode] { children.filter { $0.name == name } }

  /// The elements of that name below it, however deep, in the order of the file.
  func all(_ name: String) -> [XMLElementNode] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }
}

/// Reads XML with Foundation's parser, mending first what it does not take though it is found in published files: text before
/// the prolog, and letters of Latin-1 without saying so.
final class XMLTree: NSObject, XMLParserDelegate {
  /// Elements may be nested this deep.
  static let deepest = 64

  private let file: String
  private var root: XMLElementNode?
  private var open: [XMLElementNode] = []
  private var fault: ScenarioFault?
  /// Lines that were cut off before the prolog.
  private var linesBefore = 0

  private init(file: String) { self.file = file }

  /// The outermost element, and what was odd.
  static func read(_ bytes: [UInt8], file: String) throws(ScenarioFault) -> (root: XMLElementNode, notes: [String]) {
    var notes: [String] = []
    var text: String
    if let read = String(validating: bytes, as: UTF8.self) {
      text = read
    } else {
      text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
      notes.append("\(file) is no UTF-8; it was read as Latin-1")
    }
    let reader = XMLTree(file: file)
    guard let start = text.firstIndex(of: "<") else { throw ScenarioFault(file, line: 1, "there is no XML in it") }
    let before = text[..<start]
    if before.contains(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) {
      notes.append("there is text before the XML in \(file); it was left out")
    }
    reader.linesBefore = before.count { $0.isNewline }
    text = String(text[start...])
    // The text is UTF-8 now, whatever its declaration says.
    if text.hasPrefix("<?xml"), let end = text.range(of: "?>") {
      let declaration = text[..<end.upperBound]
      reader.linesBefore += declaration.count { $0.isNewline }
      text = String(text[end.upperBound...])
      let blank = text.prefix { $0.isWhitespace }
      reader.linesBefore += blank.count { $0.isNewline }
      text = String(text.dropFirst(blank.count))
    }
    let parser = XMLParser(data: Data(text.utf8))
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    let isRead = parser.parse()
    if let fault = reader.fault { throw fault }
    // The parser is content with a tag that is closed by another one's end.
    guard isRead, parser.parserError == nil, reader.open.isEmpty, let root = reader.root else {
      throw reader.broken(at: parser.lineNumber)
    }
    return (root, notes)
  }

  private func broken(at line: Int) -> ScenarioFault {
    ScenarioFault(
      file, line: max(1, line) + linesBefore,
      "it is no XML from here on: a tag is not closed, or a sign is out of place")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let node = XMLElementNode(name: name, attributes: attributes, line: max(1, parser.lineNumber) + linesBefore)
    guard open.count < XMLTree.deepest else {
      fault = ScenarioFault(file, line: node.line, "elements are nested more than \(XMLTree.deepest) deep")
      return parser.abortParsing()
    }
    if let parent = open.last { parent.add(node) } else { root = node }
    open.append(node)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    guard open.last?.name == name else {
      fault = fault ?? broken(at: parser.lineNumber)
      return parser.abortParsing()
    }
    open.removeLast()
  }
}
