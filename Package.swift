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

/// A module that carries the files of its `Embedded` folder in itself.
func carrying(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: ["Embedded"], swiftSettings: house,
    plugins: [.plugin(name: "EmbedFiles")])
}

func tests(_ name: String, on dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies + [.byName(name: name)], swiftSettings: house)
}

let package = Package(
  name: "handsel",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // The method's principles: pure, and each knows only what it must.
    module("Money", on: [real]),
    module("Catalogue", on: ["Money"]),
    module("Needs", on: ["Money"]),
    module("Advice", on: ["Money", "Catalogue", "Needs"]),
    module("Disclosure", on: ["Money", "Catalogue", "Needs", "Advice"]),
    module("Bargaining"),
    module("Preferences", on: [real]),
    module("Promises", on: ["Money", real]),
    module("Rights", on: ["Money"]),
    module("Care", on: ["Money"]),
    carrying("Coaching", on: ["Money", real]),
    module("Reputation", on: ["Money", real]),
    module("Practice", on: ["Money", "Bargaining", "Coaching"]),

    // A case file in, an answer out.
    module(
      "CaseFile",
      on: ["Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Care", "Coaching", "Reputation"]),
    // Text on a terminal, and tables of values that other programs wrote.
    module("Terminal"),
    module("Tables"),
    // Archives that every system opens.
    module("Zip"),
    // Address books: what other programs wrote of people.
    module("Contacts", on: ["Tables"]),
    // Pieces of pages that cannot forget to escape.
    module("Markup"),
    // Pages of A4 as PDF, by Pango and Cairo.
    .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    module("Paper", on: ["CPango"]),
    // Squares that a phone's camera reads.
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    // The desk: aggregates, use-cases and ports; then its store and its pages.
    module(
      "Desk",
      on: [
        "Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Preferences", "Rights", "Promises",
        "Coaching", "Care", "Practice", "Reputation", "Contacts",
      ]),
    // What a new desk can begin with: trades, an example catalogue, the demo street.
    module("StarterKit", on: ["Money", "Catalogue", "Needs", "Advice", "Disclosure", "Desk"]),
    // PostgreSQL's own client library.
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    module(
      "DeskStore",
      on: [
        "Money", "Catalogue", "Needs", "Disclosure", "Coaching", "Desk", "CLibPQ",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
      ]),
    // Copies of a desk's data that are proved, kept for a while, and brought back.
    module(
      "Backup",
      on: [
        "Desk", "DeskStore", "Zip", "Contacts", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ]),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),
    .executableTarget(name: "embed-files", swiftSettings: house),
    carrying(
      "DeskWeb",
      on: [
        "Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Preferences", "Rights", "Promises",
        "Care", "Coaching", "Practice", "Reputation",
        "Desk", "Markup", "CaseFile", "Contacts", "Tables", "Zip", "Paper", "CQREncode", "StarterKit",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    // Published test domains of negotiation research, read and answered.
    module("Scenarios", on: ["Bargaining", "CaseFile"]),
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
        "Money", "Bargaining", "CaseFile", "CaseReport", "Scenarios", "Terminal", "Rights", "Reputation", "Tables",
        "Coaching", "Practice", "Contacts",
        "Desk",
        "DeskStore", "DeskWeb", "StarterKit", "Backup",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SwiftASN1", package: "swift-asn1"),
        .product(name: "X509", package: "swift-certificates"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], swiftSettings: house),
    .executableTarget(
      name: "handsel-bench",
      dependencies: [
        "Money", "Catalogue", "Needs", "Advice", "Bargaining", "Preferences", "Reputation", "CaseFile", "CaseReport",
        "Coaching", "Scenarios", "Terminal", "Tables", "Seeded", "SimulatedBuyers",
      ], path: "Benchmarks/HandselBench", swiftSettings: house),
    .executableTarget(
      name: "handsel-bench-desk",
      dependencies: [
        "Money", "Catalogue", "Advice", "Contacts", "Desk", "DeskStore", "DeskWeb", "StarterKit", "Backup", "Seeded",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Benchmarks/DeskBench", swiftSettings: house),
    .executableTarget(
      name: "handsel-fuzz",
      dependencies: [
        "Money", "CaseFile", "CaseReport", "Contacts", "Terminal", "Seeded",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Fuzz/HandselFuzz", swiftSettings: house),

    // Holds a text against the one that was looked at.
    .target(name: "Golden", path: "Tests/Support/Golden", swiftSettings: house),
    // A desk with the demo street in it.
    .target(
      name: "Street", dependencies: ["Money", "Desk", "DeskStore", "StarterKit"], path: "Tests/Support/Street",
      swiftSettings: house),
    // Random numbers from a seed, and customers made of them.
    .target(name: "Seeded", dependencies: [real], path: "Tests/Support/Seeded", swiftSettings: house),
    .target(
      name: "SimulatedBuyers", dependencies: [real, "Reputation", "Seeded"], path: "Tests/Support/SimulatedBuyers",
      swiftSettings: house),
    tests("Money", on: []),
    tests("Bargaining", on: ["Seeded"]),
    tests("Preferences", on: ["Golden", "Seeded", real]),
    tests("Promises", on: ["Money", "Seeded", real]),
    tests("Rights", on: ["Money", "Seeded"]),
    tests("Care", on: ["Money", "Seeded", real]),
    tests("Coaching", on: ["Money", "Seeded", real]),
    tests("Practice", on: ["Money", "Bargaining", "Coaching"]),
    tests("Reputation", on: ["Money", "Seeded", "SimulatedBuyers", real]),
    tests("Advice", on: ["Money", "Catalogue", "Needs", "Seeded"]),
    tests("Disclosure", on: ["Money", "Catalogue", "Needs", "Advice"]),
    tests(
      "CaseFile",
      on: ["Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Care", "Reputation", "Seeded"]),
    tests("Terminal", on: ["Seeded"]),

    tests("Markup", on: []),
    tests("Paper", on: []),
    tests(
      "DeskWeb",
      on: [
        "Money", "Catalogue", "Needs", "Advice", "Disclosure", "Bargaining", "Preferences", "Care", "CaseFile",
        "Coaching", "Markup", "Contacts",
        "Paper", "Desk", "DeskStore",
        "StarterKit", "Golden", "Seeded",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ]),
    tests(
      "DeskStore", on: ["Money", "Catalogue", "Needs", "Disclosure", "Preferences", "Coaching", "Practice", "Desk"]),
    tests("Zip", on: []),
    tests("Backup", on: ["Desk", "DeskStore", "Money", "Seeded", "Street", "Zip"]),
    tests(
      "StarterKit",
      on: ["Money", "Catalogue", "Needs", "Advice", "Disclosure", "Desk", "DeskStore", "Street"]),
    tests("Tables", on: ["Seeded"]),
    tests("Contacts", on: ["Tables", "Seeded", "Golden"]),
    tests("Scenarios", on: ["Bargaining", "CaseFile", "Seeded"]),
    tests("CaseReport", on: ["Golden", "CaseFile", "Terminal", "Advice", "Bargaining", "Disclosure"]),
    tests(
      "handsel",
      on: [
        "Golden", "Money", "CaseFile", "Coaching", "Practice", "Desk", "DeskWeb", "StarterKit", "Terminal", "Rights",
        "Reputation", "Tables",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SwiftASN1", package: "swift-asn1"),
        .product(name: "X509", package: "swift-certificates"),
      ]),
  ]
)
