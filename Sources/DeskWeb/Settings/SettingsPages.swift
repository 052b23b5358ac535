extension Site {
  var settingsRoutes: [Route] { [] }
}
