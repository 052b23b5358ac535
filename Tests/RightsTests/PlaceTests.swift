import Rights
import Testing

@Suite("Places")
struct PlaceTests {
  @Test(
    "codes are read as people write them",
    arguments: [
      ("us", "us-ca", "US-CA"), ("UK", nil, "GB"), ("el", nil, "GR"), ("CA", "on", "CA-ON"), ("DE", nil, "DE"),
      ("CA", "", "CA"), ("CA", "-", "CA"),
    ] as [(String, String?, String)])
  func codes(country: String, region: String?, expected: String) {
    #expect(Place(country: country, region: region).description == expected)
  }

  @Test("the Union covers its 27 members and nothing else")
  func union() {
    let union = Place(country: "EU")
    #expect(Place.memberStates.count == 27)
    #expect(Place.memberStates.allSatisfy { union.covers(Place(country: $0)) })
    for other in ["GB", "CH", "NO", "US"] { #expect(!union.covers(Place(country: other))) }
  }

  @Test("a country covers its regions, a region only itself")
  func regions() {
    let (country, california) = (Place(country: "US"), Place(country: "US", region: "CA"))
    #expect(country.covers(california) && !california.covers(country))
    #expect(!california.covers(Place(country: "CA")))
  }
}
