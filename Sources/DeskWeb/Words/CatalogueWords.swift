/// The catalogue.
protocol CatalogueWords {}
