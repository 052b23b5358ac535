extension EfficientPackages {
  /// The package with the largest sum of gains, acceptable or not: money moved between the sides could share it out.
  public func largestJointGain() -> Package {
    bestOfAll { $0.joint != $1.joint ? $0.joint > $1.joint : $0.smaller > $1.smaller }
  }
}
