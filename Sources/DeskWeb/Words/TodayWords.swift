/// Today.
protocol TodayWords {}
