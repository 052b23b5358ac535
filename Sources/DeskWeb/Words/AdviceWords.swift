/// What the Table says of the ways to go.
protocol AdviceWords {}
