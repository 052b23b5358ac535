// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is built with: Swift 6, and a warning is an error.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let real = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

func module(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(_ name: String, on dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies + [.byName(name: name)], swiftSettings: house)
}

let package = Package(
  name: "handsel",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
  ],
  targets: [
    // The method's principles: pure, and each knows only what it must.
    module("Money", on: [real]),
    module("Catalogue", on: ["Money"]),
    module("Needs", on: ["Money"]),
    module("Advice", on: ["Money", "Catalogue", "Needs"]),
    module("Disclosure", on: ["Money", "Catalogue", "Needs", "Advice"]),
    module("Bargaining"),
    module("Promises", on: ["Money", real]),
    module("Rights", on: ["Money"]),
    module("Care", on: ["Money"]),
    module("Reputation", on: ["Money", real]),

    // A case file in, an answer out.
    module(
      "CaseFile",
      on: ["Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Care", "Reputation"]),
    // Text on a terminal.
    module("Terminal"),
    // A case's answer as a rep or her customer reads it.
    module(
      "CaseReport",
      on: [
        "Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Care", "Reputation", "CaseFile",
        "Terminal",
      ]),
    .executableTarget(
      name: "handsel",
      dependencies: [
        "Money", "CaseFile", "CaseReport", "Terminal", "Rights", "Reputation", "Tables",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: house),
    .executableTarget(
      name: "handsel-bench",
      dependencies: [
        "Money", "Catalogue", "Needs", "Advice", "Bargaining", "Reputation", "CaseFile", "CaseReport", "Terminal", real,
      ], path: "Benchmarks/HandselBench", swiftSettings: house),
    .executableTarget(
      name: "handsel-fuzz",
      dependencies: [
        "Money", "CaseFile", "CaseReport", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Fuzz/HandselFuzz", swiftSettings: house),

    tests("Money", on: []),
    tests("Bargaining", on: []),
    tests("Promises", on: ["Money", real]),
    tests("Rights", on: ["Money"]),
    tests("Care", on: ["Money", real]),
    tests("Reputation", on: ["Money", real]),
    tests("Advice", on: ["Money", "Catalogue", "Needs"]),
    tests("Disclosure", on: ["Money", "Catalogue", "Needs", "Advice"]),
    tests("CaseFile", on: ["Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Care", "Reputation"]),
    tests("Terminal", on: []),

    // Tables of values that other programs wrote.
    module("Tables"),
    tests("Tables", on: []),
    // Holds a text against the one that was looked at.
    .target(name: "Golden", path: "Tests/Support/Golden", swiftSettings: house),
    tests(
      "handsel",
      on: [
        "Golden", "Money", "CaseFile", "Terminal", "Rights", "Reputation", "Tables",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ]
)
