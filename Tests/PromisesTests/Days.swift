import Money
import Testing

/// The day written so; the test fails where there is none.
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
