import Testing

@testable import DeskWeb

@Suite("Forms with files")
struct MultipartTests {
  private func form(_ body: String, _ type: String = "multipart/form-data; boundary=edge") throws -> Form {
    try Form(decoding: Array(body.utf8), contentType: type)
  }

  private let whole = [
    "--edge", "Content-Disposition: form-data; name=\"a\"", "", "one\r\ntwo", "--edge",
    "Content-Disposition: form-data; name=\"file\"; filename=\"of \\fers%22.csv\"", "Content-Type: text/csv", "",
    "x,y", "--edge--", "",
  ].joined(separator: "\r\n")

  @Test("fields and files are read, whatever the boundary's quotes")
  func reads() throws {
    for type in ["multipart/form-data; boundary=edge", "Multipart/Form-Data; charset=utf-8; boundary=\"edge\""] {
      let form = try form(whole, type)
      #expect(form["a"] == "one\ntwo")
      #expect(form.files == [SentFile(field: "file", name: "of \\fers\".csv", bytes: Array("x,y".utf8))])
    }
  }

  @Test("a file that was not chosen is none, and an empty field is a field")
  func empty() throws {
    let body =
      "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n"
      + "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--edge--\r\n"
    let form = try form(body)
    #expect(form.files.isEmpty && form.has("a") && form["a"] == "")
  }

  @Test("a form cut off anywhere is refused")
  func truncated() throws {
    let bytes = Array(whole.utf8)
    // Without the last line end it is still whole.
    for length in 0..<(bytes.count - 2) {
      #expect(throws: WebFault.self, "\(length)") {
        try Form(decoding: bytes.prefix(length), contentType: "multipart/form-data; boundary=edge")
      }
    }
  }

  @Test(
    "a content type without a proper boundary is refused",
    arguments: [
      "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"",
      "multipart/form-data; boundary=a; boundary=b", "multipart/form-data; boundary=a b",
      "multipart/form-data; boundary=" + String(repeating: "a", count: 71),
    ])
  func boundary(type: String) {
    #expect(throws: WebFault.unreadable) { try form(whole, type) }
  }

  @Test(
    "what no browser sends is refused",
    arguments: [
      "preamble\r\n--edge--\r\n", "--edge--\r\nepilogue", "--edge\r\n\r\nno name\r\n--edge--\r\n",
      "--edge\r\nContent-Disposition: form-data\r\n\r\nx\r\n--edge--\r\n",
      "--edge\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--edge--\r\n",
      "--edge\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--edge--\r\n",
      "--edge\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\nx\r\n--edge--\r\n",
      "--edge\nContent-Disposition: form-data; name=\"a\"\n\nx\n--edge--\n",
      "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--edgeless\r\n",
    ])
  func odd(body: String) {
    #expect(throws: WebFault.unreadable) { try form(body) }
  }

  @Test("a field that is no UTF-8 is refused; a file may hold any bytes")
  func bytes() throws {
    func body(_ extra: String) -> [UInt8] {
      Array("--edge\r\nContent-Disposition: form-data; name=\"a\"\(extra)\r\n\r\n".utf8) + [0xFF]
        + Array("\r\n--edge--\r\n".utf8)
    }
    let type = "multipart/form-data; boundary=edge"
    #expect(throws: WebFault.unreadable) { try Form(decoding: body(""), contentType: type) }
    #expect(try Form(decoding: body("; filename=\"b\""), contentType: type).files.first?.bytes == [0xFF])
  }

  @Test("long headers, many parts and many files are refused")
  func limits() {
    let long = "--edge\r\nX: " + String(repeating: "a", count: Multipart.mostHeaderBytes) + "\r\n\r\nx\r\n--edge--\r\n"
    #expect(throws: WebFault.unreadable) { try form(long) }
    let part = "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n"
    let many = String(repeating: part, count: Multipart.mostParts + 1) + "--edge--\r\n"
    #expect(throws: WebFault.tooLarge) { try form(many) }
    let file = "--edge\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\nx\r\n"
    let files = String(repeating: file, count: Multipart.mostFiles + 1) + "--edge--\r\n"
    #expect(throws: WebFault.tooLarge) { try form(files) }
  }

  @Test("a file larger than any form is refused before it is read to its end, and one without token too")
  func site() async throws {
    let desk = try await TestDesk()
    let rep = try await desk.owner()
    try await desk.addTrade(to: rep)
    #expect(try await rep.takeIn(String(repeating: "a", count: Form.mostBytes)).status == 413)
    let type = "multipart/form-data; boundary=edge"
    #expect(try await rep.post("/catalogue/cooling/import", body: whole, contentType: type).status == 403)
    #expect(try await rep.post("/catalogue/cooling/import", body: "--edge", contentType: type).status == 400)
  }
}
