import Money

/// What is said of an offer; Swift Testing has a `Trait` of its own, so the name cannot stand beside it.
typealias Quality = Trait
