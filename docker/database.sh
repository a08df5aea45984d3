#!/bin/bash
# Runs once, in an empty database: an owner who is no superuser and may create no roles, and the role without rights on
# tables that the application steps down to.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
    --set=password="$(cat /run/icma/application/database-password)" <<'SQL'
CREATE ROLE icma_app NOLOGIN;
CREATE ROLE icma LOGIN PASSWORD :'password';
GRANT icma_app TO icma WITH ADMIN OPTION;
CREATE DATABASE icma OWNER icma;
SQL
