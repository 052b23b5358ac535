extension Site {
  var customerRoutes: [Route] { [] }
}
