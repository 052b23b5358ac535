extension EfficientPackages {
  /// The acceptable package with the largest smaller gain, then the larger sum; `nil` if none is acceptable.
  public func equalGains() -> Package? {
    best(among: acceptable) { $0.winsTie(against: $1) }
  }

  /// The package with the largest smaller gain, acceptable or not: if none is acceptable, the one that misses by least.
  public func nearestMiss() -> Package {
    bestOfAll { $0.winsTie(against: $1) }
  }
}
