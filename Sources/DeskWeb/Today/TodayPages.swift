extension Site {
  var todayRoutes: [Route] { [] }
}
