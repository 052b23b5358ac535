import Advice
import Money
import Needs

/// Reads a case file: all of it or nothing, with everything that is wrong in one refusal.
public enum CaseReader {
  /// A case file may have this many bytes.
  public static let mostBytes = Limits.fileBytes

  /// The case in these bytes.
  ///
  /// - Throws: ``CaseRefusal`` with every fault found. Names are looked up only in the parts of a file whose fields all
  ///   have the right shape, so that one slip is not reported twice.
  public static func read(_ bytes: [UInt8]) throws(CaseRefusal) -> Case {
    guard bytes.count <= mostBytes else {
      throw refusal("", "is larger than \(mostBytes / 1024 / 1024) MB, which no case is; split it")
    }
    let root: JSONNode
    do { root = try JSONReader.read(bytes) } catch { throw CaseRefusal([error]) }
    var shape = ShapeCheck()
    shape.check(root, .object(CaseShape.file), "")
    var faults = shape.faults
    let decoding = CaseDecoding(root: root, misshapen: shape.faults.parts)
    let read = decoding.read(&faults)
    guard faults.isEmpty, let read else { throw CaseRefusal(faults) }
    return read
  }

  /// A refusal of the file as a whole.
  static func refusal(_ path: String, _ message: String) -> CaseRefusal {
    CaseRefusal([Fault(position: Position(line: 1, column: 1), path: path, message: message)])
  }
}
