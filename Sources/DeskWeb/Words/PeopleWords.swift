/// People and a household's page.
protocol PeopleWords {}
