/* What the database holds; the description is at the top of schema.c. */
#ifndef REDACTOR_DURABLE_SCHEMA_H
#define REDACTOR_DURABLE_SCHEMA_H

#include "wrap/db.h"

extern const DbSchema durable_schema;

#endif
