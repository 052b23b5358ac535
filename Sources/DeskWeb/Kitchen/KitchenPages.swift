extension Site {
  var kitchenRoutes: [Route] { [] }
}
