@testable import handsel
