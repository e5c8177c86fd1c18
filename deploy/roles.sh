#!/bin/sh
# PostgreSQL's image runs this once, when it makes its database: the role that serves. POSTGRES_USER owns and migrates.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 --set "password=$SERVING_PASSWORD" <<'SQL'
create role broadsheet_serving login password :'password';
SQL
