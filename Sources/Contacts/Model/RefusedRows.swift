import Tables

extension ContactFile {
  /// What could not be read as a file of its own, to be mended and brought in again: cards as they are; rows below
  /// the headings, with why they were refused before the first cell.
  ///
  /// - Parameters:
  ///   - heading: what stands above the reasons.
  ///   - reason: why something was refused, in words.
  public func refusedFile(heading: String, _ reason: (Reason) -> String) -> [UInt8] {
    guard let separator, !refused.isEmpty else { return refused.flatMap { $0.raw + Array("\r\n".utf8) } }
    let mark = separator.rawValue
    // Spreadsheets know UTF-8 by its mark.
    var file: [UInt8] = [0xEF, 0xBB, 0xBF]
    file +=
      Array(([heading] + columns.map(\.heading)).map(TableCell.quoted).joined(separator: mark).utf8)
      + Array("\r\n".utf8)
    for row in refused {
      file += Array((TableCell.quoted(reason(row.reason)) + mark).utf8) + row.raw + Array("\r\n".utf8)
    }
    return file
  }
}
