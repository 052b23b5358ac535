/// Settings.
protocol SettingsWords {}
