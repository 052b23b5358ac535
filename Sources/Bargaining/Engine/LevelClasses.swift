/// The levels of an issue, put together where no interaction tells them apart.
///
/// Only a level that some interaction names matters to other issues; all others of its issue add the same to whatever else
/// is settled. So a combination of classes stands for many combinations of levels.
struct LevelClasses {
  /// The class of each level.
  let classes: [Int]
  /// The levels of each class, rising.
  let members: [[Int]]

  init(count: Int, named: Set<Int>) {
    var classes: [Int] = []
    var members: [[Int]] = []
    var unnamed: Int?
    for level in 0..<count {
      if !named.contains(level), let unnamed {
        classes.append(unnamed)
        members[unnamed].append(level)
        continue
      }
      if !named.contains(level) { unnamed = members.count }
      classes.append(members.count)
      members.append([level])
    }
    self.classes = classes
    self.members = members
  }

  var count: Int { members.count }
}
