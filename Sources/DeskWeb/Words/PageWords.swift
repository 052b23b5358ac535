/// Today.
protocol TodayWords {}
/// People and a household's page.
protocol PeopleWords {}
/// The kitchen table.
protocol KitchenWords {}
/// The catalogue.
protocol CatalogueWords {}
/// Settings.
protocol SettingsWords {}
