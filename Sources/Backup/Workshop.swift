import Foundation

/// A folder of its own for something that is not finished, gone when the block ends, whatever happens.
func withWorkshop<T>(in folder: String, _ name: String, _ work: (String) async throws -> T) async throws -> T {
  let workshop = "\(folder)/.\(name)-\(UUID().uuidString.lowercased())"
  try FileManager.default.createDirectory(
    atPath: workshop, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  defer { try? FileManager.default.removeItem(atPath: workshop) }
  return try await work(workshop)
}
