extension Site {
  var tableRoutes: [Route] { [] }
  var customerRoutes: [Route] { [] }
  var todayRoutes: [Route] { [] }
  var peopleRoutes: [Route] { [] }
  var kitchenRoutes: [Route] { [] }
  var catalogueRoutes: [Route] { [] }
  var settingsRoutes: [Route] { [] }
}
protocol TableWords {}
protocol AdviceWords {}
