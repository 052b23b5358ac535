/// The kitchen table.
protocol KitchenWords {}
