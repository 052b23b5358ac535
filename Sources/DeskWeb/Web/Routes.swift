extension Site {
  /// Every address with what answers it.
  var routes: [Route] {
    signInRoutes + tableRoutes + dealRoutes + agreementRoutes + customerRoutes + customerDealRoutes
      + customerAgreementRoutes + promiseRoutes + calendarRoutes + toneRoutes + todayRoutes + peopleRoutes
      + changeRoutes + checkInRoutes + capacityRoutes + carePolicyRoutes + kitchenRoutes + catalogueRoutes
      + checkRoutes + hardMomentRoutes + practiceRoutes + introductionRoutes + yearRoutes + publicRoutes
      + reflectionRoutes + settingsRoutes + keyRoutes + bringInRoutes + doublesRoutes + backupRoutes
      + administratorRoutes
      + assetRoutes
  }

  private var assetRoutes: [Route] {
    Asset.all.map { asset in
      open(asset.address, get: { _ in .text(asset.text, type: asset.type, keptSeconds: Asset.keptSeconds) })
    } + [
      open("/icon.svg", get: { _ in .text(Asset.icon.text, type: Asset.icon.type, keptSeconds: 86_400) }),
      open("/worker.js", get: { _ in .text(Asset.worker, type: "text/javascript; charset=utf-8") }),
      open("/robots.txt", get: { _ in .text("User-agent: *\nDisallow: /\n", type: "text/plain; charset=utf-8") }),
      open("/alive", get: { _ in .text("alive\n", type: "text/plain; charset=utf-8") }),
    ]
  }
}
