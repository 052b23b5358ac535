extension Site {
  var tableRoutes: [Route] { [] }
}
