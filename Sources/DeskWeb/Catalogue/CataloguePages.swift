extension Site {
  var catalogueRoutes: [Route] { [] }
}
