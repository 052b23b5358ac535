extension Site {
  var peopleRoutes: [Route] { [] }
}
