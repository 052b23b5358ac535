// What the store needs of PostgreSQL's own client library.
#include <libpq-fe.h>
