/// Purchase histories with equal ones put together, laid out in flat columns for the likelihood.
///
/// Time is divided by the average age, so that parameters come out near 1 whatever the unit was.
struct GroupedHistories {
  /// The average age, by which times were divided.
  let timeScale: Double
  /// How many customers there are.
  private(set) var customers = 0.0
  /// How many repeat purchases there were.
  private(set) var purchases = 0.0
  /// Distinct ages.
  private(set) var ages: [Double] = []
  /// For each age, customers who never bought again.
  private(set) var quiet: [Double] = []
  /// `moreThan[i]` is the number of customers with more than `i` repeat purchases.
  private(set) var moreThan: [Double] = []
  /// Distinct frequencies above 0.
  private(set) var frequencies: [Double] = []
  /// Columns with one entry for each distinct history with repeat purchases.
  private(set) var recency: [Double] = []
  private(set) var ageIndex: [Int] = []
  private(set) var frequencyIndex: [Int] = []
  private(set) var weight: [Double] = []

  /// Groups histories that have been ordered by `inOrder`; each stands for `each` customers.
  init(ordered histories: some Collection<PurchaseHistory>, timeScale: Double, each: Double = 1) {
    self.timeScale = timeScale
    let most = histories.reduce(0) { max($0, $1.frequency) }
    var withFrequency = Array(repeating: 0.0, count: most + 1)
    var previous: PurchaseHistory?
    for history in histories {
      if previous?.age != history.age {
        ages.append(history.age / timeScale)
        quiet.append(0)
      }
      customers += each
      withFrequency[history.frequency] += each
      if history.frequency == 0 {
        quiet[quiet.count - 1] += each
      } else if previous == history {
        weight[weight.count - 1] += each
      } else {
        recency.append(history.recency / timeScale)
        ageIndex.append(ages.count - 1)
        frequencyIndex.append(history.frequency)
        weight.append(each)
      }
      previous = history
    }
    var placeOf = Array(repeating: 0, count: most + 1)
    for frequency in 0...most where frequency > 0 && withFrequency[frequency] > 0 {
      placeOf[frequency] = frequencies.count
      frequencies.append(Double(frequency))
    }
    for row in frequencyIndex.indices { frequencyIndex[row] = placeOf[frequencyIndex[row]] }
    moreThan = withFrequency
    for frequency in (0..<most).reversed() { moreThan[frequency] += moreThan[frequency + 1] }
    moreThan.removeFirst()
    purchases = moreThan.reduce(0, +)
  }

  /// The order in which equal histories, and those of equal age, stand together.
  static func inOrder(_ first: PurchaseHistory, _ second: PurchaseHistory) -> Bool {
    if first.age != second.age { return first.age < second.age }
    if first.frequency != second.frequency { return first.frequency < second.frequency }
    return first.recency < second.recency
  }
}
