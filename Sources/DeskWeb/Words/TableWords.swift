/// The Table.
protocol TableWords {}
